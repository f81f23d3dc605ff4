// SPDX-License-Identifier: MIT
#include "property/order_generator.hpp"
#include <aipath/analysis/order.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace aipath {
namespace {

RC_GTEST_PROP(Order, IsTheBestOfAllPermittedOrders, ()) {
  const OrderProblem problem = *order_problem(9);
  const OrderSolution solution =
      find_order(problem, *rc::gen::element(Effort::quick, Effort::normal, Effort::prove));
  RC_ASSERT(is_permitted(problem, solution.order));
  RC_ASSERT(solution.objective_exact == cost_of(problem, solution.order));
  RC_ASSERT(solution.objective_exact == least_cost(problem));
  RC_ASSERT(solution.lower_bound_exact == solution.objective_exact);
  RC_ASSERT(solution.is_optimal);
}

RC_GTEST_PROP(Order, BlocksFollowEachOtherFromTheDensestOn, ()) {
  const OrderProblem problem = *order_problem(20);
  const OrderSolution solution = find_order(problem);
  std::vector<OrderJob> blocks;
  for (const std::uint32_t job : solution.order) {
    const std::uint32_t block = solution.block_of[job];
    RC_ASSERT(block + 1 == blocks.size() || block == blocks.size());
    if (block == blocks.size()) blocks.emplace_back();
    blocks[block].minutes += problem.jobs[job].minutes;
    blocks[block].weight += problem.jobs[job].weight;
  }
  std::erase_if(blocks, [](const OrderJob& block) { return block.minutes == 0 && block.weight == 0; });
  for (std::size_t block = 1; block < blocks.size(); ++block)
    RC_ASSERT(blocks[block - 1].weight * blocks[block].minutes >=
              blocks[block].weight * blocks[block - 1].minutes);
}

RC_GTEST_PROP(Order, ScaledWeightsAndMinutesKeepTheOrder, ()) {
  const OrderProblem problem = *order_problem(25);
  OrderProblem scaled = problem;
  const auto factor = *rc::gen::inRange<std::int64_t>(2, 1000);
  for (OrderJob& job : scaled.jobs) {
    job.minutes *= 60;
    job.weight *= factor;
  }
  RC_ASSERT(find_order(scaled).order == find_order(problem).order);
}

RC_GTEST_PROP(Order, DoesNotDependOnTheOrderOfTheArcs, ()) {
  const OrderProblem problem = *order_problem(25);
  OrderProblem reversed = problem;
  std::ranges::reverse(reversed.arcs);
  reversed.arcs.insert(reversed.arcs.end(), problem.arcs.begin(), problem.arcs.end());
  RC_ASSERT(find_order(reversed).order == find_order(problem).order);
}

RC_GTEST_PROP(Order, AFurtherArcNeverLowersTheObjective, ()) {
  const OrderProblem problem = *order_problem(15);
  RC_PRE(problem.jobs.size() >= 2U);
  const OrderSolution solution = find_order(problem);
  const auto after = *rc::gen::inRange<std::size_t>(1, problem.jobs.size());
  const auto before = *rc::gen::inRange<std::size_t>(0, after);
  OrderProblem stricter = problem;
  stricter.arcs.emplace_back(solution.order[before], solution.order[after]);
  // The order at hand is still permitted, so nothing changes; the other way round it can only cost more.
  RC_ASSERT(find_order(stricter).objective_exact == solution.objective_exact);
  stricter.arcs.back() = {solution.order[after], solution.order[before]};
  const OrderSolution other = find_order(stricter);
  RC_ASSERT(other.cycle.empty() != other.order.empty() || problem.jobs.empty());
  if (other.cycle.empty()) RC_ASSERT(other.objective_exact >= solution.objective_exact);
}

RC_GTEST_PROP(Order, GivesAShortestCycleWhereThereIsOne, ()) {
  OrderProblem problem = *order_problem(8);
  RC_PRE(problem.jobs.size() >= 1U);
  const auto job = [&] {
    return *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(problem.jobs.size()));
  };
  for (int extra = 0; extra < 3; ++extra)
    problem.arcs.emplace_back(job(), job());
  // Paths of each length, by the number of arcs: the first that comes back closes a shortest cycle.
  const std::size_t job_count = problem.jobs.size();
  std::vector<std::vector<char>> reaches(job_count, std::vector<char>(job_count));
  for (std::size_t j = 0; j < job_count; ++j)
    reaches[j][j] = 1;
  std::size_t shortest = 0;
  for (std::size_t length = 1; length <= job_count && shortest == 0; ++length) {
    std::vector<std::vector<char>> next(job_count, std::vector<char>(job_count));
    for (std::size_t from = 0; from < job_count; ++from) {
      for (const auto& [a, b] : problem.arcs)
        next[from][b] = static_cast<char>(next[from][b] | reaches[from][a]);
      if (next[from][from] != 0) shortest = length;
    }
    reaches = std::move(next);
  }
  const OrderSolution solution = find_order(problem);
  RC_ASSERT(solution.cycle.size() == shortest);
  RC_ASSERT(solution.order.empty() == (shortest > 0));
  for (std::size_t at = 0; at < shortest; ++at) {
    const std::pair arc(solution.cycle[at], solution.cycle[(at + 1) % shortest]);
    RC_ASSERT(std::ranges::find(problem.arcs, arc) != problem.arcs.end());
  }
}

}  // namespace
}  // namespace aipath
