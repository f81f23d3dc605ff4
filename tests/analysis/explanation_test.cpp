// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/explanation.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <utility>

namespace aipath {
namespace {

using testing::ElementsAre;

constexpr PartialDate today{2026, 11, 24};

Term number(double value, double weight = 1) {
  return {.name = "number", .value = value, .weight = weight};
}
Term text(std::string value) {
  return {.name = "text", .value = std::move(value)};
}
double result(Operation operation, const std::vector<Term>& terms) {
  return std::get<double>(evaluate(operation, terms));
}

TEST(Operation, IsWhatItsNameSays) {
  EXPECT_DOUBLE_EQ(result(Operation::stated, {number(3)}), 3);
  EXPECT_TRUE(std::holds_alternative<std::monostate>(evaluate(Operation::stated, {})));
  EXPECT_DOUBLE_EQ(result(Operation::sum, {number(2), number(10, 0.3)}), 5);
  EXPECT_DOUBLE_EQ(result(Operation::product, {number(2), number(3), number(0.5)}), 3);
  EXPECT_DOUBLE_EQ(result(Operation::quotient, {number(3), number(4)}), 0.75);
  EXPECT_DOUBLE_EQ(result(Operation::difference, {number(3), number(4)}), -1);
  EXPECT_DOUBLE_EQ(result(Operation::maximum, {number(1), number(4), number(2)}), 4);
  EXPECT_DOUBLE_EQ(result(Operation::weighted_mean, {number(1, 3), number(0, 1)}), 0.75);
  EXPECT_DOUBLE_EQ(result(Operation::weighted_percent, {number(1, 3), number(0, 1)}), 75);
  EXPECT_DOUBLE_EQ(result(Operation::weighted_percent, {}), 100);
  EXPECT_DOUBLE_EQ(result(Operation::capped_quotient, {number(5), number(4)}), 1);
  EXPECT_DOUBLE_EQ(result(Operation::capped_quotient, {number(1), number(4)}), 0.25);
  EXPECT_DOUBLE_EQ(result(Operation::part, {number(3), number(0.5)}), 1);
  EXPECT_DOUBLE_EQ(result(Operation::part, {number(3), number(2.75)}), 0.25);
  EXPECT_DOUBLE_EQ(result(Operation::part, {number(3), number(4)}), 0);
  EXPECT_DOUBLE_EQ(result(Operation::shifted_level, {number(1), number(-1)}), 1);
  EXPECT_DOUBLE_EQ(result(Operation::shifted_level, {number(3), number(1)}), 4);
  EXPECT_DOUBLE_EQ(result(Operation::decay, {number(2), number(12), number(12)}), 1.5);
  EXPECT_DOUBLE_EQ(result(Operation::months_between, {text("2025-03"), text("2026-11-24")}), 20);
  // mean 10 of 6.5 to 13.5: 3.5 x 3.5 / 7
  EXPECT_DOUBLE_EQ(result(Operation::pert_variance, {number(10), number(6.5), number(13.5)}), 1.75);
  EXPECT_DOUBLE_EQ(result(Operation::count, {number(0), number(0)}), 2);
  EXPECT_DOUBLE_EQ(result(Operation::count_met, {number(1), number(0.9), number(1)}), 2);
}

TEST(Operation, P80OfTheWorkedExample) {
  // docs/definitions.md: M = 10, V = 1.75: 13.1 h
  const double hours =
      result(Operation::p80, {number(10), number(1.75), number(0.3), number(0.8416212335729143)});
  EXPECT_NEAR(hours, 13.1, 0.05);
  EXPECT_DOUBLE_EQ(result(Operation::p80, {number(0), number(0), number(0.3), number(0.84)}), 0);
}

TEST(Operation, AVerdictNeedsTheMustsAndTheReadiness) {
  const auto verdict = [](double met, double musts, double readiness, double asked) {
    return std::get<std::string>(
        evaluate(Operation::verdict, {number(met), number(musts), number(readiness), number(asked)}));
  };
  EXPECT_EQ(verdict(2, 2, 80, 80), "ready");
  EXPECT_EQ(verdict(1, 2, 99, 80), "not-ready");
  EXPECT_EQ(verdict(2, 2, 79.9, 80), "not-ready");
}

TEST(Operation, HasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Operation::verdict); ++i)
    names.insert(operation_name(static_cast<Operation>(i)));
  EXPECT_EQ(names.size(), static_cast<std::size_t>(Operation::verdict) + 1);
  EXPECT_EQ(names.count(""), 0U);
}

