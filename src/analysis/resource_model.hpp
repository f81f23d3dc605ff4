// SPDX-License-Identifier: MIT
//
// The choice of resources in numbers: what fits, what it teaches and presupposes, in whole cents and minutes.
#pragma once

#include <aipath/analysis/resource_choice.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace aipath {

/// A place in ResourceModel::steps.
using StepPlace = std::uint32_t;

struct ResourceCandidate {
  ResourceId id{};
  std::int64_t cents = 0;
  std::int64_t minutes = 0;
  std::int64_t tie = 0;                  ///< prefers fewer resources, then says which of equals
  std::vector<StepPlace> teaches{};      ///< steps of the model, ascending
  std::vector<StepPlace> presupposes{};  ///< steps that others must teach before, ascending
};

struct ResourceModel {
  /// The needed steps that some candidate teaches, `needed_count` of them, then steps that nobody needs but a
  /// candidate presupposes; each part by id of the skill and level.
  std::vector<StepId> steps{};
  std::size_t needed_count = 0;
  std::vector<ResourceCandidate> candidates{};         ///< by id
  std::vector<std::vector<std::uint32_t>> teachers{};  ///< of each step, as places in `candidates`
  std::vector<UncoveredStep> untaught{};               ///< needed steps without a candidate
  std::vector<ResourceId> other_currency{};            ///< left out for their currency only
};

[[nodiscard]] ResourceModel make_resource_model(const Catalog& catalog, const std::vector<NeededStep>& steps,
                                                const std::vector<SkillState>& states,
                                                const ResourceConstraints& constraints);

/// A fixed number of an id, so much above 0 that fewer resources have a smaller sum; for choices between
/// equals.
[[nodiscard]] std::int64_t tie_number(std::string_view id);

/// The months that the price of a subscription counts for; 0 for other prices.
[[nodiscard]] int subscription_months(const Resource& resource, const ResourceConstraints& constraints);

}  // namespace aipath
