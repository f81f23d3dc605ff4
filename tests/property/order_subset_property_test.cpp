// SPDX-License-Identifier: MIT
#include "property/order_generator.hpp"
#include <aipath/analysis/order_subset.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace aipath {
namespace {

struct BestSums {
  std::int64_t weight = 0;
  std::int64_t minutes = 0;
};

/// Over all sets of jobs.
BestSums best_by_enumeration(const OrderProblem& problem, std::int64_t max_minutes) {
  const std::vector<std::uint32_t> needs = needs_of(problem);
  BestSums best;
  for (std::uint32_t set = 0; set < (1U << problem.jobs.size()); ++set) {
    BestSums sums;
    bool is_closed = true;
    for (std::size_t job = 0; job < problem.jobs.size(); ++job) {
      if ((set >> job & 1U) == 0) continue;
      sums.weight += problem.jobs[job].weight;
      sums.minutes += problem.jobs[job].minutes;
      is_closed = is_closed && (needs[job] & ~set) == 0;
    }
    if (!is_closed || sums.minutes > max_minutes) continue;
    if (sums.weight > best.weight || (sums.weight == best.weight && sums.minutes < best.minutes)) best = sums;
  }
  return best;
}

std::int64_t all_minutes(const OrderProblem& problem) {
  std::int64_t minutes = 0;
  for (const OrderJob& job : problem.jobs)
    minutes += job.minutes;
  return minutes;
}

RC_GTEST_PROP(OrderSubset, IsTheBestOfAllSubsets, ()) {
  for (int repetition = 0; repetition < 5; ++repetition) {
    const OrderProblem problem = *order_problem(9);
    const auto max_minutes = *rc::gen::inRange<std::int64_t>(0, all_minutes(problem) + 2);
    const SubsetSolution solution = find_best_subset(problem, max_minutes);
    const BestSums best = best_by_enumeration(problem, max_minutes);
    RC_ASSERT(solution.weight == best.weight);
    RC_ASSERT(solution.minutes == best.minutes);
    RC_ASSERT(solution.bound == best.weight);
    RC_ASSERT(solution.is_proven);
    BestSums taken;
    for (std::size_t job = 0; job < problem.jobs.size(); ++job) {
      taken.weight += solution.is_taken[job] != 0 ? problem.jobs[job].weight : 0;
      taken.minutes += solution.is_taken[job] != 0 ? problem.jobs[job].minutes : 0;
    }
    RC_ASSERT(taken.weight == best.weight);
    RC_ASSERT(taken.minutes == best.minutes);
    for (const auto& [before, after] : problem.arcs)
      RC_ASSERT(solution.is_taken[before] >= solution.is_taken[after]);
  }
}

RC_GTEST_PROP(OrderSubset, MoreTimeNeverGivesLessWeight, ()) {
  const OrderProblem problem = *order_problem(30);
  const auto max_minutes = *rc::gen::inRange<std::int64_t>(0, all_minutes(problem) + 2);
  const auto more = *rc::gen::inRange<std::int64_t>(0, 50);
  RC_ASSERT(find_best_subset(problem, max_minutes).weight <=
            find_best_subset(problem, max_minutes + more).weight);
}

}  // namespace
}  // namespace aipath
