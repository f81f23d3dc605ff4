// SPDX-License-Identifier: MIT
#include "plan/plan_text.hpp"
#include <aipath/plan/update.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using plan_text::edited;
using plan_text::item;
using plan_text::plan_of;
using plan_text::problems_of;
using plan_text::updated;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const PlanItem python{"python@3", "**Python** to level 3, 18 h", {"You can write a package."}};
const PlanItem sql{"sql@2", "**SQL** to level 2, 6 h"};
const PlanItem git{"git@2", "**Git** to level 2, 4 h"};

TEST(PlanUpdate, AFreshPlanIsCurrent) {
  const FreshPlan plan = plan_of({python, sql});
  Diagnostics diagnostics;
  EXPECT_EQ(is_current(SourceFile("PLAN.md", write_plan(plan)), plan, {}, diagnostics), true);
}

TEST(PlanUpdate, AnItemIsOneLineThatEndsInItsAnchor) {
  EXPECT_THAT(write_plan(plan_of({sql})),
              HasSubstr("\n- [ ] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n"));
}

TEST(PlanUpdate, ATickIsNoEdit) {
  const std::string ticked = edited(write_plan(plan_of({sql})), "- [ ]", "- [X]");
  EXPECT_EQ(updated(ticked, plan_of({sql})).text, ticked);
}

TEST(PlanUpdate, ATickedItemGetsNewWordsAndKeepsItsTickAndBullet) {
  const std::string ticked = edited(write_plan(plan_of({sql})), "- [ ]", "* [X]");
  PlanItem longer = sql;
  longer.text = "**SQL** to level 2, 9 h";
  EXPECT_THAT(updated(ticked, plan_of({longer})).text,
              HasSubstr("\n* [X] **SQL** to level 2, 9 h <!-- aipath:sql@2 -->\n"));
}

TEST(PlanUpdate, ALineThatAPersonHasRewrittenStays) {
  const std::string text = edited(write_plan(plan_of({sql})), "to level 2, 6 h", "with Bob");
  PlanItem longer = sql;
  longer.text = "**SQL** to level 2, 9 h";
  const PlanUpdate update = updated(text, plan_of({longer}));
  EXPECT_THAT(update.text, HasSubstr("\n- [ ] **SQL** with Bob <!-- aipath:sql@2 -->\n"));
  EXPECT_THAT(update.edited, ElementsAre("sql@2"));
}

TEST(PlanUpdate, AnEmptiedLineIsWrittenAnew) {
  const std::string fresh = write_plan(plan_of({sql}));
  EXPECT_EQ(updated(edited(fresh, "**SQL** to level 2, 6 h ", ""), plan_of({sql})).text, fresh);
}

TEST(PlanUpdate, NotesMoveWithTheirItem) {
  const std::string text = edited(write_plan(plan_of({sql, git})), "sql@2 -->\n", "sql@2 -->\n  ask Bob\n");
  EXPECT_THAT(updated(text, plan_of({git, sql})).text,
              HasSubstr("git@2 -->\n\n- [ ] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n  ask Bob\n"));
}

TEST(PlanUpdate, AnItemThatIsGoneLeavesNothingIfNobodyTouchedIt) {
  const PlanUpdate update = updated(write_plan(plan_of({sql, git})), plan_of({git}));
  EXPECT_EQ(update.text, write_plan(plan_of({git})));
  EXPECT_EQ(update.removed, 1U);
}

TEST(PlanUpdate, AnItemThatIsGoneIsSetAsideWithItsTickAndNotes) {
  std::string text = edited(write_plan(plan_of({sql, git})), "- [ ] **SQL**", "- [x] **SQL**");
  text = edited(text, "sql@2 -->\n", "sql@2 -->\n  ask Bob\n");
  const PlanUpdate update = updated(text, plan_of({git}));
  EXPECT_THAT(update.text, HasSubstr("## Set aside <!-- aipath:section:set-aside -->\n\n"
                                     "- [x] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n  ask Bob\n"));
  EXPECT_THAT(update.set_aside, ElementsAre("sql@2"));
}

