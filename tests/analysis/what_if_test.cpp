// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/what_if.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 11, 24};

TEST(WhatIf, ShowsTheGapBeforeAndAfterAndWhatBecameOfTheSkills) {
  Catalog catalog;
  const SkillId sql = add_skill(catalog, "sql", {4, 8, 20, 40, 80});
  catalog.skills[sql.index].half_life_months = Fact{.value = 12};
  const RoleId role = add_role(catalog, {require(at(sql, 3), 5)});
  Profile profile;
  profile.skills = {claim(sql, 2, {2025, 11, 24})};

  const WhatIf what_if =
      find_what_if(catalog, profile, {SetLevel{sql, 2.4}, SetHoursPerWeek{10}}, role, today);

  // 1.5 of 3, and 2.4 of 3
  EXPECT_DOUBLE_EQ(what_if.before.readiness, 50);
  EXPECT_DOUBLE_EQ(what_if.after.readiness, 80);
  // half of step 2 at 30%, 8 x 0.15 = 1.2, and 20; then 0.6 of 20
  EXPECT_DOUBLE_EQ(what_if.before.hours.likely, 21.2);
  EXPECT_DOUBLE_EQ(what_if.after.hours.likely, 12);
  EXPECT_EQ(what_if.before.hours_per_week, std::nullopt);
  EXPECT_EQ(what_if.after.hours_per_week, 10);
  ASSERT_EQ(what_if.levels.size(), 1U);
  EXPECT_EQ(what_if.levels[0].skill, sql);
  EXPECT_DOUBLE_EQ(what_if.levels[0].before.effective, 1.5);
  EXPECT_DOUBLE_EQ(what_if.levels[0].after.effective, 2.4);
}

TEST(WhatIf, WhatChangesNothingIsNotListed) {
  Catalog catalog;
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1});
  const RoleId role = add_role(catalog, {require(at(a, 3), 5)});
  Profile profile;
  profile.skills = {claim(a, 2)};

  EXPECT_TRUE(find_what_if(catalog, profile, {SetLevel{a, 2}}, role, today).levels.empty());
}

}  // namespace
}  // namespace aipath
