// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include "diagnostics/severity_name.hpp"
#include <aipath/catalog/lint.hpp>
#include <aipath/catalog/load.hpp>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {

const std::string_view clean_roadmap = R"(roadmap: {id: test, title: Test, version: 1.0.0}
sources:
  - {id: survey, title: A survey, kind: survey, as_of: 2026-01, confidence: survey}
categories:
  - {id: code, name: Programming}
skills:
  - id: python
    name: Python
    category: code
    aliases: [python3]
    hours: [1, 4, 12, 40, 120]
    levels: {1: can run it, 2: can write it, 3: can design it, 4: can teach it}
    source: survey
  - id: numpy
    name: NumPy
    category: code
    prerequisites: [{skill: python, min_level: 2, for: 1, reason: It is a Python library}]
    hours: [2, 5, 20, 60, 200]
    levels: {1: can add arrays, 2: can index arrays, 3: can vectorise, 4: can write extensions}
    source: survey
  - id: pandas
    name: Pandas
    category: code
    aliases: [data frames]
    prerequisites: [{skill: numpy, min_level: 1, for: 2, reason: Columns are arrays}]
    hours: [3, 6, 20, 60, 200]
    levels: {1: can open a table, 2: can join tables, 3: can pivot tables, 4: can tune memory}
    source: survey
roles:
  - id: analyst
    name: Analyst
    aliases: [data analyst]
    requirements:
      - {skill: pandas, level: 3, importance: 5}
      - {name: one basis, importance: 2, any_of: [{skill: python, level: 2}, {skill: numpy, level: 4}]}
    source: survey
certifications:
  - id: exam
    name: An exam
    status: active
    prep_hours: 20
    uplift_percent: 1
    evidences: [{skill: python, level: 4}]
    source: survey
  - id: old-exam
    name: An old exam
    status: retired
    retired_on: 2025-01
    replaced_by: [exam]
    prep_hours: 20
    uplift_percent: 0
    source: survey
resources:
  - id: book
    title: A book
    url: https://example.com/book
    cost: {amount: 0, currency: USD}
    hours: 40
    teaches: [{skill: pandas, to_level: 3}, {skill: python, to_level: 2}]
    source: survey
decisions:
  - id: tool
    question: Which tool?
    options: [{id: a, name: A}, {id: b, name: B}]
    criteria: [{id: x, name: X, weight: 1, scores: {a: 1, b: 2}}]
    source: survey
interview:
  topics: [{id: coding, name: Coding}]
questions:
  - {id: q1, topic: coding, difficulty: easy, question: What is a list, answer_points: [It keeps its order]}
)";

std::string clean_but(std::string_view replaced, std::string_view by) {
  std::string text(clean_roadmap);
  const std::size_t at = text.find(replaced);
  EXPECT_NE(at, std::string::npos) << replaced;
  EXPECT_EQ(text.find(replaced, at + 1), std::string::npos) << replaced;
  return at == std::string::npos ? text : text.replace(at, replaced.size(), by);
}

std::string clean_and(std::string_view more) {
  return std::string(clean_roadmap) + std::string(more);
}

std::vector<std::string> lint_findings(const std::string& roadmap) {
  Diagnostics diagnostics;
  const auto catalog = load_catalog({}, {{"test.yaml", {SourceFile("test.yaml", roadmap)}}}, diagnostics);
  if (catalog) lint_catalog(*catalog, {.today = {2026, 11, 24}}, diagnostics);
  diagnostics.sort();
  std::vector<std::string> findings;
  for (const Diagnostic& d : diagnostics.all()) {
    findings.push_back(fmt::format("{}[{}] {}:{}: {}", severity_name(d.severity), d.code, d.place.line,
                                   d.place.column, d.message));
  }
  return findings;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Lint, FindsNothingInACleanRoadmap) {
  EXPECT_THAT(lint_findings(std::string(clean_roadmap)), IsEmpty());
}

TEST(Lint, NamesTheFileAndASecondPlace) {
  const std::string text = clean_but("aliases: [data frames]", "aliases: [Python3]");
  Diagnostics diagnostics;
  const auto catalog = load_catalog({}, {{"mine.yaml", {SourceFile("mine.yaml", text)}}}, diagnostics);
  ASSERT_TRUE(catalog);
  lint_catalog(*catalog, {.today = {2026, 11, 24}}, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  const Diagnostic& found = diagnostics.all().front();
  EXPECT_EQ(found.place.path, "mine.yaml");
  EXPECT_EQ(found.place.line, 21U);
  EXPECT_EQ(found.place.source_line, "");
  ASSERT_EQ(found.notes.size(), 1U);
  EXPECT_EQ(found.notes.front().message, "the other one is here");
  EXPECT_EQ(found.notes.front().place.line, 7U);
}

std::vector<std::string> findings_of_second_file(std::string first, std::string second) {
  Diagnostics diagnostics;
  const auto catalog = load_catalog({},
                                    {{"first.yaml", {SourceFile("first.yaml", std::move(first))}},
                                     {"second.yaml", {SourceFile("second.yaml", std::move(second))}}},
                                    diagnostics);
  if (catalog) lint_catalog(*catalog, {.today = {2026, 11, 24}, .first_file = 1}, diagnostics);
  std::vector<std::string> findings;
  for (const Diagnostic& d : diagnostics.all())
    findings.push_back(fmt::format("{}:{} {}", d.place.path, d.place.line, d.code));
  return findings;
}

TEST(Lint, LeavesOutTheRoadmapThatAnotherStandsOn) {
  const std::string flawed = clean_but("{id: code, name: Programming}", "{id: code, name: ' '}");
  EXPECT_THAT(findings_of_second_file(flawed, "categories:\n  - {id: spare, name: Spare}\n"),
              ElementsAre("second.yaml:2 unused-category"));
}

TEST(Lint, ReportsAContradictionOfTwoRoadmapsAtTheLaterOne) {
  const std::string extending =
      "roadmap: {id: mine, title: Mine, version: 1.0.0, extends: test}\n"
      "skills:\n"
      "  - {id: python, aliases: [numpy]}\n";
  EXPECT_THAT(findings_of_second_file(std::string(clean_roadmap), extending),
              ElementsAre("second.yaml:3 duplicate-alias"));
}

}  // namespace
}  // namespace aipath
