// SPDX-License-Identifier: MIT
#include "analysis/order_graph.hpp"
#include <aipath/analysis/order_subset.hpp>

namespace aipath {

SubsetSolution find_best_subset(const OrderProblem& problem, std::int64_t max_minutes) {
  SubsetSolution solution;
  solution.is_taken.assign(problem.jobs.size(), 0);
  solution.is_proven = false;
  const OrderGraph graph = graph_of(problem);
  for (const std::uint32_t job : topological_order(graph, problem.jobs.size())) {
    solution.bound += problem.jobs[job].weight;
    bool fits = solution.minutes + problem.jobs[job].minutes <= max_minutes;
    for (const std::uint32_t needed : graph.before[job])
      fits = fits && solution.is_taken[needed] != 0;
    if (!fits) continue;
    solution.is_taken[job] = 1;
    solution.minutes += problem.jobs[job].minutes;
    solution.weight += problem.jobs[job].weight;
  }
  return solution;
}

}  // namespace aipath
