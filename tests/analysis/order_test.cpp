// SPDX-License-Identifier: MIT
#include <aipath/analysis/order.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Order, WithoutArcsIsByWeightPerMinute) {
  // Densities 1/10, 3/10, 2/10. Finished at 10, 20, 30: 3 x 10 + 2 x 20 + 1 x 30 = 100.
  const OrderSolution solution = find_order({{{10, 1}, {10, 3}, {10, 2}}, {}});
  EXPECT_THAT(solution.order, ElementsAre(1, 2, 0));
  EXPECT_EQ(solution.objective_exact, 100);
  EXPECT_EQ(solution.lower_bound_exact, 100);
  EXPECT_TRUE(solution.is_optimal);
  EXPECT_THAT(solution.block_of, ElementsAre(2, 0, 1));
  EXPECT_EQ(solution.gap(), 0);
}

TEST(Order, AWorthlessJobComesEarlyForWhatWaitsForIt) {
  // 0 and 1 together have 12 per 20 minutes, more than 5 per 10 of 2: one block, though 0 has no weight.
  const OrderSolution solution = find_order({{{10, 0}, {10, 12}, {10, 5}}, {{0, 1}}});
  EXPECT_THAT(solution.order, ElementsAre(0, 1, 2));
  EXPECT_EQ(solution.objective_exact, 12 * 20 + 5 * 30);
  EXPECT_THAT(solution.block_of, ElementsAre(0, 0, 1));
}

TEST(Order, InABlockTheBestOrderIsNotTheGreedyOne) {
  // 0 opens 1, 2 and 3; 4 opens 5, which needs 1 too. Checked by hand: the weights after 0 and 4 go by
  // density as soon as they are open: 0 (2), 1 (5): 3 per 3, 4 and 5: 6 per 3.
  const OrderProblem problem{{{2, 0}, {3, 3}, {4, 1}, {5, 1}, {2, 0}, {1, 6}},
                             {{0, 1}, {0, 2}, {0, 3}, {4, 5}, {1, 5}}};
  const OrderSolution solution = find_order(problem);
  EXPECT_THAT(solution.order, ElementsAre(0, 1, 4, 5, 2, 3));
  EXPECT_EQ(solution.objective_exact, 3 * 5 + 6 * 8 + 1 * 12 + 1 * 17);
  EXPECT_TRUE(solution.is_optimal);
}

TEST(Order, OfEqualJobsIsByNumber) {
  const OrderSolution solution = find_order({{{10, 2}, {10, 2}, {5, 1}, {20, 4}}, {}});
  EXPECT_THAT(solution.order, ElementsAre(0, 1, 2, 3));
  EXPECT_TRUE(solution.is_optimal);
}

TEST(Order, JobsOfNoMinutesFollowAtOnceWhatTheyNeed) {
  const OrderSolution solution = find_order({{{10, 1}, {10, 5}, {0, 3}, {0, 0}}, {{1, 2}, {0, 3}}});
  EXPECT_THAT(solution.order, ElementsAre(1, 2, 0, 3));
  EXPECT_EQ(solution.objective_exact, 5 * 10 + 3 * 10 + 1 * 20);
  EXPECT_TRUE(solution.is_optimal);
}

TEST(Order, JobsOfNoWeightComeLastInTheirOwnOrder) {
  const OrderSolution solution = find_order({{{10, 0}, {10, 0}, {10, 1}, {5, 0}}, {{1, 0}}});
  EXPECT_THAT(solution.order, ElementsAre(2, 1, 0, 3));
  EXPECT_TRUE(solution.is_optimal);
}

TEST(Order, OfNothingIsNothing) {
  const OrderSolution solution = find_order({});
  EXPECT_THAT(solution.order, IsEmpty());
  EXPECT_THAT(solution.cycle, IsEmpty());
  EXPECT_TRUE(solution.is_optimal);
}

TEST(Order, ACycleGivesTheShortestOneAndNoOrder) {
  const OrderSolution solution = find_order(
      {{{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}}, {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {3, 2}, {4, 0}}});
  EXPECT_THAT(solution.order, IsEmpty());
  EXPECT_THAT(solution.cycle, ElementsAre(2, 3));
  EXPECT_FALSE(solution.is_optimal);
}

TEST(Order, AJobThatNeedsItselfIsACycle) {
  EXPECT_THAT(find_order({{{1, 1}, {1, 1}}, {{0, 1}, {1, 1}}}).cycle, ElementsAre(1));
}

TEST(Order, BeyondTheProductLimitIsPermittedAndNotProven) {
  constexpr std::int64_t huge = std::int64_t{1} << 61;
  const OrderSolution solution = find_order({{{huge, huge}, {huge, huge}}, {{1, 0}}});
  EXPECT_THAT(solution.order, ElementsAre(1, 0));
  EXPECT_FALSE(solution.is_optimal);
  EXPECT_GT(solution.objective, 0);
}

