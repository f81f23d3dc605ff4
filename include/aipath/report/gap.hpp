// SPDX-License-Identifier: MIT
//
// What `aipath gap` prints. Text and Markdown are for people and round; JSON (docs/schema/gap.schema.json and
// docs/schema/gap-comparison.schema.json) and CSV carry every digit. All of them make names inert that a
// stranger chose.
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/report/text_style.hpp>

#include <string>
#include <vector>

namespace aipath {

struct GapView {
  bool show_met = false;         ///< text and Markdown: list what is met too
  std::string profile_name{};    ///< of the learner; empty if there is none to show
  std::string aipath_version{};  ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string gap_text(const Catalog& catalog, const GapReport& report, const GapView& view,
                                   const TextStyle& style);
[[nodiscard]] std::string gap_markdown(const Catalog& catalog, const GapReport& report, const GapView& view);
[[nodiscard]] std::string gap_json(const Catalog& catalog, const GapReport& report, const GapView& view);
[[nodiscard]] std::string gap_csv(const Catalog& catalog, const GapReport& report, const GapView& view);

/// Several roles side by side, in the order given, all found with one profile.
[[nodiscard]] std::string gap_comparison_text(const Catalog& catalog, const std::vector<GapReport>& reports,
                                              const GapView& view, const TextStyle& style);
[[nodiscard]] std::string gap_comparison_markdown(const Catalog& catalog,
                                                  const std::vector<GapReport>& reports, const GapView& view);
[[nodiscard]] std::string gap_comparison_json(const Catalog& catalog, const std::vector<GapReport>& reports,
                                              const GapView& view);
[[nodiscard]] std::string gap_comparison_csv(const Catalog& catalog, const std::vector<GapReport>& reports,
                                             const GapView& view);

}  // namespace aipath
