// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/gap.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate today{2026, 11, 24};

const SkillGap& gap_of(const GapReport& report, SkillId skill) {
  const auto gap = std::find_if(report.gaps.begin(), report.gaps.end(),
                                [&](const SkillGap& g) { return g.skill == skill; });
  if (gap == report.gaps.end()) throw std::out_of_range("no such gap");
  return *gap;
}

double sum_of_points(const GapReport& report) {
  double sum = 0;
  for (const SkillGap& gap : report.gaps)
    sum += gap.points;
  return sum;
}

TEST(Gap, WorkedExample) {
  // Role (ready at 80): python 4 (importance 5), sql 3 (3), a cloud at 2 (2): aws or azure.
  // Learner: python 3; sql 2, unused for 12 months of half life 12, so 1.5; azure 1. Pace 2.
  Catalog catalog;
  const SkillId linux_skill = add_skill(catalog, "linux", {6, 6, 6, 6, 6});
  const SkillId python = add_skill(catalog, "python", {2, 10, 30, 80, 200});
  const SkillId sql = add_skill(catalog, "sql", {4, 8, 20, 40, 80});
  const SkillId aws = add_skill(catalog, "aws", {3, 9, 20, 40, 80});
  const SkillId azure = add_skill(catalog, "azure", {3, 7, 20, 40, 80}, {hard(linux_skill, 1, 2)});
  catalog.skills[sql.index].half_life_months = Fact{.value = 12};
  const RoleId role = add_role(catalog, {require(at(python, 4), 5), require(at(sql, 3), 3),
                                         require_any({at(aws, 2), at(azure, 2)}, 2)});
  Profile profile;
  profile.pace = 2;
  profile.skills = {claim(python, 3), claim(sql, 2, {2025, 11, 24}), claim(azure, 1)};

  const GapReport report = find_gap(catalog, profile, role, today);

  // satisfaction: python 3/4, sql 1.5/3, cloud max(0, 1/2)
  // readiness: 100 x (5 x 0.75 + 3 x 0.5 + 2 x 0.5) / 10 = 100 x (3.75 + 1.5 + 1) / 10
  EXPECT_DOUBLE_EQ(report.readiness, 62.5);
  EXPECT_DOUBLE_EQ(*report.must_readiness, 75);
  EXPECT_FALSE(report.is_ready);
  EXPECT_EQ(report.musts_met, 0);
  EXPECT_EQ(report.musts_total, 1);

  // aws from nothing costs 3 + 9 = 12 h; azure from 1 costs 7 h and linux 6 h = 13 h: aws.
  EXPECT_THAT(report.requirements[2].chosen, ElementsAre(aws));
  ASSERT_EQ(report.gaps.size(), 3U);
  // hours at pace 2: python 80; sql: half of step 2 forgotten, 8 x 0.5 x 0.3 = 1.2, and step 3 20
  EXPECT_DOUBLE_EQ(gap_of(report, python).hours.likely, 160);
  EXPECT_DOUBLE_EQ(gap_of(report, sql).hours.likely, 42.4);
  EXPECT_DOUBLE_EQ(gap_of(report, sql).hours_refresh, 2.4);
  EXPECT_DOUBLE_EQ(gap_of(report, aws).hours.likely, 24);
  EXPECT_DOUBLE_EQ(gap_of(report, aws).hours.low, 12);
  EXPECT_DOUBLE_EQ(gap_of(report, aws).hours.high, 48);
  EXPECT_DOUBLE_EQ(report.hours.likely, 226.4);
  // points: 100 x importance x (1 - satisfaction) / 10
  EXPECT_DOUBLE_EQ(gap_of(report, python).points, 12.5);
  EXPECT_DOUBLE_EQ(gap_of(report, sql).points, 15);
  EXPECT_DOUBLE_EQ(gap_of(report, aws).points, 10);
  EXPECT_DOUBLE_EQ(*gap_of(report, aws).points_per_hour(), 10.0 / 24);
  EXPECT_EQ(gap_of(report, sql).state.claimed, 2);
  EXPECT_DOUBLE_EQ(gap_of(report, sql).state.effective, 1.5);
  EXPECT_EQ(gap_of(report, sql).state.months_unused, 12);
  EXPECT_EQ(gap_of(report, sql).required, 3);
  EXPECT_TRUE(gap_of(report, python).is_must());
  EXPECT_EQ(report.steps.size(), 5U);  // python 4, sql 2 and 3, aws 1 and 2

  // points per hour: aws 10 / 24 = 0.417, sql 15 / 42.4 = 0.354, python 12.5 / 160 = 0.078
  ASSERT_EQ(report.do_first.size(), 3U);
  EXPECT_EQ(report.gaps[report.do_first[0].gap].skill, aws);
  EXPECT_EQ(report.gaps[report.do_first[1].gap].skill, sql);
  EXPECT_EQ(report.gaps[report.do_first[2].gap].skill, python);
}

