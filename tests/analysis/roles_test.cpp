// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/roles.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 11, 24};

/// Steps of every skill take 10, 20, 30, 40 and 50 hours. The first role asks a 2 (must) and b 1 (often), the
/// second a 4 (must) and c 2 (must).
struct TwoRoles {
  TwoRoles() {
    catalog.categories.push_back({.id = "all", .name = "All"});
    a = add_skill(catalog, "a", {10, 20, 30, 40, 50});
    b = add_skill(catalog, "b", {10, 20, 30, 40, 50});
    c = add_skill(catalog, "c", {10, 20, 30, 40, 50});
    near = add_role(catalog, {require(at(a, 2), 5), require(at(b, 1), 3)});
    far = add_role(catalog, {require(at(a, 4), 5), require(at(c, 2), 5)});
    learner.skills = {claim(a, 2)};
  }

  Catalog catalog{};
  SkillId a{};
  SkillId b{};
  SkillId c{};
  RoleId near{};
  RoleId far{};
  Profile learner{};
};

Fact fact(double value) {
  return {.value = value};
}

/// Adds a row of pay with a median to the first market.
SalaryId add_median(Catalog& catalog, RoleId role, std::string id, std::string kind, std::string seniority,
                    double median, int year = 2024) {
  if (catalog.markets.empty()) catalog.markets.push_back({.id = "us", .region = "US"});
  SalaryRow row{.id = std::move(id), .role = role, .seniority = std::move(seniority)};
  row.currency = "USD";
  row.per = "year";
  row.kind = std::move(kind);
  row.year = year;
  row.percentiles = Percentiles{.p50 = fact(median)};
  catalog.salaries.push_back(std::move(row));
  const SalaryId added{static_cast<std::uint32_t>(catalog.salaries.size() - 1)};
  catalog.markets.front().salaries.push_back(added);
  return added;
}

TEST(Roles, OverlapIsTheReadinessOfWhoHasExactlyWhatARoleAsks) {
  const TwoRoles t;
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  // a 2 of 4 is half of 5 out of 10, c is missing
  EXPECT_DOUBLE_EQ(report.overlap[0][1].readiness, 25);
  // a 4 of 2 counts whole, b is missing: 5 of 8
  EXPECT_DOUBLE_EQ(report.overlap[1][0].readiness, 62.5);
  EXPECT_DOUBLE_EQ(report.overlap[0][0].readiness, 100);
  EXPECT_EQ(report.overlap[0][1].shared_skills, 1);
}

TEST(Roles, OverlapDoesNotDependOnTheLearnerWhereNothingIsAChoice) {
  const TwoRoles t;
  const RolesReport nobody = compare_roles(t.catalog, {}, today, {.roles = {t.near, t.far}});
  EXPECT_DOUBLE_EQ(nobody.overlap[0][1].readiness, 25);
  EXPECT_DOUBLE_EQ(nobody.overlap[1][0].readiness, 62.5);
}

TEST(Roles, TakesTheCheapestOptionOfAChoiceForTheOverlap) {
  TwoRoles t;
  const RoleId either = add_role(t.catalog, {require_any({at(t.b, 3), at(t.c, 2)}, 4)});
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {either, t.far}});
  // c 2 costs 30 hours, b 3 costs 60: whoever meets the first role that way has c 2, half of what the other
  // asks
  EXPECT_DOUBLE_EQ(report.overlap[0][1].readiness, 50);
}

TEST(Roles, SaysWhatEachAsksAloneAndWhatBothAskDifferently) {
  const TwoRoles t;
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  ASSERT_TRUE(report.difference);
  EXPECT_EQ(report.difference->own[0], std::vector<std::size_t>{1});  // b
  EXPECT_EQ(report.difference->own[1], std::vector<std::size_t>{1});  // c
  ASSERT_EQ(report.difference->shared.size(), 1U);
  EXPECT_EQ(report.difference->shared[0].skill, t.a);
  EXPECT_EQ(report.difference->shared[0].levels, (std::array<int, 2>{2, 4}));
  EXPECT_DOUBLE_EQ(report.difference->shared[0].effective, 2);
}

