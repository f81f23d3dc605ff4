// SPDX-License-Identifier: MIT
//
// What `aipath roles` prints. Text and Markdown round and name their sources; JSON
// (docs/schema/roles.schema.json) and CSV carry every digit.
#pragma once

#include <aipath/analysis/roles.hpp>
#include <aipath/report/text_style.hpp>

#include <string>

namespace aipath {

struct RolesView {
  std::string profile_name{};    ///< of the learner; empty if there is none to show
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string roles_text(const Catalog& catalog, const RolesReport& report, const RolesView& view,
                                     const TextStyle& style);
[[nodiscard]] std::string roles_markdown(const Catalog& catalog, const RolesReport& report,
                                         const RolesView& view);
/// `aipath.roles/1`.
[[nodiscard]] std::string roles_json(const Catalog& catalog, const RolesReport& report,
                                     const RolesView& view);
/// A line for each role; its last columns are its row of the overlap.
[[nodiscard]] std::string roles_csv(const Catalog& catalog, const RolesReport& report);

}  // namespace aipath
