// SPDX-License-Identifier: MIT
#include <aipath/analysis/study_time.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace aipath {
namespace {

/// PERT by its definition: a beta variable, made of two gamma variables, stretched over low to high.
double draw_pert(const Hours& h, std::mt19937_64& random) {
  if (h.high <= h.low) return h.likely;
  std::gamma_distribution<double> a(1 + 4 * (h.likely - h.low) / (h.high - h.low));
  std::gamma_distribution<double> b(1 + 4 * (h.high - h.likely) / (h.high - h.low));
  const double x = a(random);
  return h.low + (h.high - h.low) * x / (x + b(random));
}

double simulated_quantile(const std::vector<Hours>& steps, double probability) {
  std::mt19937_64 random(20261124);
  std::normal_distribution<double> normal;
  std::vector<double> totals(30'000);
  for (double& total : totals) {
    for (const Hours& step : steps)
      total += draw_pert(step, random);
    total *= std::exp(pace_spread * normal(random));
  }
  const auto place =
      totals.begin() + static_cast<std::ptrdiff_t>(probability * static_cast<double>(totals.size()));
  std::nth_element(totals.begin(), place, totals.end());
  return *place;
}

TEST(StudyTime, QuantilesAgreeWithASimulation) {
  const std::vector<std::vector<Hours>> plans = {
      {{5, 10, 30}},
      {{2, 4, 9}, {10, 20, 60}, {1, 1, 2}},
      std::vector<Hours>(40, {6, 10, 25}),
      {{100, 100, 100}, {0, 0, 0}, {20, 50, 55}},
  };
  for (const std::vector<Hours>& plan : plans) {
    for (const double probability : {0.5, 0.7, 0.8, 0.9}) {
      const double simulated = simulated_quantile(plan, probability);
      EXPECT_NEAR(hours_quantile(plan, probability), simulated, 0.02 * simulated)
          << plan.size() << " steps, " << probability;
    }
  }
}

TEST(StudyTime, WithoutSpreadOnlyThePaceVaries) {
  // 100 h sure: the quantiles are those of the log-normal pace, exp(0.3 z). z(0.5) = 0, z(0.8) = 0.8416212
  const std::vector<Hours> steps = {{60, 60, 60}, {40, 40, 40}};

  EXPECT_NEAR(hours_quantile(steps, 0.5), 100, 1e-4);
  EXPECT_NEAR(hours_quantile(steps, 0.8), 100 * std::exp(0.3 * 0.8416212), 1e-4);
}

TEST(StudyTime, MoreCertaintyTakesMoreHours) {
  const std::vector<Hours> steps = {{5, 10, 30}, {2, 4, 9}};
  double previous = 0;
  for (const double probability : {0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99}) {
    const double hours = hours_quantile(steps, probability);
    EXPECT_GT(hours, previous) << probability;
    previous = hours;
  }
}

TEST(StudyTime, AnotherStepTakesMoreHours) {
  EXPECT_GT(hours_quantile({{5, 10, 30}, {1, 2, 3}}, 0.8), hours_quantile({{5, 10, 30}}, 0.8));
}

TEST(StudyTime, NoStepsTakeNoTime) {
  EXPECT_EQ(hours_quantile({}, 0.8), 0);
  EXPECT_EQ(hours_quantile({{0, 0, 0}}, 0.8), 0);
}

}  // namespace
}  // namespace aipath