/// A role that asks python at 3 (a must), and two of three clouds at 2.
class ExplainedGap : public testing::Test {
 protected:
  ExplainedGap() {
    catalog.files = {"roles.yaml"};
    python = add_skill(catalog, "python", {2, 10, 30, 80, 200});
    north = add_skill(catalog, "north", {3, 9, 20, 40, 80}, {hard(python, 2)});
    south = add_skill(catalog, "south", {4, 8, 20, 40, 80});
    east = add_skill(catalog, "east", {90, 90, 90, 90, 90});
    catalog.skills[python.index].half_life_months = Fact{.value = 12, .where = {0, 7, 3}};
    role = add_role(
        catalog, {require(at(python, 3), 5), require_any({at(north, 2), at(south, 2), at(east, 2)}, 3, 2)});
    catalog.roles[role.index].requirements[0].where = {0, 40, 5};
    profile.path = "me.yaml";
    profile.pace = 2;
    profile.places.pace = {0, 2, 7};
    profile.skills = {claim(python, 2, {2025, 11, 24}), claim(south, 1)};
    profile.skills[0].where = {0, 12, 3};
    profile.skills[0].last_used_where = {0, 13, 16};
  }

  const Explanation& explanation(const std::string& key) {
    report = find_gap(catalog, profile, role, today);
    all = explain_gap(catalog, profile, report);
    const Explanation* found = find_explanation(all, key);
    if (found == nullptr) throw std::out_of_range(key);
    return *found;
  }
  double value(const std::string& key) { return std::get<double>(explanation(key).value); }

  Catalog catalog{};
  SkillId python{};
  SkillId north{};
  SkillId south{};
  SkillId east{};
  RoleId role{};
  Profile profile{};
  GapReport report{};
  std::vector<Explanation> all{};
};

TEST_F(ExplainedGap, ReadinessIsMadeOfSatisfactionsWeightedByImportance) {
  // python 1.5 of 3; clouds: the best two of 0, 0.5 and 0, so 0.25. (5 x 0.5 + 3 x 0.25) / 8 = 40.625%
  const Explanation& readiness = explanation("gap.readiness");
  EXPECT_DOUBLE_EQ(std::get<double>(readiness.value), 40.625);
  ASSERT_EQ(readiness.terms.size(), 2U);
  EXPECT_EQ(readiness.terms[0].key, "gap.requirements.1.satisfaction");
  EXPECT_DOUBLE_EQ(readiness.terms[0].weight, 5);
  EXPECT_DOUBLE_EQ(std::get<double>(readiness.terms[1].value), 0.25);
}

TEST_F(ExplainedGap, OnlyTheBestOptionsOfAChoiceCount) {
  const Explanation& choice = explanation("gap.requirements.2.satisfaction");
  std::vector<double> weights;
  for (const Term& term : choice.terms)
    weights.push_back(term.weight);
  EXPECT_THAT(weights, ElementsAre(1, 1, 0));  // south 0.5 and, of the two at 0, the first
}

TEST_F(ExplainedGap, LeadsToLinesOfTheProfileAndTheRoadmap) {
  const Term claimed = explanation("gap.python.claimed").terms.front();
  EXPECT_EQ(claimed.origin.path, "me.yaml");
  EXPECT_EQ(claimed.origin.line, 12U);
  EXPECT_EQ(explanation("gap.python.months_unused").terms.front().origin.line, 13U);
  const Term half_life = explanation("gap.python.effective").terms.back();
  EXPECT_EQ(half_life.origin.path, "roles.yaml");
  EXPECT_EQ(half_life.origin.line, 7U);
  EXPECT_EQ(explanation("gap.requirements.1.importance").terms.front().origin.line, 40U);
  EXPECT_EQ(explanation("gap.pace").terms.front().origin.line, 2U);
}

TEST_F(ExplainedGap, SaysWhyThereIsNoLine) {
  EXPECT_EQ(explanation("gap.east.claimed").terms.front().origin.note, "not in the profile: 0");
  EXPECT_EQ(explanation("gap.south.months_unused").terms.front().origin.note, "no last_used in the profile");
}

