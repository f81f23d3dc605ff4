// SPDX-License-Identifier: MIT
//
// What `status` and `next` look at: the steps of the plan, or of the path where there is none, and the log.
#pragma once

#include "cli/learner_files.hpp"
#include <aipath/plan/in_progress.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Everything of one learner that says where they stand.
struct LearnerProgress {
  Profile profile{};
  std::vector<PlannedItem> items{};  ///< of the plan file
  std::string plan_path{};           ///< empty: none; the steps are those of the path
  StudyLogFile log{};
  PlanInProgress plan{};
};

struct ProgressQuestion {
  std::string profile{};
  std::string plan{};   ///< empty: the one beside the profile
  std::string since{};  ///< a day on which the plan began; empty: found out
  PartialDate date{};   ///< today
};

/// The plan began on `since`, else on `start` of the profile, else on the earlier of the day of the plan file
/// and the first entry of the log, else today. Empty if a problem was reported.
[[nodiscard]] std::optional<LearnerProgress> read_learner_progress(Session& session, const Catalog& catalog,
                                                                   const ProgressQuestion& question);

}  // namespace aipath
