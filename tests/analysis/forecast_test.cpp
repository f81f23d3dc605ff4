// SPDX-License-Identifier: MIT
#include "analysis/pert_draws.hpp"
#include <aipath/analysis/forecast.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aipath {
namespace {

using testing::Each;
using testing::ElementsAre;

constexpr PartialDate today{2026, 11, 30};  // a Monday

StudyPlan forty_steps() {
  StudyPlan plan;
  for (std::uint32_t i = 0; i < 40; ++i)
    plan.steps.push_back({.step = {{i}, 1}, .hours = {6, 10, 25}});
  return plan;
}

StudyPlan one_sure_step(double hours) {
  return {.steps = {{.step = {{0}, 1}, .hours = {hours, hours, hours}}}};
}

Profile learner(double hours) {
  Profile profile;
  profile.hours_per_week = hours;
  profile.buffer = 0;
  return profile;
}

constexpr PaceSpread sure_pace{.log_scale = 0};

TEST(PertDraws, HaveTheMeanAndVarianceOfPert) {
  for (const double likely : {0.0, 0.1, 0.25, 0.4, 0.5, 0.8, 0.95, 1.0}) {
    const std::vector<double> draws = pert_draws({0, likely, 1}, 40'000, 1, 2);
    const double mean = std::accumulate(draws.begin(), draws.end(), 0.0) / static_cast<double>(draws.size());
    double variance = 0;
    for (const double x : draws)
      variance += (x - mean) * (x - mean) / static_cast<double>(draws.size());
    const double expected = (4 * likely + 1) / 6;
    EXPECT_NEAR(mean, expected, 0.003) << likely;
    EXPECT_NEAR(variance, expected * (1 - expected) / 7, 0.0006) << likely;
    EXPECT_GE(*std::min_element(draws.begin(), draws.end()), 0);
    EXPECT_LE(*std::max_element(draws.begin(), draws.end()), 1);
  }
}

TEST(PertDraws, AreTheSameOnEveryMachine) {
  // Worked out once by tests/reference/pert_draws.py, which draws on its own.
  const std::vector<double> draws = pert_draws({2, 5, 14}, 3, 42, 7);
  EXPECT_EQ(draws, (std::vector<double>{0x1.b9d9531cae654p+1, 0x1.111d01116b5bep+2, 0x1.594ee4940ca7cp+2}));
}

TEST(PertDraws, AKnownTimeIsNoDraw) {
  EXPECT_THAT(pert_draws({3, 3, 3}, 5, 1, 2), Each(3.0));
}

TEST(ShuffledNumbers, AreAPermutation) {
  std::vector<std::uint32_t> numbers = shuffled_numbers(100, 1, 2);
  EXPECT_FALSE(std::is_sorted(numbers.begin(), numbers.end()));
  std::sort(numbers.begin(), numbers.end());
  for (std::uint32_t i = 0; i < numbers.size(); ++i)
    EXPECT_EQ(numbers[i], i);
}

TEST(Forecast, AgreesWithTheFormulaOfTheGap) {
  const StudyPlan plan = forty_steps();
  const auto forecast = find_forecast(plan, learner(8), today);
  ASSERT_TRUE(forecast);
  const std::vector<Hours> hours(40, {6, 10, 25});
  EXPECT_NEAR(forecast->hours_p50, hours_quantile(hours, 0.5), 0.02 * forecast->hours_p50);
  EXPECT_NEAR(forecast->hours_p80, hours_quantile(hours, 0.8), 0.02 * forecast->hours_p80);
  EXPECT_NEAR(forecast->hours_p95, hours_quantile(hours, 0.95), 0.02 * forecast->hours_p95);
}

TEST(Forecast, OfAKnownTimeIsTheDayOfTheSchedule) {
  const StudyPlan plan = one_sure_step(20);
  const auto forecast = find_forecast(plan, learner(7), today, sure_pace);
  const auto schedule = make_schedule(plan, learner(7), today);
  ASSERT_TRUE(forecast && schedule);
  EXPECT_EQ(forecast->p50, schedule->finish);
  EXPECT_EQ(forecast->p80, schedule->finish);
  EXPECT_EQ(forecast->p50, (PartialDate{2026, 12, 19}));  // an hour a day
}

TEST(Forecast, PaceAndAdherenceStretchTheTime) {
  const PaceSpread slow{.log_median = std::log(1.5), .log_scale = 0, .adherence = 0.5};
  EXPECT_NEAR(find_forecast(one_sure_step(20), learner(7), today, slow)->hours_p50, 60, 0.1);
}

TEST(Forecast, QuantilesOfThePaceAreThoseOfItsDistribution) {
  // P80 of a log-normal factor: exp(0.3 x 0.8416) = 1.287.
  EXPECT_NEAR(find_forecast(one_sure_step(100), learner(7), today)->hours_p80, 128.7, 0.1);
  // Student's t with 4 degrees: 0.9410 at 80%.
  const PaceSpread student{.log_scale = 0.3, .degrees_of_freedom = 4};
  EXPECT_NEAR(find_forecast(one_sure_step(100), learner(7), today, student)->hours_p80,
              100 * std::exp(0.3 * 0.94096), 0.1);
}

TEST(Forecast, UnsureAdherenceWidensTheSpread) {
  const PaceSpread unsure{.log_scale = 0, .adherence = 0.8, .adherence_error = 0.1};
  const auto forecast = find_forecast(one_sure_step(100), learner(7), today, unsure);
  EXPECT_NEAR(forecast->hours_p50, 125, 0.5);
  EXPECT_NEAR(forecast->hours_p80, 100 / (0.8 - 0.08416), 0.5);
}

TEST(Forecast, ChancesCountTheDrawsThatFit) {
  Profile profile = learner(7);
  profile.deadline = date_of(day_of(today) + std::chrono::days(99));  // 100 days of an hour
  const auto forecast = find_forecast(one_sure_step(100), profile, today);
  ASSERT_EQ(forecast->dates.size(), 1U);
  EXPECT_FALSE(forecast->dates[0].exam);
  EXPECT_NEAR(forecast->dates[0].probability, 0.5, 0.001);
  profile.deadline = date_of(day_of(today) + std::chrono::days(127));  // 128 h: z = 0.8229, 79.5%
  EXPECT_NEAR(find_forecast(one_sure_step(100), profile, today)->dates[0].probability, 0.795, 0.001);
}

TEST(Forecast, ABookedExamHasAChanceOfItsOwn) {
  StudyPlan plan = one_sure_step(100);
  plan.exams = {{.certification = {0}, .preparation = {10, 10, 10}, .date = {2026, 12, 10}}};  // 10 days
  const auto forecast = find_forecast(plan, learner(7), today);
  ASSERT_EQ(forecast->dates.size(), 1U);
  EXPECT_EQ(forecast->dates[0].exam, 0U);
  EXPECT_NEAR(forecast->dates[0].probability, 0.5, 0.005);
}

TEST(Forecast, IsUnknownWithoutHoursPerWeekAndHasNoDateBeyond40Years) {
  EXPECT_FALSE(find_forecast(one_sure_step(1), Profile{}, today));
  const auto forecast = find_forecast(one_sure_step(10'000), learner(1), today);
  EXPECT_FALSE(forecast->p50);
}

TEST(Forecast, TheSeedDecides) {
  const StudyPlan plan = forty_steps();
  const auto hours = [&](std::uint64_t seed) {
    return find_forecast(plan, learner(8), today, {}, seed)->hours_p50;
  };
  EXPECT_EQ(hours(1), hours(1));
  EXPECT_NE(hours(1), hours(2));
}

TEST(CompareHours, SaysHowManyWeeksAreSaved) {
  const auto rows = compare_hours(one_sure_step(56), learner(8), today, {4, 8, 16}, sure_pace);
  ASSERT_EQ(rows.size(), 3U);
  // 14, 7 and 3.5 weeks.
  EXPECT_EQ(rows[0].p50, (PartialDate{2027, 3, 7}));
  EXPECT_EQ(rows[1].p50, (PartialDate{2027, 1, 17}));
  EXPECT_DOUBLE_EQ(rows[0].weeks_saved.value(), -7);
  EXPECT_DOUBLE_EQ(rows[1].weeks_saved.value(), 0);
  EXPECT_NEAR(rows[2].weeks_saved.value(), 3.5, 0.1);
}

TEST(CompareHours, WithoutHoursOfTheirOwnNothingIsSaved) {
  const auto rows = compare_hours(one_sure_step(56), Profile{}, today, {4}, sure_pace);
  EXPECT_TRUE(rows.at(0).p50);
  EXPECT_FALSE(rows.at(0).weeks_saved);
}

TEST(CompareHours, GivesTheChanceOfTheDeadline) {
  Profile profile = learner(8);
  profile.deadline = {2027, 1, 17};
  const auto rows = compare_hours(one_sure_step(56), profile, today, {4, 8}, sure_pace);
  EXPECT_EQ(rows.at(0).deadline_probability, 0);
  EXPECT_EQ(rows.at(1).deadline_probability, 1);
}

}  // namespace
}  // namespace aipath
