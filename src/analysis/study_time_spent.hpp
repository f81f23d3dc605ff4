// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/needed_steps.hpp>
#include <aipath/profile/study_log.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

struct TimeSpent {
  std::int64_t minutes = 0;
  PartialDate last{};  ///< of the entries; not set if there are none
};

/// What the log holds for a step, up to a day.
[[nodiscard]] TimeSpent time_spent(const std::vector<StudyEntry>& entries, StepId step, PartialDate until);

}  // namespace aipath
