// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/resource_choice.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Two skills at level 0, steps to level 2 of each.
class ResourceChoiceTest : public testing::Test {
 protected:
  ResourceChoiceTest() {
    python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
    sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
    states.resize(2);
    for (const SkillId skill : {python, sql}) {
      for (const int level : {1, 2})
        steps.push_back({.step = {skill, level}});
    }
    constraints.currency = "USD";
  }

  Resource& add(std::string id, double usd, double hours, std::vector<Lesson> teaches) {
    Resource resource;
    resource.id = std::move(id);
    resource.type = "course";
    resource.language = "en";
    resource.cost = {.amount = usd, .currency = "USD"};
    resource.hours.likely = hours;
    resource.teaches = std::move(teaches);
    catalog.resources.push_back(std::move(resource));
    return catalog.resources.back();
  }

  [[nodiscard]] static Lesson lesson(SkillId skill, int from, int to) {
    return {.skill = skill, .from_level = from, .to_level = to};
  }

  [[nodiscard]] ResourceChoice choose() const { return find_resources(catalog, steps, states, constraints); }

  [[nodiscard]] std::vector<std::string> chosen() const {
    std::vector<std::string> ids;
    for (const ChosenResource& resource : choose().resources)
      ids.push_back(catalog[resource.resource].id);
    return ids;
  }

  Catalog catalog{};
  SkillId python{};
  SkillId sql{};
  std::vector<SkillState> states{};
  std::vector<NeededStep> steps{};
  ResourceConstraints constraints{};
};

TEST_F(ResourceChoiceTest, TheGoalDecidesBetweenMoneyAndHours) {
  add("both", 30, 10, {lesson(python, 0, 2), lesson(sql, 0, 2)});
  add("python-free", 0, 12, {lesson(python, 0, 2)});
  add("sql-free", 0, 9, {lesson(sql, 0, 2)});

  EXPECT_THAT(chosen(), ElementsAre("python-free", "sql-free"));
  constraints.goal = ResourceGoal::hours;
  EXPECT_THAT(chosen(), ElementsAre("both"));
  // 30 + 10 v against 21 v: `both` from v = 30/11 = 2.73 on
  constraints.goal = ResourceGoal::balanced;
  constraints.hour_value = 2.7;
  EXPECT_THAT(chosen(), ElementsAre("python-free", "sql-free"));
  constraints.hour_value = 2.8;
  EXPECT_THAT(chosen(), ElementsAre("both"));
  EXPECT_DOUBLE_EQ(choose().value, 30 + 2.8 * 10);
}

TEST_F(ResourceChoiceTest, TwoCoursesThatPresupposeWhatOnlyTheOtherTeachesAreNoPlan) {
  add("a", 0, 1, {lesson(python, 0, 2), lesson(sql, 1, 2)});
  add("b", 0, 1, {lesson(sql, 0, 1), lesson(python, 2, 3)});
  add("books", 40, 50, {lesson(python, 0, 2), lesson(sql, 0, 2)});

  // b needs python 2 from a, and a needs sql 1 from b.
  EXPECT_THAT(chosen(), ElementsAre("books"));
  EXPECT_THAT(choose().uncovered, IsEmpty());
}

TEST_F(ResourceChoiceTest, AResourceComesAfterWhatItPresupposes) {
  add("advanced", 0, 1, {lesson(python, 1, 2)});
  add("basics", 0, 1, {lesson(python, 0, 1)});
  add("sql", 0, 1, {lesson(sql, 0, 2)});

  EXPECT_THAT(chosen(), ElementsAre("basics", "advanced", "sql"));
}

TEST_F(ResourceChoiceTest, StepsWithoutAFittingResourceAreNamedAndNeverInTheWay) {
  add("python-2", 0, 1, {lesson(python, 1, 2)});
  add("sql-de", 0, 1, {lesson(sql, 0, 2)}).language = "de";
  constraints.languages = {"en"};

  const ResourceChoice choice = choose();

  EXPECT_THAT(chosen(), ElementsAre("python-2"));
  ASSERT_EQ(choice.uncovered.size(), 3U);
  EXPECT_EQ(choice.uncovered[0].step, (StepId{python, 1}));
  EXPECT_EQ(choice.uncovered[0].reason, UncoveredReason::not_taught);
  EXPECT_EQ(choice.uncovered[1].step, (StepId{sql, 1}));
  EXPECT_EQ(choice.uncovered[1].reason, UncoveredReason::left_out);
  EXPECT_TRUE(choice.is_proven);
}

TEST_F(ResourceChoiceTest, AStepWhoseTeachersCanNeverStartIsNamed) {
  const SkillId spark = add_skill(catalog, "spark", {1, 1, 1, 1, 1});
  states.emplace_back();
  add("python", 0, 1, {lesson(python, 0, 2)});
  add("sql-on-spark", 0, 1, {lesson(sql, 0, 2), lesson(spark, 2, 3)});

  const ResourceChoice choice = choose();

  ASSERT_EQ(choice.uncovered.size(), 2U);
  EXPECT_EQ(choice.uncovered[0].reason, UncoveredReason::not_startable);
  EXPECT_THAT(chosen(), ElementsAre("python"));
}

