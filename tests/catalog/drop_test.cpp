// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

const std::string shipped =
    "roadmap: {id: shipped, title: Shipped, version: 1.0.0}\n"
    "categories: [{id: core, name: Core}]\n"
    "skills:\n"
    "  - {id: gone, name: G, category: core, hours: [1, 2, 3, 4, 5]}\n"
    "  - {id: s, name: S, category: core, summary: Old, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: "
    "gone}, {skill: t}]}\n"
    "  - {id: t, name: T, category: core, hours: [1, 2, 3, 4, 5]}\n"
    "roles:\n"
    "  - id: r\n"
    "    name: R\n"
    "    requirements:\n"
    "      - {skill: gone, level: 1, importance: 5}\n"
    "      - {name: any, importance: 4, count: 2, any_of: [{skill: gone, level: 1}, {skill: t, level: 2}]}\n"
    "  - {id: r2, name: R2, requirements: [{skill: s, level: 1, importance: 1}]}\n"
    "certifications: [{id: c, name: C, prep_hours: 1, evidences: [{skill: gone, level: 1}, {skill: s, level: "
    "1}]}]\n"
    "resources: [{id: b, title: B, cost: {amount: 0, currency: USD}, hours: 1, teaches: [{skill: gone, "
    "to_level: 2}]}]\n"
    "projects: [{id: p, title: P, hours: 1, evidences: [{skill: gone, level: 1}], roles: [r, r2]}]\n"
    "markets:\n"
    "  - {id: us, region: US, salaries: [{id: row, role: r, seniority: all, currency: USD, per: year, kind: "
    "k, year: 2024},\n"
    "     {id: row2, role: r2, seniority: all, currency: USD, per: year, kind: k, year: 2024}],\n"
    "     growth: [{id: g, scope: S, percent: 1}], checks: [{id: k, role: r, rows: [row, row2], ratio: 1}]}\n"
    "decisions:\n"
    "  - {id: d, question: Q, options: [{id: a, name: A, skill: gone}, {id: b, name: B}],\n"
    "     criteria: [{id: k, name: K, weight: 1, scores: {a: 1, b: 2}}]}\n"
    "learning_stages: [{id: l, name: L, skills: [gone, s]}]\n";

Loaded dropping(const std::string& drop, const std::string& more = {}) {
  return load_layers({shipped, "roadmap: {id: mine, title: M, version: 1.0.0, extends: shipped}\ndrop: " +
                                   drop + "\n" + more});
}

TEST(Drop, ASkillTakesEverythingThatNamesItAlong) {
  const Loaded loaded = dropping("{skills: [gone]}");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Catalog& c = *loaded.catalog;
  ASSERT_EQ(c.skills.size(), 2U);
  EXPECT_EQ(c.skills[0].id, "s");
  ASSERT_EQ(c.skills[0].prerequisites.size(), 1U);
  EXPECT_EQ(c[c.skills[0].prerequisites[0].skill].id, "t");
  ASSERT_EQ(c.roles[0].requirements.size(), 1U);  // the plain one is gone
  ASSERT_EQ(c.roles[0].requirements[0].options.size(), 1U);
  EXPECT_EQ(c[c.roles[0].requirements[0].options[0].skill].id, "t");
  EXPECT_EQ(c.roles[0].requirements[0].required_count, 1);  // no more than there are
  ASSERT_EQ(c.certifications[0].evidences.size(), 1U);
  EXPECT_EQ(c[c.certifications[0].evidences[0].skill].id, "s");
  EXPECT_TRUE(c.resources[0].teaches.empty());
  EXPECT_TRUE(c.projects[0].evidences.empty());
  ASSERT_EQ(c.decisions[0].options.size(), 1U);
  EXPECT_EQ(c.decisions[0].criteria[0].scores.size(), 1U);
  ASSERT_EQ(c.learning_stages[0].skills.size(), 1U);
}

TEST(Drop, ARoleTakesItsSalaryRowsAlong) {
  const Loaded loaded = dropping("{roles: [r]}");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Catalog& c = *loaded.catalog;
  ASSERT_EQ(c.salaries.size(), 1U);
  EXPECT_EQ(c.salaries[0].id, "row2");
  EXPECT_EQ(c[c.salaries[0].role].id, "r2");
  EXPECT_THAT(c.markets[0].salaries, ElementsAre(SalaryId{0}));
  EXPECT_TRUE(c.markets[0].checks.empty());
  EXPECT_THAT(c.projects[0].roles, ElementsAre(RoleId{0}));
}

TEST(Drop, AMarketTakesItsRowsAlong) {
  const Loaded loaded = dropping("{markets: [us]}");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  EXPECT_TRUE(loaded.catalog->markets.empty());
  EXPECT_TRUE(loaded.catalog->salaries.empty());
  EXPECT_TRUE(loaded.catalog->growth.empty());
}

TEST(Drop, WhatIsDroppedMayBeWrittenAnew) {
  const Loaded loaded =
      dropping("{skills: [s]}", "skills: [{id: s, name: New, category: core, hours: [9, 9, 9, 9, 9]}]\n");
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Skill& s = entry_of(loaded.catalog->skills, "s");
  EXPECT_EQ(s.name, "New");
  EXPECT_EQ(s.summary, "");  // nothing of the old one is left
  EXPECT_TRUE(s.prerequisites.empty());
}

TEST(Drop, WhatIsNotThereCannotBeDropped) {
  const Loaded loaded = dropping("{skills: [gon], recources: [b], roles: r}");
  EXPECT_THAT(loaded.problems(), ElementsAre("unknown-skill b.yaml:2:17: no skill 'gon' to drop",
                                             "unknown-key b.yaml:2:23: drop has no key 'recources'",
                                             "wrong-type b.yaml:2:46: a list of ids is expected here"));
  EXPECT_THAT(loaded.diagnostics.all().at(1).hint, "did you mean 'gone'?");
}

TEST(Drop, AnErrorInWhatIsDroppedIsStillAnError) {
  const Loaded loaded = load_layers({shipped + "renames: [x]\n", "drop: {skills: [gone]}\n"});
  EXPECT_THAT(loaded.problems(), ElementsAre("wrong-type a.yaml:25:10: renames must be a map, not a list"));
}

}  // namespace
}  // namespace aipath
