// SPDX-License-Identifier: MIT
#include "analysis/plan_phases.hpp"
#include "analysis/planned_certifications.hpp"
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/learning_plan.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr PartialDate today{2026, 12, 7};

/// A role that asks a, b, c and d at level 1, ten hours and a quarter of readiness each.
class LearningPlanTest : public testing::Test {
 protected:
  LearningPlanTest() {
    std::vector<Requirement> requirements;
    for (const char* id : {"a", "b", "c", "d"}) {
      skills.push_back(add_skill(catalog, id, {10, 10, 10, 10, 10}));
      requirements.push_back(require(at(skills.back(), 1), 5));
    }
    wishes.role = add_role(catalog, requirements);
    profile.hours_per_week = 10;
    profile.buffer = 0;
  }

  void add_project(std::string id, std::vector<SkillLevel> evidences) {
    Project project;
    project.id = std::move(id);
    project.hours = {.low = 5, .likely = 5, .high = 5};
    project.evidences = std::move(evidences);
    project.roles = {wishes.role};
    catalog.projects.push_back(std::move(project));
  }

  Certification& add_certification(std::string id, std::vector<SkillLevel> evidences) {
    Certification certification;
    certification.id = std::move(id);
    certification.fee = Money{100, "USD", {}, {}};
    certification.prep_hours = {.low = 20, .likely = 40, .high = 80};
    certification.evidences = std::move(evidences);
    catalog.certifications.push_back(std::move(certification));
    return catalog.certifications.back();
  }

  [[nodiscard]] LearningPlan plan() const {
    PlanWishes all = wishes;
    all.resources = resource_constraints(catalog, profile);
    return make_learning_plan(catalog, profile, all, today);
  }

  [[nodiscard]] std::vector<std::string> certifications() const {
    std::vector<std::string> ids;
    for (const PlanCertification& planned : plan().certifications)
      ids.push_back(catalog[planned.certification].id);
    return ids;
  }

  Catalog catalog{};
  std::vector<SkillId> skills{};
  Profile profile{};
  PlanWishes wishes{};
};

// Each step gives 25 points, so each of them ends a phase.
TEST_F(LearningPlanTest, MilestonesAreQuartersOfTheWayInReadiness) {
  const LearningPlan made = plan();
  ASSERT_THAT(made.phases, SizeIs(4));
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_DOUBLE_EQ(made.phases[i].readiness, 25.0 * static_cast<double>(i + 1));
    EXPECT_EQ(made.phases[i].first_step, i);
    EXPECT_EQ(made.phases[i].end_step, i + 1);
  }
}

TEST_F(LearningPlanTest, AMilestoneThatIsReachedStaysReached) {
  wishes.readiness_at_start = 0;
  wishes.done.steps = {{skills[0], 1}, {skills[1], 1}};
  const LearningPlan made = plan();
  ASSERT_THAT(made.phases, SizeIs(4));
  EXPECT_TRUE(made.phases[1].is_reached);
  EXPECT_FALSE(made.phases[2].is_reached);
  EXPECT_DOUBLE_EQ(made.phases[2].readiness, 75);
  EXPECT_THAT(made.path.steps, SizeIs(2));
}

TEST_F(LearningPlanTest, ATickRaisesWhatTheProfileSaysAndNeverLowersIt) {
  profile.skills = {claim(skills[0], 3)};
  const Profile changed =
      with_progress(catalog, profile, {.steps = {{skills[0], 1}, {skills[1], 1}, {skills[1], 2}}}, today);
  ASSERT_THAT(changed.skills, SizeIs(2));
  EXPECT_EQ(changed.skills[0].level, 3);
  EXPECT_EQ(changed.skills[1].level, 2);
}

// Level 1, unused for a whole half life, counts 0.5: the step came up again and was ticked.
TEST_F(LearningPlanTest, ATickedStepThatHadBeenForgottenIsInUseAgain) {
  catalog.skills[0].half_life_months = Fact{.value = 12};
  profile.skills = {claim(skills[0], 1, {2025, 12, 7})};
  EXPECT_THAT(plan().path.steps, SizeIs(4));
  wishes.done.steps = {{skills[0], 1}};
  EXPECT_THAT(plan().path.steps, SizeIs(3));
}

TEST_F(LearningPlanTest, ATickAndAProfileThatSaysTheSameGiveTheSamePath) {
  wishes.done.steps = {{skills[2], 1}};
  const LearningPlan ticked = plan();
  profile.skills = {claim(skills[2], 1)};
  const LearningPlan synced = plan();
  ASSERT_EQ(ticked.study.steps.size(), synced.study.steps.size());
  for (std::size_t i = 0; i < ticked.study.steps.size(); ++i)
    EXPECT_EQ(ticked.study.steps[i].step, synced.study.steps[i].step);
  EXPECT_EQ(ticked.path.gap.readiness, synced.path.gap.readiness);
}