/// A tree of which every job but the first needs one lower job.
OrderProblem random_tree(std::size_t job_count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  OrderProblem problem;
  for (std::uint32_t job = 0; job < job_count; ++job) {
    problem.jobs.push_back(
        {static_cast<std::int64_t>(1 + random() % 50), static_cast<std::int64_t>(random() % 50)});
    if (job > 0) problem.arcs.emplace_back(static_cast<std::uint32_t>(random() % job), job);
  }
  return problem;
}

/// What W. A. Horn's method gives for a tree (SIAM J. Applied Mathematics 23(2), 1972): the densest group
/// that has something before it joins it, until all is joined; the groups that a job has joined follow it,
/// densest first.
std::int64_t least_cost_of_tree(const OrderProblem& problem) {
  const std::size_t job_count = problem.jobs.size();
  std::vector<std::uint32_t> parent(job_count, 0);
  for (const auto& [before, after] : problem.arcs)
    parent[after] = before;
  std::vector<OrderJob> sums = problem.jobs;
  std::vector<std::vector<std::uint32_t>> members(job_count);
  std::vector<std::uint32_t> group(job_count);
  for (std::uint32_t job = 0; job < job_count; ++job) {
    members[job] = {job};
    group[job] = job;
  }
  for (std::size_t left = job_count - 1; left > 0; --left) {
    std::uint32_t densest = 0;
    for (std::uint32_t job = 1; job < job_count; ++job) {
      if (group[job] != job) continue;
      const bool is_denser =
          densest == 0 || sums[job].weight * sums[densest].minutes > sums[densest].weight * sums[job].minutes;
      if (is_denser) densest = job;
    }
    const std::uint32_t into = group[parent[densest]];
    sums[into].minutes += sums[densest].minutes;
    sums[into].weight += sums[densest].weight;
    for (const std::uint32_t member : members[densest]) {
      members[into].push_back(member);
      group[member] = into;
    }
  }
  std::int64_t minutes = 0;
  std::int64_t cost = 0;
  for (const std::uint32_t job : members[0]) {
    minutes += problem.jobs[job].minutes;
    cost += problem.jobs[job].weight * minutes;
  }
  return cost;
}

TEST(Order, OfTreesIsTheBest) {
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    const OrderProblem problem = random_tree(120, seed);
    const OrderSolution solution = find_order(problem);
    EXPECT_TRUE(solution.is_optimal);
    EXPECT_EQ(solution.objective_exact, least_cost_of_tree(problem));
  }
}

/// Parts one after the other or side by side, of halves made the same way.
void add_series_parallel(OrderProblem& problem, std::size_t first, std::size_t end, std::mt19937_64& random) {
  if (end - first < 2) return;
  const std::size_t middle = first + 1 + random() % (end - first - 1);
  add_series_parallel(problem, first, middle, random);
  add_series_parallel(problem, middle, end, random);
  if (random() % 2 == 0) return;
  for (std::size_t before = first; before < middle; ++before) {
    for (std::size_t after = middle; after < end; ++after)
      problem.arcs.emplace_back(before, after);
  }
}

TEST(Order, OfALongChainIsProven) {
  OrderProblem problem;
  for (std::uint32_t job = 0; job < 800; ++job) {
    problem.jobs.push_back({10, 1 + job});  // denser and denser: one block
    if (job > 0) problem.arcs.emplace_back(job - 1, job);
  }
  const OrderSolution solution = find_order(problem);
  EXPECT_TRUE(solution.is_optimal);
  EXPECT_EQ(solution.block_of.back(), 0U);
}

TEST(Order, OfSeriesParallelProblemsIsProven) {
  std::mt19937_64 random(7);
  for (int repetition = 0; repetition < 10; ++repetition) {
    OrderProblem problem;
    for (int job = 0; job < 50; ++job)
      problem.jobs.push_back(
          {static_cast<std::int64_t>(random() % 40), static_cast<std::int64_t>(random() % 40)});
    add_series_parallel(problem, 0, problem.jobs.size(), random);
    EXPECT_TRUE(find_order(problem).is_optimal);
  }
}

TEST(Order, QuickHasABoundToo) {
  // Every job needs two random ones of the 20 before it: one large block, hard to prove.
  std::mt19937_64 random(3);
  OrderProblem problem;
  for (std::uint32_t job = 0; job < 40; ++job) {
    problem.jobs.push_back(
        {static_cast<std::int64_t>(1 + random() % 40), static_cast<std::int64_t>(random() % (job + 1))});
    for (int arc = 0; arc < 2 && job > 0; ++arc)
      problem.arcs.emplace_back(job - 1 - static_cast<std::uint32_t>(random() % std::min(job, 20U)), job);
  }
  const OrderSolution solution = find_order(problem, Effort::quick);
  EXPECT_LE(solution.lower_bound_exact, solution.objective_exact);
  EXPECT_LT(solution.gap(), 0.3);
  EXPECT_GE(solution.gap(), 0);
}

}  // namespace
}  // namespace aipath
