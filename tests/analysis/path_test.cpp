// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/path.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate today{2026, 11, 24};

/// `b@2` and so on, in the order of the path.
std::vector<std::string> order_of(const Catalog& catalog, const PathReport& report) {
  std::vector<std::string> names;
  for (const PathStep& step : report.steps)
    names.push_back(catalog[step.needed.step.skill].id + "@" + std::to_string(step.needed.step.level));
  return names;
}

std::vector<std::string> cut_of(const Catalog& catalog, const PathReport& report, CutReason reason) {
  std::vector<std::string> names;
  for (const CutStep& cut : report.cut) {
    if (cut.reason == reason)
      names.push_back(catalog[cut.needed.step.skill].id + "@" + std::to_string(cut.needed.step.level));
  }
  return names;
}

/// A long step of little worth, a short one of the same worth, and one that needs a prerequisite.
struct PathOfThree : testing::Test {
  Catalog catalog{};
  SkillId base = add_skill(catalog, "base", {2, 0, 0, 0, 0});
  SkillId deep = add_skill(catalog, "deep", {2, 0, 0, 0, 0}, {hard(base)});
  SkillId slow = add_skill(catalog, "slow", {10, 0, 0, 0, 0});
  SkillId fast = add_skill(catalog, "fast", {1, 0, 0, 0, 0});
  RoleId role =
      add_role(catalog, {require(at(slow, 1), 1), require(at(fast, 1), 1), require(at(deep, 1), 3)});

  [[nodiscard]] PathReport path(const PathOptions& options = {}) const {
    return find_path(catalog, {}, role, today, options);
  }
};

// Importance 1 + 1 + 3 = 5: slow and fast give 20 points, deep 60, base none. Densities: base and deep
// together 60 / 4 h = 15, fast 20 / 1 h = 20, slow 20 / 10 h = 2.
TEST_F(PathOfThree, ComesByPointsAnHourWithWhatMustComeBefore) {
  EXPECT_THAT(order_of(catalog, path()), ElementsAre("fast@1", "base@1", "deep@1", "slow@1"));
}

// fast 20 x 1 h + deep 60 x 5 h + slow 20 x 15 h = 20 + 300 + 300.
TEST_F(PathOfThree, HasTheObjectiveOfItsDefinitionAndIsProven) {
  const PathReport report = path();
  EXPECT_DOUBLE_EQ(report.objective, 620);
  EXPECT_DOUBLE_EQ(report.lower_bound, 620);
  EXPECT_TRUE(report.is_optimal);
}

TEST_F(PathOfThree, CountsHoursAndReadinessAfterEveryStep) {
  const PathReport report = path();
  std::vector<double> hours;
  std::vector<double> readiness;
  for (const PathStep& step : report.steps) {
    hours.push_back(step.hours_cumulated);
    readiness.push_back(step.readiness_after);
  }
  EXPECT_THAT(hours, ElementsAre(1, 3, 5, 15));
  EXPECT_THAT(readiness, ElementsAre(20, 20, 80, 100));
  EXPECT_EQ(report.ready_at_step, 2U);
}

TEST_F(PathOfThree, SaysWhatAStepUnlocksAndTheDensityOfItsBlock) {
  const PathReport report = path();
  EXPECT_THAT(report.steps[1].unlocks, ElementsAre(deep));
  EXPECT_EQ(report.steps[1].block, report.steps[2].block);
  EXPECT_EQ(report.blocks[report.steps[1].block].points_per_hour(), 15);
}