// 40 h at 10 h a week are weeks 50 to 53; the two for interviews follow.
TEST_F(LearningPlanTest, TwoWeeksForInterviewsFollowTheLastStep) {
  const LearningPlan made = plan();
  ASSERT_TRUE(made.schedule);
  ASSERT_THAT(made.schedule->weeks, SizeIs(6));
  EXPECT_FALSE(made.schedule->weeks[3].is_for_interviews);
  EXPECT_TRUE(made.schedule->weeks[4].is_for_interviews);
  EXPECT_TRUE(made.schedule->weeks[5].is_for_interviews);
}

TEST_F(LearningPlanTest, WithoutHoursPerWeekThereAreNoWeeks) {
  profile.hours_per_week.reset();
  EXPECT_FALSE(plan().schedule);
  EXPECT_FALSE(plan().forecast);
  EXPECT_THAT(plan().phases, SizeIs(4));
}

TEST_F(LearningPlanTest, NothingIsPlannedForWhoLacksNothing) {
  for (const SkillId skill : skills)
    profile.skills.push_back(claim(skill, 1));
  EXPECT_THAT(plan().study.steps, IsEmpty());
  EXPECT_THAT(plan().phases, IsEmpty());
}

// Equal steps come by id: a, b, c, d. The project needs a, b and c, of which a third may be missing.
TEST_F(LearningPlanTest, AProjectComesWhenTwoThirdsOfItAreLearnt) {
  add_project("abc", {at(skills[0], 1), at(skills[1], 1), at(skills[2], 1)});
  const LearningPlan made = plan();
  EXPECT_FALSE(made.phases[0].project);
  ASSERT_TRUE(made.phases[1].project);
  EXPECT_FALSE(made.phases[2].project);
  EXPECT_EQ(made.project_hours, 5);
}

TEST_F(LearningPlanTest, AFinishedProjectIsNotPlannedAgain) {
  add_project("a", {at(skills[0], 1)});
  ASSERT_TRUE(plan().phases[0].project);
  wishes.done.projects = {{0}};
  for (const PlanPhase& phase : plan().phases)
    EXPECT_FALSE(phase.project);
}

TEST_F(LearningPlanTest, ACertificationNeedsTwoSkillsThatThePlanRaises) {
  add_certification("one", {at(skills[0], 1)});
  add_certification("two", {at(skills[0], 1), at(skills[1], 1)});
  EXPECT_THAT(certifications(), ElementsAre("two"));
}

TEST_F(LearningPlanTest, ACertificationThatAsksMoreThanThePlanTeachesShowsNothing) {
  add_certification("high", {at(skills[0], 2), at(skills[1], 2)});
  EXPECT_THAT(certifications(), IsEmpty());
}

TEST_F(LearningPlanTest, RetiredAndRestrictedCertificationsAreNeverPlanned) {
  add_certification("retired", {at(skills[0], 1), at(skills[1], 1)}).status = CertificationStatus::retired;
  add_certification("ending", {at(skills[0], 1), at(skills[1], 1)}).retired_on = {2027, 3, 31};
  add_certification("closed", {at(skills[0], 1), at(skills[1], 1)}).status = CertificationStatus::restricted;
  EXPECT_THAT(certifications(), IsEmpty());
}

TEST_F(LearningPlanTest, FeesStayWithinTheBudget) {
  add_certification("ab", {at(skills[0], 1), at(skills[1], 1)});
  add_certification("cd", {at(skills[2], 1), at(skills[3], 1)});
  EXPECT_THAT(certifications(), ElementsAre("ab", "cd"));
  profile.budget = Money{199, "USD", {}, {}};
  EXPECT_THAT(certifications(), ElementsAre("ab"));
  profile.budget = Money{99, "USD", {}, {}};
  EXPECT_THAT(certifications(), IsEmpty());
}

TEST_F(LearningPlanTest, WhoLearnsForNothingPaysNoFee) {
  profile.free_only = true;
  add_certification("ab", {at(skills[0], 1), at(skills[1], 1)});
  EXPECT_THAT(certifications(), IsEmpty());
}

TEST_F(LearningPlanTest, AFeeInAnotherCurrencyThanTheBudgetIsNotCounted) {
  profile.budget = Money{1000, "EUR", {}, {}};
  add_certification("ab", {at(skills[0], 1), at(skills[1], 1)});
  EXPECT_THAT(certifications(), IsEmpty());
}

// A quarter of 40 h is left for who has just learnt all that it asks.
TEST_F(LearningPlanTest, TheExamComesAfterItsStepsWithAQuarterOfItsPreparation) {
  add_certification("ab", {at(skills[0], 1), at(skills[1], 1)});
  const LearningPlan made = plan();
  ASSERT_THAT(made.study.exams, SizeIs(1));
  EXPECT_EQ(made.study.exams[0].preparation.likely, 10);
  EXPECT_THAT(made.study.exams[0].after, ElementsAre(StepId{skills[0], 1}, StepId{skills[1], 1}));
}

TEST_F(LearningPlanTest, WhatIsHeldOrTickedIsNotSatAgain) {
  add_certification("ab", {at(skills[0], 1), at(skills[1], 1)});
  wishes.done.certifications = {{0}};
  EXPECT_THAT(certifications(), IsEmpty());
  EXPECT_THAT(plan().study.steps, SizeIs(2));
}

}  // namespace
}  // namespace aipath
