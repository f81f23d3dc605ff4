// SPDX-License-Identifier: MIT
//
// The jobs with the most weight that fit into given minutes: a knapsack with precedence.
#pragma once

#include <aipath/analysis/order.hpp>

namespace aipath {

struct SubsetSolution {
  std::vector<char> is_taken{};  ///< for each job; a taken one has all that it needs taken too
  std::int64_t minutes = 0;      ///< of the taken jobs
  std::int64_t weight = 0;       ///< of the taken jobs
  std::int64_t bound = 0;        ///< no subset has more weight
  bool is_proven = true;         ///< the greatest weight, and of those the fewest minutes
};

/// The jobs of at most `max_minutes` that have the greatest weight, with every job that they need; of those
/// the fewest minutes, then the jobs with the lowest numbers. Requires arcs without a cycle.
[[nodiscard]] SubsetSolution find_best_subset(const OrderProblem& problem, std::int64_t max_minutes);

}  // namespace aipath
