// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/plan/in_progress.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 10, 4, 5]}\n"
          "  - {id: sql, name: SQL, category: core, hours: [1, 2, 3, 4, 5],\n"
          "     prerequisites: [{skill: python, min_level: 2, kind: hard, reason: r}]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n")
          .catalog.value();
  return loaded;
}

constexpr SkillId python{0};
constexpr SkillId sql{1};
constexpr PartialDate today{2026, 12, 3};

Profile profile_at(double python_level) {
  Profile profile;
  profile.skills.push_back({.skill = python, .level = python_level});
  return profile;
}

PlannedItem item(SkillId skill, int level, bool is_ticked, bool is_set_aside = false) {
  const StepId step{skill, level};
  return {anchor_of(catalog(), step), step, is_ticked, is_set_aside};
}

StudyEntry entry(SkillId skill, int level, int minutes, PartialDate date = today) {
  StudyEntry studied;
  studied.date = date;
  studied.skill = skill;
  studied.level = level;
  studied.minutes = minutes;
  return studied;
}

TEST(InProgress, AnEstimateIsForThePartThatTheLevelLeaves) {
  Profile profile = profile_at(2.5);
  profile.pace = 2;
  EXPECT_DOUBLE_EQ(planned_step(catalog(), profile, {python, 3}).hours.likely, 10 * 0.5 * 2);
  EXPECT_DOUBLE_EQ(planned_step(catalog(), profile, {python, 2}).hours.likely, 2 * 2);  // beyond it: whole
  EXPECT_DOUBLE_EQ(planned_step(catalog(), profile, {python, 4}).hours.likely, 4 * 2);
}

TEST(InProgress, AStepIsFinishedByItsTickByAHigherOneOrByTheProfile) {
  const PlanInProgress plan =
      plan_in_progress(catalog(), profile_at(1),
                       {item(python, 1, false), item(python, 2, false), item(python, 3, true),
                        item(python, 4, false), item(sql, 1, false), item(sql, 2, true, true)},
                       today);
  std::vector<bool> finished;
  for (const StudiedStep& step : plan.steps)
    finished.push_back(step.is_finished);
  EXPECT_THAT(finished, testing::ElementsAre(true, true, true, false, true));
}

TEST(InProgress, WithoutAPlanStudiedStepsThatTheProfileStatesAreFinished) {
  const std::vector<NeededStep> path = {planned_step(catalog(), profile_at(1), {python, 2})};
  const PlanInProgress plan =
      path_in_progress(catalog(), profile_at(1), path,
                       {entry(python, 1, 30), entry(python, 1, 30), entry(python, 2, 30)}, today);
  ASSERT_EQ(plan.steps.size(), 2);
  EXPECT_TRUE(plan.steps[0].is_finished);
  EXPECT_EQ(plan.steps[0].step.step, (StepId{python, 1}));
  EXPECT_FALSE(plan.steps[1].is_finished);
}

TEST(InProgress, OnlyWhatNeedsNothingOpenCanBegin) {
  const Profile profile = profile_at(1);
  const PlanInProgress plan = plan_in_progress(
      catalog(), profile, {item(sql, 1, false), item(python, 2, false), item(python, 3, false)}, today);
  std::vector<bool> can_begin;
  for (const OpenStep& step : open_steps(catalog(), profile, plan, {}, today))
    can_begin.push_back(step.can_begin);
  EXPECT_THAT(can_begin, testing::ElementsAre(false, true, false));
}

TEST(InProgress, WhatIsLeftIsTheEstimateLessTheLogAndNeverNothing) {
  const Profile profile = profile_at(2);
  const PlanInProgress plan = plan_in_progress(catalog(), profile, {item(python, 3, false)}, today);
  // 10 h are 600 min; 200 of them are logged up to today, and nothing says that the pace is another one.
  const std::vector<StudyEntry> some = {entry(python, 3, 200), entry(python, 3, 60, {2026, 12, 4}),
                                        entry(python, 2, 60)};
  EXPECT_EQ(open_steps(catalog(), profile, plan, some, today)[0].logged, 200);
  EXPECT_EQ(open_steps(catalog(), profile, plan, some, today)[0].left, 400);
  // Past what was expected the log says something of the pace, so that only a bound can be worked by hand.
  const std::vector<StudyEntry> many = {entry(python, 3, 1000)};
  EXPECT_GE(open_steps(catalog(), profile, plan, many, today)[0].left, 60);
}

}  // namespace
}  // namespace aipath