TEST(Roles, CountsTheHoursFromOneRoleToTheOtherWithAllThatWasLearnt) {
  const TwoRoles t;
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  // a 3 and 4, c 1 and 2: 30 + 40 + 10 + 20; back: b 1
  EXPECT_DOUBLE_EQ(report.difference->hours_onward[0], 100);
  EXPECT_DOUBLE_EQ(report.difference->hours_onward[1], 10);
}

TEST(Roles, ShowsTheNearestRoleFirstAndTwoNamedRolesAsNamed) {
  TwoRoles t;
  const RoleId middle = add_role(t.catalog, {require(at(t.c, 2), 5)});
  const RolesReport all = compare_roles(t.catalog, t.learner, today, {.roles = {t.far, middle, t.near}});
  EXPECT_EQ(all.roles[0].gap.role, t.near);  // 10 hours
  EXPECT_EQ(all.roles[1].gap.role, middle);  // 30
  EXPECT_EQ(all.roles[2].gap.role, t.far);   // 100
  EXPECT_FALSE(all.difference);
  const RolesReport two = compare_roles(t.catalog, t.learner, today, {.roles = {t.far, t.near}});
  EXPECT_EQ(two.roles[0].gap.role, t.far);
}

TEST(Roles, GainsTheMedianLessTheSalaryForEachHour) {
  TwoRoles t;
  add_median(t.catalog, t.far, "far", "base", "all", 120000);
  t.learner.region = "US";
  t.learner.salary = Money{.amount = 95000, .currency = "USD"};
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  ASSERT_TRUE(report.roles[1].gain_per_hour);
  EXPECT_DOUBLE_EQ(*report.roles[1].pay_gain, 25000);
  EXPECT_DOUBLE_EQ(*report.roles[1].gain_per_hour, 250);  // in 100 hours
  EXPECT_FALSE(report.roles[0].pay);
}

TEST(Roles, GainsNothingAcrossCurrenciesOrWithoutASalary) {
  TwoRoles t;
  add_median(t.catalog, t.far, "far", "base", "all", 120000);
  t.learner.region = "US";
  const RolesQuestion question{.roles = {t.near, t.far}};
  EXPECT_FALSE(compare_roles(t.catalog, t.learner, today, question).roles[1].pay_gain);
  t.learner.salary = Money{.amount = 95000, .currency = "EUR"};
  EXPECT_FALSE(compare_roles(t.catalog, t.learner, today, question).roles[1].pay_gain);
}

TEST(Roles, NeverMixKindsOfPay) {
  TwoRoles t;
  const RoleId third = add_role(t.catalog, {require(at(t.c, 2), 5)});
  add_median(t.catalog, t.near, "near-base", "base", "all", 100);
  add_median(t.catalog, t.far, "far-base", "base", "all", 200);
  add_median(t.catalog, third, "third-total", "total", "all", 900, 2026);
  t.learner.region = "US";
  const RolesReport report = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far, third}});
  ASSERT_TRUE(report.pay_kind);
  EXPECT_EQ(report.pay_kind->kind, "base");  // two roles have it
  for (const RoleSummary& role : report.roles)
    EXPECT_EQ(role.pay.has_value(), role.gap.role != third);
}

TEST(Roles, AssumeTheBestKnownRegionOnlyIfTheProfileNamesNone) {
  TwoRoles t;
  add_median(t.catalog, t.far, "far", "base", "all", 120000);
  const RolesReport assumed = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  EXPECT_TRUE(assumed.is_region_assumed);
  EXPECT_EQ(assumed.region, "US");
  t.learner.region = "ZZ";
  const RolesReport unknown = compare_roles(t.catalog, t.learner, today, {.roles = {t.near, t.far}});
  EXPECT_FALSE(unknown.pay_kind);
  EXPECT_FALSE(unknown.roles[1].pay);
}

