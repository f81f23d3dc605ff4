// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/plan/progress.hpp>
#include <aipath/report/plan.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr PartialDate today{2026, 12, 7};
constexpr const char* hostile =
    "<script>alert(1)</script> :done, 2020-01-01 ; ``` <!-- aipath:end standing --> [x](javascript:y) "
    "::error::\n# z";

class PlanMarkdownTest : public testing::Test {
 protected:
  PlanMarkdownTest() {
    std::vector<Requirement> requirements;
    for (const char* id : {"a", "b", "c", "d"}) {
      const SkillId skill = add_skill(catalog, id, {10, 10, 10, 10, 10});
      catalog.skills.back().name = std::string("Skill ") + id;
      catalog.skills.back().levels[0] = std::string("can do ") + id;
      requirements.push_back(require(at(skill, 1), 5));
    }
    role = add_role(catalog, requirements);
    catalog.roles.back().name = "Engineer";
    catalog.provenances.emplace_back();
    profile.name = "Ada";
    profile.hours_per_week = 5;
    profile.buffer = 0;
  }

  [[nodiscard]] FreshPlan fresh(const std::string& old = {}) const {
    Diagnostics diagnostics;
    PlanWishes wishes{.role = role, .resources = resource_constraints(catalog, profile)};
    const auto document = read_plan(SourceFile("PLAN.md", old), diagnostics);
    if (document) wishes.done = plan_progress(*document, catalog);
    return plan_markdown(catalog, make_learning_plan(catalog, profile, wishes, today),
                         {.profile_file = "ada.yaml", .date = today});
  }

  [[nodiscard]] std::string updated(const std::string& old) const {
    Diagnostics diagnostics;
    const auto update = update_plan(SourceFile("PLAN.md", old), fresh(old), {}, diagnostics);
    EXPECT_TRUE(update);
    return update ? update->text : "";
  }

  Catalog catalog{};
  RoleId role{};
  Profile profile{};
};

/// The text with the boxes of these anchors ticked.
std::string ticked(std::string text, const std::vector<std::string>& anchors) {
  for (const std::string& anchor : anchors) {
    Diagnostics diagnostics;
    const auto document = read_plan(SourceFile("PLAN.md", text), diagnostics);
    EXPECT_TRUE(document);
    text = with_tick(*document, anchor, true).value_or(text);
  }
  return text;
}

// Ten hours at five a week: a step begins every second week and the week between is a line.
TEST_F(PlanMarkdownTest, AStepStandsInTheWeekWhereItBeginsWithAllItsHours) {
  const std::string text = write_plan(fresh());
  EXPECT_THAT(
      text, HasSubstr("### Week 2026-W50: 7 to 13 December 2026, 5 h <!-- aipath:week:2026-W50 -->\n\n"
                      "- [ ] **Skill a** to level 1, 10 h, until the week of 14 Dec <!-- aipath:a@1 -->\n"));
  EXPECT_THAT(text, HasSubstr("  You can do a.\n"));
  EXPECT_THAT(text, HasSubstr("**Milestone: 25% of the way, readiness 25%.**"));
}

TEST_F(PlanMarkdownTest, WithoutHoursPerWeekItSaysSoAndListsThePhases) {
  profile.hours_per_week.reset();
  const std::string text = write_plan(fresh());
  EXPECT_THAT(text, HasSubstr("- No dates: the profile does not say how many hours a week you study."));
  EXPECT_THAT(text, Not(HasSubstr("### Week")));
  EXPECT_THAT(text, HasSubstr("## Phase 1: to 25% of the way, readiness 25%"));
}

TEST_F(PlanMarkdownTest, WithNothingLeftToLearnItSaysSo) {
  for (std::uint32_t i = 0; i < 4; ++i)
    profile.skills.push_back(claim(SkillId{i}, 1));
  const std::string text = write_plan(fresh());
  EXPECT_THAT(text, HasSubstr("- Nothing is left to learn for this plan."));
  EXPECT_THAT(text, Not(HasSubstr("- [ ] **Skill")));
}

TEST_F(PlanMarkdownTest, APlanIsCurrentWhateverIsTickedOnceItWasUpdated) {
  const std::string first = write_plan(fresh());
  const std::vector<std::string> anchors = {"a@1", "b@1", "c@1", "d@1"};
  for (unsigned mask = 0; mask < 16; ++mask) {
    std::vector<std::string> chosen;
    for (unsigned i = 0; i < 4; ++i) {
      if ((mask >> i) % 2 == 1) chosen.push_back(anchors[i]);
    }
    const std::string once = updated(ticked(first, chosen));
    EXPECT_EQ(updated(once), once) << mask;
    for (const std::string& anchor : chosen)
      EXPECT_THAT(once,
                  HasSubstr("- [x] **Skill " + anchor.substr(0, 1) + "** to level 1 <!-- aipath:" + anchor));
  }
}

TEST_F(PlanMarkdownTest, ATickThatIsTakenBackBringsTheStepBack) {
  const std::string first = write_plan(fresh());
  std::string done = updated(ticked(first, {"a@1"}));
  Diagnostics diagnostics;
  const auto document = read_plan(SourceFile("PLAN.md", done), diagnostics);
  ASSERT_TRUE(document);
  EXPECT_EQ(updated(with_tick(*document, "a@1", false).value_or("")), first);
}

TEST_F(PlanMarkdownTest, NamesOfAStrangerBreakNothing) {
  for (Skill& skill : catalog.skills) {
    skill.name = hostile;
    skill.levels[0] = hostile;
  }
  catalog.roles.back().name = hostile;
  catalog.roles.back().summary = hostile;
  catalog.roles.back().distinction = hostile;
  catalog.projects.push_back({.id = "p",
                              .title = hostile,
                              .goal = hostile,
                              .hours = {},
                              .evidences = {at(SkillId{0}, 1)},
                              .deliverables = {hostile},
                              .roles = {role}});
  Resource resource;
  resource.id = "r";
  resource.title = hostile;
  resource.type = hostile;
  resource.url = "javascript:alert(1)";
  resource.teaches = {{.skill = SkillId{0}, .from_level = 0, .to_level = 1}};
  catalog.resources.push_back(resource);
  profile.name = hostile;
  const FreshPlan plan = fresh();
  const std::string text = write_plan(plan);
  EXPECT_THAT(text, Not(HasSubstr("<script>")));
  EXPECT_THAT(text, Not(HasSubstr("](javascript")));
  Diagnostics diagnostics;
  const auto document = read_plan(SourceFile("PLAN.md", text), diagnostics);
  ASSERT_TRUE(document);
  std::vector<std::string> written;
  for (const PlanElement& element : plan.elements) {
    if (const auto* item = std::get_if<PlanItem>(&element)) written.push_back(item->anchor);
  }
  std::vector<std::string> read;
  for (const PlanFileItem& item : document->items)
    read.push_back(item.anchor);
  EXPECT_EQ(read, written);
  // In the chart a colon stands before the dates and nowhere else.
  const std::size_t chart = text.find("```mermaid");
  const std::string gantt = text.substr(chart, text.find("\n```\n", chart) - chart);
  EXPECT_THAT(gantt, Not(HasSubstr(":done")));
  EXPECT_THAT(gantt, Not(HasSubstr(";")));
}

}  // namespace
}  // namespace aipath