TEST(Gap, ReadyExactlyAtTheThreshold) {
  // a 5 of 5, b none of 3: 100 x 4 / 5 = 80
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  Profile profile;
  profile.skills = {claim(a, 5)};
  const std::vector<Requirement> requirements = {require(at(a, 5), 4), require(at(b, 3), 1)};

  EXPECT_TRUE(find_gap(catalog, profile, add_role(catalog, requirements, 80), today).is_ready);
  EXPECT_FALSE(find_gap(catalog, profile, add_role(catalog, requirements, 80.001), today).is_ready);
}

TEST(Gap, RoundingDoesNotDecideTheVerdict) {
  // 0.1, 0.1 and 0.7 of level 2: 100 x (0.05 + 0.05 + 0.35) / 3 = 15, but 14.999999999999998 in binary
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  const SkillId c = add_skill(catalog, "c", {1, 1, 1, 1, 1});
  const RoleId role =
      add_role(catalog, {require(at(a, 2), 1), require(at(b, 2), 1), require(at(c, 2), 1)}, 15);
  Profile profile;
  profile.skills = {claim(a, 0.1), claim(b, 0.1), claim(c, 0.7)};

  EXPECT_TRUE(find_gap(catalog, profile, role, today).is_ready);
}

TEST(Gap, AMissingMustIsNotReadyHoweverHighTheReadiness) {
  Catalog catalog;
  const SkillId must = add_skill(catalog, "must", {1, 1, 1, 1, 1});
  const SkillId nice = add_skill(catalog, "nice", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(must, 5), 5), require(at(nice, 2), 4)}, 50);
  Profile profile;
  profile.skills = {claim(must, 4.9), claim(nice, 2)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_GT(report.readiness, 98);
  EXPECT_FALSE(report.is_ready);
}

TEST(Gap, SeniorityShiftsLevelsWithFloorAndCap) {
  EXPECT_EQ(shifted_level(3, Seniority::entry), 2);
  EXPECT_EQ(shifted_level(3, Seniority::mid), 3);
  EXPECT_EQ(shifted_level(3, Seniority::senior), 4);
  EXPECT_EQ(shifted_level(1, Seniority::entry), 1);
  EXPECT_EQ(shifted_level(5, Seniority::senior), 5);
}

TEST(Gap, SeniorityChangesWhatIsRequired) {
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {2, 10, 30, 80, 200});
  const RoleId role = add_role(catalog, {require(at(python, 3), 5)});
  Profile profile;
  profile.skills = {claim(python, 2)};

  profile.seniority = Seniority::senior;
  EXPECT_DOUBLE_EQ(find_gap(catalog, profile, role, today).readiness, 50);      // 2 of 4
  EXPECT_DOUBLE_EQ(find_gap(catalog, profile, role, today).hours.likely, 110);  // 30 + 80
  profile.seniority = Seniority::entry;
  EXPECT_TRUE(find_gap(catalog, profile, role, today).is_ready);
}