TEST_F(ExplainedGap, AForgottenPartOfAStepCostsAThird) {
  // python claimed 2, counts 1.5: of step 2 half is forgotten, 0.3 x 0.5; 10 h at pace 2
  EXPECT_DOUBLE_EQ(value("gap.python.2.never_learnt"), 0);
  EXPECT_DOUBLE_EQ(value("gap.python.2.forgotten"), 0.5);
  EXPECT_DOUBLE_EQ(value("gap.python.2.to_do"), 0.15);
  EXPECT_DOUBLE_EQ(value("gap.python.2.from"), 1.5);
  EXPECT_DOUBLE_EQ(value("gap.python.2.hours_likely"), 3);
  EXPECT_DOUBLE_EQ(value("gap.python.hours_refresh"), 3);
}

TEST_F(ExplainedGap, SkillsShareThePointsOfAChoiceByWhatTheyLack) {
  // the choice is worth 100 x 3 x 0.75 / 8 = 28.125; north lacks 1 and south 0.5 of together 1.5
  EXPECT_DOUBLE_EQ(value("gap.requirements.2.points"), 28.125);
  EXPECT_DOUBLE_EQ(value("gap.north.share.2"), 1 / 1.5);
  EXPECT_DOUBLE_EQ(value("gap.north.points.2"), 18.75);
  EXPECT_DOUBLE_EQ(value("gap.south.points"), 9.375);
}

TEST_F(ExplainedGap, HoursWithPrerequisitesNameTheStepsBefore) {
  std::vector<std::string> keys;
  for (const Term& term : explanation("gap.north.hours_with_prerequisites").terms)
    keys.push_back(term.key);
  EXPECT_THAT(keys, testing::UnorderedElementsAre("gap.python.2.hours_likely", "gap.north.1.hours_likely",
                                                  "gap.north.2.hours_likely"));
}

TEST_F(ExplainedGap, WhatIsNotKnownHasNoValue) {
  EXPECT_TRUE(std::holds_alternative<std::monostate>(explanation("gap.weeks_likely").value));
  profile.hours_per_week = 5;
  // python 3 + 60 h, north 24 h, south 16 h: 103 h
  EXPECT_DOUBLE_EQ(value("gap.weeks_likely"), 103.0 / 5);
}

TEST_F(ExplainedGap, EveryFigureFollowsFromItsTermsAndEveryKeyLeadsOn) {
  (void)explanation("gap.readiness");
  std::set<std::string> keys;
  for (const Explanation& one : all) {
    EXPECT_TRUE(keys.insert(one.key).second) << one.key;
    const FigureValue again = evaluate(one.operation, one.terms);
    ASSERT_EQ(again.index(), one.value.index()) << one.key;
    if (const double* found = std::get_if<double>(&again)) {
      EXPECT_NEAR(*found, std::get<double>(one.value), 1e-9) << one.key;
    }
    for (const Term& term : one.terms) {
      const Explanation* deeper = term.key.empty() ? nullptr : find_explanation(all, term.key);
      EXPECT_NE(term.key.empty(), deeper != nullptr) << one.key << " " << term.key;
    }
  }
}

TEST_F(ExplainedGap, HoursAreTheLikelyOnes) {
  EXPECT_EQ(explanation("gap.python.hours").key, "gap.python.hours_likely");
  EXPECT_EQ(explanation("gap.hours").key, "gap.hours_likely");
}

TEST_F(ExplainedGap, NextToAWrongNameStandWhatCouldBeMeant) {
  (void)explanation("gap.readiness");
  EXPECT_EQ(find_explanation(all, "gap.python.hour"), nullptr);
  EXPECT_THAT(keys_beside(all, "gap.python.hour"), testing::Contains("gap.python.hours_likely"));
  EXPECT_THAT(keys_beside(all, "gap.pyton.hours"), testing::Contains("gap.readiness"));
  EXPECT_THAT(keys_beside(all, "gap.pyton.hours"),
              testing::Not(testing::Contains("gap.python.hours_likely")));
  EXPECT_THAT(keys_beside(all, "nonsense"), testing::IsEmpty());
}

TEST(ExplainGap, ARoleThatAsksNothingIsReady) {
  Catalog catalog;
  const RoleId role = add_role(catalog, {});
  const GapReport report = find_gap(catalog, {}, role, today);
  const std::vector<Explanation> all = explain_gap(catalog, {}, report);
  const Explanation* readiness = find_explanation(all, "gap.readiness");
  ASSERT_NE(readiness, nullptr);
  EXPECT_DOUBLE_EQ(std::get<double>(readiness->value), 100);
  EXPECT_DOUBLE_EQ(std::get<double>(evaluate(readiness->operation, readiness->terms)), 100);
}

}  // namespace
}  // namespace aipath
