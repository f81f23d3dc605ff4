// SPDX-License-Identifier: MIT
#include <aipath/analysis/calendar.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

using std::chrono::days;

constexpr int days_in_week = 7;

/// 0 for Monday to 6 for Sunday.
int weekday_number(Day day) {
  return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
}

Day monday_of(Day day) {
  return day - days(weekday_number(day));
}

/// What the first `count` days of a week hold, days off or not. What is left of a seventh goes to the first
/// days, so that no day loses when the week gains.
Minutes week_part(Minutes week_minutes, int count) {
  return week_minutes / days_in_week * count + std::min<Minutes>(week_minutes % days_in_week, count);
}

/// What the days before `day` hold since a Monday long ago, days off or not.
Minutes minutes_before(Minutes week_minutes, Day day) {
  const Day monday = monday_of(day);
  const auto weeks = (monday.time_since_epoch().count() - monday_of(Day{}).time_since_epoch().count()) / 7;
  return weeks * week_minutes + week_part(week_minutes, weekday_number(day));
}

Minutes minutes_in(Minutes week_minutes, Day first, Day last) {
  return minutes_before(week_minutes, last + days(1)) - minutes_before(week_minutes, first);
}

std::vector<DaySpan> merged(const std::vector<DayRange>& ranges) {
  std::vector<DaySpan> spans;
  for (const DayRange& range : ranges)
    spans.push_back({day_of(range.first), day_of(range.last)});
  std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) { return a.first < b.first; });
  std::vector<DaySpan> joined;
  for (const DaySpan& span : spans) {
    if (!joined.empty() && span.first <= joined.back().last + days(1)) {
      joined.back().last = std::max(joined.back().last, span.last);
    } else {
      joined.push_back(span);
    }
  }
  return joined;
}

}  // namespace

Day day_of(PartialDate date) {
  const auto month = static_cast<unsigned>(std::max(1, date.month));
  const auto day = static_cast<unsigned>(std::max(1, date.day));
  return std::chrono::year_month_day(std::chrono::year(date.year), std::chrono::month(month),
                                     std::chrono::day(day));
}

PartialDate date_of(Day day) {
  const std::chrono::year_month_day date(day);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

IsoWeek week_of(Day day) {
  const Day thursday = monday_of(day) + days(3);
  const auto year = std::chrono::year_month_day(thursday).year();
  const Day new_year = year / std::chrono::January / 1;
  return {static_cast<int>(year), static_cast<int>((thursday - new_year).count()) / days_in_week + 1};
}

Day first_day_of(IsoWeek week) {
  // The fourth of January is always in week 1.
  const Day in_first_week = std::chrono::year(week.year) / std::chrono::January / 4;
  return monday_of(in_first_week) + days(days_in_week * (week.week - 1));
}

int weeks_in_year(int year) {
  // The 28th of December is always in the last week.
  return week_of(std::chrono::year(year) / std::chrono::December / 28).week;
}

std::optional<StudyCalendar> study_calendar(const Profile& profile) {
  constexpr double minutes_in_hour = 60;
  if (!profile.hours_per_week) return std::nullopt;
  StudyCalendar calendar;
  const Minutes all = std::llround(*profile.hours_per_week * minutes_in_hour);
  calendar.week_minutes = std::llround(*profile.hours_per_week * minutes_in_hour * (1 - profile.buffer));
  calendar.week_buffer = all - calendar.week_minutes;
  calendar.days_off = merged(profile.days_off);
  return calendar;
}

bool is_day_off(const StudyCalendar& calendar, Day day) {
  const auto after = std::upper_bound(calendar.days_off.begin(), calendar.days_off.end(), day,
                                      [](Day d, const DaySpan& span) { return d < span.first; });
  return after != calendar.days_off.begin() && day <= std::prev(after)->last;
}

Minutes capacity_between(const StudyCalendar& calendar, Day first, Day last) {
  if (last < first) return 0;
  Minutes minutes = minutes_in(calendar.week_minutes, first, last);
  for (const DaySpan& off : calendar.days_off) {
    const Day from = std::max(first, off.first);
    const Day to = std::min(last, off.last);
    if (from <= to) minutes -= minutes_in(calendar.week_minutes, from, to);
  }
  return minutes;
}

std::optional<Day> day_reaching(const StudyCalendar& calendar, Day first, Minutes minutes) {
  int low = 0;
  int high = static_cast<int>(longest_plan.count());
  if (capacity_between(calendar, first, first + days(high)) < minutes) return std::nullopt;
  while (low < high) {
    const int middle = (low + high) / 2;
    const bool is_reached = capacity_between(calendar, first, first + days(middle)) >= minutes;
    (is_reached ? high : low) = is_reached ? middle : middle + 1;
  }
  return first + days(low);
}

std::optional<double> study_hours_between(const Profile& profile, PartialDate from, PartialDate to) {
  constexpr double minutes_in_hour = 60;
  const auto calendar = study_calendar(profile);
  if (!calendar) return std::nullopt;
  return static_cast<double>(capacity_between(*calendar, day_of(from), day_of(to))) / minutes_in_hour;
}

Day plan_start(const Profile& profile, PartialDate today) {
  const Day now = day_of(today);
  return profile.start.is_set() ? std::max(now, day_of(profile.start)) : now;
}

}  // namespace aipath
