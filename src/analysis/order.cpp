// SPDX-License-Identifier: MIT
#include "analysis/order_graph.hpp"
#include "analysis/order_local_search.hpp"
#include "analysis/order_potts.hpp"
#include "analysis/order_search.hpp"
#include "analysis/order_sidney.hpp"
#include <aipath/analysis/order.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace aipath {
namespace {

using Jobs = std::vector<std::uint32_t>;

/// Units of work of each kind, for the whole problem.
struct WorkLimits {
  std::int64_t moves = 0;
  std::int64_t windows = 0;
  std::int64_t search = 0;
  std::int64_t program = 0;        ///< linear programs
  std::int64_t second_search = 0;  ///< after them
};

WorkLimits limits_of(Effort effort) {
  switch (effort) {
    case Effort::quick:
      return {10'000'000, 200'000, 500'000, 0, 0};
    case Effort::normal:
      return {60'000'000, 2'000'000, 5'000'000, 0, 0};
    case Effort::prove:
      return {300'000'000, 20'000'000, 20'000'000, 20'000'000'000, 40'000'000};
  }
  return {};
}

/// Larger blocks are not searched: too little of them would be seen.
constexpr std::size_t largest_searched_block = 400;
/// Larger linear programs take minutes.
constexpr std::size_t largest_programmed_block = 160;

struct BlockOrder {
  Jobs order{};
  std::int64_t bound = 0;
};

/// The block as a problem of its own, its jobs numbered in their order.
OrderProblem problem_of(const OrderProblem& problem, const OrderGraph& graph, const Jobs& block) {
  OrderProblem part;
  for (std::uint32_t place = 0; place < block.size(); ++place) {
    part.jobs.push_back(problem.jobs[block[place]]);
    for (const std::uint32_t needed : graph.before[block[place]]) {
      const auto found = std::ranges::lower_bound(block, needed);
      if (found != block.end() && *found == needed)
        part.arcs.emplace_back(static_cast<std::uint32_t>(found - block.begin()), place);
    }
  }
  return part;
}

/// Whether every job needs the one before it: there is no other order.
bool is_only_order(const OrderGraph& graph, const Jobs& order) {
  for (std::size_t place = 1; place < order.size(); ++place) {
    if (!std::ranges::binary_search(graph.before[order[place]], order[place - 1])) return false;
  }
  return true;
}

class BlockOrders {
 public:
  BlockOrders(const OrderProblem& problem, const OrderGraph& graph, SidneyDecomposition& sidney,
              Effort effort)
      : problem_(problem), graph_(graph), sidney_(sidney), limits_(limits_of(effort)) {}

  BlockOrder order_of(const Jobs& block) {
    if (block.size() == 1) return {block, sidney_.bound_of(block)};
    const OrderProblem part = problem_of(problem_, graph_, block);
    const JobSums sums = sidney_.sums_of(block);
    BlockOrder result;
    if (sums.weight == 0 || sums.minutes == 0) {
      result.order = topological_order(graph_of(part), part.jobs.size());
    } else {
      result = order_of_part(part, sidney_.bound_of(block));
    }
    for (std::uint32_t& job : result.order)
      job = block[job];
    return result;
  }

 private:
  BlockOrder order_of_part(const OrderProblem& part, std::int64_t bound) {
    const OrderGraph graph = graph_of(part);
    Jobs all(part.jobs.size());
    std::iota(all.begin(), all.end(), 0U);
    BlockOrder result{greedy_order(part.jobs, graph, all), bound};
    SidneyDecomposition sidney(part.jobs, graph);
    for (const std::size_t width : {200U, 60U, 20U})
      divide_windows(part.jobs, sidney, result.order, width, limits_.windows);
    move_stretches(part.jobs, graph, result.order, limits_.moves);
    for (const std::size_t width : {200U, 60U, 20U})
      divide_windows(part.jobs, sidney, result.order, width, limits_.windows);
    const std::int64_t objective = objective_of(part.jobs, result.order);
    if (is_only_order(graph, result.order)) result.bound = objective;
    if (objective == result.bound || part.jobs.size() > largest_searched_block) return result;
    search(part, objective, limits_.search, result);
    if (part.jobs.size() <= largest_programmed_block && limits_.program > 0)
      search_by_program(part, graph, result);
    return result;
  }

  static void search(const OrderProblem& part, std::int64_t objective, std::int64_t& work_left,
                     BlockOrder& result) {
    SearchedOrder searched = search_order(part, objective, work_left);
    result.bound = std::max(result.bound, searched.lower_bound);
    if (!searched.order.empty()) result.order = std::move(searched.order);
  }

  /// Bounds by linear programming, and searches again with all that the bound fixes.
  void search_by_program(const OrderProblem& part, const OrderGraph& graph, BlockOrder& result) {
    std::int64_t objective = objective_of(part.jobs, result.order);
    if (result.bound == objective) return;
    PottsBound bound = find_potts_bound(part, objective, limits_.program);
    result.bound = std::max(result.bound, bound.lower_bound);
    if (result.bound == objective) return;
    OrderProblem forced = part;
    forced.arcs.insert(forced.arcs.end(), bound.forced_arcs.begin(), bound.forced_arcs.end());
    if (topological_order(graph_of(forced), forced.jobs.size()).size() < forced.jobs.size()) {
      result.bound = objective;  // nothing better keeps to what everything better keeps to
      return;
    }
    move_stretches(part.jobs, graph, bound.order, limits_.moves);
    const std::int64_t by_place = objective_of(part.jobs, bound.order);
    if (by_place < objective) {
      objective = by_place;
      result.order = std::move(bound.order);
    }
    search(forced, objective, limits_.second_search, result);
  }

  const OrderProblem& problem_;
  const OrderGraph& graph_;
  SidneyDecomposition& sidney_;
  WorkLimits limits_;
};

void order_blocks(const OrderProblem& problem, const OrderGraph& graph, Effort effort,
                  OrderSolution& solution) {
  Jobs all(problem.jobs.size());
  std::iota(all.begin(), all.end(), 0U);
  SidneyDecomposition sidney(problem.jobs, graph);
  const std::vector<Jobs> blocks = sidney.blocks_of(std::move(all));
  // Small blocks first: they are solved with little work.
  std::vector<std::size_t> by_size(blocks.size());
  std::iota(by_size.begin(), by_size.end(), std::size_t{0});
  std::ranges::stable_sort(by_size, {}, [&](std::size_t block) { return blocks[block].size(); });
  std::vector<BlockOrder> orders(blocks.size());
  BlockOrders solver(problem, graph, sidney, effort);
  for (const std::size_t block : by_size)
    orders[block] = solver.order_of(blocks[block]);
  std::int64_t minutes = 0;
  for (std::size_t block = 0; block < blocks.size(); ++block) {
    const JobSums sums = sidney.sums_of(blocks[block]);
    solution.lower_bound_exact += sums.weight * minutes + orders[block].bound;
    minutes += sums.minutes;
    solution.order.insert(solution.order.end(), orders[block].order.begin(), orders[block].order.end());
    for (const std::uint32_t job : blocks[block])
      solution.block_of[job] = static_cast<std::uint32_t>(block);
  }
  solution.objective_exact = objective_of(problem.jobs, solution.order);
  solution.objective = static_cast<double>(solution.objective_exact);
  solution.lower_bound = static_cast<double>(solution.lower_bound_exact);
  solution.is_optimal = solution.objective_exact == solution.lower_bound_exact;
}

double rounded_objective(const std::vector<OrderJob>& jobs, const Jobs& order) {
  double minutes = 0;
  double objective = 0;
  for (const std::uint32_t job : order) {
    minutes += static_cast<double>(jobs[job].minutes);
    objective += static_cast<double>(jobs[job].weight) * minutes;
  }
  return objective;
}

}  // namespace

OrderSolution find_order(const OrderProblem& problem, Effort effort) {
  OrderSolution solution;
  const OrderGraph graph = graph_of(problem);
  Jobs order = topological_order(graph, problem.jobs.size());
  if (order.size() < problem.jobs.size()) {
    solution.cycle = shortest_cycle(graph, problem.jobs.size());
    return solution;
  }
  solution.block_of.assign(problem.jobs.size(), 0);
  if (is_within_product_limit(problem.jobs)) {
    order_blocks(problem, graph, effort, solution);
  } else {
    solution.objective = rounded_objective(problem.jobs, order);
    solution.order = std::move(order);
  }
  return solution;
}

}  // namespace aipath
