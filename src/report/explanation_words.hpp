// SPDX-License-Identifier: MIT
#pragma once

#include "report/table.hpp"
#include <aipath/analysis/explanation.hpp>

#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// At most four decimals, so that a readiness just under its threshold still looks so; text as it is;
/// `not known` for nothing.
[[nodiscard]] std::string figure_words(const FigureValue& value);
/// The same with its unit: `12.5 h`.
[[nodiscard]] std::string figure_words(const Explanation& explanation);

/// `AI Engineer, mid-level · 2026-11-24`, raw.
[[nodiscard]] std::string subject_words(const Catalog& catalog, const GapReport& report);

/// The terms with their values, weights where these differ, and what to ask or read for each. What stands
/// behind a term is added to `citations`, of which the mark [n] means the n-th.
[[nodiscard]] Table term_table(const Explanation& explanation, std::vector<ProvenanceId>& citations);

/// What can be asked of the whole gap: key, figure, title.
[[nodiscard]] Table main_key_table(const std::vector<Explanation>& all);

/// The forms of all other keys with what may stand at their end: `gap.SKILL.` and `claimed, effective ...`.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> key_forms(const std::vector<Explanation>& all);

}  // namespace aipath
