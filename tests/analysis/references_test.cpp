// SPDX-License-Identifier: MIT
#include "report/entries_catalog.hpp"
#include <aipath/analysis/references.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr SkillId rag{0};
constexpr SkillId python{1};

TEST(References, FindsRolesThatAskASkillAndSaysWhereAnotherWouldDo) {
  const Catalog catalog = small_catalog();
  const auto asked = roles_that_ask(catalog, rag);
  ASSERT_EQ(asked.size(), 1U);
  EXPECT_EQ(asked[0].level, 3);
  EXPECT_EQ(asked[0].importance, 5);
  EXPECT_FALSE(asked[0].is_choice);
  EXPECT_TRUE(roles_that_ask(catalog, python).at(0).is_choice);
}

TEST(References, FindsLessonsFromTheLowestLevelOn) {
  const Catalog catalog = catalog_from(R"(roadmap: {id: r, title: R, version: 1.0.0}
categories: [{id: c, name: C}]
skills: [{id: s, name: S, category: c, hours: [1, 1, 1, 1, 1]}]
resources:
  - {id: late, title: Late, cost: {amount: 0, currency: USD}, hours: 1, teaches: [{skill: s, from_level: 2, to_level: 3}]}
  - {id: early, title: Early, cost: {amount: 0, currency: USD}, hours: 1, teaches: [{skill: s, to_level: 1}]}
)");
  const auto lessons = resources_that_teach(catalog, {0});
  ASSERT_EQ(lessons.size(), 2U);
  EXPECT_EQ(catalog.resources[lessons[0].resource].id, "early");
  EXPECT_EQ(catalog.resources[lessons[1].resource].id, "late");
}

TEST(References, FindsWhatShowsASkill) {
  const Catalog catalog = small_catalog();
  EXPECT_EQ(certifications_that_show(catalog, rag).size(), 2U);
  EXPECT_EQ(certifications_that_show(catalog, python).at(0).level, 2);
  ASSERT_EQ(projects_that_show(catalog, rag).size(), 1U);
  EXPECT_EQ(projects_that_show(catalog, rag)[0].level, 3);
  EXPECT_TRUE(projects_that_show(catalog, python).empty());
}

TEST(References, FindsSkillsThatNeedOne) {
  const auto dependents = skills_that_need(small_catalog(), python);
  ASSERT_EQ(dependents.size(), 1U);
  EXPECT_EQ(dependents[0].skill, rag);
  EXPECT_EQ(dependents[0].for_level, 2);
}

TEST(References, OffersARoleOnlyCertificationsThatCanBeEarned) {
  const Catalog catalog = small_catalog();
  const auto found = certifications_for(catalog, {0});
  ASSERT_EQ(found.size(), 1U);  // the old exam is retired
  EXPECT_EQ(catalog[found[0].certification].id, "new-exam");
  EXPECT_EQ(found[0].shown, (std::vector<SkillId>{rag, python}));
}

TEST(References, FindsQuestionsProjectsAndPay) {
  const Catalog catalog = small_catalog();
  EXPECT_EQ(questions_about(catalog, rag), std::vector<std::size_t>{0});
  EXPECT_TRUE(questions_about(catalog, python).empty());
  EXPECT_EQ(questions_of(catalog, {0}), std::vector<std::size_t>{0});
  EXPECT_EQ(projects_for(catalog, {0}), std::vector<std::size_t>{0});
  EXPECT_EQ(salaries_of(catalog, {0}).size(), 2U);
  EXPECT_EQ(catalog[typical_pay(catalog, {0})].id, "us-ai");
  EXPECT_EQ(skills_of(catalog, {0}), (std::vector<SkillId>{{1}, {2}}));
}

TEST(References, AddsUpTheStepsToALevel) {
  const Catalog catalog = small_catalog();
  EXPECT_DOUBLE_EQ(likely_hours_to(catalog.skills[0], 3), 42);  // 2 + 10 + 30
  EXPECT_DOUBLE_EQ(likely_hours_to(catalog.skills[0], 0), 0);
}

TEST(References, CountsEntriesAndNumbersThatCiteASource) {
  const Catalog catalog = catalog_from(R"(roadmap: {id: r, title: R, version: 1.0.0}
sources:
  - {id: a, title: A, kind: survey, as_of: 2024, confidence: survey}
  - {id: b, title: B, kind: survey, as_of: 2024, confidence: survey}
  - {id: unused, title: U, kind: survey, as_of: 2024, confidence: survey}
categories: [{id: c, name: C}]
skills:
  - {id: s, name: S, category: c, hours: [1, 1, 1, 1, 1], source: a, half_life_months: {value: 3, source: [b, a]}}
)");
  EXPECT_EQ(count_citations(catalog, {0}).entries, 1U);
  EXPECT_EQ(count_citations(catalog, {0}).numbers, 6U);  // five steps and the half life
  EXPECT_EQ(count_citations(catalog, {1}).entries, 0U);
  EXPECT_EQ(count_citations(catalog, {1}).numbers, 1U);
  EXPECT_EQ(count_citations(catalog, {2}).numbers, 0U);
}

}  // namespace
}  // namespace aipath
