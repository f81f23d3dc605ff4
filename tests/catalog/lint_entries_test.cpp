// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LintCertifications, ARetiredOneWithoutADateIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("    retired_on: 2025-01\n", "")),
      ElementsAre("warning[retired-without-date] 45:5: certification 'old-exam' is retired, but has no "
                  "`retired_on`"));
}

TEST(LintCertifications, AnActiveOneWhoseRetirementHasPassedIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("    status: active\n", "    status: active\n    retired_on: 2026-11-23\n")),
      ElementsAre("warning[retirement-passed] 38:5: certification 'exam' was to retire on 2026-11-23, but is "
                  "not marked as retired"));
}

TEST(LintCertifications, ARetirementStillToComeIsFine) {
  for (const std::string date : {"2026-11-24", "2026-11", "2026", "2027-01-31"}) {
    EXPECT_THAT(lint_findings(
                    clean_but("    status: active\n", "    status: active\n    retired_on: " + date + "\n")),
                IsEmpty())
        << date;
  }
}

TEST(LintCertifications, AReplacementThatIsRetiredIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("replaced_by: [exam]", "replaced_by: [old-exam]")),
      ElementsAre(
          "warning[replaced-by-retired] 45:5: certification 'old-exam' is replaced by 'old-exam', which "
          "is retired"));
}

TEST(LintCertifications, OneWithoutUpliftIsANote) {
  EXPECT_THAT(
      lint_findings(clean_but("    uplift_percent: 1\n", "")),
      ElementsAre(
          "note[no-uplift] 38:5: certification 'exam' has neither `uplift_class` nor `uplift_percent`"));
}

TEST(LintCertifications, EvidenceOfLevelFiveIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("[{skill: python, level: 4}]", "[{skill: python, level: 5}]")),
      ElementsAre(
          "warning[evidence-too-high] 43:17: certification 'exam' is said to show 'python' at level 5"));
}

TEST(LintResources, ALessonThatRaisesNothingIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("{skill: python, to_level: 2}",
                              "{skill: python, to_level: 2}, "
                              "{skill: numpy, from_level: 2, to_level: 2}")),
      ElementsAre("warning[empty-lesson] 59:75: resource 'book' teaches 'numpy' from level 2 to level 2"));
}

TEST(LintResources, AUrlWithoutHttpsIsANote) {
  EXPECT_THAT(lint_findings(clean_but("https://example.com/book", "http://example.com/book")),
              ElementsAre("note[insecure-url] 54:5: the url of resource 'book' does not start with https://: "
                          "http://example.com/book"));
  EXPECT_THAT(lint_findings(clean_but("    url: https://example.com/book\n", "")), IsEmpty());
}

TEST(LintDecisions, OneOptionIsAWarning) {
  EXPECT_THAT(
      lint_findings(clean_but("[{id: a, name: A}, {id: b, name: B}]", "[{id: b, name: B}]")),
      ElementsAre(
          "error[unknown-option] 62:5: criterion 'x' of decision 'tool' scores 'a', which is no option"));
  std::string one = clean_but("[{id: a, name: A}, {id: b, name: B}]", "[{id: b, name: B}]");
  one.replace(one.find("{a: 1, b: 2}"), 12, "{b: 2}");
  EXPECT_THAT(
      lint_findings(one),
      ElementsAre("warning[too-few-options] 62:5: decision 'tool' has only one option to choose from"));
}

TEST(LintQuestions, NoAnswerPointsIsAWarning) {
  EXPECT_THAT(lint_findings(clean_but("[It keeps its order]", "['']")),
              ElementsAre("warning[no-answer-points] 70:5: question 'q1' has no answer points"));
}

}  // namespace
}  // namespace aipath
