// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A market with one growth row, whose keys may be changed.
std::string with_growth(std::string_view keys) {
  return clean_and("markets:\n  - id: us\n    region: US\n    growth:\n      - {id: row, scope: All, " +
                   std::string(keys) + "}\n");
}

TEST(LintFacts, ANumberWithoutASourceIsAWarning) {
  EXPECT_THAT(
      lint_findings(with_growth("percent: 3.1")),
      ElementsAre("warning[unsourced-fact] 75:40: numbers of growth-row 'row' have no source, date or "
                  "confidence: percent"));
}

TEST(LintFacts, TheNumbersOfAnEntryAreReportedOnce) {
  EXPECT_THAT(
      lint_findings(with_growth("percent: 3.1, employment_start: 10, employment_end: 20")),
      ElementsAre("warning[unsourced-fact] 75:40: numbers of growth-row 'row' have no source, date or "
                  "confidence: percent, employment_start, employment_end"));
}

TEST(LintFacts, ADateAloneIsNoSource) {
  EXPECT_THAT(
      lint_findings(with_growth("percent: 3.1, as_of: 2026-02, confidence: estimate")),
      ElementsAre("warning[unsourced-fact] 75:40: numbers of growth-row 'row' have no source, date or "
                  "confidence: percent"));
}

TEST(LintFacts, ASourceOfTheNumberAloneIsEnough) {
  EXPECT_THAT(lint_findings(with_growth("percent: {value: 3.1, source: survey}")), IsEmpty());
}

TEST(LintFacts, AFactOlderThanTwoYearsIsANote) {
  EXPECT_THAT(
      lint_findings(with_growth("percent: 3.1, source: survey, as_of: 2024-11-23")),
      ElementsAre(
          "note[stale-fact] 75:40: percent of growth-row 'row' is as of 2024-11-23, more than 24 months "
          "ago"));
  EXPECT_THAT(lint_findings(with_growth("percent: 3.1, source: survey, as_of: 2024-11-24")), IsEmpty());
}

TEST(LintFacts, ADateWithoutADayCountsFromTheSameDayAndOneWithoutAMonthFromJuly) {
  EXPECT_THAT(lint_findings(with_growth("percent: 3.1, source: survey, as_of: 2024-11")), IsEmpty());
  EXPECT_THAT(
      lint_findings(with_growth("percent: 3.1, source: survey, as_of: 2024")),
      ElementsAre(
          "note[stale-fact] 75:40: percent of growth-row 'row' is as of 2024, more than 24 months ago"));
}

TEST(LintFacts, OnlyTheOldestFactOfAnEntryIsReported) {
  EXPECT_THAT(
      lint_findings(
          with_growth("percent: 3.1, employment_start: {value: 10, source: survey, as_of: 2020-05}, "
                      "source: survey, as_of: 2023-01")),
      ElementsAre(
          "note[stale-fact] 75:63: employment_start of growth-row 'row' is as of 2020-05, more than 24 "
          "months ago"));
}

TEST(LintFacts, OldFactsOfOneSourceAreOneNoteAtTheOldest) {
  EXPECT_THAT(lint_findings(with_growth(
                  "percent: 3.1, source: survey, as_of: 2023-05}\n"
                  "      - {id: older, scope: All, percent: 3.1, source: survey, as_of: 2020-05}\n"
                  "      - {id: third, scope: All, percent: 3.1, source: survey, as_of: 2021-05")),
              ElementsAre("note[stale-fact] 76:42: percent of growth-row 'older' is as of 2020-05, more than "
                          "24 months ago; 3 "
                          "entries have numbers so old from 'survey'"));
}

TEST(LintFacts, ASourceThatNothingNamesIsANote) {
  EXPECT_THAT(lint_findings(clean_but("categories:\n",
                                      "  - {id: spare, title: Spare, kind: guide, as_of: 2026, "
                                      "confidence: secondary}\ncategories:\n")),
              ElementsAre("note[unused-source] 4:5: nothing names the source 'spare'"));
}

TEST(LintFacts, ASourceOfASingleNumberIsUsed) {
  EXPECT_THAT(
      lint_findings(clean_but("categories:\n",
                              "  - {id: spare, title: Spare, kind: guide, as_of: 2026, "
                              "confidence: secondary}\ncategories:\n") +
                    "markets:\n  - id: us\n    region: US\n    factors: [{against: GB, factor: {value: 1.2, "
                    "source: spare}}]\n"),
      IsEmpty());
}

}  // namespace
}  // namespace aipath
