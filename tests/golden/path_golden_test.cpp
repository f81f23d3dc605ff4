// SPDX-License-Identifier: MIT
//
// What `aipath path` prints for a small catalogue, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/report/path.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
categories: [{id: all, name: All}]
skills:
  - {id: python, name: Python, category: all, hours: [10, 20, 40, 80, 160]}
  - {id: sql, name: SQL, category: all, hours: [4, 8, 20, 40, 80], half_life_months: 12}
  - {id: algebra, name: Linear algebra, category: all, hours: [6, 12, 24, 48, 96]}
  - id: learning
    name: Machine learning
    category: all
    hours: [10, 30, 60, 120, 240]
    prerequisites: [{skill: algebra, min_level: 1, for: 2, kind: hard}, {skill: python, min_level: 3, kind: soft}]
  - id: retrieval
    name: Retrieval-augmented generation, with everything that a very long name may bring
    category: all
    hours: [3, {low: 6, likely: 9, high: 20}, 18, 36, 72]
    prerequisites: [{skill: learning, min_level: 2, kind: hard}, {skill: python, min_level: 2, kind: hard}]
  - {id: wide, name: 検索拡張生成と評価, category: all, hours: [1, 2, 3, 4, 5]}
  - {id: north, name: North Cloud, category: all, hours: [5, 10, 20, 40, 80]}
  - {id: south, name: South Cloud, category: all, hours: [6, 12, 24, 48, 96]}
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
)yaml";

constexpr const char* hostile_text = R"yaml(
roadmap: {id: hostile, title: Hostile, version: 1.0.0}
categories: [{id: bad, name: Bad}]
skills:
  - {id: link, name: "[click](javascript:alert(1)) ![x](http://e.example/x)", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: html, name: "<script>alert(1)</script> & &lt; --> | `code`", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: sheet, name: "=cmd|' /C calc'!A0", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: runner, name: "::error file=a::b ##[error]c", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: screen, name: "\e[2J\u202e\u009bdrow", category: bad, hours: [1, 2, 3, 4, 5]}
  - {id: quote, name: "\"]; click s1 call alert(1) %% \\\" end #quot;", category: bad, hours: [1, 2, 3, 4, 5]}
  - id: mention
    name: "@octocat fixes #12, www.e.example, a@e.example"
    category: bad
    hours: [1, 2, 3, 4, 5]
    prerequisites: [{skill: link, min_level: 1, kind: hard}]
roles:
  - id: engineer
    name: "# ::warning::Victim\e]0;title\a"
    requirements:
      - {skill: html, level: 2, importance: 5}
      - {skill: runner, level: 2, importance: 4}
      - {skill: screen, level: 2, importance: 4}
      - {skill: mention, level: 1, importance: 4}
      - {skill: quote, level: 1, importance: 4}
      - {name: "- **one** of\nthem", importance: 4, any_of: [{skill: sheet, level: 1}, {skill: link, level: 5}]}
)yaml";

constexpr const char* learner_text = R"yaml(
name: Ada
hours_per_week: 8
skills:
  python: 1.5
  sql: {level: 3, last_used: 2025-11-24}
)yaml";

constexpr const char* master_text = R"yaml(
name: Grace
skills: {python: 5, sql: 4, learning: 3, retrieval: 3, wide: 1, south: 2}
)yaml";

constexpr PartialDate today{2026, 11, 24};
constexpr RoleId role{0};

SkillId skill_named(const Catalog& catalog, const std::string& id) {
  const auto place = std::find_if(catalog.skills.begin(), catalog.skills.end(),
                                  [&](const Skill& skill) { return skill.id == id; });
  return {static_cast<std::uint32_t>(place - catalog.skills.begin())};
}

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("path/" + name, actual);
}

void expect_all_formats(const std::string& name, const Catalog& catalog, const PathReport& report,
                        const PathView& view) {
  expect_golden(name + ".txt", path_text(catalog, report, view, {}));
  expect_golden(name + ".md", path_markdown(catalog, report, view));
  expect_golden(name + ".json", path_json(catalog, report, view));
  expect_golden(name + ".csv", path_csv(catalog, report));
  expect_golden(name + ".mmd", path_mermaid(catalog, report));
  expect_golden(name + ".dot", path_dot(catalog, report));
}

TEST(PathGolden, LearnerWithADeadlineThatIsTooEarly) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const PathView view{
      .profile_name = ada.name, .deadline = {2027, 3, 1}, .deadline_hours = 94, .aipath_version = "1.2.3"};
  expect_all_formats("learner", catalog, find_path(catalog, ada, role, today, {}), view);
}

TEST(PathGolden, WideAndNarrowTerminals) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  const PathReport report = find_path(catalog, ada, role, today, {.max_hours = 60});
  expect_golden("learner-wide.txt", path_text(catalog, report, {}, {.width = 200}));
  expect_golden("learner-narrow.txt", path_text(catalog, report, {}, {.width = 40}));
}

TEST(PathGolden, StepsSkippedAndTooLong) {
  const Catalog catalog = load(catalog_text);
  const Profile ada = load_learner(catalog, learner_text);
  PathOptions options{.max_hours = 30, .deadline = {2027, 1, 10}};
  options.first = {skill_named(catalog, "south"), skill_named(catalog, "sql")};
  options.skip = {skill_named(catalog, "algebra")};
  expect_all_formats("cut", catalog, find_path(catalog, ada, role, today, options),
                     {.profile_name = ada.name, .aipath_version = "1.2.3"});
}

TEST(PathGolden, AnOrderThatIsNotProven) {
  const Catalog catalog = load(catalog_text);
  PathReport report = find_path(catalog, {}, role, today, {});
  report.is_optimal = false;
  report.lower_bound = report.objective / 1.0031;
  expect_all_formats("unproven", catalog, report, {.aipath_version = "1.2.3"});
}

TEST(PathGolden, NothingLeftToLearn) {
  const Catalog catalog = load(catalog_text);
  const Profile grace = load_learner(catalog, master_text);
  expect_all_formats("all-met", catalog, find_path(catalog, grace, role, today, {}),
                     {.profile_name = grace.name, .aipath_version = "1.2.3"});
}

TEST(PathGolden, HostileNamesAreInert) {
  const Catalog catalog = load(hostile_text);
  expect_all_formats("hostile", catalog, find_path(catalog, {}, role, today, {.max_hours = 9}),
                     {.profile_name = "::set-output::\x1b[31mEve", .aipath_version = "1.2.3"});
}

}  // namespace
}  // namespace aipath
