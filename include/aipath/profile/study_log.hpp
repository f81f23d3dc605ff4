// SPDX-License-Identifier: MIT
//
// The study log: plain text beside the profile (ada.yaml, ada.study-log.txt), one line an entry, to be
// written by hand or by the program, and merged by git line by line.
//
//     2026-12-03 python@3 1.5h decorators, at last
//     2026-12-04 sql@2    45m
//
//     log      = { line }
//     line     = [ date step duration [ note ] ]          blanks between; `#` begins a line that is no entry
//     date     = YYYY-MM-DD
//     step     = SKILL "@" LEVEL                          1 to 5: the level that was studied for
//     duration = NUMBER "h" [ WHOLE "m" ] | WHOLE "m"     more than nothing, at most 24 hours
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/diagnostic.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Somebody studied for a step on a day.
struct StudyEntry {
  PartialDate date{};
  SkillId skill{};
  int level = 0;    ///< 1 to 5
  int minutes = 0;  ///< 1 to 1440
  std::string note{};
  SourceLocation where{};
};

/// Entries that one log may hold.
inline constexpr std::size_t max_study_entries = 100'000;

/// Where the log of a profile lies; empty for standard input.
[[nodiscard]] std::string study_log_path(std::string_view profile_path);

/// Entries in the order of the file. Ids of older roadmaps are carried forward with a note; the time of a
/// skill that was split is shared evenly among its parts. All problems are reported (codes bad-log-line,
/// bad-duration, not-a-date, unknown-skill, conflict-marker, too-many-values); empty if there is one.
[[nodiscard]] std::optional<std::vector<StudyEntry>> load_study_log(const SourceFile& source,
                                                                    const Catalog& catalog,
                                                                    Diagnostics& diagnostics);

/// `1h30m`, `45m`, `2h`, `1.5h` in minutes, rounded; empty if it is none of these or out of range.
[[nodiscard]] std::optional<int> parse_duration(std::string_view text);

/// The text of a log with one line more at its end; every byte that was there is kept. The new line ends as
/// the first line of the log does. Characters of the note that would break the line become spaces.
[[nodiscard]] std::string with_study_entry(const std::string& log_text, const Catalog& catalog,
                                           const StudyEntry& entry);

}  // namespace aipath
