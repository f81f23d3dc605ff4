// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/levels.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 11, 24};

Skill skill_with_hours(std::array<double, max_level> hours) {
  Catalog catalog;
  add_skill(catalog, "python", hours);
  return catalog.skills.front();
}

TEST(Levels, ForgettingIsHalfALevelAfterTheHalfLife) {
  EXPECT_DOUBLE_EQ(effective_level(4, 11, 11), 3.5);
  EXPECT_DOUBLE_EQ(effective_level(4, 22, 11), 3.25);
}

TEST(Levels, FourteenMonthsOfElevenLoseSixTenths) {
  // 2^(-14/11) = e^(-0.882187...) = 0.4138767; 4 - (1 - 0.4138767) = 3.4138767
  EXPECT_NEAR(effective_level(4, 14, 11), 3.4138767, 1e-6);
}

TEST(Levels, NothingIsForgottenAtOnce) {
  EXPECT_EQ(effective_level(2.5, 0, 11), 2.5);
}

TEST(Levels, AtMostOneLevelIsLost) {
  EXPECT_DOUBLE_EQ(effective_level(4, 100'000, 0.1), 3);
}

TEST(Levels, NeverBelowZero) {
  EXPECT_EQ(effective_level(0.3, 120, 11), 0);
  EXPECT_EQ(effective_level(0, 120, 11), 0);
}

TEST(Levels, StateCountsMonthsSinceLastUse) {
  Catalog catalog;
  const SkillId sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
  catalog.skills[sql.index].half_life_months = Fact{.value = 10};

  const std::vector<SkillState> states = skill_states(catalog, {claim(sql, 3, {2025, 3, 0})}, today);

  EXPECT_EQ(states[sql.index].claimed, 3);
  EXPECT_EQ(states[sql.index].months_unused, 20);
  EXPECT_DOUBLE_EQ(states[sql.index].effective, 2.25);  // two half lives: 3 - (1 - 1/4)
}

TEST(Levels, WithoutLastUseOrHalfLifeNothingIsForgotten) {
  Catalog catalog;
  const SkillId in_use = add_skill(catalog, "in-use", {1, 1, 1, 1, 1});
  const SkillId lasting = add_skill(catalog, "lasting", {1, 1, 1, 1, 1});
  const SkillId unclaimed = add_skill(catalog, "unclaimed", {1, 1, 1, 1, 1});
  catalog.skills[in_use.index].half_life_months = Fact{.value = 10};

  const std::vector<SkillState> states =
      skill_states(catalog, {claim(in_use, 2.5), claim(lasting, 3, {2000, 1, 1})}, today);

  EXPECT_EQ(states[in_use.index].effective, 2.5);
  EXPECT_EQ(states[lasting.index].effective, 3);
  EXPECT_EQ(states[lasting.index].months_unused, 0);
  EXPECT_EQ(states[unclaimed.index].claimed, 0);
  EXPECT_EQ(states[unclaimed.index].effective, 0);
}

TEST(Levels, LastUseInTheFutureForgetsNothing) {
  Catalog catalog;
  const SkillId sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
  catalog.skills[sql.index].half_life_months = Fact{.value = 10};

  EXPECT_EQ(skill_states(catalog, {claim(sql, 3, {2027, 6, 0})}, today)[sql.index].effective, 3);
}

TEST(Levels, AWholeStepCostsItsThreeHours) {
  const Hours hours = step_hours(skill_with_hours({2, 10, 30, 80, 200}), 3, {.claimed = 2, .effective = 2});

  EXPECT_EQ(hours.low, 15);
  EXPECT_EQ(hours.likely, 30);
  EXPECT_EQ(hours.high, 60);
}

TEST(Levels, ADoneStepCostsNothing) {
  const Skill skill = skill_with_hours({2, 10, 30, 80, 200});

  EXPECT_EQ(step_hours(skill, 2, {.claimed = 2, .effective = 2}).likely, 0);
  EXPECT_EQ(step_hours(skill, 1, {.claimed = 4.5, .effective = 4.5}).high, 0);
}

TEST(Levels, APartOfAStepCountsInProportion) {
  // level 3 from 2.25: three quarters of 30 h
  const Hours hours =
      step_hours(skill_with_hours({2, 10, 30, 80, 200}), 3, {.claimed = 2.25, .effective = 2.25});

  EXPECT_DOUBLE_EQ(hours.low, 11.25);
  EXPECT_DOUBLE_EQ(hours.likely, 22.5);
  EXPECT_DOUBLE_EQ(hours.high, 45);
}

TEST(Levels, RefreshingCostsThirtyPercent) {
  const Skill skill = skill_with_hours({2, 10, 30, 80, 200});
  const SkillState state{.claimed = 4, .effective = 3.5};

  EXPECT_DOUBLE_EQ(step_hours(skill, 4, state).likely, 12);  // 80 h x 0.5 forgotten x 0.3
  EXPECT_DOUBLE_EQ(step_refresh_hours(skill, 4, state), 12);
  EXPECT_EQ(step_hours(skill, 3, state).likely, 0);
}

TEST(Levels, RefreshingAndLearningShareAStep) {
  // From 2.9, once 3.5, to 4:
  //   step 3 (30 h): 2.9 to 3 forgotten           -> 30 x 0.1 x 0.3            =  0.9 h
  //   step 4 (80 h): 3 to 3.5 forgotten, rest new -> 80 x (0.5 x 0.3 + 0.5)    = 52   h, of which 12 h
  //   refresh
  const Skill skill = skill_with_hours({2, 10, 30, 80, 200});
  const SkillState state{.claimed = 3.5, .effective = 2.9};

  EXPECT_NEAR(step_hours(skill, 3, state).likely, 0.9, 1e-12);
  EXPECT_NEAR(step_refresh_hours(skill, 3, state), 0.9, 1e-12);
  EXPECT_NEAR(step_hours(skill, 4, state).likely, 52, 1e-12);
  EXPECT_NEAR(step_refresh_hours(skill, 4, state), 12, 1e-12);
  EXPECT_EQ(step_hours(skill, 5, state).likely, 200);
  EXPECT_EQ(step_refresh_hours(skill, 5, state), 0);
}

}  // namespace
}  // namespace aipath
