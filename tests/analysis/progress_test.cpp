// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/progress.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate today{2026, 11, 24};

std::vector<SkillId> skills_of(const ProgressReport& report) {
  std::vector<SkillId> skills;
  for (const SkillProgress& skill : report.skills)
    skills.push_back(skill.skill);
  return skills;
}

TEST(Progress, WorkedExample) {
  // Role: python 4 (importance 5), sql 3 (3), a cloud at 2 (2): aws or azure.
  // A year ago: python 3, sql 3 just used, azure 1. Now: python 4, azure 2; half a level of sql is forgotten.
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {2, 10, 30, 80, 200});
  const SkillId sql = add_skill(catalog, "sql", {4, 8, 20, 40, 80});
  const SkillId aws = add_skill(catalog, "aws", {3, 9, 20, 40, 80});
  const SkillId azure = add_skill(catalog, "azure", {3, 7, 20, 40, 80});
  catalog.skills[sql.index].half_life_months = Fact{.value = 12};
  const RoleId role = add_role(catalog, {require(at(python, 4), 5), require(at(sql, 3), 3),
                                         require_any({at(aws, 2), at(azure, 2)}, 2)});
  Profile then;
  then.skills = {claim(python, 3), claim(sql, 3, {2025, 11, 24}), claim(azure, 1)};
  Profile now;
  now.skills = {claim(python, 4), claim(sql, 3, {2025, 11, 24}), claim(azure, 2)};

  const ProgressReport report = find_progress(catalog, {then, {2025, 11, 24}}, {now, today}, role);

  // 100 x importance x change / 10: python 3/4 to 1, sql 1 to 2.5/3, cloud 1/2 to 1
  ASSERT_EQ(report.requirements.size(), 3U);
  EXPECT_DOUBLE_EQ(report.requirements[0].points, 12.5);
  EXPECT_DOUBLE_EQ(report.requirements[1].points, -5);
  EXPECT_DOUBLE_EQ(report.requirements[2].points, 10);
  EXPECT_DOUBLE_EQ(report.after.readiness - report.before.readiness, 17.5);
  // learnt, most points first, then forgotten
  ASSERT_THAT(skills_of(report), ElementsAre(python, azure, sql));
  EXPECT_EQ(report.skills[0].kind, ProgressKind::learnt);
  EXPECT_EQ(report.skills[1].kind, ProgressKind::learnt);
  EXPECT_EQ(report.skills[2].kind, ProgressKind::forgotten);
  EXPECT_DOUBLE_EQ(report.skills[0].points, 12.5);
  EXPECT_DOUBLE_EQ(report.skills[1].points, 10);
  EXPECT_DOUBLE_EQ(report.skills[2].points, -5);
  // before: python 80 h and azure 7 h; now: half of sql's 20 h at 30%
  EXPECT_DOUBLE_EQ(report.before.hours.likely, 87);
  EXPECT_DOUBLE_EQ(report.after.hours.likely, 3);
  EXPECT_DOUBLE_EQ(report.skills[0].hours, -80);
  EXPECT_DOUBLE_EQ(report.skills[1].hours, -7);
  EXPECT_DOUBLE_EQ(report.skills[2].hours, 3);
  EXPECT_EQ(report.settings_points, 0);
  EXPECT_EQ(report.settings_hours, 0);
}

TEST(Progress, SettingsAreCountedBeforeSkills) {
  // The role asks 2, of a senior 3. From 1 at mid-level to 2 as a senior, at half the speed.
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 10, 100, 1, 1});
  const RoleId role = add_role(catalog, {require(at(a, 2), 5)});
  Profile then;
  then.skills = {claim(a, 1)};
  Profile now;
  now.skills = {claim(a, 2)};
  now.seniority = Seniority::senior;
  now.pace = 2;

  const ProgressReport report = find_progress(catalog, {then, today}, {now, today}, role);

  // readiness: 1/2, as a senior 1/3, then 2/3; hours: 10, (10 + 100) x 2 = 220, then 200
  EXPECT_DOUBLE_EQ(report.settings_points, 100.0 / 3 - 50);
  EXPECT_DOUBLE_EQ(report.settings_hours, 210);
  ASSERT_THAT(skills_of(report), ElementsAre(a));
  EXPECT_DOUBLE_EQ(report.skills[0].points, 100.0 / 3);
  EXPECT_DOUBLE_EQ(report.skills[0].hours, -20);
}

TEST(Progress, OptionsThatMovedTheSameWayShareTheChange) {
  // One of three at 2: a from 0 to 2, b from 0 to 1, c from 1 to 0. The best goes from 1/2 to 1.
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  const SkillId c = add_skill(catalog, "c", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require_any({at(a, 2), at(b, 2), at(c, 2)}, 4)});
  Profile then;
  then.skills = {claim(c, 1)};
  Profile now;
  now.skills = {claim(a, 2), claim(b, 1)};

  const ProgressReport report = find_progress(catalog, {then, today}, {now, today}, role);

  ASSERT_THAT(skills_of(report), ElementsAre(a, b, c));
  // 50 points; a moved by 1 and b by 1/2
  EXPECT_DOUBLE_EQ(report.skills[0].points, 100.0 / 3);
  EXPECT_DOUBLE_EQ(report.skills[1].points, 50.0 / 3);
  EXPECT_EQ(report.skills[2].points, 0);
  EXPECT_EQ(report.skills[2].kind, ProgressKind::lowered);
}

TEST(Progress, APrerequisiteThatIsNoLongerNeededIsNamed) {
  Catalog catalog;
  const SkillId before = add_skill(catalog, "before", {5, 1, 1, 1, 1});
  const SkillId asked = add_skill(catalog, "asked", {3, 1, 1, 1, 1}, {hard(before)});
  const RoleId role = add_role(catalog, {require(at(asked, 1), 5)});
  const Profile then;
  Profile now;
  now.skills = {claim(asked, 1)};

  const ProgressReport report = find_progress(catalog, {then, today}, {now, today}, role);

  ASSERT_THAT(skills_of(report), ElementsAre(asked, before));
  EXPECT_EQ(report.skills[1].kind, ProgressKind::need_changed);
  EXPECT_DOUBLE_EQ(report.skills[1].hours, -5);
  EXPECT_EQ(report.skills[1].points, 0);
}

TEST(Progress, UsingASkillAgainRefreshesIt) {
  Catalog catalog;
  const SkillId sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
  catalog.skills[sql.index].half_life_months = Fact{.value = 12};
  const RoleId role = add_role(catalog, {require(at(sql, 2), 5)});
  Profile then;
  then.skills = {claim(sql, 2, {2025, 11, 24})};
  Profile now;
  now.skills = {claim(sql, 2, today)};

  const ProgressReport report = find_progress(catalog, {then, today}, {now, today}, role);

  // 1.5 of 2 to 2 of 2
  ASSERT_THAT(skills_of(report), ElementsAre(sql));
  EXPECT_EQ(report.skills[0].kind, ProgressKind::refreshed);
  EXPECT_DOUBLE_EQ(report.skills[0].points, 25);
}

TEST(Progress, WithoutAnyChangeNothingIsListed) {
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(a, 2), 5)});
  Profile profile;
  profile.skills = {claim(a, 1)};

  const ProgressReport report = find_progress(catalog, {profile, {2020, 1, 1}}, {profile, today}, role);

  EXPECT_THAT(report.skills, IsEmpty());
  EXPECT_EQ(report.after.readiness, report.before.readiness);
}

}  // namespace
}  // namespace aipath
