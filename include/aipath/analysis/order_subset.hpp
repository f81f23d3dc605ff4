// SPDX-License-Identifier: MIT
//
// The jobs with the most weight that fit into given minutes: a knapsack with precedence.
//
// Problem: choose jobs, with all that they need, of at most so many minutes. NP-hard, as the knapsack is
// without precedence.
//
// Method: branch and bound. If jobs could be divided, the answer would be the blocks of Sidney's
// decomposition (analysis/order.hpp), densest first, and a part of one: that is the bound, the same as that
// of the linear program, and it takes a few minimum cuts. The branch is on a job of the block of which only a
// part fits: with all that it needs, or without all that needs it. Filling the rest greedily gives a solution
// at every branch. Before that, a job that can take the place of another anywhere, for no more minutes and no
// less weight, is made one that the other needs (analysis/order_dominance.hpp): this alone is worth a factor
// of ten on roles, where many steps are alike. Minutes and weights are divided by what all of them share, so
// that bounds round down far.
//
// Numbers: half the time of the shipped roles from nothing to senior level (106 to 231 steps) takes 1 to 30
// ms; random careers of 300 steps 26 ms in the mean, at most 0.11 s, all proven; of 1,000 steps two in three
// are proven, the others within 0.1 %, in 0.6 s.
//
// Rejected: dynamic programming over minutes, which knows trees only; a MIP solver, whose answers depend on
// floating point, and which takes as long to start.
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
/// the fewest minutes. Which of several equal answers is given depends on the numbers of the jobs only.
/// Requires arcs without a cycle. Work is limited by the jobs and arcs looked at; beyond order_product_limit
/// there is some answer, not proven.
[[nodiscard]] SubsetSolution find_best_subset(const OrderProblem& problem, std::int64_t max_minutes);

}  // namespace aipath
