// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_model.hpp>
#include <aipath/analysis/roi_sensitivity.hpp>
#include <aipath/analysis/roi_simulation.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aipath {
namespace {

/// 52 h at 52 / 12 h a week are 12 months; no discount, no fading, sure to pass: sums can be done by head.
ReturnTerms plain_terms() {
  ReturnTerms terms;
  terms.fee = 100;
  terms.pass_probability = 1;
  terms.attempts = 1;
  terms.hours = {26, 52, 104};
  terms.hours_per_week = 1;
  terms.hour_value = 10;
  terms.salary = 12'000;
  terms.uplift = Range3{0, 0.05, 0.1};
  terms.decay = 0;
  terms.discount_rate = 0;
  return terms;
}

TEST(RoiModel, ExpectedFeesCountEachAttemptWithTheChanceThatItIsNeeded) {
  ReturnTerms terms = plain_terms();
  terms.pass_probability = 0.7;
  terms.attempts = 2;
  EXPECT_NEAR(expected_fees(terms), 130, 1e-12);  // 100 + 0.3 x 100
  EXPECT_NEAR(chance_to_pass(terms), 0.91, 1e-12);
  terms.attempts_per_fee = 2;
  EXPECT_DOUBLE_EQ(expected_fees(terms), 100);
  terms.attempts = 3;
  EXPECT_NEAR(expected_fees(terms), 109, 1e-12);  // a second fee with chance 0.3^2
}

TEST(RoiModel, EmployerPaysAShareOfFeesAndMaterials) {
  ReturnTerms terms = plain_terms();
  terms.materials = {10, 20, 30};
  terms.employer_share = 0.75;
  EXPECT_DOUBLE_EQ(expected_cost_now(terms), 30);
}

TEST(RoiModel, PreparationMonthsAreRoundedUp) {
  EXPECT_EQ(preparation_months(0, 8), 0);
  EXPECT_EQ(preparation_months(26, 6), 1);  // exactly one month
  EXPECT_EQ(preparation_months(26.001, 6), 2);
  EXPECT_EQ(preparation_months(52, 1), 12);
}

TEST(RoiModel, NetPresentValueByHead) {
  // The raise is 600 a year, 50 a month; 24 months are left after 12 of preparation: 1,200. Cash 1,200 - 100,
  // with time less 52 x 10. Paid back: two raises, month 14.
  const ReturnTerms terms = plain_terms();
  const ReturnFigures with_time = return_figures(terms, 0.05);
  const ReturnFigures cash = return_figures(cash_only(terms), 0.05);
  EXPECT_NEAR(cash.npv, 1'100, 1e-9);
  EXPECT_NEAR(with_time.npv, 580, 1e-9);
  EXPECT_EQ(cash.payback_month, 14);
  EXPECT_NEAR(cash.roi.value(), 11, 1e-9);
  EXPECT_NEAR(with_time.roi.value(), 580.0 / 620, 1e-9);
  EXPECT_NEAR(cash.npv_per_hour.value(), 1'100.0 / 52, 1e-9);
}

TEST(RoiModel, FailureKeepsTheCosts) {
  ReturnTerms terms = plain_terms();
  terms.pass_probability = 0.5;
  EXPECT_NEAR(return_figures(cash_only(terms), 0.05).npv, -100 + 0.5 * 1'200, 1e-9);
}

TEST(RoiModel, FlowsHaveThePresentValueOfTheFigures) {
  ReturnTerms terms = plain_terms();
  terms.discount_rate = 0.07;
  terms.decay = 0.2;
  terms.tax_rate = 0.3;
  terms.pass_probability = 0.6;
  terms.attempts = 3;
  terms.validity_months = 8;
  terms.renewal_fee = 20;
  terms.renewal_hours = 1;
  const ReturnFlows flows = return_flows(terms, 0.05);
  const double value = net_present_value(flows.cash, 0.07) + net_present_value(flows.time, 0.07);
  EXPECT_EQ(return_figures(terms, 0.05).renewals, 2U);
  EXPECT_NEAR(return_figures(terms, 0.05).npv, value, 1e-9);
}

TEST(RoiModel, RenewalIsPaidOnlyIfTheRaiseIsWorthMore) {
  // Valid for months 13 to 24 (600) and again 25 to 36 (600).
  ReturnTerms terms = cash_only(plain_terms());
  terms.validity_months = 12;
  terms.renewal_fee = 599;
  EXPECT_NEAR(return_figures(terms, 0.05).npv, -100 + 600 + 1, 1e-9);
  terms.renewal_fee = 601;
  EXPECT_NEAR(return_figures(terms, 0.05).npv, -100 + 600, 1e-9);
  terms.renewal_fee.reset();  // nobody knows for how much
  EXPECT_NEAR(return_figures(terms, 0.05).npv, -100 + 600, 1e-9);
}

TEST(RoiModel, RenewalThatCostsNothingIsAlwaysTaken) {
  ReturnTerms terms = cash_only(plain_terms());
  terms.validity_months = 12;
  terms.renewal_fee = 0;
  EXPECT_NEAR(return_figures(terms, 0.05).npv, 1'100, 1e-9);
}

TEST(RoiModel, NothingComesBackIfPreparationOutlastsTheHorizon) {
  ReturnTerms terms = plain_terms();
  terms.horizon_months = 6;  // of 12 months of preparation
  const ReturnFigures figures = return_figures(terms, 0.05);
  EXPECT_NEAR(figures.npv, -100 - 260, 1e-9);  // half of the hours fall within the horizon
  EXPECT_EQ(figures.payback_month, std::nullopt);
  EXPECT_EQ(figures.rate.status, RateStatus::none);
  EXPECT_FALSE(break_even(terms));
}

TEST(RoiModel, UpliftOfNothingLosesTheCosts) {
  const ReturnFigures figures = return_figures(cash_only(plain_terms()), 0);
  EXPECT_DOUBLE_EQ(figures.npv, -100);
  EXPECT_DOUBLE_EQ(figures.roi.value(), -1);
}

TEST(RoiModel, FreeExamPaysAtOnceAndHasNoRate) {
  ReturnTerms terms = cash_only(plain_terms());
  terms.fee = 0;
  const ReturnFigures figures = return_figures(terms, 0.05);
  EXPECT_EQ(figures.payback_month, 0);
  EXPECT_FALSE(figures.roi);
  EXPECT_EQ(figures.rate.status, RateStatus::none);
  EXPECT_DOUBLE_EQ(break_even(terms).value().raise, 0);
}

TEST(RoiModel, HourOfNoValueLeavesTheCash) {
  ReturnTerms terms = plain_terms();
  terms.hour_value = 0;
  EXPECT_DOUBLE_EQ(return_figures(terms, 0.05).npv, return_figures(cash_only(terms), 0.05).npv);
}

TEST(RoiModel, PresentValueIsNothingAtTheBreakEven) {
  ReturnTerms terms = plain_terms();
  terms.discount_rate = 0.05;
  terms.decay = 0.1;
  terms.pass_probability = 0.7;
  terms.attempts = 2;
  terms.validity_months = 9;
  terms.renewal_fee = 15;
  terms.renewal_hours = 2;
  for (const ReturnTerms& t : {terms, cash_only(terms)}) {
    const double uplift = break_even(t).value().uplift.value();
    EXPECT_NEAR(return_figures(t, uplift).npv, 0, 1e-9);
    EXPECT_LT(return_figures(t, uplift * 0.99).npv, 0);
    EXPECT_GT(return_figures(t, uplift * 1.01).npv, 0);
  }
}

TEST(RoiModel, BreakEvenNeedsNoSalary) {
  ReturnTerms terms = cash_only(plain_terms());
  terms.salary.reset();
  EXPECT_NEAR(break_even(terms).value().raise, 50, 1e-9);  // 100 within 24 months
  EXPECT_FALSE(break_even(terms).value().uplift);
}

TEST(RoiSimulation, MeanAgreesWithTheClosedForm) {
  // Without renewals and with hours known the value is linear in the uplift: its mean is that at the PERT
  // mean (0 + 4 x 0.05 + 0.1) / 6 = 0.05.
  ReturnTerms terms = plain_terms();
  terms.hours = {52, 52, 52};
  terms.uplift = Range3{0, 0.02, 0.1};
  terms.pass_probability = 0.7;
  terms.attempts = 2;
  terms.discount_rate = 0.05;
  terms.decay = 0.1;
  const std::vector<double> values = simulate_npv(terms, common_draws(roi_seed, roi_draws));
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / roi_draws;
  double variance = 0;
  for (const double value : values)
    variance += (value - mean) * (value - mean) / (roi_draws - 1);
  const double expected = return_figures(terms, (0 + 4 * 0.02 + 0.1) / 6).npv;
  EXPECT_NEAR(mean, expected, 4 * std::sqrt(variance / roi_draws));
}

TEST(RoiSimulation, DrawsAreTheSameEverywhere) {
  // SplitMix64 of seed 0 begins with e220a8397b1dcdaf, the value of its authors.
  const CommonDraws draws = common_draws(0, 1);
  EXPECT_EQ(draws.uplift.front(), static_cast<double>(0xe220a8397b1dcdafULL >> 11U) * 0x1p-53);
}

TEST(RoiSimulation, CertainThingsHaveNoSpread) {
  ReturnTerms terms = plain_terms();
  terms.hours = {52, 52, 52};
  terms.uplift = Range3{0.05, 0.05, 0.05};
  const NpvSpread spread = npv_spread(simulate_npv(terms, common_draws(roi_seed, 100)));
  EXPECT_NEAR(spread.p10, 580, 1e-9);
  EXPECT_NEAR(spread.p90, 580, 1e-9);
  EXPECT_EQ(spread.p_positive, 1);
  EXPECT_EQ(spread.standard_error, 0);
}

TEST(RoiSimulation, RetakesArePaidAsOftenAsTheyAreNeeded) {
  // Nothing but fees: their mean is 100 x (1 + 0.5 + 0.25) = 175.
  ReturnTerms terms = cash_only(plain_terms());
  terms.uplift = Range3{};
  terms.pass_probability = 0.5;
  terms.attempts = 3;
  const NpvSpread spread = npv_spread(simulate_npv(terms, common_draws(roi_seed, roi_draws)));
  EXPECT_NEAR(spread.mean, -175, 4);  // the standard deviation of a draw is 83, of the mean 0.83
  EXPECT_EQ(spread.p10, -300);
  EXPECT_EQ(spread.p_positive, 0);
}

TEST(RoiSimulation, HistogramCountsEveryDraw) {
  std::vector<double> values(1'000);
  std::iota(values.begin(), values.end(), -300.0);
  const NpvHistogram histogram = npv_histogram(values, 10);
  EXPECT_EQ(histogram.width, 100);
  EXPECT_EQ(histogram.first, -300);
  EXPECT_EQ(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), 1'000);
}

TEST(RoiSensitivity, WidestSwingComesFirst) {
  const std::vector<Sensitivity> all = npv_sensitivity(plain_terms());
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.front().lever, RoiLever::uplift);
  EXPECT_NEAR(all.front().npv_low, -620, 1e-9);  // no raise: 100 and 520 are lost
  EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const Sensitivity& a, const Sensitivity& b) {
    return a.swing() > b.swing();
  }));
}

}  // namespace
}  // namespace aipath
