// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LintSkills, AStepThatTakesNoTimeIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but("[1, 4, 12, 40, 120]", "[0, 4, 12, 40, 120]")),
              ElementsAre("warning[zero-hours] 11:13: the step to level 1 of skill 'python' takes no time"));
}

TEST(LintSkills, AStepCheaperThanHalfOfTheOneBelowIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("[1, 4, 12, 40, 120]", "[1, 4, 12, 5.5, 120]")),
      ElementsAre(
          "warning[hours-order] 11:23: the step to level 4 of skill 'python' takes 5.5 hours, less than "
          "half of the 12 of the step below"));
  EXPECT_THAT(lint_findings(clean_but("[1, 4, 12, 40, 120]", "[1, 4, 12, 6, 120]")), IsEmpty());
}

TEST(LintSkills, AMissingLevelLineIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but("2: can write it, 3: can design it, ", "")),
              ElementsAre("warning[missing-level-line] 7:5: skill 'python' has no line for level 2, 3"));
}

TEST(LintSkills, ALineForLevelFiveIsOptional) {
  EXPECT_THAT(lint_findings(clean_but("4: can teach it", "4: can teach it, 5: can change it")), IsEmpty());
}

TEST(LintSkills, ALevelLineThatDoesNotSayWhatOneCanDoIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("1: can run it", "1: knows it")),
      ElementsAre(
          "warning[level-line-wording] 7:5: the line for level 1 of skill 'python' does not start with "
          "'can '"));
}

TEST(LintSkills, APrerequisiteWithoutAReasonIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but(", reason: Columns are arrays", "")),
              ElementsAre("warning[missing-reason] 25:21: skill 'pandas' does not say why it needs 'numpy'"));
}

TEST(LintSkills, ACategoryWithoutSkillsIsANote) {
  EXPECT_THAT(lint_findings(clean_but("skills:\n  - id: python",
                                      "  - {id: spare, name: Spare}\nskills:\n  - id: python")),
              ElementsAre("note[unused-category] 6:5: no skill is of the category 'spare'"));
}

/// Prerequisites of pandas, which by itself needs numpy 1 from level 2 on; numpy 1 needs python 2.
std::string with_prerequisites(const std::string& of_pandas) {
  return clean_but("[{skill: numpy, min_level: 1, for: 2, reason: Columns are arrays}]", of_pandas);
}

TEST(LintPrerequisites, OneThatAnotherNeedsAlreadyIsANote) {
  EXPECT_THAT(
      lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 2, reason: x}, "
                                       "{skill: python, min_level: 2, for: 2, reason: x}]")),
      ElementsAre("note[redundant-prerequisite] 25:70: skill 'pandas' need not ask for 'python' 2: 'numpy' 1 "
                  "needs it already"));
}

TEST(LintPrerequisites, OneThatIsFoundBehindSeveralOthersIsANote) {
  const std::string chain = R"(  - id: polars
    name: Polars
    category: code
    prerequisites:
      - {skill: pandas, min_level: 2, for: 1, reason: x}
      - {skill: python, min_level: 1, for: 1, kind: soft, reason: x}
    hours: [3, 6, 20, 60, 200]
    levels: {1: can a, 2: can b, 3: can c, 4: can d}
    source: survey
roles:
)";
  EXPECT_THAT(
      lint_findings(clean_but("roles:\n", chain)),
      ElementsAre("note[unreachable-skill] 29:5: nothing asks for the skill 'polars'",
                  "note[redundant-prerequisite] 34:9: skill 'polars' need not ask for 'python' 1: 'pandas' 2 "
                  "needs it already"));
}

TEST(LintPrerequisites, OneThatAsksMoreOrEarlierIsNeeded) {
  EXPECT_THAT(lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 2, reason: x}, "
                                               "{skill: python, min_level: 3, for: 2, reason: x}]")),
              IsEmpty());
  EXPECT_THAT(lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 2, reason: x}, "
                                               "{skill: python, min_level: 2, for: 1, reason: x}]")),
              IsEmpty());
}

TEST(LintPrerequisites, OneThatOnlyASoftOneNeedsIsNeeded) {
  EXPECT_THAT(
      lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 2, kind: soft, reason: x}, "
                                       "{skill: python, min_level: 2, for: 2, reason: x}]")),
      IsEmpty());
}

TEST(LintPrerequisites, TheLaxerOfTwoOnOneSkillIsANote) {
  EXPECT_THAT(
      lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 3, reason: x}, "
                                       "{skill: numpy, min_level: 2, for: 2, reason: x}]")),
      ElementsAre("note[redundant-prerequisite] 25:21: skill 'pandas' need not ask for 'numpy' 1: another "
                  "prerequisite asks it already"));
  EXPECT_THAT(lint_findings(with_prerequisites("[{skill: numpy, min_level: 1, for: 2, reason: x}, "
                                               "{skill: numpy, min_level: 2, for: 3, reason: x}]")),
              IsEmpty());
}

TEST(LintPrerequisites, ASoftOneThatClosesACycleIsANote) {
  EXPECT_THAT(
      lint_findings(
          clean_but("    aliases: [python3]\n",
                    "    prerequisites: [{skill: numpy, min_level: 1, for: 2, kind: soft, reason: x}]\n")),
      ElementsAre(
          "note[soft-prerequisite-cycle] 10:21: soft prerequisites close a cycle: python 2 needs numpy "
          "1 needs python 2"));
}

TEST(LintPrerequisites, ASoftOneFromAHigherLevelOnClosesNoCycle) {
  EXPECT_THAT(lint_findings(clean_but(
                  "    aliases: [python3]\n",
                  "    prerequisites: [{skill: numpy, min_level: 1, for: 3, kind: soft, reason: x}]\n")),
              IsEmpty());
}

}  // namespace
}  // namespace aipath
