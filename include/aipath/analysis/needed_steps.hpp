// SPDX-License-Identifier: MIT
//
// The smallest set of steps that makes a learner meet a role.
//
// Problem: steps (skill, level) with hours; a step needs the step below it and the hard prerequisites of its
// skill that the learner does not have. Requirements ask one option at a level, or n of several. Without
// choices the answer is the closure of what is asked. With choices it is minimum-weight closure with
// alternatives, which contains set cover and is NP-hard; real roles have a few dozen choices whose closures
// hardly overlap.
//
// Method: take the closure of everything that leaves no choice; split the remaining choices into groups whose
// closures share no step, and solve each group exactly (analysis/option_search.hpp). Work is limited by the
// steps touched, never by time, so that the same input gives the same answer everywhere; past the limit the
// best set found is returned and marked as not proven.
//
// Rejected: greedy choice of the cheapest option (wrong when options share prerequisites).
#pragma once

#include <aipath/analysis/levels.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

/// One requirement as it is asked of this learner: levels are shifted by seniority.
struct Demand {
  std::vector<SkillLevel> options{};
  int required_count = 1;
  /// Options to take if any must be learnt, the most wanted first; those of one entry (a vendor's) are
  /// equally wanted.
  std::vector<std::vector<SkillId>> preferred{};
};

struct StepId {
  SkillId skill{};
  int level = 0;  ///< 1 to 5: the step from level - 1

  friend auto operator<=>(const StepId&, const StepId&) = default;
};

struct NeededSteps {
  std::vector<StepId> steps{};                 ///< every step after what it needs; otherwise by id
  std::vector<std::vector<SkillId>> chosen{};  ///< for each demand the options taken or already met
  double hours_likely = 0;                     ///< at pace 1
  bool is_proven = true;                       ///< no smaller set exists
};

/// Steps that the search may touch before it settles for the best found.
inline constexpr std::int64_t needed_steps_work_limit = 100'000'000;

[[nodiscard]] NeededSteps find_needed_steps(const Catalog& catalog, const std::vector<SkillState>& states,
                                            const std::vector<Demand>& demands,
                                            std::int64_t work_limit = needed_steps_work_limit);

/// A skill at a level with every step that it needs and that the learner does not have, in no particular
/// order.
[[nodiscard]] std::vector<StepId> missing_steps_for(const Catalog& catalog,
                                                    const std::vector<SkillState>& states, SkillLevel target);

}  // namespace aipath