TEST(PlanUpdate, WhatWasSetAsideComesBackWhenThePlanHasItAgain) {
  std::string text = edited(write_plan(plan_of({sql, git})), "- [ ] **SQL**", "- [x] **SQL**");
  text = edited(text, "sql@2 -->\n", "sql@2 -->\n  ask Bob\n");
  EXPECT_EQ(updated(updated(text, plan_of({git})).text, plan_of({sql, git})).text, text);
}

TEST(PlanUpdate, ARenamedItemKeepsTickNotesAndRewrittenWords) {
  std::string text = edited(write_plan(plan_of({sql})), "- [ ] **SQL** to level 2", "- [x] **SQL** by June");
  text = edited(text, "sql@2 -->\n", "sql@2 -->\n  ask Bob\n");
  const PlanUpdate update = updated(text, plan_of({item("queries@2")}), {{"sql@2", {"queries@2"}}});
  EXPECT_THAT(update.text, HasSubstr("- [x] **SQL** by June, 6 h <!-- aipath:queries@2 -->\n  ask Bob\n"));
  EXPECT_THAT(update.text, Not(HasSubstr("Set aside")));
}

TEST(PlanUpdate, ASplitItemTicksAllPartsAndItsNotesGoToTheFirst) {
  std::string text = edited(write_plan(plan_of({sql})), "- [ ]", "- [x]");
  text = edited(text, "sql@2 -->\n", "sql@2 -->\n  ask Bob\n");
  const auto update =
      updated(text, plan_of({item("joins@2"), item("views@2")}), {{"sql@2", {"joins@2", "views@2"}}});
  EXPECT_THAT(update.text, HasSubstr("- [x] **joins@2** <!-- aipath:joins@2 -->\n  ask Bob\n\n"
                                     "- [x] **views@2** <!-- aipath:views@2 -->\n"));
}

TEST(PlanUpdate, AMergedItemIsTickedIfAllThatBecameItWereTicked) {
  std::string text = edited(write_plan(plan_of({sql, git})), "- [ ] **SQL**", "- [x] **SQL**");
  text = edited(text, "- [ ] **Git**", "- [x] **Git**");
  const auto update =
      updated(text, plan_of({item("tools@2")}), {{"sql@2", {"tools@2"}}, {"git@2", {"tools@2"}}});
  EXPECT_THAT(update.text, HasSubstr("- [x] **tools@2**"));
  EXPECT_THAT(update.text, Not(HasSubstr("Set aside")));
}

TEST(PlanUpdate, AMergedItemStaysOpenIfOneThatBecameItWasOpen) {
  const std::string text = edited(write_plan(plan_of({sql, git})), "- [ ] **SQL**", "- [x] **SQL**");
  const auto update =
      updated(text, plan_of({item("tools@2")}), {{"sql@2", {"tools@2"}}, {"git@2", {"tools@2"}}});
  EXPECT_THAT(update.text, HasSubstr("- [ ] **tools@2**"));
  EXPECT_THAT(update.text,
              HasSubstr("set-aside -->\n\n- [x] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n"));
}

TEST(PlanUpdate, ALineWithoutItsAnchorIsAPersonsAndTheItemIsWrittenAnew) {
  const std::string text =
      edited(write_plan(plan_of({sql})), "- [ ] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->",
             "- [x] **SQL** to level 2, 6 h");
  const std::string after = updated(text, plan_of({sql})).text;
  EXPECT_THAT(after, HasSubstr("\n- [x] **SQL** to level 2, 6 h\n"));
  EXPECT_THAT(after, HasSubstr("\n- [ ] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n"));
}

