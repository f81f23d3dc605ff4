// SPDX-License-Identifier: MIT
//
// What `aipath path --resources` and `--frontier` print for a small catalogue, as files.
// AIPATH_UPDATE_GOLDEN=1 rewrites them; read the difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/report/resources.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
sources:
  - {id: shop, title: A shop, publisher: Shop, kind: vendor, url: "https://shop.example", as_of: 2026-06, confidence: vendor-stated}
categories: [{id: code, name: Programming}]
skills:
  - {id: python, name: Python, category: code, hours: [10, 20, 40, 80, 160]}
  - {id: sql, name: SQL, category: code, hours: [4, 8, 20, 40, 80]}
  - {id: talk, name: Talking, category: code, hours: [4, 8, 20, 40, 80]}
roles:
  - id: engineer
    name: Engineer
    requirements:
      - {skill: python, level: 3, importance: 5}
      - {skill: sql, level: 2, importance: 5}
      - {skill: talk, level: 1, importance: 2}
resources:
  - {id: course, title: Python course, type: course, url: "https://course.example/a(b)", hours: 40, language: en,
     cost: {amount: 20, currency: USD, source: shop}, cost_per: month, cost_months: 2,
     teaches: [{skill: python, to_level: 2}, {skill: sql, to_level: 1}]}
  - {id: book, title: Python in depth, type: book, url: "https://book.example", hours: 60,
     cost: {amount: 35, currency: USD, source: shop}, teaches: [{skill: python, from_level: 2, to_level: 3}]}
  - {id: docs, title: Python tutorial, type: docs, hours: 70, cost: {amount: 0, currency: USD},
     teaches: [{skill: python, to_level: 2}]}
  - {id: sql-site, title: SQL by examples, type: practice, hours: 20, cost: {amount: 0, currency: USD},
     teaches: [{skill: sql, to_level: 2}]}
  - {id: euro, title: Talking in Europe, type: course, hours: 5, cost: {amount: 9, currency: EUR},
     teaches: [{skill: talk, to_level: 1}]}
)yaml";

constexpr const char* hostile_text = R"yaml(
roadmap: {id: hostile, title: Hostile, version: 1.0.0}
categories: [{id: bad, name: Bad}]
skills:
  - {id: link, name: "[click](javascript:alert(1)) | <b>", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: sheet, name: "=cmd|' /C calc'!A0", category: bad, hours: [1, 2, 3, 4, 5]}
roles:
  - id: victim
    name: "# ::warning::Victim\e]0;title\a"
    requirements: [{skill: link, level: 2, importance: 5}, {skill: sheet, level: 1, importance: 4}]
resources:
  - {id: runner, title: "::error file=a::b | ##[error]c ](x)", type: course, url: "https://e.example/) [x](javascript:alert(1))",
     hours: 1, cost: {amount: 0, currency: USD}, teaches: [{skill: link, to_level: 2}]}
  - {id: screen, title: "\e[2J\u202e@octocat", url: "javascript:alert(1)", hours: 2,
     cost: {amount: 3, currency: EUR}, teaches: [{skill: sheet, to_level: 1}]}
)yaml";

constexpr PartialDate today{2026, 11, 24};

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("resources/" + name, actual);
}

ResourceView view_of(const char* name) {
  return {.role = {0}, .date = today, .profile_name = name, .aipath_version = "1.2.3"};
}

ResourceConstraints constraints_for(const Catalog& catalog, double budget) {
  Profile profile;
  profile.budget = Money{.amount = budget, .currency = "USD"};
  return resource_constraints(catalog, profile);
}

ResourceChoice choose(const Catalog& catalog, const ResourceConstraints& constraints) {
  const GapReport report = find_gap(catalog, {}, {0}, today);
  return find_resources(catalog, report.steps, skill_states(catalog, {}, today), constraints);
}

void expect_all_formats(const std::string& name, const Catalog& catalog, const ResourceChoice& choice,
                        const ResourceView& view) {
  expect_golden(name + ".txt", resources_text(catalog, choice, view, {}));
  expect_golden(name + ".md", resources_markdown(catalog, choice, view));
  expect_golden(name + ".json", resources_json(catalog, choice, view));
  expect_golden(name + ".csv", resources_csv(catalog, choice, view));
}

TEST(ResourcesGolden, CheapestSet) {
  const Catalog catalog = load(catalog_text);
  const ResourceChoice choice = choose(catalog, constraints_for(catalog, 500));
  expect_all_formats("cheapest", catalog, choice, view_of("Ada"));
  expect_golden("cheapest-narrow.txt", resources_text(catalog, choice, view_of("Ada"), {.width = 40}));
}

TEST(ResourcesGolden, ABudgetThatIsTooSmallAndASubscription) {
  const Catalog catalog = load(catalog_text);
  ResourceConstraints constraints = constraints_for(catalog, 34.5);
  expect_golden("small-budget.txt",
                resources_text(catalog, choose(catalog, constraints), view_of("Ada"), {}));
  constraints.budget = 500;
  constraints.goal = ResourceGoal::hours;
  expect_golden("hours.txt", resources_text(catalog, choose(catalog, constraints), view_of("Ada"), {}));
}

TEST(ResourcesGolden, WithoutAProof) {
  const Catalog catalog = load(catalog_text);
  ResourceConstraints constraints = constraints_for(catalog, 500);
  constraints.goal = ResourceGoal::balanced;
  ResourceChoice choice = choose(catalog, constraints);
  expect_golden("balanced.txt", resources_text(catalog, choice, view_of("Ada"), {}));
  choice.is_proven = false;
  choice.bound = 1200.5;
  expect_golden("not-proven.txt", resources_text(catalog, choice, view_of("Ada"), {}));
}

TEST(ResourcesGolden, MoneyAgainstHours) {
  const Catalog catalog = load(catalog_text);
  const GapReport report = find_gap(catalog, {}, {0}, today);
  const ResourceFrontier frontier = find_resource_frontier(
      catalog, report.steps, skill_states(catalog, {}, today), constraints_for(catalog, 500));
  expect_golden("frontier.txt", resource_frontier_text(catalog, frontier, view_of("Ada"), {}));
  expect_golden("frontier-narrow.txt",
                resource_frontier_text(catalog, frontier, view_of("Ada"), {.width = 40}));
  expect_golden("frontier.md", resource_frontier_markdown(catalog, frontier, view_of("Ada")));
  expect_golden("frontier.json", resource_frontier_json(catalog, frontier, view_of("Ada")));
  expect_golden("frontier.csv", resource_frontier_csv(catalog, frontier, view_of("Ada")));
}

TEST(ResourcesGolden, HostileNamesAreInert) {
  const Catalog catalog = load(hostile_text);
  expect_all_formats("hostile", catalog, choose(catalog, constraints_for(catalog, 5)),
                     view_of("::set-output::\x1b[31mEve"));
}

}  // namespace
}  // namespace aipath
