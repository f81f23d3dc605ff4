// SPDX-License-Identifier: MIT
//
// What `aipath choose` prints. Text and Markdown are for people and round; JSON
// (docs/schema/choice.schema.json) and CSV carry every digit. All of them make names inert that a stranger
// chose.
#pragma once

#include <aipath/analysis/decision.hpp>
#include <aipath/report/text_style.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace aipath {

struct ChoiceView {
  std::string profile_name{};              ///< of the learner; empty if there is none to show
  std::optional<std::size_t> preferred{};  ///< option that the profile prefers already
  std::string aipath_version{};            ///< JSON: major.minor.patch of the program that writes
};

[[nodiscard]] std::string choice_text(const Catalog& catalog, const DecisionReport& report,
                                      const ChoiceView& view, const TextStyle& style);
[[nodiscard]] std::string choice_markdown(const Catalog& catalog, const DecisionReport& report,
                                          const ChoiceView& view);
[[nodiscard]] std::string choice_json(const Catalog& catalog, const DecisionReport& report,
                                      const ChoiceView& view);
/// A row for each option in each criterion.
[[nodiscard]] std::string choice_csv(const Catalog& catalog, const DecisionReport& report);

}  // namespace aipath