TEST(PlanUpdate, OfTwoLinesWithOneAnchorTheFirstIsTheItemAndATickOnTheOtherCounts) {
  const std::string line = "- [ ] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n";
  const std::string copy = "- [x] **SQL** to level 2, 6 h <!-- aipath:sql@2 -->\n";
  const std::string after =
      updated(edited(write_plan(plan_of({sql})), line, line + copy), plan_of({sql})).text;
  EXPECT_THAT(after, HasSubstr(copy + "\n" + copy + "\n"));
}

TEST(PlanUpdate, AnAnchorInACodeFenceIsText) {
  const std::string note = "  ```\n  - [x] **Git** <!-- aipath:git@2 -->\n  ```\n";
  const std::string text = edited(write_plan(plan_of({sql, git})), "sql@2 -->\n", "sql@2 -->\n" + note);
  const std::string after = updated(text, plan_of({sql, git})).text;
  EXPECT_THAT(after, HasSubstr(note));
  EXPECT_THAT(after, HasSubstr("\n- [ ] **Git** to level 2, 4 h <!-- aipath:git@2 -->\n"));
}

TEST(PlanUpdate, ABlockThatAPersonHasEditedStaysWhileThePlanSaysTheSame) {
  const std::string text = edited(write_plan(plan_of({python})), "write a package", "write *any* package");
  EXPECT_EQ(updated(text, plan_of({python})).text, text);
}

TEST(PlanUpdate, WordsInABlockThatThePlanChangesStandBelowIt) {
  const std::string text =
      edited(write_plan(plan_of({python})), "a package.\n", "a package.\n  [my link](https://example.com)\n");
  PlanItem other = python;
  other.below = {"You can test a package."};
  EXPECT_THAT(
      updated(text, plan_of({other})).text,
      HasSubstr(
          "  You can test a package.\n  <!-- aipath:end python@3 -->\n  [my link](https://example.com)\n"));
}

TEST(PlanUpdate, WithoutChecksumsEveryLineThatDiffersIsAPersons) {
  std::string text = write_plan(plan_of({sql}));
  text.resize(text.find("<!-- aipath:checksums"));
  PlanItem longer = sql;
  longer.text = "**SQL** to level 2, 9 h";
  EXPECT_THAT(updated(text, plan_of({longer})).text,
              HasSubstr("**SQL** to level 2, 6 h <!-- aipath:sql@2 -->"));
}

TEST(PlanUpdate, FrontMatterKeepsLinesOfAPersonAndReplacesOurs) {
  const std::string text =
      edited(write_plan(plan_of({sql})), "role: ai-engineer\n", "tags: [a]\nrole: ai-engineer\n");
  FreshPlan plan = plan_of({sql});
  plan.front_matter[1].second = "ml-engineer";
  EXPECT_THAT(updated(text, plan).text,
              testing::StartsWith("---\naipath: 1\ntags: [a]\nrole: ml-engineer\n---\n"));
}

TEST(PlanUpdate, WhatAPersonWroteIntoOurFrontMatterStaysAsAComment) {
  const std::string text = edited(write_plan(plan_of({sql})), "role: ai-engineer", "role: boss  # soon");
  EXPECT_THAT(updated(text, plan_of({sql})).text,
              HasSubstr("\nrole: ai-engineer\n# role: boss  # soon\n---\n"));
}

TEST(PlanUpdate, LineEndsByteOrderMarkAndAMissingLastLineEndAreKept) {
  std::string text = write_plan(plan_of({sql}));
  for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', i + 2))
    text.insert(i, "\r");
  text.insert(0, "\xEF\xBB\xBF");
  text.resize(text.size() - 2);
  const std::string after = updated(text, plan_of({sql, git})).text;
  EXPECT_THAT(after, testing::StartsWith("\xEF\xBB\xBF---\r\n"));
  EXPECT_THAT(after, HasSubstr("- [ ] **Git** to level 2, 4 h <!-- aipath:git@2 -->\r\n\r\n"));
  EXPECT_THAT(after, testing::EndsWith("\r\n-->"));
}

