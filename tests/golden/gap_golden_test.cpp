// SPDX-License-Identifier: MIT
//
// What `aipath gap` prints for a small catalogue, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/report/gap.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
categories:
  - {id: code, name: Programming}
  - {id: models, name: Models}
  - {id: cloud, name: Cloud}
skills:
  - {id: python, name: Python, category: code, hours: [10, 20, 40, 80, 160]}
  - {id: sql, name: SQL, category: code, hours: [4, 8, 20, 40, 80], half_life_months: 12}
  - {id: linear-algebra, name: Linear algebra, category: models, hours: [6, 12, 24, 48, 96]}
  - id: learning
    name: Machine learning
    category: models
    hours: [10, 30, 60, 120, 240]
    prerequisites: [{skill: linear-algebra, min_level: 1, for: 2, kind: hard}]
  - id: retrieval
    name: Retrieval-augmented generation, with everything that a very long name may bring
    category: models
    hours: [3, {low: 6, likely: 9, high: 20}, 18, 36, 72]
    prerequisites: [{skill: learning, min_level: 2, kind: hard}, {skill: python, min_level: 2, kind: hard}]
  - {id: wide, name: 検索拡張生成と評価, category: models, hours: [1, 2, 3, 4, 5]}
  - {id: north, name: North Cloud, category: cloud, hours: [5, 10, 20, 40, 80]}
  - {id: south, name: South Cloud, category: cloud, hours: [6, 12, 24, 48, 96]}
roles:
  - id: engineer
    name: AI Engineer
    requirements:
      - {skill: python, level: 3, importance: 5}
      - {skill: sql, level: 3, importance: 5}
      - {skill: retrieval, level: 2, importance: 5}
      - {skill: learning, level: 2, importance: 4}
      - {skill: wide, level: 1, importance: 2}
      - {name: one cloud, importance: 3, any_of: [{skill: north, level: 2}, {skill: south, level: 2}]}
  - id: analyst
    name: Data Analyst
    ready_at: 70
    requirements:
      - {skill: sql, level: 4, importance: 5}
      - {skill: python, level: 2, importance: 4}
      - {skill: linear-algebra, level: 2, importance: 3}
  - id: greeter
    name: Greeter
    requirements:
      - {skill: python, level: 1, importance: 5}
      - {skill: wide, level: 1, importance: 1}
)yaml";

constexpr const char* hostile_text = R"yaml(
roadmap: {id: hostile, title: Hostile, version: 1.0.0}
categories:
  - {id: bad, name: "::error::category"}
skills:
  - {id: link, name: "[click](javascript:alert(1)) ![x](http://e.example/x)", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: html, name: "<script>alert(1)</script> & &lt; --> | `code`", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: sheet, name: "=cmd|' /C calc'!A0", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: runner, name: "::error file=a::b ##[error]c", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: screen, name: "\e[2J\u202e\u009bdrow", category: bad, hours: [1, 2, 3, 4, 5]}
  - id: mention
    name: "@octocat fixes #12, www.e.example, a@e.example"
    category: bad
    hours: [1, 2, 3, 4, 5]
    prerequisites: [{skill: link, min_level: 1, kind: hard}]
roles:
  - id: victim
    name: "# ::warning::Victim\e]0;title\a"
    requirements:
      - {skill: html, level: 2, importance: 5}
      - {skill: runner, level: 2, importance: 4}
      - {skill: screen, level: 2, importance: 4}
      - {skill: mention, level: 1, importance: 4}
      - {name: "- **one** of\nthem", importance: 4, any_of: [{skill: sheet, level: 1}, {skill: link, level: 5}]}
)yaml";

constexpr const char* learner_text = R"yaml(
name: Ada
hours_per_week: 8
skills:
  python: 2.5
  sql: {level: 3, last_used: 2025-11-24}
)yaml";

