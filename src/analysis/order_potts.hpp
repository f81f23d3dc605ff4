// SPDX-License-Identifier: MIT
//
// A sharp lower bound for one block, by linear programming.
//
// C. N. Potts, An algorithm for the single machine sequencing problem with precedence constraints,
// Mathematical Programming Study 13, 1980: a variable between 0 and 1 for each pair of jobs says which of the
// two comes first; no three jobs may come in a circle. Rows that say so are added when a solution breaks
// them, with Clp.
//
// The bound does not trust the solver: from its prices, rounded, the bound that they prove is worked out in
// whole numbers, and any prices prove some bound. What it costs to turn a pair round is known as well. A pair
// whose other order would lift the bound over the known objective has the same order in everything better,
// and as most pairs are such, the search that comes after it (analysis/order_search.hpp) has little left to
// do.
#pragma once

#include <aipath/analysis/order.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace aipath {

struct PottsBound {
  std::int64_t lower_bound = 0;  ///< no order has less; at most the known objective
  /// (before, after): the order of these pairs in every order with less than the known objective.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> forced_arcs{};
  /// The jobs by their mean place in the solution: mostly a good order.
  std::vector<std::uint32_t> order{};
};

/// Takes from `work_left` a unit for each row and column in each iteration of the simplex method. Requires
/// arcs without a cycle.
[[nodiscard]] PottsBound find_potts_bound(const OrderProblem& problem, std::int64_t known_objective,
                                          std::int64_t& work_left);

}  // namespace aipath
