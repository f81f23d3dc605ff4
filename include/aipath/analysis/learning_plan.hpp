// SPDX-License-Identifier: MIT
//
// Everything that a plan file says, as one struct: what to learn in which order, from what, when, and what to
// show for it. It puts together what the other analyses find; docs/commands/plan.md says how.
#pragma once

#include <aipath/analysis/forecast.hpp>
#include <aipath/analysis/path.hpp>
#include <aipath/analysis/project_choice.hpp>
#include <aipath/analysis/resource_choice.hpp>
#include <aipath/analysis/schedule.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace aipath {

/// What a learner has finished according to the ticks of a plan file, whether or not the profile says so.
struct PlanProgress {
  std::vector<StepId> steps{};  ///< by id of the skill and level, each once, as all lists here
  std::vector<ProjectId> projects{};
  std::vector<CertificationId> certifications{};

  friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

struct PlanWishes {
  RoleId role{};
  PlanProgress done{};
  PathOptions path{};
  ResourceConstraints resources{};
  /// Readiness when the plan was first made, 0 to 100; empty if that is now. Milestones count from it.
  std::optional<double> readiness_at_start{};
};

/// A quarter of the way from the readiness at the start of the plan to that at its end.
struct PlanPhase {
  int percent = 0;       ///< of the way, at its end: 25, 50, 75 or 100
  double readiness = 0;  ///< at its end
  bool is_reached = false;
  std::size_t first_step = 0;  ///< in PathReport::steps
  std::size_t end_step = 0;    ///< behind its last one; equal to the first if it has none
  std::optional<ChosenProject> project{};
};

/// A certification that is in the plan.
struct PlanCertification {
  CertificationId certification{};
  std::vector<SkillId> shows{};  ///< skills raised by the plan whose new level it shows
};

struct LearningPlan {
  PlanWishes wishes{};
  Profile profile{};  ///< with what the ticks say
  PathReport path{};
  StudyPlan study{};  ///< the steps of the path in its order; exams are those of `certifications`
  ResourceChoice resources{};
  double readiness_at_start = 0;
  std::vector<PlanPhase> phases{};  ///< four, or none if there is nothing to learn
  std::vector<PlanCertification> certifications{};
  double project_hours = 0;            ///< of the chosen projects; they are not in the schedule
  std::optional<Schedule> schedule{};  ///< empty without hours per week
  std::optional<Forecast> forecast{};
};

/// Weeks for interviews at the end of a plan.
inline constexpr int plan_interview_weeks = 2;

/// The profile of somebody who has written all this into it: levels are raised, never lowered.
[[nodiscard]] Profile with_progress(const Catalog& catalog, const Profile& profile,
                                    const PlanProgress& progress, PartialDate today);

/// Requires what `find_gap` requires.
[[nodiscard]] LearningPlan make_learning_plan(const Catalog& catalog, const Profile& profile,
                                              const PlanWishes& wishes, PartialDate today);

}  // namespace aipath
