// SPDX-License-Identifier: MIT
//
// What `aipath roles` prints for a small catalogue, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/profile/load.hpp>
#include <aipath/report/roles.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
sources:
  - {id: office, title: Wages of the office, publisher: Office, kind: statistics, as_of: 2024-05, confidence: survey}
  - {id: article, title: An article, publisher: Paper, kind: article, as_of: 2025, confidence: secondary}
categories:
  - {id: code, name: Programming}
skills:
  - {id: python, name: Python, category: code, hours: [10, 20, 40, 80, 160]}
  - {id: sql, name: SQL, category: code, hours: [4, 8, 20, 40, 80]}
  - {id: learning, name: Machine learning, category: code, hours: [10, 30, 60, 120, 240]}
  - {id: north, name: North Cloud, category: code, hours: [5, 10, 20, 40, 80]}
  - {id: south, name: South Cloud, category: code, hours: [6, 12, 24, 48, 96]}
markets:
  - id: xx
    region: XX
    name: Exland
    salaries:
      - {id: e, role: engineer, seniority: mid, currency: USD, per: year, kind: base-wage, year: 2024,
         percentiles: {p25: 90000, p50: 120000, p75: 150000}, sample_size: 12, source: office}
      - {id: a, role: analyst, seniority: all, currency: USD, per: year, kind: base-wage, year: 2023,
         percentiles: {p50: 80000}, source: office}
      - {id: g, role: greeter, seniority: all, currency: USD, per: year, kind: total, year: 2025,
         percentiles: {p50: 999999}, source: article}
    growth:
      - {id: g-a, scope: Analysts, percent: 33.5, period: 2024-34, source: office}
      - {id: g-e, scope: Engineers, percent: 23, period: through 2035, disputed: true, source: article}
roles:
  - id: engineer
    name: AI Engineer
    distinction: Builds with models that others have trained
    growth: [g-e]
    requirements:
      - {skill: python, level: 3, importance: 5}
      - {skill: sql, level: 3, importance: 4}
      - {skill: learning, level: 2, importance: 4}
      - {name: one cloud, importance: 3, any_of: [{skill: north, level: 2}, {skill: south, level: 2}]}
  - id: analyst
    name: Data Analyst
    distinction: Answers questions with data
    ready_at: 70
    growth: [g-a]
    salaries: [e]
    requirements:
      - {skill: sql, level: 4, importance: 5}
      - {skill: python, level: 2, importance: 4}
  - id: greeter
    name: Greeter
    requirements: [{skill: python, level: 1, importance: 5}]
)yaml";

constexpr const char* hostile_text = R"yaml(
roadmap: {id: hostile, title: Hostile, version: 1.0.0}
categories: [{id: bad, name: Bad}]
skills: [{id: link, name: "[click](javascript:alert(1))", category: bad, hours: [1, 2, 3, 4, 5]}]
markets:
  - id: m
    region: "::error::\e[2J"
    name: "<b>M</b> | ::error::"
    salaries:
      - {id: p, role: victim, seniority: "=cmd()", currency: USD, per: year, kind: "::warning::kind", year: 2024,
         percentiles: {p50: 1}}
      - {id: q, role: victim, seniority: all, currency: USD, per: year, kind: "=kind()", year: 2025, percentiles: {p50: 1}}
roles:
  - {id: victim, name: "# ::warning::Victim\e]0;title\a", distinction: "![x](http://e.example/x)",
     requirements: [{skill: link, level: 2, importance: 5}]}
  - {id: other, name: "=other()", requirements: [{skill: link, level: 1, importance: 5}]}
)yaml";

constexpr PartialDate today{2026, 11, 24};

Profile learner(const Catalog& catalog) {
  Diagnostics diagnostics;
  auto profile = load_profile(SourceFile("profile.yaml", R"yaml(
name: Ada
region: XX
salary: {amount: 75000, currency: USD}
hours_per_week: 8
skills: {python: 2.5, sql: 3}
)yaml"),
                              catalog, diagnostics);
  EXPECT_TRUE(profile);
  return profile.value_or(Profile{});
}

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("roles/" + name, actual);
}

void expect_all_formats(const std::string& name, const Catalog& catalog, const RolesReport& report,
                        const RolesView& view) {
  expect_golden(name + ".txt", roles_text(catalog, report, view, {}));
  expect_golden(name + ".md", roles_markdown(catalog, report, view));
  expect_golden(name + ".json", roles_json(catalog, report, view));
  expect_golden(name + ".csv", roles_csv(catalog, report));
}

TEST(RolesGolden, AllRolesOfALearner) {
  const Catalog catalog = load(catalog_text);
  const RolesReport report = compare_roles(catalog, learner(catalog), today, {.roles = {{0}, {1}, {2}}});
  expect_all_formats("all", catalog, report, {"Ada", "1.2.3"});
  expect_golden("all-narrow.txt", roles_text(catalog, report, {"Ada", "1.2.3"}, {.width = 40}));
}

TEST(RolesGolden, TwoRolesSideBySide) {
  const Catalog catalog = load(catalog_text);
  const RolesReport report = compare_roles(catalog, learner(catalog), today, {.roles = {{0}, {1}}});
  expect_all_formats("two", catalog, report, {"Ada", "1.2.3"});
}

TEST(RolesGolden, NobodyFromNowhere) {
  const Catalog catalog = load(catalog_text);
  const RolesReport report = compare_roles(catalog, {}, today, {.roles = {{0}, {1}, {2}}, .region = "ZZ"});
  expect_golden("nobody.txt", roles_text(catalog, report, {}, {}));
}

TEST(RolesGolden, HostileNamesAreInert) {
  const Catalog catalog = load(hostile_text);
  const RolesReport report = compare_roles(catalog, {}, today, {.roles = {{0}, {1}}});
  expect_all_formats("hostile", catalog, report, {"::set-output::\x1b[31mEve", "1.2.3"});
}

}  // namespace
}  // namespace aipath