TEST(Gap, RequirementMetByAnotherOptionIsNoGap) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {1, 1, 1, 1, 1});
  const SkillId azure = add_skill(catalog, "azure", {9, 9, 9, 9, 9});
  const RoleId role = add_role(catalog, {require_any({at(aws, 2), at(azure, 3)}, 5)});
  Profile profile;
  profile.skills = {claim(azure, 3)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_EQ(report.readiness, 100);
  EXPECT_THAT(report.gaps, IsEmpty());
  EXPECT_THAT(report.steps, IsEmpty());
  EXPECT_THAT(report.requirements[0].chosen, ElementsAre(azure));
}

TEST(Gap, SatisfactionOfNOptionsIsTheMeanOfTheNBest) {
  // 2 of 3 at level 4: best two are 4/4 and 2/4 -> 0.75; the third, 1/4, does not count.
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  const SkillId c = add_skill(catalog, "c", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require_any({at(a, 4), at(b, 4), at(c, 4)}, 5, 2)});
  Profile profile;
  profile.skills = {claim(a, 1), claim(b, 4), claim(c, 2)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_DOUBLE_EQ(report.readiness, 75);
  ASSERT_EQ(report.gaps.size(), 1U);
  EXPECT_DOUBLE_EQ(gap_of(report, c).points, 25);
}

TEST(Gap, PointsOfSeveralOptionsAreSharedByWhatEachLacks) {
  // both are asked: a lacks 3/4, b lacks 1/4; satisfaction (1/4 + 3/4) / 2 = 0.5 -> 50 points, 37.5 and 12.5
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require_any({at(a, 4), at(b, 4)}, 5, 2)});
  Profile profile;
  profile.skills = {claim(a, 1), claim(b, 3)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_DOUBLE_EQ(gap_of(report, a).points, 37.5);
  EXPECT_DOUBLE_EQ(gap_of(report, b).points, 12.5);
}

TEST(Gap, ASkillAskedTwiceIsOneGapWithBothPoints) {
  // python 2 and 4 (importance 1 and 3) from 1: 100 x 1 x 1/2 / 4 = 12.5 and 100 x 3 x 3/4 / 4 = 56.25
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(python, 2), 1), require(at(python, 4), 3)});
  Profile profile;
  profile.skills = {claim(python, 1)};

  const GapReport report = find_gap(catalog, profile, role, today);

  ASSERT_EQ(report.gaps.size(), 1U);
  EXPECT_EQ(report.gaps[0].required, 4);
  EXPECT_EQ(report.gaps[0].importance, 3);
  EXPECT_DOUBLE_EQ(report.gaps[0].points, 68.75);
  EXPECT_DOUBLE_EQ(sum_of_points(report) + report.readiness, 100);
}

TEST(Gap, UnlocksAndBlockedByMirrorEachOther) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {1, 1, 1, 1, 1});
  const SkillId python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
  const SkillId learning = add_skill(catalog, "learning", {1, 1, 1, 1, 1}, {hard(python, 2, 2), hard(maths)});
  const SkillId known = add_skill(catalog, "known", {1, 1, 1, 1, 1});
  const SkillId vision =
      add_skill(catalog, "vision", {1, 1, 1, 1, 1}, {hard(maths), hard(known), soft(python)});
  const RoleId role = add_role(catalog, {require(at(maths, 2), 3), require(at(python, 2), 3),
                                         require(at(learning, 2), 3), require(at(vision, 1), 3)});
  Profile profile;
  profile.skills = {claim(known, 1)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_THAT(gap_of(report, maths).unlocks, ElementsAre(learning, vision));  // by id
  EXPECT_THAT(gap_of(report, python).unlocks, ElementsAre(learning));
  EXPECT_THAT(gap_of(report, learning).blocked_by, ElementsAre(maths, python));
  EXPECT_THAT(gap_of(report, vision).blocked_by, ElementsAre(maths));
  EXPECT_THAT(gap_of(report, maths).blocked_by, IsEmpty());
}

