// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/edit.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sql, name: SQL, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: git, name: Git, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n"
          "renames: {python-3: python}\n"
          "splits: {databases: [sql, git]}\n")
          .catalog.value();
  return loaded;
}

constexpr SkillId python{0};
constexpr SkillId sql{1};

/// The text after the change, or the code of the problem.
std::string edited(const std::string& text, const LevelChange& change) {
  Diagnostics diagnostics;
  const auto result = with_level(SourceFile("p.yaml", text), catalog(), change, diagnostics);
  return result ? *result : diagnostics.all().back().code;
}

TEST(EditProfile, ANumberIsReplacedAndItsCommentKept) {
  EXPECT_EQ(edited("# me\nskills:\n  \"python\": 3   # since 2019\n  sql: 1\n", {python, 4, {}}),
            "# me\nskills:\n  \"python\": 4   # since 2019\n  sql: 1\n");
}

TEST(EditProfile, TheLongFormChangesLevelAndTheDayThatItIsOf) {
  EXPECT_EQ(edited("skills: {sql: {last_used: '2025-03', level: 2.5, evidence: [{kind: job}]}}",
                   {sql, 3, {2026, 11, 24}}),
            "skills: {sql: {last_used: \"2026-11-24\", level: 3, evidence: [{kind: job}]}}");
  EXPECT_EQ(edited("skills:\n  sql:\n    level: {value: 2, note: \"2, or so\"}\n", {sql, 3, {2026, 11, 24}}),
            "skills:\n  sql:\n    level: {value: 3, note: \"2, or so\"}\n");
}

TEST(EditProfile, ANewSkillGoesBelowTheLastOne) {
  EXPECT_EQ(
      edited("skills:\n    sql: 1  # one\n    git:\n      level: 2\n\n# end\nname: Ada\n", {python, 3, {}}),
      "skills:\n    sql: 1  # one\n    git:\n      level: 2\n    python: 3\n\n# end\nname: Ada\n");
  EXPECT_EQ(edited("skills:\n  sql: 1", {python, 3, {}}), "skills:\n  sql: 1\n  python: 3");
}

TEST(EditProfile, ANewSkillGoesBehindTheLastOneOfAFlowMap) {
  EXPECT_EQ(edited("skills: { sql: 1 }\n", {python, 3, {}}), "skills: { sql: 1, python: 3 }\n");
  EXPECT_EQ(edited("skills: {}\n", {python, 3, {}}), "skills: {python: 3}\n");
  EXPECT_EQ(edited("skills: {sql: 1,  # } no end\n  git: 2, # ' this neither\n}\n", {python, 3, {}}),
            "skills: {sql: 1,  # } no end\n  git: 2, python: 3 # ' this neither\n}\n");
  EXPECT_EQ(edited("skills: {sql: {level: 1, evidence: [{kind: job, link: 'it''s }'}]}}\n", {python, 3, {}}),
            "skills: {sql: {level: 1, evidence: [{kind: job, link: 'it''s }'}]}, python: 3}\n");
}

TEST(EditProfile, AProfileWithoutSkillsGetsThem) {
  EXPECT_EQ(edited("name: Ada\n# end\n", {python, 3, {}}), "name: Ada\nskills:\n  python: 3\n# end\n");
  EXPECT_EQ(edited("{}\n", {python, 3, {}}), "{skills: {python: 3}}\n");
  EXPECT_EQ(edited("skills:  # none yet\n  # python: 0\nname: Ada\n", {python, 3, {}}),
            "skills:  # none yet\n  python: 3\n  # python: 0\nname: Ada\n");
  EXPECT_EQ(edited("skills: ~\n", {python, 3, {}}), "skills: {python: 3}\n");
}

TEST(EditProfile, LineEndsStayAsTheyAre) {
  EXPECT_EQ(edited("name: Ada\r\nskills:\r\n  sql: 1\r\n", {python, 3, {}}),
            "name: Ada\r\nskills:\r\n  sql: 1\r\n  python: 3\r\n");
}

TEST(EditProfile, AnOldIdThatMeansTheSkillIsChangedWhereItStands) {
  EXPECT_EQ(edited("skills: {python-3: 2}\n", {python, 1, {}}), "skills: {python-3: 1}\n");
}

TEST(EditProfile, AnOldIdThatMeansSeveralSkillsIsRefused) {
  EXPECT_EQ(edited("skills: {databases: 2}\n", {sql, 1, {}}), "cannot-edit");
}

}  // namespace
}  // namespace aipath
