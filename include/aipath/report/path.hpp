// SPDX-License-Identifier: MIT
//
// What `aipath path` prints. Text and Markdown are for people: they round, and join neighbouring steps of one
// skill in a row. JSON (docs/schema/path.schema.json) and CSV carry every step and every digit. Mermaid and
// Graphviz show the skills of the path and what needs what. All of them make names inert that a stranger
// chose.
#pragma once

#include <aipath/analysis/path.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct PathView {
  std::string profile_name{};    ///< of the learner; empty if there is none to show
  PartialDate deadline{};        ///< of the profile, to be mentioned; unset if there is nothing to say
  double deadline_hours = 0;     ///< of study until then
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string path_text(const Catalog& catalog, const PathReport& report, const PathView& view,
                                    const TextStyle& style);
[[nodiscard]] std::string path_markdown(const Catalog& catalog, const PathReport& report,
                                        const PathView& view);
[[nodiscard]] std::string path_json(const Catalog& catalog, const PathReport& report, const PathView& view);
/// The steps of the path, one a line; not what was cut.
[[nodiscard]] std::string path_csv(const Catalog& catalog, const PathReport& report);
/// A flowchart that GitHub renders, without the fence of a Markdown block.
[[nodiscard]] std::string path_mermaid(const Catalog& catalog, const PathReport& report);
/// A directed graph for Graphviz.
[[nodiscard]] std::string path_dot(const Catalog& catalog, const PathReport& report);

}  // namespace aipath
