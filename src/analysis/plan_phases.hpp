// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/learning_plan.hpp>

#include <vector>

namespace aipath {

/// The path in four phases, one a quarter of the way in readiness; none for an empty path. A step that
/// reaches several milestones at once ends the last of them, the others have no steps.
[[nodiscard]] std::vector<PlanPhase> plan_phases(const PathReport& path, double readiness_at_start);

/// Gives each phase that has steps the project that shows most of what is learnt by its end, if there is one
/// two thirds of whose levels are then learnt.
void choose_phase_projects(const Catalog& catalog, const PathReport& path,
                           const std::vector<SkillState>& states, const PlanProgress& done, double pace,
                           std::vector<PlanPhase>& phases);

}  // namespace aipath
