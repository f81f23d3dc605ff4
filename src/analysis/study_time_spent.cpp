// SPDX-License-Identifier: MIT
#include "analysis/study_time_spent.hpp"

#include <algorithm>

namespace aipath {

LoggedTime::LoggedTime(const std::vector<StudyEntry>& entries) {
  for (const StudyEntry& entry : entries) {
    of_step_[{entry.skill, entry.level}].emplace_back(entry.date, entry.minutes);
    of_all_.emplace_back(entry.date, entry.minutes);
  }
  for (auto& [step, sums] : of_step_)
    add_up(sums);
  add_up(of_all_);
}

void LoggedTime::add_up(Sums& entries) {
  std::sort(entries.begin(), entries.end());
  Minutes sum = 0;
  for (auto& [date, minutes] : entries) {
    sum += minutes;
    minutes = sum;
  }
}

LoggedTime::Spent LoggedTime::at(const Sums& sums, PartialDate until) {
  const auto after = std::upper_bound(sums.begin(), sums.end(), until,
                                      [](PartialDate date, const auto& sum) { return date < sum.first; });
  if (after == sums.begin()) return {};
  return {std::prev(after)->second, std::prev(after)->first};
}

LoggedTime::Spent LoggedTime::on(StepId step, PartialDate until) const {
  const auto sums = of_step_.find(step);
  return sums == of_step_.end() ? Spent{} : at(sums->second, until);
}

Minutes LoggedTime::between(PartialDate first, PartialDate last) const {
  if (last < first) return 0;
  const PartialDate before = date_of(day_of(first) - std::chrono::days(1));
  return at(of_all_, last).minutes - at(of_all_, before).minutes;
}

}  // namespace aipath
