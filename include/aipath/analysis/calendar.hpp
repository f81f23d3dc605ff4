// SPDX-License-Identifier: MIT
//
// Days, ISO weeks (ISO 8601: Monday to Sunday, week 1 has the first Thursday of the year) and the study time
// that a learner has in them. Whole days only: hours of the clock, and with them summer time, never enter.
#pragma once

#include <aipath/catalog/date.hpp>
#include <aipath/profile/profile.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

using Day = std::chrono::sys_days;
using Minutes = std::int64_t;

/// The day of a date. A date without a day is the first day of its month, one without a month of its year.
/// Requires a date that is set.
[[nodiscard]] Day day_of(PartialDate date);
[[nodiscard]] PartialDate date_of(Day day);

/// A week of ISO 8601. Its year can differ from that of its days: 2027-01-03 is in week 53 of 2026.
struct IsoWeek {
  int year = 0;
  int week = 0;  ///< 1 to 52 or 53

  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

[[nodiscard]] IsoWeek week_of(Day day);
/// The Monday of a week.
[[nodiscard]] Day first_day_of(IsoWeek week);
/// 52 or 53.
[[nodiscard]] int weeks_in_year(int year);

/// Days in a row, both included.
struct DaySpan {
  Day first{};
  Day last{};

  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// When and how much somebody studies. A week holds `week_minutes`; each of its days a seventh of them, in
/// whole minutes, so that the seven days add up to the week and no day loses when the week gains. A day off
/// holds nothing.
struct StudyCalendar {
  Minutes week_minutes = 0;         ///< what is planned: hours per week less the buffer
  Minutes week_buffer = 0;          ///< what is left free of a whole week
  std::vector<DaySpan> days_off{};  ///< in order, neither touching nor overlapping
};

/// The calendar of a profile; empty if it does not say how many hours a week hold.
[[nodiscard]] std::optional<StudyCalendar> study_calendar(const Profile& profile);

[[nodiscard]] bool is_day_off(const StudyCalendar& calendar, Day day);

/// What the days from `first` to `last`, both included, hold; 0 if there are none. O(days off).
[[nodiscard]] Minutes capacity_between(const StudyCalendar& calendar, Day first, Day last);

/// The first day at whose end `minutes` have been studied since the beginning of `first`; that day itself for
/// none. Empty if that takes longer than `longest_plan`.
[[nodiscard]] std::optional<Day> day_reaching(const StudyCalendar& calendar, Day first, Minutes minutes);

/// Nobody plans further than 40 years ahead; what takes longer has no end worth naming.
inline constexpr std::chrono::days longest_plan{40 * 366};

/// Planned hours from `from` to `to`, both included, less the buffer; empty without hours per week.
[[nodiscard]] std::optional<double> study_hours_between(const Profile& profile, PartialDate from,
                                                        PartialDate to);

/// The day on which a plan begins: that of the profile, but not before today.
[[nodiscard]] Day plan_start(const Profile& profile, PartialDate today);

}  // namespace aipath