TEST_F(PathOfThree, ChoosesTheMostReadinessThatFits) {
  const PathReport report = path({.max_hours = 4.5});
  EXPECT_THAT(order_of(catalog, report), ElementsAre("base@1", "deep@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::does_not_fit), ElementsAre("fast@1", "slow@1"));
  EXPECT_TRUE(report.is_choice_proven);
}

TEST_F(PathOfThree, TakesWhatFitsExactly) {
  EXPECT_THAT(order_of(catalog, path({.max_hours = 5})), ElementsAre("fast@1", "base@1", "deep@1"));
}

TEST_F(PathOfThree, LeavesPrerequisitesOutWithWhatNeedsThem) {
  const PathReport report = path({.max_hours = 3});
  EXPECT_THAT(order_of(catalog, report), ElementsAre("fast@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::does_not_fit), ElementsAre("deep@1", "slow@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::unused), ElementsAre("base@1"));
  EXPECT_DOUBLE_EQ(report.cut[1].hours_with_before, 4) << "deep with base";
  EXPECT_DOUBLE_EQ(report.cut[1].points_with_before, 60);
}

TEST_F(PathOfThree, HasNoStepInNoTime) {
  const PathReport report = path({.max_hours = 0});
  EXPECT_THAT(report.steps, IsEmpty());
  EXPECT_EQ(report.cut.size(), 4U);
}

TEST_F(PathOfThree, SkipsASkillWithWhatOnlyItNeeds) {
  const PathReport report = path({.skip = {deep}});
  EXPECT_THAT(order_of(catalog, report), ElementsAre("fast@1", "slow@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::skipped), ElementsAre("deep@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::unused), ElementsAre("base@1"));
}

TEST_F(PathOfThree, SkipsWhatNeedsASkippedSkill) {
  const PathReport report = path({.skip = {base}});
  EXPECT_THAT(order_of(catalog, report), ElementsAre("fast@1", "slow@1"));
  EXPECT_THAT(cut_of(catalog, report, CutReason::needs_skipped), ElementsAre("deep@1"));
  EXPECT_EQ(report.cut[1].because, base);
}

TEST_F(PathOfThree, PutsFirstWhatIsAskedWithWhatItNeeds) {
  EXPECT_THAT(order_of(catalog, path({.first = {slow, deep}})),
              ElementsAre("slow@1", "base@1", "deep@1", "fast@1"));
}

// slow 20 x 10 h + deep 60 x 14 h + fast 20 x 15 h.
TEST_F(PathOfThree, ProvesTheOrderAmongThoseThatBeginAsAsked) {
  const PathReport report = path({.first = {slow, deep}});
  EXPECT_DOUBLE_EQ(report.objective, 200 + 840 + 300);
  EXPECT_TRUE(report.is_optimal);
}

TEST_F(PathOfThree, SaysWhichSkillsAreNotNeeded) {
  const SkillId other = add_skill(catalog, "other", {1, 1, 1, 1, 1});
  EXPECT_THAT(path({.first = {other}}).not_needed, ElementsAre(other));
}

TEST(Path, SoftPrerequisitesOrderWhatIsThere) {
  Catalog catalog;
  const SkillId late = add_skill(catalog, "late", {9, 0, 0, 0, 0});
  const SkillId early = add_skill(catalog, "early", {1, 0, 0, 0, 0}, {soft(late)});
  const RoleId role = add_role(catalog, {require(at(early, 1), 1), require(at(late, 1), 1)});
  EXPECT_THAT(order_of(catalog, find_path(catalog, {}, role, today, {})), ElementsAre("late@1", "early@1"));
}

TEST(Path, SoftPrerequisitesThatContradictAHardOneAreDropped) {
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 0, 0, 0, 0});
  const SkillId b = add_skill(catalog, "b", {1, 0, 0, 0, 0}, {hard(a)});
  catalog.skills[a.index].prerequisites.push_back(soft(b));
  const RoleId role = add_role(catalog, {require(at(a, 1), 1), require(at(b, 1), 1)});
  EXPECT_THAT(order_of(catalog, find_path(catalog, {}, role, today, {})), ElementsAre("a@1", "b@1"));
}

// Level 4 asked, 1.5 there: each level is worth 25 of 100 points, the half step 12.5.
TEST(Path, SpreadsPointsEvenlyOverTheLevelsThatAreLeft) {
  Catalog catalog;
  const SkillId skill = add_skill(catalog, "skill", {10, 10, 10, 10, 10});
  const RoleId role = add_role(catalog, {require(at(skill, 4), 3)});
  Profile profile;
  profile.skills = {claim(skill, 1.5)};
  const PathReport report = find_path(catalog, profile, role, today, {});
  ASSERT_EQ(report.steps.size(), 3U);
  EXPECT_DOUBLE_EQ(report.steps[0].points, 12.5);
  EXPECT_DOUBLE_EQ(report.steps[1].points, 25);
  EXPECT_DOUBLE_EQ(report.steps[0].hours_cumulated, 5);
}

// Another option is half met: the first half of the chosen one brings no readiness, so one hour buys more
// with the other skill although its step is worth less by itself.
TEST(Path, ChoosesByReadinessAndNotByPoints) {
  Catalog catalog;
  const SkillId half = add_skill(catalog, "half", {1, 90, 0, 0, 0});
  const SkillId taken = add_skill(catalog, "taken", {1, 1, 0, 0, 0});
  const SkillId small = add_skill(catalog, "small", {1, 0, 0, 0, 0});
  const RoleId role =
      add_role(catalog, {require_any({at(half, 2), at(taken, 2)}, 4), require(at(small, 1), 1)});
  Profile profile;
  profile.skills = {claim(half, 1)};
  const PathReport report = find_path(catalog, profile, role, today, {.max_hours = 1});
  EXPECT_THAT(order_of(catalog, report), ElementsAre("small@1"));
}

TEST(Path, IsEmptyAndReadyWhereNothingIsMissing) {
  Catalog catalog;
  const SkillId skill = add_skill(catalog, "skill", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(skill, 2), 5)});
  Profile profile;
  profile.skills = {claim(skill, 2)};
  const PathReport report = find_path(catalog, profile, role, today, {});
  EXPECT_THAT(report.steps, IsEmpty());
  EXPECT_TRUE(report.is_optimal);
  EXPECT_EQ(report.readiness_after, 100);
}

}  // namespace
}  // namespace aipath
