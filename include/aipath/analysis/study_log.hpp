// SPDX-License-Identifier: MIT
//
// Where a learner stands in a plan: what was planned, what is done, what was logged, and when it will end.
#pragma once

#include <aipath/analysis/forecast.hpp>
#include <aipath/analysis/pace.hpp>

#include <optional>
#include <vector>

namespace aipath {

enum class PlanState : std::uint8_t { not_started, behind, on_track, ahead, done };

/// Hours at the end of a week since the plan began.
struct BurnUpPoint {
  IsoWeek week{};
  double planned_hours = 0;  ///< what the weeks so far hold, at most the whole plan
  double done_hours = 0;     ///< estimated hours of what is done
  double logged_hours = 0;
};

struct ProgressStatus {
  PlanState state = PlanState::not_started;
  double total_hours = 0;    ///< estimates of all steps
  double planned_hours = 0;  ///< that should be done by the end of yesterday
  double done_hours = 0;     ///< estimates of finished steps, and of open ones in proportion to the log
  double logged_hours = 0;
  double hours_ahead = 0;  ///< done - planned; negative: behind
  int steps_done = 0;
  int steps_total = 0;
  std::vector<BurnUpPoint> burn_up{};  ///< by week, up to that of today
  PaceModel pace{};
  std::optional<Forecast> forecast{};  ///< of what is left, from today on, at the pace of the log
};

/// A plan as it was made, and what became of it.
struct PlanInProgress {
  std::vector<StudiedStep> steps{};  ///< all of them, in their order
  std::vector<PlannedExam> exams{};  ///< still to be sat
  PartialDate start{};               ///< the first day; must be set
};

/// "On track" is within a tenth of a week of the plan. An open step counts up to nine tenths: it is done when
/// it is said to be done. Empty if the profile does not say how many hours a week hold.
[[nodiscard]] std::optional<ProgressStatus> find_progress_status(const PlanInProgress& plan,
                                                                 const std::vector<StudyEntry>& entries,
                                                                 const Profile& profile, PartialDate today);

}  // namespace aipath
