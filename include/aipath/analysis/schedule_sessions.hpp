// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/schedule.hpp>

#include <vector>

namespace aipath {

/// What is studied on one day, in quarter-hours.
struct StudySession {
  struct Part {
    TaskKind kind = TaskKind::step;
    std::uint32_t place = 0;  ///< as in ScheduledTask
    int quarter_hours = 0;
    bool is_last = false;  ///< the job is finished in this session
  };
  PartialDate date{};
  int quarter_hours = 0;
  std::vector<Part> parts{};
};

/// The weeks of a schedule as sessions, one a day, by date: each week's time evenly over those of its days
/// that are not off and fall on one of `weekdays` (1 Monday to 7 Sunday; all if empty). A week that has none
/// of these uses all its days. No session is shorter than half an hour unless the week is.
[[nodiscard]] std::vector<StudySession> study_sessions(const Schedule& schedule,
                                                       const std::vector<int>& weekdays);

}  // namespace aipath
