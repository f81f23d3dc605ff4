// SPDX-License-Identifier: MIT
//
// What `aipath why` prints: text and Markdown with at most four decimals, JSON
// (docs/schema/why.schema.json) with every digit. All of them make names inert that a stranger chose.
#pragma once

#include <aipath/analysis/explanation.hpp>
#include <aipath/report/text_style.hpp>

#include <string>
#include <vector>

namespace aipath {

/// The explanations one after the other, and their sources once at the end.
[[nodiscard]] std::string explanation_text(const Catalog& catalog, const GapReport& report,
                                           const std::vector<Explanation>& asked, const TextStyle& style);
[[nodiscard]] std::string explanation_markdown(const Catalog& catalog, const GapReport& report,
                                               const std::vector<Explanation>& asked);
/// `aipath_version` is major.minor.patch of the program that writes.
[[nodiscard]] std::string explanation_json(const Catalog& catalog, const GapReport& report,
                                           const std::vector<Explanation>& asked,
                                           const std::string& aipath_version);

/// What can be asked: the figures of the whole gap, then the forms that the other keys have.
[[nodiscard]] std::string explanation_keys_text(const Catalog& catalog, const GapReport& report,
                                                const std::vector<Explanation>& all, const TextStyle& style);
[[nodiscard]] std::string explanation_keys_markdown(const Catalog& catalog, const GapReport& report,
                                                    const std::vector<Explanation>& all);

}  // namespace aipath