constexpr const char* master_text = R"yaml(
name: Grace
skills: {python: 5, sql: 4, linear-algebra: 3, learning: 3, retrieval: 3, wide: 1, south: 2}
)yaml";

constexpr PartialDate today{2026, 11, 24};

GapReport report_for(const Catalog& catalog, const Profile& profile, const std::string& role) {
  const auto place =
      std::find_if(catalog.roles.begin(), catalog.roles.end(), [&](const Role& r) { return r.id == role; });
  const auto index = static_cast<std::uint32_t>(place - catalog.roles.begin());
  return find_gap(catalog, profile, RoleId{index}, today);
}

GapView view_of(const Profile& profile) {
  return {.profile_name = profile.name, .aipath_version = "1.2.3"};
}

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("gap/" + name, actual);
}

void expect_all_formats(const std::string& name, const Catalog& catalog, const GapReport& report,
                        const GapView& view) {
  expect_golden(name + ".txt", gap_text(catalog, report, view, {}));
  expect_golden(name + ".md", gap_markdown(catalog, report, view));
  expect_golden(name + ".json", gap_json(catalog, report, view));
  expect_golden(name + ".csv", gap_csv(catalog, report, view));
}

TEST(GapGolden, LearnerWithGapsOfEveryKind) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  expect_all_formats("learner", catalog, report_for(catalog, ada, "engineer"), view_of(ada));
}

TEST(GapGolden, WideAndNarrowTerminals) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const GapReport report = report_for(catalog, ada, "engineer");
  expect_golden("learner-wide.txt", gap_text(catalog, report, view_of(ada), {.width = 200}));
  expect_golden("learner-narrow.txt", gap_text(catalog, report, view_of(ada), {.width = 40}));
}

TEST(GapGolden, EverythingMetAndShown) {
  const Catalog catalog = load(catalog_text);
  const Profile grace = load_learner(catalog, master_text);
  GapView view = view_of(grace);
  view.show_met = true;
  expect_all_formats("all-met", catalog, report_for(catalog, grace, "engineer"), view);
}

TEST(GapGolden, ReadyWithAGapLeft) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  expect_all_formats("ready", catalog, report_for(catalog, ada, "greeter"), view_of(ada));
}

TEST(GapGolden, RoleWithoutRequirements) {
  Catalog catalog = load(catalog_text);
  catalog.roles.push_back({.id = "idler", .name = "Idler"});
  const Profile ada = load_learner(catalog, learner_text);
  expect_all_formats("no-requirements", catalog, report_for(catalog, ada, "idler"), view_of(ada));
}

TEST(GapGolden, NobodyWithoutHoursAndWithoutProof) {
  const Catalog catalog = load(catalog_text);
  GapReport report = report_for(catalog, {}, "engineer");
  report.is_proven = false;
  expect_all_formats("nobody", catalog, report, {.aipath_version = "1.2.3"});
}

TEST(GapGolden, HostileNamesAreInert) {
  const Catalog catalog = load(hostile_text);
  expect_all_formats("hostile", catalog, report_for(catalog, {}, "victim"),
                     {.profile_name = "::set-output::\x1b[31mEve", .aipath_version = "1.2.3"});
}

TEST(GapGolden, RolesCompared) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const std::vector<GapReport> reports{report_for(catalog, ada, "engineer"),
                                       report_for(catalog, ada, "analyst"),
                                       report_for(catalog, ada, "greeter")};
  expect_golden("compared.txt", gap_comparison_text(catalog, reports, view_of(ada), {}));
  expect_golden("compared-narrow.txt", gap_comparison_text(catalog, reports, view_of(ada), {.width = 40}));
  expect_golden("compared.md", gap_comparison_markdown(catalog, reports, view_of(ada)));
  expect_golden("compared.json", gap_comparison_json(catalog, reports, view_of(ada)));
  expect_golden("compared.csv", gap_comparison_csv(catalog, reports, view_of(ada)));
}

}  // namespace
}  // namespace aipath
