// SPDX-License-Identifier: MIT
//
// One goal after another: fewest steps without a resource, then the goal, then what breaks ties.
#pragma once

#include "analysis/resource_program.hpp"

namespace aipath {

/// A set and how good it can be, in the units of the goal.
struct StagedSet {
  ResourceSet set{};
  std::int64_t value = 0;
  std::int64_t bound = 0;
  bool is_proven = true;
};

/// How many steps must stay uncovered, with and without the budget.
struct CoverageStage {
  std::vector<ResourceLimit> limits{};  ///< that every set must keep
  std::int64_t most_cents = 0;
  /// The steps that no set covers, whatever the budget: of each step of the model.
  std::vector<bool> not_startable{};
  std::optional<StagedSet> closing{};  ///< if the budget is too small: the cheapest that needs no such step
};

inline constexpr ResourceWeights uncovered_weights{.uncovered = 1};
inline constexpr ResourceWeights cents_weights{.cents = 1};
inline constexpr ResourceWeights minutes_weights{.minutes = 1};
inline constexpr ResourceWeights tie_weights{.tie = 1};

/// What one unit of the balanced goal is: `cents` counts this often, so that minutes have whole weights too.
inline constexpr std::int64_t balanced_scale = 60;

/// First the goal of the constraints, then what decides between equals.
[[nodiscard]] std::vector<ResourceWeights> goal_weights(const ResourceConstraints& constraints);

[[nodiscard]] CoverageStage cover_most(const ResourceModel& model, ResourceProgram& program,
                                       const ResourceConstraints& constraints);

/// Minimises the first weights, then the second among what is as good by the first, and so on. Empty if no
/// set keeps the limits; a set without a proof if the work limit is reached.
[[nodiscard]] std::optional<StagedSet> minimise_in_turn(const ResourceModel& model, ResourceProgram& program,
                                                        const std::vector<ResourceWeights>& weights,
                                                        std::vector<ResourceLimit> limits,
                                                        std::int64_t most_cents);

/// The choice that a set is, in the learner's terms.
[[nodiscard]] ResourceChoice choice_of(const Catalog& catalog, const ResourceModel& model,
                                       const ResourceConstraints& constraints, const CoverageStage& coverage,
                                       const StagedSet& staged);

}  // namespace aipath
