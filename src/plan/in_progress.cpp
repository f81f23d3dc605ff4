// SPDX-License-Identifier: MIT
#include "profile/claims.hpp"
#include <aipath/plan/in_progress.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace aipath {
NeededStep planned_step(const Catalog& catalog, const Profile& profile, StepId step) {
  const double stated = stated_level(profile, step.skill);
  const double before = step.level - 1;
  const double from = stated >= step.level ? before : std::max(stated, before);
  const SkillState state{.claimed = from, .effective = from};
  const Hours hours = step_hours(catalog[step.skill], step.level, state) * profile.pace;
  return {.step = step, .from = from, .hours = hours};
}

PlanInProgress plan_in_progress(const Catalog& catalog, const Profile& profile,
                                const std::vector<PlannedItem>& items, PartialDate start) {
  std::map<SkillId, int> ticked;
  for (const PlannedItem& item : items) {
    const auto* step = std::get_if<StepId>(&item.target);
    if (step != nullptr && item.is_ticked) ticked[step->skill] = std::max(ticked[step->skill], step->level);
  }
  PlanInProgress plan{.start = start};
  for (const PlannedItem& item : items) {
    const auto* step = std::get_if<StepId>(&item.target);
    if (step == nullptr || item.is_set_aside) continue;
    const auto tick = ticked.find(step->skill);
    const bool is_finished = (tick != ticked.end() && tick->second >= step->level) ||
                             stated_level(profile, step->skill) >= step->level;
    plan.steps.push_back({planned_step(catalog, profile, *step), is_finished});
  }
  return plan;
}

PlanInProgress path_in_progress(const Catalog& catalog, const Profile& profile,
                                const std::vector<NeededStep>& path, const std::vector<StudyEntry>& entries,
                                PartialDate start) {
  PlanInProgress plan{.start = start};
  std::set<StepId> known;
  for (const NeededStep& step : path)
    known.insert(step.step);
  for (const StudyEntry& entry : entries) {
    const StepId step{entry.skill, entry.level};
    if (stated_level(profile, entry.skill) < entry.level || !known.insert(step).second) continue;
    plan.steps.push_back({planned_step(catalog, profile, step), true});
  }
  for (const NeededStep& step : path)
    plan.steps.push_back({step, false});
  return plan;
}

Minutes minutes_logged(const std::vector<StudyEntry>& entries, StepId step, PartialDate today) {
  Minutes minutes = 0;
  for (const StudyEntry& entry : entries) {
    if (entry.skill == step.skill && entry.level == step.level && entry.date <= today)
      minutes += entry.minutes;
  }
  return minutes;
}

std::vector<OpenStep> open_steps(const Catalog& catalog, const Profile& profile, const PlanInProgress& plan,
                                 const std::vector<StudyEntry>& entries, PartialDate today) {
  constexpr double minutes_in_hour = 60;
  constexpr double least_left = 0.1;  // an open step is never done by the clock alone, as for the status
  const PaceModel pace = find_pace(entries, plan.steps, {}, {}, today);
  const double factor = pace.evidence_count() > 0 ? pace.pace_p50 : 1;
  std::vector<OpenStep> open;
  std::vector<NeededStep> steps;
  for (const StudiedStep& studied : plan.steps) {
    if (studied.is_finished) continue;
    OpenStep step{.step = studied.step, .can_begin = true};
    step.logged = minutes_logged(entries, studied.step.step, today);
    const double expected = studied.step.hours.likely * factor * minutes_in_hour;
    const double left = std::max(expected - static_cast<double>(step.logged), expected * least_left);
    step.left = static_cast<Minutes>(std::ceil(left));
    open.push_back(step);
    steps.push_back(studied.step);
  }
  for (const StepArc& arc : step_arcs(catalog, skill_states(catalog, profile.skills, today), steps))
    open[arc.after].can_begin = false;
  return open;
}

}  // namespace aipath
