// SPDX-License-Identifier: MIT
#include "analysis/order_graph.hpp"
#include <aipath/analysis/order.hpp>

namespace aipath {

OrderSolution find_order(const OrderProblem& problem, Effort /*effort*/) {
  OrderSolution solution;
  const OrderGraph graph = graph_of(problem);
  solution.order = topological_order(graph, problem.jobs.size());
  solution.block_of.assign(problem.jobs.size(), 0);
  if (solution.order.size() < problem.jobs.size()) {
    solution.order.clear();
    solution.cycle = shortest_cycle(graph, problem.jobs.size());
    return solution;
  }
  std::int64_t time = 0;
  for (const std::uint32_t job : solution.order) {
    time += problem.jobs[job].minutes;
    solution.objective_exact += problem.jobs[job].weight * time;
    solution.lower_bound_exact += problem.jobs[job].weight * problem.jobs[job].minutes;
  }
  solution.objective = static_cast<double>(solution.objective_exact);
  solution.lower_bound = static_cast<double>(solution.lower_bound_exact);
  solution.is_optimal = solution.objective_exact == solution.lower_bound_exact;
  return solution;
}

}  // namespace aipath
