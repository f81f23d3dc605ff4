// SPDX-License-Identifier: MIT
#include "analysis/mixed_integer.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr std::int64_t no_high = MixedIntegerRow::no_high;

TEST(MixedInteger, TheCheapestPairThatCoversBothRows) {
  // {0} and {1} cost 3 + 4, {2} covers both for 6.
  const MixedIntegerProblem problem{
      .costs = {3, 4, 6},
      .rows = {{{{0, 1}, {2, 1}}, 1, no_high}, {{{1, 1}, {2, 1}}, 1, no_high}},
  };

  const MixedIntegerAnswer answer = solve_mixed_integer(problem);

  EXPECT_EQ(answer.status, MixedIntegerStatus::optimal);
  EXPECT_EQ(answer.values, (std::vector<bool>{false, false, true}));
  EXPECT_EQ(answer.cost, 6);
  EXPECT_EQ(answer.bound, 6);
}

TEST(MixedInteger, RowsThatContradictOneAnotherHaveNoSolution) {
  const MixedIntegerProblem problem{.costs = {1, 1},
                                    .rows = {{{{0, 1}, {1, 1}}, 2, no_high}, {{{0, 5}, {1, 5}}, 0, 9}}};

  EXPECT_EQ(solve_mixed_integer(problem).status, MixedIntegerStatus::no_solution);
}

TEST(MixedInteger, ContradictionsThatOnlyWholeNumbersHaveAreFound) {
  // Halves would do: each pair of three columns takes exactly one.
  const MixedIntegerProblem problem{
      .costs = {1, 1, 1},
      .rows = {{{{0, 1}, {1, 1}}, 1, 1}, {{{1, 1}, {2, 1}}, 1, 1}, {{{0, 1}, {2, 1}}, 1, 1}}};

  EXPECT_EQ(solve_mixed_integer(problem).status, MixedIntegerStatus::no_solution);
}

TEST(MixedInteger, WithoutRowsColumnsAreTakenThatPay) {
  const MixedIntegerAnswer answer = solve_mixed_integer({.costs = {2, -3, 0}});

  EXPECT_EQ(answer.status, MixedIntegerStatus::optimal);
  EXPECT_EQ(answer.values, (std::vector<bool>{false, true, false}));
  EXPECT_EQ(answer.cost, -3);
}

TEST(MixedInteger, ARowWithoutTermsCanStillBeContradictory) {
  EXPECT_EQ(solve_mixed_integer({.costs = {}, .rows = {{{}, 1, no_high}}}).status,
            MixedIntegerStatus::no_solution);
  EXPECT_EQ(solve_mixed_integer({.costs = {1}, .rows = {{{}, 1, no_high}}}).status,
            MixedIntegerStatus::no_solution);
}

/// A steep knapsack that no cut closes at the root: 30 sizes of nearly the same value by size.
MixedIntegerProblem hard_knapsack() {
  MixedIntegerProblem problem;
  MixedIntegerRow size{.low = MixedIntegerRow::no_low, .high = 0};
  std::uint32_t state = 7;
  for (std::uint32_t column = 0; column < 60; ++column) {
    state = state * 1664525U + 1013904223U;
    const std::int64_t weight = 1000 + state / 4'294'968U;
    problem.costs.push_back(-(weight + 100));
    size.terms.push_back({column, weight});
    size.high += weight;
  }
  size.high /= 2;
  problem.rows.push_back(size);
  return problem;
}

TEST(MixedInteger, AtTheWorkLimitTheBoundIsNotAboveTheBestFound) {
  const MixedIntegerAnswer answer = solve_mixed_integer(hard_knapsack(), 1);

  ASSERT_EQ(answer.status, MixedIntegerStatus::work_limit);
  ASSERT_FALSE(answer.values.empty());
  EXPECT_LE(answer.bound, answer.cost);
  EXPECT_GE(answer.bound, answer.cost + answer.cost / 10) << "costs are negative; a bound should be near";
}

TEST(MixedInteger, NothingIsPrinted) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();

  (void)solve_mixed_integer(hard_knapsack(), 50);

  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace aipath
