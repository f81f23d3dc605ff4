// SPDX-License-Identifier: MIT
#include "analysis/plan_phases.hpp"
#include "analysis/planned_certifications.hpp"
#include "profile/claims.hpp"
#include <aipath/analysis/learning_plan.hpp>
#include <aipath/profile/change.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

/// As it is written into a plan file, so that an update counts from the same number.
double to_thousandths(double value) {
  constexpr double thousand = 1'000;
  return std::round(value * thousand) / thousand;
}

/// Hours until the deadline of the profile, a little less, so that steps rounded to minutes still fit; empty
/// without a deadline ahead or without hours per week.
std::optional<double> hours_until_deadline(const Profile& profile, PartialDate today) {
  constexpr double kept = 0.995;
  if (!profile.deadline.is_full() || profile.deadline < today) return std::nullopt;
  const auto hours = study_hours_between(profile, date_of(plan_start(profile, today)), profile.deadline);
  return hours ? std::optional(*hours * kept) : std::nullopt;
}

/// The path, limited by the deadline of the profile if no other limit is asked for and not all fits.
PathReport path_until_deadline(const Catalog& catalog, const Profile& profile, const PlanWishes& wishes,
                               PartialDate today) {
  PathReport path = find_path(catalog, profile, wishes.role, today, wishes.path);
  const std::optional<double> hours = hours_until_deadline(profile, today);
  if (wishes.path.max_hours || !hours || path.hours.likely <= *hours) return path;
  PathOptions limited = wishes.path;
  limited.max_hours = hours;
  limited.deadline = profile.deadline;
  return find_path(catalog, profile, wishes.role, today, limited);
}

}  // namespace

Profile with_progress(const Catalog& catalog, const Profile& profile, const PlanProgress& progress,
                      PartialDate today) {
  std::vector<ProfileChange> changes;
  for (const CertificationId id : progress.certifications) {
    if (!is_held(profile, id)) changes.emplace_back(HoldCertification{id});
  }
  Profile changed = apply_changes(catalog, profile, changes);
  const std::vector<SkillState> states = skill_states(catalog, changed.skills, today);
  changes.clear();
  for (const StepId& step : progress.steps) {
    // By id and level, so the highest tick of a skill is the last. What was learnt again is in use again.
    if (states[step.skill.index].effective >= step.level) continue;
    changes.emplace_back(
        SetLevel{step.skill, std::max<double>(step.level, stated_level(changed, step.skill))});
  }
  return apply_changes(catalog, std::move(changed), changes);
}

LearningPlan make_learning_plan(const Catalog& catalog, const Profile& profile, const PlanWishes& wishes,
                                PartialDate today) {
  LearningPlan plan;
  plan.wishes = wishes;
  plan.profile = with_progress(catalog, profile, wishes.done, today);
  plan.path = path_until_deadline(catalog, plan.profile, wishes, today);
  for (const PathStep& step : plan.path.steps)
    plan.study.steps.push_back(step.needed);
  const std::vector<SkillState> states = skill_states(catalog, plan.profile.skills, today);
  plan.study.arcs = step_arcs(catalog, states, plan.study.steps);
  plan.resources = find_resources(catalog, plan.study.steps, states, wishes.resources);

  plan.readiness_at_start =
      to_thousandths(std::min(wishes.readiness_at_start.value_or(plan.path.gap.readiness),
                              std::max(plan.path.gap.readiness, plan.path.readiness_after)));
  plan.phases = plan_phases(plan.path, plan.readiness_at_start);
  choose_phase_projects(catalog, plan.path, states, wishes.done, profile.pace, plan.phases);
  for (const PlanPhase& phase : plan.phases)
    plan.project_hours += phase.project ? phase.project->hours : 0;

  for (CertificationOffer& offer : planned_certifications(catalog, plan.profile, plan.path, plan.resources)) {
    plan.study.exams.push_back(std::move(offer.exam));
    plan.certifications.push_back(std::move(offer.planned));
  }
  plan.study.interview_weeks = plan_interview_weeks;
  plan.schedule = make_schedule(plan.study, plan.profile, today);
  plan.forecast = find_forecast(plan.study, plan.profile, today);
  return plan;
}

}  // namespace aipath