TEST(Gap, DoFirstCountsWhatMustComeBefore) {
  // near: 50 points for 10 h = 5 an hour. far: 50 points for 2 h of its own and 18 h before = 2.5 an hour.
  Catalog catalog;
  const SkillId far_before = add_skill(catalog, "far-before", {18, 1, 1, 1, 1});
  const SkillId far = add_skill(catalog, "far", {2, 1, 1, 1, 1}, {hard(far_before)});
  const SkillId near = add_skill(catalog, "near", {10, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(far, 1), 3), require(at(near, 1), 3)});

  const GapReport report = find_gap(catalog, {}, role, today);

  EXPECT_EQ(gap_of(report, far).hours.likely, 2);
  EXPECT_EQ(gap_of(report, far).hours_with_prerequisites, 20);
  ASSERT_EQ(report.do_first.size(), 2U);
  EXPECT_EQ(report.gaps[report.do_first[0].gap].skill, near);
  EXPECT_DOUBLE_EQ(report.do_first[0].points_per_hour, 5);
  EXPECT_THAT(report.do_first[0].after, IsEmpty());
  EXPECT_DOUBLE_EQ(report.do_first[1].points_per_hour, 2.5);
  EXPECT_THAT(report.do_first[1].after, ElementsAre(far_before));
}

TEST(Gap, StepsSayWhetherTheyAreOnlyPrerequisites) {
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
  const SkillId learning = add_skill(catalog, "learning", {1, 1, 1, 1, 1}, {hard(python, 3)});
  const RoleId role = add_role(catalog, {require(at(python, 2), 3), require(at(learning, 1), 3)});
  Profile profile;
  profile.skills = {claim(python, 0.5)};

  const GapReport report = find_gap(catalog, profile, role, today);

  ASSERT_EQ(report.steps.size(), 4U);  // python 1 to 3, learning 1
  EXPECT_EQ(report.steps[0].from, 0.5);
  EXPECT_EQ(report.steps[1].from, 1);
  EXPECT_FALSE(report.steps[1].is_prerequisite);
  EXPECT_EQ(report.steps[2].step, (StepId{python, 3}));
  EXPECT_TRUE(report.steps[2].is_prerequisite);
  EXPECT_FALSE(report.steps[3].is_prerequisite);
}

TEST(Gap, PaceMultipliesEveryHour) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {10, 20, 30, 40, 50});
  const SkillId learning = add_skill(catalog, "learning", {10, 20, 30, 40, 50}, {hard(maths)});
  catalog.skills[learning.index].half_life_months = Fact{.value = 12};
  const RoleId role = add_role(catalog, {require(at(learning, 3), 3)});
  Profile profile;
  profile.skills = {claim(learning, 2, {2025, 11, 24})};

  const GapReport normal = find_gap(catalog, profile, role, today);
  profile.pace = 1.5;
  const GapReport slow = find_gap(catalog, profile, role, today);

  EXPECT_DOUBLE_EQ(slow.hours.low, 1.5 * normal.hours.low);
  EXPECT_DOUBLE_EQ(slow.hours.likely, 1.5 * normal.hours.likely);
  EXPECT_DOUBLE_EQ(slow.hours.high, 1.5 * normal.hours.high);
  EXPECT_NEAR(slow.hours_p80, 1.5 * normal.hours_p80, 1e-9 * slow.hours_p80);
  EXPECT_DOUBLE_EQ(slow.gaps[0].hours.likely, 1.5 * normal.gaps[0].hours.likely);
  EXPECT_DOUBLE_EQ(slow.gaps[0].hours_refresh, 1.5 * normal.gaps[0].hours_refresh);
  EXPECT_DOUBLE_EQ(slow.gaps[0].hours_with_prerequisites, 1.5 * normal.gaps[0].hours_with_prerequisites);
  EXPECT_DOUBLE_EQ(slow.steps[0].hours.likely, 1.5 * normal.steps[0].hours.likely);
  EXPECT_DOUBLE_EQ(slow.do_first[0].points_per_hour, normal.do_first[0].points_per_hour / 1.5);
  EXPECT_EQ(slow.readiness, normal.readiness);
}