TEST(PlanUpdate, TextAtTheEndOfTheFileStaysThereEvenIfItsFenceNeverCloses) {
  const std::string text = write_plan(plan_of({sql})) + "my own end\n\n```\nfor ever";
  const std::string after = updated(text, plan_of({sql, git})).text;
  EXPECT_THAT(after, testing::EndsWith("-->\nmy own end\n\n```\nfor ever"));
}

TEST(PlanUpdate, AConflictOfGitIsRefusedWithItsLines) {
  const std::string text = edited(write_plan(plan_of({sql})), "- [ ]", "<<<<<<< HEAD\n- [x]\n=======\n- [ ]");
  EXPECT_THAT(problems_of(text, plan_of({sql})), ElementsAre("8 conflict-marker"));
}

TEST(PlanUpdate, AFenceThatHidesThePlanIsRefused) {
  const std::string text = edited(write_plan(plan_of({sql})), "# Plan", "```\nmy code\n# Plan");
  EXPECT_THAT(problems_of(text, plan_of({sql})), ElementsAre("6 unclosed-block"));
}

TEST(PlanUpdate, BytesThatAreNoTextAreRefused) {
  EXPECT_THAT(problems_of("a\n\xFF", plan_of({sql})), ElementsAre("2 not-utf8"));
  EXPECT_THAT(problems_of(std::string("a\n\n\0", 4), plan_of({sql})), ElementsAre("3 control-character"));
}

TEST(PlanUpdate, DeepNestingIsRefused) {
  EXPECT_THAT(problems_of(std::string(100'000, '>') + " a\n", plan_of({sql})), ElementsAre("1 too-deep"));
  std::string lists;
  for (int i = 0; i < 100'000; ++i)
    lists += "- ";
  EXPECT_THAT(problems_of(lists + "a\n", plan_of({sql})), ElementsAre("1 too-deep"));
}

TEST(PlanUpdate, TwoTicksNeverStandInNeighbouringLines) {
  const std::string text = write_plan(plan_of({sql, git, python, item("a@1")}));
  std::size_t last = 0;
  std::size_t line = 0;
  for (const std::string& words : plan_text::lines_of(text)) {
    ++line;
    if (!words.starts_with("- [ ]")) continue;
    EXPECT_GT(line, last + 1);  // git would call it a conflict if two branches tick one each
    last = line;
  }
}

TEST(PlanUpdate, TextThatLooksLikeAnAnchorIsDefused) {
  const std::string text = write_plan(plan_of({PlanItem{"sql@2", "a\nb <!-- aipath:git@2 -->"}}));
  EXPECT_THAT(text, HasSubstr("\n- [ ] a b &lt;!-- aipath:git@2 --> <!-- aipath:sql@2 -->\n"));
}

TEST(PlanUpdate, ABlockThatNeverClosesOrABadAnchorIsAFaultOfTheRenderer) {
  EXPECT_THROW((void)write_plan(plan_of({PlanBlock{"links", {"```"}}})), std::invalid_argument);
  EXPECT_THROW((void)write_plan(plan_of({item("a--b")})), std::invalid_argument);
  EXPECT_THROW((void)write_plan(plan_of({sql, sql})), std::invalid_argument);
}

TEST(PlanUpdate, SuccessorsFollowRenamesSplitsAndMerges) {
  Succession succession;
  succession.renames = {{"sql", "queries"}};
  succession.splits = {{"queries", {"joins", "views"}}};
  succession.merges = {{"tools", {"git"}}};
  const PlanDocument document{.items = {{.anchor = "sql@2"}, {.anchor = "cert:git"}, {.anchor = "python@1"}}};
  const AnchorSuccessors successors = successors_of(document, succession);
  EXPECT_EQ(successors, (AnchorSuccessors{{"sql@2", {"joins@2", "views@2"}}, {"cert:git", {"cert:tools"}}}));
}

}  // namespace
}  // namespace aipath
