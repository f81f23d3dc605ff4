// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/plan/progress.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PlanProgressTest : public testing::Test {
 protected:
  PlanProgressTest() {
    python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
    sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
    catalog.projects.push_back({.id = "shop"});
    Certification certification;
    certification.id = "exam";
    catalog.certifications.push_back(certification);
  }

  [[nodiscard]] PlanProgress progress(const std::string& text) const {
    Diagnostics diagnostics;
    const auto document = read_plan(SourceFile("PLAN.md", text), diagnostics);
    EXPECT_TRUE(document);
    return document ? plan_progress(*document, catalog) : PlanProgress{};
  }

  Catalog catalog{};
  SkillId python{};
  SkillId sql{};
};

TEST_F(PlanProgressTest, TicksOfStepsProjectsAndExamsCount) {
  const PlanProgress done = progress(
      "- [x] a <!-- aipath:sql@2 -->\n\n- [X] b <!-- aipath:python@3 -->\n\n- [ ] c <!-- aipath:python@4 "
      "-->\n\n"
      "- [x] d <!-- aipath:project:shop -->\n\n- [x] e <!-- aipath:cert:exam -->\n");
  EXPECT_THAT(done.steps, ElementsAre(StepId{python, 3}, StepId{sql, 2}));
  EXPECT_THAT(done.projects, ElementsAre(ProjectId{0}));
  EXPECT_THAT(done.certifications, ElementsAre(CertificationId{0}));
}

TEST_F(PlanProgressTest, AnchorsThatMeanNothingAreLeftOut) {
  EXPECT_EQ(progress("- [x] a <!-- aipath:cobol@2 -->\n\n- [x] b <!-- aipath:python@6 -->\n\n"
                     "- [x] c <!-- aipath:python@ -->\n\n- [x] d <!-- aipath:python@33 -->\n\n"
                     "- [x] e <!-- aipath:project:none -->\n\n- [x] f <!-- aipath:question:q1 -->\n"),
            PlanProgress{});
}

TEST_F(PlanProgressTest, ATickOfARenamedSkillCountsForItsNewName) {
  catalog.succession.renames["snake"] = "python";
  EXPECT_THAT(progress("- [x] a <!-- aipath:snake@2 -->\n").steps, ElementsAre(StepId{python, 2}));
}

TEST_F(PlanProgressTest, AnItemThatStandsInTheFileHasItsOwnTick) {
  catalog.succession.renames["snake"] = "python";
  EXPECT_THAT(progress("- [x] a <!-- aipath:snake@2 -->\n\n- [ ] b <!-- aipath:python@2 -->\n").steps,
              IsEmpty());
}

TEST_F(PlanProgressTest, AMergeIsDoneIfAllThatBecameItIsTicked) {
  catalog.succession.merges["python"] = {"snake", "viper"};
  EXPECT_THAT(progress("- [x] a <!-- aipath:snake@2 -->\n\n- [ ] b <!-- aipath:viper@2 -->\n").steps,
              IsEmpty());
  EXPECT_THAT(progress("- [x] a <!-- aipath:snake@2 -->\n\n- [x] b <!-- aipath:viper@2 -->\n").steps,
              ElementsAre(StepId{python, 2}));
}

TEST_F(PlanProgressTest, AllPartsOfASplitAreDone) {
  catalog.succession.splits["data"] = {"python", "sql"};
  EXPECT_THAT(progress("- [x] a <!-- aipath:data@1 -->\n").steps,
              ElementsAre(StepId{python, 1}, StepId{sql, 1}));
}

TEST(FrontMatterValue, IsWhatStandsBehindTheKey) {
  const std::string text = "---\r\nrole: ai\r\nrole-of: no\r\ndate:  2026-12-07 \r\n---\r\nother: 1\r\n";
  EXPECT_EQ(front_matter_value(text, "role"), "ai");
  EXPECT_EQ(front_matter_value(text, "date"), "2026-12-07");
  EXPECT_EQ(front_matter_value(text, "other"), std::nullopt);
  EXPECT_EQ(front_matter_value("role: ai\n", "role"), std::nullopt);
  EXPECT_EQ(front_matter_value("", "role"), std::nullopt);
}

}  // namespace
}  // namespace aipath
