// SPDX-License-Identifier: MIT
//
// What progress says in words; the same in the terminal and in Markdown.
#pragma once

#include "report/gap_words.hpp"
#include "report/table.hpp"
#include <aipath/analysis/progress.hpp>

#include <string>
#include <vector>

namespace aipath {

/// `Learnt`, `Refreshed` ...: the heading of the skills of a kind.
[[nodiscard]] const char* progress_title(ProgressKind kind);

/// `learnt`, `need-changed` ...: for programs.
[[nodiscard]] const char* progress_id(ProgressKind kind);

/// Columns for skills: name, level, points, hours.
[[nodiscard]] Table progress_table();

/// The row of a skill. Names are made inert when the table is written.
[[nodiscard]] TableRow progress_row(const Catalog& catalog, const SkillProgress& skill,
                                    const char* name_prefix);

/// Whether seniority, pace or preferences moved anything, and the row that says how much.
[[nodiscard]] bool settings_moved(const ProgressReport& report);
[[nodiscard]] TableRow settings_row(const ProgressReport& report, const char* name_prefix);

/// Requirements that are met now and were not; or, turned round, no longer.
[[nodiscard]] std::vector<std::string> newly_met(const Catalog& catalog, const ProgressReport& report,
                                                 Escape escape);
[[nodiscard]] std::vector<std::string> no_longer_met(const Catalog& catalog, const ProgressReport& report,
                                                     Escape escape);

/// `2026-05-01 to 2026-11-24`; one day if both are the same.
[[nodiscard]] std::string period_words(const ProgressReport& report);

}  // namespace aipath
