// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view any_of_line =
    "      - {name: one basis, importance: 2, any_of: [{skill: python, level: 2}, {skill: numpy, level: "
    "4}]}\n";

TEST(LintReach, ASkillThatNothingAsksForIsANote) {
  const std::string spare = R"(  - id: perl
    name: Perl
    category: code
    hours: [1, 4, 12, 40, 120]
    levels: {1: can a, 2: can b, 3: can c, 4: can d}
    source: survey
roles:
)";
  EXPECT_THAT(lint_findings(clean_but("roles:\n", spare)),
              ElementsAre("note[unreachable-skill] 29:5: nothing asks for the skill 'perl'"));
  EXPECT_THAT(lint_findings(clean_but("roles:\n", spare) +
                            "learning_stages:\n  - {id: all, name: All, skills: [perl], source: survey}\n"),
              IsEmpty());
}

TEST(LintReach, APrerequisiteOfAnAskedSkillIsAskedFor) {
  // The role asks for pandas alone; pandas needs numpy, and numpy needs python.
  EXPECT_THAT(lint_findings(clean_but(any_of_line, "")), IsEmpty());
}

TEST(LintReach, ARequirementThatNoResourceTeachesIsANote) {
  EXPECT_THAT(
      lint_findings(clean_but("{skill: pandas, to_level: 3}", "{skill: pandas, to_level: 2}")),
      ElementsAre("note[unteachable-requirement] 30:5: no resources lead to 1 of the 2 requirements of role "
                  "'analyst': pandas 3"));
}

TEST(LintReach, LessonsFollowOneAnotherFromNothing) {
  EXPECT_THAT(lint_findings(clean_but("{skill: pandas, to_level: 3}",
                                      "{skill: pandas, from_level: 1, to_level: 3}, "
                                      "{skill: pandas, from_level: 0, to_level: 1}")),
              IsEmpty());
  EXPECT_THAT(
      lint_findings(clean_but("{skill: pandas, to_level: 3}",
                              "{skill: pandas, from_level: 2, to_level: 3}, "
                              "{skill: pandas, from_level: 0, to_level: 1}")),
      ElementsAre("note[unteachable-requirement] 30:5: no resources lead to 1 of the 2 requirements of role "
                  "'analyst': pandas 3"));
}

TEST(LintReach, OneTaughtOptionIsEnoughIfOneIsAsked) {
  // Python 2 is taught, numpy is not.
  EXPECT_THAT(
      lint_findings(clean_but("importance: 2, any_of", "importance: 2, count: 2, any_of")),
      ElementsAre("note[unteachable-requirement] 30:5: no resources lead to 1 of the 2 requirements of role "
                  "'analyst': one basis"));
}

TEST(LintReach, LevelsAboveThreeComeWithPractice) {
  EXPECT_THAT(lint_findings(clean_but("{skill: pandas, level: 3, importance: 5}",
                                      "{skill: pandas, level: 5, importance: 5}")),
              IsEmpty());
}

TEST(LintRoles, ASkillThatIsAskedTwiceIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but(any_of_line, "      - {skill: pandas, level: 2, importance: 3}\n")),
              ElementsAre("warning[repeated-requirement] 35:9: role 'analyst' asks for 'pandas' twice"));
}

TEST(LintRoles, AnyOfThatAPlainRequirementMeetsIsANote) {
  EXPECT_THAT(lint_findings(clean_but("{skill: python, level: 2}, {skill: numpy, level: 4}",
                                      "{skill: pandas, level: 3}, {skill: python, level: 2}")),
              ElementsAre("note[implied-requirement] 35:9: 'one basis' of role 'analyst' is met by its other "
                          "requirements"));
  EXPECT_THAT(lint_findings(clean_but("{skill: python, level: 2}, {skill: numpy, level: 4}",
                                      "{skill: pandas, level: 4}, {skill: python, level: 2}")),
              IsEmpty());
}

TEST(LintRoles, ARoleWithoutMustsIsANote) {
  EXPECT_THAT(lint_findings(clean_but("{skill: pandas, level: 3, importance: 5}",
                                      "{skill: pandas, level: 3, importance: 4}")),
              ElementsAre("note[no-musts] 30:5: role 'analyst' has no requirement of importance 5"));
}

}  // namespace
}  // namespace aipath
