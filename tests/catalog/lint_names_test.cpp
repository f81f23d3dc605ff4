// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LintAliases, OneNameForTwoSkillsIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("aliases: [data frames]", "aliases: [PYTHON3]")),
      ElementsAre("warning[duplicate-alias] 21:5: 'PYTHON3' names two skills: 'python' and 'pandas'"));
}

TEST(LintAliases, AnAmbiguousAliasThatIsAnotherSkillsIdIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but("aliases: [data frames]", "ambiguous_aliases: [numpy]")),
              ElementsAre("warning[duplicate-alias] 21:5: 'numpy' names two skills: 'numpy' and 'pandas'"));
}

TEST(LintAliases, OneNameForTwoRolesIsAWarning) {
  const std::string two_roles = clean_but("certifications:\n", R"(  - id: scientist
    name: Scientist
    aliases: [Data Analyst]
    requirements: [{skill: python, level: 1, importance: 5}]
    source: survey
certifications:
)");
  EXPECT_THAT(
      lint_findings(two_roles),
      ElementsAre(
          "warning[duplicate-alias] 37:5: 'Data Analyst' names two roles: 'analyst' and 'scientist'"));
}

TEST(LintAliases, ASkillAndARoleMayShareAName) {
  EXPECT_THAT(lint_findings(clean_but("aliases: [data frames]", "aliases: [data analyst]")), IsEmpty());
}

TEST(LintAliases, AnAliasThatIsTheNameIsANote) {
  EXPECT_THAT(lint_findings(clean_but("aliases: [data frames]", "aliases: [pandas]")),
              ElementsAre("note[repeated-alias] 21:5: skill 'pandas' has the name 'pandas' already"));
}

TEST(LintAliases, AnAliasThatIsAlsoAmbiguousIsANote) {
  EXPECT_THAT(lint_findings(
                  clean_but("aliases: [data frames]", "aliases: [frames]\n    ambiguous_aliases: [Frames]")),
              ElementsAre("note[repeated-alias] 21:5: skill 'pandas' has the name 'Frames' already"));
}

TEST(LintAliases, AnAliasOfARoleThatStandsTwiceIsANote) {
  EXPECT_THAT(lint_findings(clean_but("aliases: [data analyst]", "aliases: [data analyst, Data analyst]")),
              ElementsAre("note[repeated-alias] 30:5: role 'analyst' has the name 'Data analyst' already"));
}

TEST(LintAliases, AnAmbiguousAliasMayBeTheName) {
  EXPECT_THAT(lint_findings(clean_but("aliases: [data frames]", "ambiguous_aliases: [pandas]")), IsEmpty());
}

TEST(LintTexts, ABlankNameIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but("name: Pandas", "name: ' '")),
              ElementsAre("warning[blank-name] 21:5: the name of skill 'pandas' is blank"));
  EXPECT_THAT(lint_findings(clean_but("title: A book", "title: ''")),
              ElementsAre("warning[blank-name] 54:5: the title of resource 'book' is blank"));
}

TEST(LintTexts, ANameOfMoreThan80CharactersIsANote) {
  const std::string umlauts = "\xC3\xA4\xC3\xA4";  // two characters, four bytes
  EXPECT_THAT(lint_findings(clean_but("name: Pandas", "name: " + umlauts + std::string(78, 'x'))), IsEmpty());
  EXPECT_THAT(lint_findings(clean_but("name: Pandas", "name: " + umlauts + std::string(79, 'x'))),
              ElementsAre("note[text-too-long] 21:5: the name of skill 'pandas' has 81 characters; "
                          "tables have room for about 80"));
}

TEST(LintTexts, ControlCharactersAndMarksOfDirectionAreWarnings) {
  EXPECT_THAT(
      lint_findings(clean_but("name: Pandas", "name: \"Pan\\x1b[2Jdas\"")),
      ElementsAre("warning[unprintable-text] 21:5: the name of skill 'pandas' has characters that do not "
                  "show: 'Pan\\x1b[2Jdas'"));
  EXPECT_THAT(
      lint_findings(clean_but("[It keeps its order]", "[\"It \\u202e keeps\"]")),
      ElementsAre("warning[unprintable-text] 70:5: the answer_points of question 'q1' has characters that do "
                  "not show: 'It \\u{202e} keeps'"));
  EXPECT_THAT(
      lint_findings(clean_but("title: Test", "title: \"Te\\u202est\"")),
      ElementsAre("warning[unprintable-text] 1:10: the title of roadmap 'test' has characters that do not "
                  "show: 'Te\\u{202e}st'"));
}

TEST(LintTexts, LettersOfAllLanguagesAreFine) {
  EXPECT_THAT(lint_findings(clean_but("name: Pandas", "name: Pandas für 熊猫")), IsEmpty());
}

TEST(LintSuccession, ANewIdThatDoesNotExistIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_and("renames: {old-pandas: pandas, polars: nothing}\n")),
      ElementsAre(
          "warning[unknown-successor] 0:0: renames: 'polars' became 'nothing', which is no skill, role "
          "or certification"));
  EXPECT_THAT(
      lint_findings(clean_and("splits: {tables: [pandas, sheets]}\n")),
      ElementsAre(
          "warning[unknown-successor] 0:0: splits: 'tables' became 'sheets', which is no skill, role or "
          "certification"));
  EXPECT_THAT(
      lint_findings(clean_and("merges: {sheets: [tables]}\n")),
      ElementsAre(
          "warning[unknown-successor] 0:0: merges: 'tables' became 'sheets', which is no skill, role or "
          "certification"));
}

TEST(LintSuccession, ANewIdMayHaveBecomeAnother) {
  EXPECT_THAT(lint_findings(clean_and("renames: {tables: frames, frames: pandas}\n")), IsEmpty());
}

TEST(LintSuccession, AnOldIdThatIsAliveIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_and("renames: {numpy: pandas}\n")),
      ElementsAre(
          "warning[living-old-id] 0:0: 'numpy' is said to have become something else, but is an id of "
          "today"));
}

}  // namespace
}  // namespace aipath
