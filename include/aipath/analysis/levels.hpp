// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <vector>

namespace aipath {

/// Study time in hours; low <= likely <= high.
struct Hours {
  double low = 0;
  double likely = 0;
  double high = 0;

  Hours& operator+=(const Hours& other) {
    low += other.low;
    likely += other.likely;
    high += other.high;
    return *this;
  }
  friend Hours operator*(const Hours& h, double factor) {
    return {h.low * factor, h.likely * factor, h.high * factor};
  }
};

/// What a learner can do in one skill today.
struct SkillState {
  double claimed = 0;     ///< 0 to 5, as stated
  double effective = 0;   ///< claimed less what is forgotten; never below 0 nor above claimed
  int months_unused = 0;  ///< only if the skill can be forgotten and `last_used` is given; otherwise 0
};

/// The share of a step's hours that refreshing costs which was learnt once and is forgotten.
inline constexpr double refresh_share = 0.3;

/// Level after `months_unused` months: claimed - (1 - 2^(-months / half life)), so at most one level is lost,
/// never below 0.
[[nodiscard]] double effective_level(double claimed, int months_unused, double half_life_months);

/// The state of every skill of the catalogue on a day, indexed by SkillId.
[[nodiscard]] std::vector<SkillState> skill_states(const Catalog& catalog,
                                                   const std::vector<SkillClaim>& claims, PartialDate today);

/// Hours of the part of step `level` (from level - 1 to level) that a learner in `state` has not: in
/// proportion to the part, and at `refresh_share` for what was known once. Zero if the step is done.
[[nodiscard]] Hours step_hours(const Skill& skill, int level, const SkillState& state);

/// The part of `step_hours` that refreshes what was known once.
[[nodiscard]] double step_refresh_hours(const Skill& skill, int level, const SkillState& state);

}  // namespace aipath
