// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/study_log.hpp>
#include <aipath/plan/items.hpp>

#include <vector>

namespace aipath {

/// A step with the hours that it takes this learner, at their pace: what the profile's level leaves of it,
/// the whole step if the level is beyond it.
[[nodiscard]] NeededStep planned_step(const Catalog& catalog, const Profile& profile, StepId step);

/// The steps of a plan file in its order, but for those that were set aside. A step is finished if it or a
/// higher one of its skill is ticked, or if the profile states its level. Certifications and projects take
/// no part.
[[nodiscard]] PlanInProgress plan_in_progress(const Catalog& catalog, const Profile& profile,
                                              const std::vector<PlannedItem>& items, PartialDate start);

/// The same without a plan file: steps that were studied and that the profile states by now, then the path.
[[nodiscard]] PlanInProgress path_in_progress(const Catalog& catalog, const Profile& profile,
                                              const std::vector<NeededStep>& path,
                                              const std::vector<StudyEntry>& entries, PartialDate start);

/// Logged minutes for a step up to and with `today`.
[[nodiscard]] Minutes minutes_logged(const std::vector<StudyEntry>& entries, StepId step, PartialDate today);

/// A step that is not finished.
struct OpenStep {
  NeededStep step{};
  Minutes logged = 0;
  Minutes left = 0;        ///< at the pace of the log, at least a tenth of what it is expected to take
  bool can_begin = false;  ///< nothing open of the plan must come before it
};

/// In the order of the plan.
[[nodiscard]] std::vector<OpenStep> open_steps(const Catalog& catalog, const Profile& profile,
                                               const PlanInProgress& plan,
                                               const std::vector<StudyEntry>& entries, PartialDate today);

}  // namespace aipath