TEST_F(ResourceChoiceTest, ASmallBudgetCoversMostAndSaysWhatIsMissing) {
  add("python", 30, 1, {lesson(python, 0, 2)});
  add("sql-1", 10, 1, {lesson(sql, 0, 1)});
  add("sql-2", 25, 1, {lesson(sql, 1, 2)});
  constraints.budget = 40;

  const ResourceChoice choice = choose();

  EXPECT_THAT(chosen(),
              ElementsAre("python", "sql-1"));  // three steps for 40; the sql courses have two for 35
  EXPECT_EQ(choice.closing_money, 65);
  ASSERT_EQ(choice.uncovered.size(), 1U);
  EXPECT_EQ(choice.uncovered[0].step, (StepId{sql, 2}));
  EXPECT_EQ(choice.uncovered[0].reason, UncoveredReason::over_budget);
}

TEST_F(ResourceChoiceTest, PricesInAnotherCurrencyAreLeftOutAndListed) {
  add("all", 20, 1, {lesson(python, 0, 2), lesson(sql, 0, 2)});
  add("euros", 1, 1, {lesson(python, 0, 2), lesson(sql, 0, 2)}).cost.currency = "EUR";
  add("nothing-of-use", 1, 1, {lesson(python, 3, 4)}).cost.currency = "EUR";

  EXPECT_THAT(chosen(), ElementsAre("all"));
  EXPECT_THAT(choose().other_currency, ElementsAre(ResourceId{1}));
}

TEST_F(ResourceChoiceTest, FreeIsFreeInEveryCurrency) {
  add("all", 0, 1, {lesson(python, 0, 2), lesson(sql, 0, 2)}).cost.currency = "EUR";

  EXPECT_THAT(chosen(), ElementsAre("all"));
}

TEST_F(ResourceChoiceTest, OfEqualsOneResourceIsBetterThanTwo) {
  add("python", 0, 2, {lesson(python, 0, 2)});
  add("sql", 0, 2, {lesson(sql, 0, 2)});
  add("both", 0, 4, {lesson(python, 0, 2), lesson(sql, 0, 2)});

  EXPECT_THAT(chosen(), ElementsAre("both"));
}

TEST_F(ResourceChoiceTest, ASubscriptionCostsItsMonths) {
  Resource& course = add("monthly", 49, 90, {lesson(python, 0, 2)});
  course.cost_per = "month";

  // 90 h at 40 h a month: 3 months; at 10 h a week, 43.3 h a month: 3; at 20 h a week: 2
  EXPECT_EQ(resource_money(course, constraints), 147);
  constraints.hours_per_week = 10;
  EXPECT_EQ(resource_money(course, constraints), 147);
  constraints.hours_per_week = 20;
  EXPECT_EQ(resource_money(course, constraints), 98);
  course.cost_months = 5;
  EXPECT_EQ(resource_money(course, constraints), 245);
  course.cost_per = "course";
  EXPECT_EQ(resource_money(course, constraints), 49);
}

TEST_F(ResourceChoiceTest, PaceMultipliesHours) {
  add("all", 0, 10, {lesson(python, 0, 2), lesson(sql, 0, 2)});
  constraints.pace = 1.5;

  EXPECT_EQ(choose().hours, 15);
}

TEST_F(ResourceChoiceTest, NothingToLearnNeedsNothing) {
  add("all", 0, 10, {lesson(python, 0, 2)});
  steps.clear();

  const ResourceChoice choice = choose();

  EXPECT_THAT(choice.resources, IsEmpty());
  EXPECT_TRUE(choice.is_proven);
  EXPECT_EQ(find_resource_frontier(catalog, steps, states, constraints).points.size(), 1U);
}

TEST_F(ResourceChoiceTest, AFrontierOfManyPointsIsThinnedAndKeepsItsEnds) {
  // For each of ten skills a free course and a faster one for 2^i dollars that saves 2^i hours: 1,024 points.
  steps.clear();
  for (int i = 0; i < 10; ++i) {
    const SkillId skill = add_skill(catalog, "skill-" + std::to_string(i), {1, 1, 1, 1, 1});
    states.emplace_back();
    steps.push_back({.step = {skill, 1}});
    const double price = 1 << i;
    add("free-" + std::to_string(i), 0, price, {lesson(skill, 0, 1)});
    add("paid-" + std::to_string(i), price, 0, {lesson(skill, 0, 1)});
  }

  const ResourceFrontier frontier = find_resource_frontier(catalog, steps, states, constraints);

  EXPECT_FALSE(frontier.is_complete);
  EXPECT_GE(frontier.points.size(), resource_frontier_points);
  EXPECT_LE(frontier.points.size(), resource_frontier_points + 2);
  EXPECT_EQ(frontier.points.front().money, 0);
  EXPECT_EQ(frontier.points.back().hours, 0);
  EXPECT_EQ(frontier.points.back().money, 1023);
}

TEST_F(ResourceChoiceTest, WhatTheProfileAsksFor) {
  add("priced", 5, 1, {lesson(python, 0, 1)}).cost.currency = "CHF";
  Profile profile;
  EXPECT_EQ(resource_constraints(catalog, profile).currency, "CHF");
  EXPECT_EQ(resource_constraints(catalog, profile).hour_value_basis, HourValueBasis::assumed);

  profile.salary = Money{.amount = 83200, .currency = "USD"};  // 40 an hour, half of it 20
  EXPECT_EQ(resource_constraints(catalog, profile).currency, "USD");
  EXPECT_EQ(resource_constraints(catalog, profile).hour_value, 20);

  profile.budget = Money{.amount = 500, .currency = "EUR"};
  const ResourceConstraints made = resource_constraints(catalog, profile);
  EXPECT_EQ(made.currency, "EUR");
  EXPECT_EQ(made.budget, 500);
  EXPECT_EQ(made.hour_value_basis, HourValueBasis::assumed) << "the salary is in dollars";
}

}  // namespace
}  // namespace aipath
