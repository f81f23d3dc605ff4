// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/order.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace aipath {

/// (before, after), as places in a list of steps.
using StepArc = std::pair<std::uint32_t, std::uint32_t>;

/// The needed steps of a gap, by the skill's id and the level, and what the order of them depends on. Lists
/// are parallel to `steps`.
struct StepNetwork {
  std::vector<NeededStep> steps{};
  /// Points of readiness that the step gives by itself: what a requirement is worth, spread evenly over the
  /// levels of the chosen option, a step that is partly reached its remaining part only.
  std::vector<double> points{};
  /// Points by which readiness rises with the step if no other option of its requirements rises: less than
  /// `points` where another option is partly met already.
  std::vector<double> gains{};
  bool gains_add_up = true;     ///< the gains of any steps together are exactly what they raise readiness by
  std::vector<StepArc> hard{};  ///< the step below, and prerequisites
  std::vector<StepArc> soft{};  ///< where they close no cycle
  std::vector<std::vector<std::uint32_t>> needs{};      ///< `hard`, what each step needs
  std::vector<std::vector<std::uint32_t>> needed_by{};  ///< `hard`, the other way round
};

[[nodiscard]] StepNetwork step_network(const Catalog& catalog, const std::vector<SkillState>& states,
                                       const GapReport& report);

/// How hours and points become the whole numbers of an OrderProblem.
struct OrderScale {
  double units_per_hour = 0;  ///< of time: minutes, or tenths, hundredths ... of a minute
  double units_per_point = 0;
};

/// As fine as the products of the whole network allow.
[[nodiscard]] OrderScale order_scale(const StepNetwork& network);

/// The problem of some of the steps, which become jobs in rising order. `weights` are parallel to the steps
/// of the network.
[[nodiscard]] OrderProblem order_problem(const StepNetwork& network, const OrderScale& scale,
                                         const std::vector<std::uint32_t>& members,
                                         const std::vector<double>& weights, bool with_soft);

}  // namespace aipath