TEST(MarketRows, PreferTheSenioritysOwnRowThenAllLevels) {
  TwoRoles t;
  const SalaryId all = add_median(t.catalog, t.near, "all", "base", "all", 100, 2026);
  const SalaryId senior = add_median(t.catalog, t.near, "senior", "base", "senior", 200, 2020);
  const PayKind kind{"base", "USD", "year"};
  EXPECT_EQ(best_pay_row(t.catalog, t.near, {0}, kind, "senior")->row, senior);
  EXPECT_EQ(best_pay_row(t.catalog, t.near, {0}, kind, "entry")->row, all);
}

TEST(MarketRows, PreferTheRolesOwnRowToThatOfAnother) {
  TwoRoles t;
  const SalaryId far = add_median(t.catalog, t.far, "far", "base", "mid", 100, 2026);
  t.catalog.roles[t.near.index].salaries = {far};
  const PayKind kind{"base", "USD", "year"};
  EXPECT_TRUE(best_pay_row(t.catalog, t.near, {0}, kind, "mid")->is_stand_in);
  const SalaryId near = add_median(t.catalog, t.near, "near", "base", "all", 90, 2010);
  EXPECT_EQ(best_pay_row(t.catalog, t.near, {0}, kind, "mid")->row, near);
}

TEST(MarketRows, TakeTheNewestKindOfThoseThatEquallyManyRolesHave) {
  TwoRoles t;
  add_median(t.catalog, t.near, "old", "a-kind", "all", 100, 2020);
  add_median(t.catalog, t.near, "new", "b-kind", "all", 100, 2021);
  EXPECT_EQ(comparable_kind(t.catalog, {t.near}, {0}, "mid", "")->kind, "b-kind");
  EXPECT_EQ(comparable_kind(t.catalog, {t.near}, {0}, "mid", "a-kind")->kind, "a-kind");
  EXPECT_FALSE(comparable_kind(t.catalog, {t.near}, {0}, "mid", "c-kind"));
}

TEST(MarketRows, PreferUndisputedGrowthThenThatOfTheRegion) {
  TwoRoles t;
  t.catalog.markets = {{.id = "us", .region = "US", .growth = {{0}, {1}}},
                       {.id = "de", .region = "DE", .growth = {{2}}}};
  t.catalog.growth = {{.id = "claim", .percent = fact(23), .disputed = true},
                      {.id = "us-row", .percent = fact(15)},
                      {.id = "de-row", .percent = fact(5)}};
  t.catalog.roles[t.near.index].growth = {{0}, {1}, {2}};
  EXPECT_EQ(growth_of(t.catalog, t.near, {0})->row.index, 1U);
  EXPECT_EQ(growth_of(t.catalog, t.near, {1})->row.index, 2U);
  t.catalog.roles[t.near.index].growth = {{0}};
  EXPECT_EQ(growth_of(t.catalog, t.near, {1})->row.index, 0U);
  EXPECT_FALSE(growth_of(t.catalog, t.near, {1})->is_in_region);
  EXPECT_FALSE(growth_of(t.catalog, t.far, {0}));
}

TEST(MarketRows, AStateBelongsToTheMarketOfItsCountry) {
  Catalog catalog;
  catalog.markets = {{.id = "us", .region = "US"}, {.id = "ca", .region = "US-CA"}};
  EXPECT_EQ(markets_of(catalog, "US-NY"), std::vector<std::size_t>{0});
  EXPECT_EQ(markets_of(catalog, "US-CA"), std::vector<std::size_t>{1});
  EXPECT_TRUE(markets_of(catalog, "DE").empty());
  EXPECT_TRUE(markets_of(catalog, "").empty());
}

TEST(Roles, WhatWasLearntIsInUse) {
  TwoRoles t;
  t.learner.skills = {claim(t.a, 4, {2020, 1})};
  GapReport report;
  report.steps = {{.step = {t.a, 3}}, {.step = {t.a, 4}}, {.step = {t.b, 1}}};
  const Profile after = after_learning(t.learner, report);
  ASSERT_EQ(after.skills.size(), 2U);
  EXPECT_DOUBLE_EQ(after.skills[0].level, 4);
  EXPECT_FALSE(after.skills[0].last_used.is_set());
  EXPECT_DOUBLE_EQ(after.skills[1].level, 1);
}

}  // namespace
}  // namespace aipath
