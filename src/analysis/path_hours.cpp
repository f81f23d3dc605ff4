// SPDX-License-Identifier: MIT
#include <aipath/analysis/path.hpp>

#include <algorithm>
#include <chrono>

namespace aipath {
namespace {

std::chrono::sys_days day_of(PartialDate date) {
  return std::chrono::year_month_day(std::chrono::year(date.year),
                                     std::chrono::month(static_cast<unsigned>(date.month)),
                                     std::chrono::day(static_cast<unsigned>(date.day)));
}

bool is_off(const Profile& profile, std::chrono::sys_days day) {
  return std::any_of(profile.days_off.begin(), profile.days_off.end(), [&](const DayRange& range) {
    return day_of(range.first) <= day && day <= day_of(range.last);
  });
}

}  // namespace

double study_hours_between(const Profile& profile, PartialDate today, PartialDate until) {
  constexpr double days_a_week = 7;
  if (!profile.hours_per_week) return 0;
  const bool starts_later = profile.start.is_full() && profile.start > today;
  std::int64_t days = 0;
  for (auto day = day_of(starts_later ? profile.start : today); day <= day_of(until);
       day += std::chrono::days(1)) {
    if (!is_off(profile, day)) ++days;
  }
  return static_cast<double>(days) * *profile.hours_per_week / days_a_week * (1 - profile.buffer);
}

}  // namespace aipath
