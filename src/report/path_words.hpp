// SPDX-License-Identifier: MIT
//
// What a path says in words; the same in the terminal and in Markdown, which differ in how names are made
// inert.
#pragma once

#include "report/gap_words.hpp"
#include "report/path_rows.hpp"
#include <aipath/report/path.hpp>

#include <string>
#include <vector>

namespace aipath {

/// `110 steps in 2,276 h, readiness 25.1% → 100%`.
[[nodiscard]] std::string path_verdict_words(const PathReport& report);

/// `optimal: ...` or `within 0.3% of the best: ...`.
[[nodiscard]] std::string order_words(const PathReport& report);

/// Hours and weeks, and what is enough in 8 of 10 cases: one sentence each; none if there are no steps.
[[nodiscard]] std::vector<std::string> path_time_words(const PathReport& report);

/// When the readiness that the role asks is reached, and when every must is too; or that they are not.
[[nodiscard]] std::string ready_words(const PathReport& report);

/// What a reader should know besides, one sentence each.
[[nodiscard]] std::vector<std::string> path_note_words(const Catalog& catalog, const PathReport& report,
                                                       const PathView& view, Escape escape);

/// `unlocks A, B and 3 others`; empty if nothing waits for it.
[[nodiscard]] std::string unlock_words(const Catalog& catalog, const std::vector<SkillId>& unlocks,
                                       Escape escape);

/// `left out by --skip`, `needs 38 h with what comes before it, for 2.1 points` and so on.
[[nodiscard]] std::string cut_words(const Catalog& catalog, const CutRow& row, Escape escape);

/// `Left out, 51 of 110 steps`.
[[nodiscard]] std::string cut_title(const PathReport& report);

/// The same as a heading above all rows that were cut for this reason.
[[nodiscard]] std::string cut_group_words(const Catalog& catalog, const PathReport& report, const CutRow& row,
                                          Escape escape);

/// `0 → 3`.
[[nodiscard]] std::string raise_words(double from, int to);

}  // namespace aipath
