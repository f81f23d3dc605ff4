// SPDX-License-Identifier: MIT
#include <aipath/analysis/order_subset.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

TEST(OrderSubset, TakesTwoThatFillTheTimeRatherThanTheDensest) {
  // 60 minutes for 7 points are the densest, but leave 40 idle; 50 + 50 give 5 + 5.
  const OrderProblem problem{{{60, 7}, {50, 5}, {50, 5}}, {}};
  const SubsetSolution solution = find_best_subset(problem, 100);
  EXPECT_THAT(solution.is_taken, ElementsAre(0, 1, 1));
  EXPECT_EQ(solution.weight, 10);
  EXPECT_EQ(solution.minutes, 100);
  EXPECT_EQ(solution.bound, 10);
  EXPECT_TRUE(solution.is_proven);
}

TEST(OrderSubset, CountsWhatAJobNeeds) {
  // 9 points take 30 + 80 minutes, which do not fit.
  const OrderProblem problem{{{30, 0}, {80, 9}, {100, 2}}, {{0, 1}}};
  EXPECT_THAT(find_best_subset(problem, 109).is_taken, ElementsAre(0, 0, 1));
  EXPECT_THAT(find_best_subset(problem, 110).is_taken, ElementsAre(1, 1, 0));
}

TEST(OrderSubset, TakesNothingThatLeadsToNoWeight) {
  const OrderProblem problem{{{10, 0}, {10, 3}, {10, 0}}, {{0, 1}, {1, 2}}};
  EXPECT_THAT(find_best_subset(problem, 1000).is_taken, ElementsAre(1, 1, 0));
}

TEST(OrderSubset, OfEqualWeightsTakesTheFewestMinutes) {
  const OrderProblem problem{{{40, 3}, {30, 3}, {35, 3}}, {}};
  EXPECT_THAT(find_best_subset(problem, 60).is_taken, ElementsAre(0, 1, 0));
}

TEST(OrderSubset, WithoutTimeTakesWhatTakesNone) {
  const OrderProblem problem{{{0, 0}, {0, 4}, {1, 9}}, {{0, 1}}};
  EXPECT_THAT(find_best_subset(problem, 0).is_taken, ElementsAre(1, 1, 0));
  EXPECT_THAT(find_best_subset(problem, -5).is_taken, ElementsAre(1, 1, 0));
}

TEST(OrderSubset, OfNoJobsIsEmpty) {
  const SubsetSolution solution = find_best_subset({}, 100);
  EXPECT_THAT(solution.is_taken, ElementsAre());
  EXPECT_TRUE(solution.is_proven);
}

TEST(OrderSubset, BeyondTheProductLimitStillKeepsToTheRules) {
  constexpr std::int64_t huge = std::int64_t{1} << 62;
  const OrderProblem problem{{{huge, huge}, {huge, 5}, {10, huge}}, {{2, 1}}};
  const SubsetSolution solution = find_best_subset(problem, huge + 5);
  EXPECT_THAT(solution.is_taken, ElementsAre(1, 0, 0));
  EXPECT_FALSE(solution.is_proven);
}

}  // namespace
}  // namespace aipath
