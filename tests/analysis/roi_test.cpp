// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/roi.hpp>
#include <aipath/analysis/roi_currency.hpp>
#include <aipath/analysis/roi_explanation.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 11, 24};

Money money(double amount, std::string currency = "USD") {
  Money result;
  result.amount = amount;
  result.currency = std::move(currency);
  return result;
}

/// One skill, a role that asks it at level 4, one exam for 100 dollars that shows it at level 4.
struct Small {
  Small() {
    python = add_skill(catalog, "python", {10, 20, 40, 80, 160});
    role = add_role(catalog, {require(at(python, 4), 5)});
    Certification exam;
    exam.id = "exam";
    exam.fee = money(100);
    exam.prep_hours = {.low = 40, .likely = 80, .high = 120};
    exam.evidences = {at(python, 4)};
    exam.uplift_percent = Estimate{.low = 1, .likely = 2, .high = 4};
    catalog.certifications = {exam};
    catalog.provenances = {{.confidence = Confidence::survey}};
    profile.salary = money(50'000);
    profile.hours_per_week = 8;
  }
  [[nodiscard]] RoiReport report() const { return find_roi(catalog, profile, role, today, 100); }
  Certification& exam() { return catalog.certifications.front(); }

  Catalog catalog{};
  Profile profile{};
  SkillId python{};
  RoleId role{};
};

TEST(Roi, HoursLeftAreTheShareOfLevelsThatAreLacking) {
  Small s;
  s.profile.skills = {claim(s.python, 3)};
  s.profile.pace = 1.5;
  const CertificationReturn result = s.report().certifications.front();
  EXPECT_DOUBLE_EQ(result.lacking, 0.25);
  EXPECT_DOUBLE_EQ(result.terms.hours.likely, 30);  // 80 x 1/4 x 1.5
  ASSERT_EQ(result.gaps.size(), 1U);
  EXPECT_EQ(result.gaps.front().asked, 4);
}

TEST(Roi, HourIsWorthHalfOfTheHourlyPayAfterTax) {
  Small s;
  s.profile.roi.tax_rate = 0.2;
  EXPECT_NEAR(s.report().assumptions.hour_value.value(), 50'000.0 / 2080 * 0.8 / 2, 1e-9);
  s.profile.hour_value = money(7);
  EXPECT_EQ(s.report().assumptions.hour_value, 7);
}

TEST(Roi, RawSurveyFigureCountsInPart) {
  Small s;
  s.exam().uplift_percent->provenance = {0};
  const CertificationReturn result = s.report().certifications.front();
  EXPECT_TRUE(result.is_discounted);
  EXPECT_NEAR(result.terms.uplift.value().likely, 0.02 * 0.4, 1e-12);
}

TEST(Roi, WithoutAnUpliftTheVerdictIsUnknownAndTheBreakEvenIsThere) {
  Small s;
  s.exam().uplift_percent.reset();
  const CertificationReturn result = s.report().certifications.front();
  EXPECT_EQ(result.verdict, RoiVerdict::unknown);
  EXPECT_EQ(result.reason, RoiReason::no_uplift);
  EXPECT_FALSE(result.cash);
  EXPECT_TRUE(result.even_cash);
}

TEST(Roi, WithoutASalaryTheBreakEvenIsAnAmount) {
  Small s;
  s.profile.salary.reset();
  const CertificationReturn result = s.report().certifications.front();
  EXPECT_EQ(result.reason, RoiReason::no_salary);
  EXPECT_FALSE(result.cash);
  EXPECT_GT(result.even_cash.value().raise, 0);
  EXPECT_FALSE(result.even_cash.value().uplift);
}

TEST(Roi, WhatCannotBeEarnedIsFlagged) {
  Small s;
  s.exam().retired_on = {2026, 11, 23};
  EXPECT_EQ(s.report().certifications.front().verdict, RoiVerdict::retired);
  s.exam().retired_on = {2026, 11, 24};
  EXPECT_EQ(s.report().certifications.front().verdict, RoiVerdict::retires);
  s.exam().retired_on = {};
  s.exam().status = CertificationStatus::restricted;
  EXPECT_EQ(s.report().certifications.front().verdict, RoiVerdict::restricted);
}

TEST(Roi, HeldOnesAreHeldUntilTheyExpire) {
  Small s;
  s.exam().validity_months = 12;
  s.profile.certifications = {{.certification = {0}, .date = {2025, 11, 24}}};
  EXPECT_EQ(s.report().certifications.front().verdict, RoiVerdict::held);
  s.profile.certifications.front().date = {2025, 11, 23};
  EXPECT_EQ(s.report().certifications.front().verdict, RoiVerdict::expired);
  EXPECT_EQ(format_date(s.report().certifications.front().date), "2026-11-23");
}

TEST(Roi, CurrenciesAreNotMixedWithoutARate) {
  Small s;
  s.profile.salary = money(50'000, "EUR");
  ASSERT_EQ(missing_rates(s.catalog, s.profile).size(), 1U);
  EXPECT_EQ(missing_rates(s.catalog, s.profile).front().from, "USD");
  s.profile.roi.exchange_rates = {{.from = "EUR", .to = "USD", .rate = 1.25, .date = today}};
  EXPECT_TRUE(missing_rates(s.catalog, s.profile).empty());
  EXPECT_NEAR(s.report().certifications.front().terms.fee, 80, 1e-12);  // the rate counts in both directions
}

TEST(Roi, EveryExplanationFollowsFromItsTerms) {
  Small s;
  s.exam().attempts_included = 2;
  s.profile.roi.attempts = 3;
  s.profile.roi.employer_share = 0.5;
  const RoiReport report = s.report();
  const std::vector<Explanation> all =
      explain_roi(s.catalog, s.profile, report, report.certifications.front());
  for (const char* key :
       {"roi.exam.npv_cash", "roi.exam.npv_with_time", "roi.exam.break_even_uplift_percent"})
    EXPECT_NE(find_explanation(all, key), nullptr) << key;
  for (const Explanation& explanation : all) {
    const double value = std::get<double>(explanation.value);
    const double again = std::get<double>(evaluate(explanation.operation, explanation.terms));
    EXPECT_NEAR(value, again, 1e-9 * std::max(1.0, std::abs(value))) << explanation.key;
    for (const Term& term : explanation.terms) {
      if (term.key.empty()) continue;
      const Explanation* behind = find_explanation(all, term.key);
      ASSERT_NE(behind, nullptr) << term.key;
      EXPECT_NEAR(std::get<double>(term.value), std::get<double>(behind->value), 1e-9) << term.key;
    }
  }
}

}  // namespace
}  // namespace aipath
