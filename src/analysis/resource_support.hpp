// SPDX-License-Identifier: MIT
//
// Which of some resources can be started, in what order, and what cuts off those that wait for one another.
#pragma once

#include "analysis/resource_model.hpp"

namespace aipath {

/// What becomes of a set of resources.
struct ResourceSupport {
  std::vector<std::uint32_t> order{};  ///< candidates that can be started, each after what it presupposes,
                                       ///< otherwise by place
  std::vector<bool> is_known{};        ///< of each step of the model: taught by them, or given
};

/// `chosen` has a mark for each candidate, `given` one for each step that is learnt in another way.
[[nodiscard]] ResourceSupport find_support(const ResourceModel& model, const std::vector<bool>& chosen,
                                           const std::vector<bool>& given);

/// Whoever chooses a member must choose one of `outside` too, or have one of the steps given.
struct LoopCut {
  std::vector<std::uint32_t> members{};
  std::vector<std::uint32_t> outside{};  ///< ascending
  std::vector<StepPlace> steps{};        ///< ascending
};

/// One cut for each group of chosen resources that wait for one another and for nobody else. Every set
/// in which all resources can be started satisfies them. None if everything chosen can be started. Requires
/// that each presupposed step is taught by somebody chosen, or given.
[[nodiscard]] std::vector<LoopCut> find_loop_cuts(const ResourceModel& model, const std::vector<bool>& chosen,
                                                  const ResourceSupport& support);

}  // namespace aipath
