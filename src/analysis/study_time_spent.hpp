// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/calendar.hpp>
#include <aipath/analysis/needed_steps.hpp>
#include <aipath/profile/study_log.hpp>

#include <map>
#include <utility>
#include <vector>

namespace aipath {

/// The sums of a study log, found in O(log entries).
class LoggedTime {
 public:
  explicit LoggedTime(const std::vector<StudyEntry>& entries);

  struct Spent {
    Minutes minutes = 0;
    PartialDate last{};  ///< of the entries; not set if there are none
  };
  /// On a step, up to a day.
  [[nodiscard]] Spent on(StepId step, PartialDate until) const;
  /// On everything, both days included.
  [[nodiscard]] Minutes between(PartialDate first, PartialDate last) const;

 private:
  using Sums = std::vector<std::pair<PartialDate, Minutes>>;  ///< by date, all minutes up to it

  static void add_up(Sums& entries);
  static Spent at(const Sums& sums, PartialDate until);

  std::map<StepId, Sums> of_step_{};
  Sums of_all_{};
};

}  // namespace aipath