TEST(Gap, APreferenceByVendorOrSkillIsFollowed) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {9, 9, 9, 9, 9});
  const SkillId azure = add_skill(catalog, "azure", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require_any({at(aws, 2), at(azure, 2)}, 5)});
  Profile profile;

  EXPECT_THAT(find_gap(catalog, profile, role, today).requirements[0].chosen, ElementsAre(azure));
  profile.prefer = {{.name = "aws", .skills = {aws}}};
  EXPECT_THAT(find_gap(catalog, profile, role, today).requirements[0].chosen, ElementsAre(aws));
}

TEST(Gap, ARoleWithoutRequirementsIsMet) {
  Catalog catalog;
  const RoleId role = add_role(catalog, {});

  const GapReport report = find_gap(catalog, {}, role, today);

  EXPECT_EQ(report.readiness, 100);
  EXPECT_TRUE(report.is_ready);
  EXPECT_EQ(report.must_readiness, std::nullopt);
  EXPECT_EQ(report.hours.likely, 0);
  EXPECT_EQ(report.hours_p80, 0);
}

TEST(Gap, ARoleWithoutMustsHasNoMustReadiness) {
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(python, 5), 4)});
  Profile profile;
  profile.skills = {claim(python, 4)};

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_EQ(report.must_readiness, std::nullopt);
  EXPECT_EQ(report.musts_total, 0);
  EXPECT_TRUE(report.is_ready);  // 80 of 80, and no must is missing
}

TEST(Gap, AGapThatTakesNoTimeHasNoPointsPerHour) {
  Catalog catalog;
  const SkillId free = add_skill(catalog, "free", {0, 0, 0, 0, 0});
  const RoleId role = add_role(catalog, {require(at(free, 2), 3)});

  const GapReport report = find_gap(catalog, {}, role, today);

  ASSERT_EQ(report.gaps.size(), 1U);
  EXPECT_EQ(report.gaps[0].points_per_hour(), std::nullopt);
  EXPECT_EQ(report.gaps[0].points, 100);
  EXPECT_EQ(report.steps.size(), 2U);
  EXPECT_EQ(report.hours_p80, 0);
}

TEST(Gap, WhoHasEverythingHasNoGap) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {1, 1, 1, 1, 1});
  const SkillId learning = add_skill(catalog, "learning", {1, 1, 1, 1, 1}, {hard(maths, 5)});
  const RoleId role =
      add_role(catalog, {require(at(maths, 3), 5), require_any({at(learning, 5), at(maths, 5)}, 5, 2)});
  Profile profile;
  profile.skills = {claim(maths, 5), claim(learning, 5)};
  profile.seniority = Seniority::senior;

  const GapReport report = find_gap(catalog, profile, role, today);

  EXPECT_EQ(report.readiness, 100);
  EXPECT_TRUE(report.is_ready);
  EXPECT_THAT(report.gaps, IsEmpty());
  EXPECT_THAT(report.steps, IsEmpty());
  EXPECT_THAT(report.do_first, IsEmpty());
}

TEST(Gap, GapsAreOrderedByCategoryThenPointsThenId) {
  Catalog catalog;
  const SkillId second = add_skill(catalog, "a-second-category", {1, 1, 1, 1, 1});
  const SkillId less = add_skill(catalog, "b-less", {1, 1, 1, 1, 1});
  const SkillId tie_z = add_skill(catalog, "z-tie", {1, 1, 1, 1, 1});
  const SkillId tie_c = add_skill(catalog, "c-tie", {1, 1, 1, 1, 1});
  catalog.skills[second.index].category = {1};
  const RoleId role = add_role(catalog, {require(at(second, 1), 5), require(at(less, 1), 1),
                                         require(at(tie_z, 1), 2), require(at(tie_c, 1), 2)});

  const GapReport report = find_gap(catalog, {}, role, today);

  std::vector<SkillId> order;
  for (const SkillGap& gap : report.gaps)
    order.push_back(gap.skill);
  EXPECT_THAT(order, ElementsAre(tie_c, tie_z, less, second));
}

}  // namespace
}  // namespace aipath
