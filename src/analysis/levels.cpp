// SPDX-License-Identifier: MIT
#include <aipath/analysis/levels.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

/// The parts of step `level` that are forgotten and that were never learnt; each 0 to 1.
struct MissingParts {
  double forgotten = 0;
  double new_to_learner = 0;
};

MissingParts missing_parts(int level, const SkillState& state) {
  const double begin = level - 1;
  const double end = level;
  const double effective = std::clamp(state.effective, begin, end);
  const double claimed = std::clamp(state.claimed, effective, end);
  return {claimed - effective, end - claimed};
}

}  // namespace

double effective_level(double claimed, int months_unused, double half_life_months) {
  const double lost = 1.0 - std::exp2(-months_unused / half_life_months);
  return std::max(0.0, claimed - lost);
}

std::vector<SkillState> skill_states(const Catalog& catalog, const std::vector<SkillClaim>& claims,
                                     PartialDate today) {
  std::vector<SkillState> states(catalog.skills.size());
  for (const SkillClaim& claim : claims) {
    SkillState& state = states[claim.skill.index];
    state.claimed = claim.level;
    state.effective = claim.level;
    const std::optional<Fact>& half_life = catalog[claim.skill].half_life_months;
    if (!claim.last_used.is_set() || !half_life) continue;
    state.months_unused = months_between(claim.last_used, today);
    state.effective = effective_level(claim.level, state.months_unused, half_life->value);
  }
  return states;
}

Hours step_hours(const Skill& skill, int level, const SkillState& state) {
  const MissingParts missing = missing_parts(level, state);
  const Estimate& step = skill.hours[static_cast<std::size_t>(level - 1)];
  const double share = missing.new_to_learner + refresh_share * missing.forgotten;
  return Hours{step.low, step.likely, step.high} * share;
}

double step_refresh_hours(const Skill& skill, int level, const SkillState& state) {
  return skill.hours[static_cast<std::size_t>(level - 1)].likely * refresh_share *
         missing_parts(level, state).forgotten;
}

}  // namespace aipath
