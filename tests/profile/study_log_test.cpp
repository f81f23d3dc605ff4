// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/study_log.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sagemaker, name: SageMaker, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: bedrock, name: Bedrock, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "roles: [{id: r, name: R, requirements: [{skill: python, level: 1, importance: 5}]}]\n"
          "renames: {python-3: python}\n"
          "splits: {aws-ml: [sagemaker, bedrock]}\n")
          .catalog.value();
  return loaded;
}

struct Read {
  explicit Read(const std::string& text)
      : entries(load_study_log(SourceFile("a.study-log.txt", text), catalog(), diagnostics)) {}

  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const Diagnostic& d : diagnostics.all())
      all.push_back(d.code + " " + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) +
                    ": " + d.message);
    return all;
  }
  /// `2026-12-03 python@3 90 (note)`
  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> all;
    for (const StudyEntry& e : entries.value_or(std::vector<StudyEntry>{}))
      all.push_back(format_date(e.date) + " " + catalog()[e.skill].id + "@" + std::to_string(e.level) + " " +
                    std::to_string(e.minutes) + " (" + e.note + ")");
    return all;
  }

  Diagnostics diagnostics{};
  std::optional<std::vector<StudyEntry>> entries;
};

TEST(StudyLog, ReadsEntriesCommentsAndBlankLines) {
  const Read read(
      "# my log\n"
      "\n"
      "2026-12-03 python@3 1.5h decorators, at last  \n"
      "   \t\n"
      "  2026-12-04\tpython@3   45m\n"
      "2028-02-29 bedrock@1 1h30m # no comment, a note");
  EXPECT_THAT(read.problems(), IsEmpty());
  EXPECT_THAT(read.lines(),
              ElementsAre("2026-12-03 python@3 90 (decorators, at last)", "2026-12-04 python@3 45 ()",
                          "2028-02-29 bedrock@1 90 (# no comment, a note)"));
  EXPECT_EQ(read.entries->at(1).where.line, 5U);
  EXPECT_EQ(read.entries->at(1).where.column, 3U);
}

TEST(StudyLog, AnEmptyLogHasNoEntries) {
  EXPECT_THAT(Read("").lines(), IsEmpty());
  EXPECT_TRUE(Read("").entries);
}

TEST(StudyLog, ReadsEveryKindOfLineEndAndAByteOrderMark) {
  EXPECT_THAT(
      Read("\xEF\xBB\xBF"
           "2026-12-03 python@3 1h a\r\n2026-12-04 python@3 2h\r2026-12-05 python@3 3h\n")
          .lines(),
      ElementsAre("2026-12-03 python@3 60 (a)", "2026-12-04 python@3 120 ()", "2026-12-05 python@3 180 ()"));
}

TEST(StudyLog, ReportsEveryProblemWithItsPlace) {
  const Read read(
      "2026-02-29 python@3 1h\n"
      "2026-12 python@3 1h\n"
      "2026-12-03\n"
      "2026-12-03 python@3\n"
      "2026-12-03 python 1h\n"
      "2026-12-03 python@6 1h\n"
      "2026-12-03 pyton@3 1h\n"
      "2026-12-03 python@3 90\n"
      "yesterday pyton@3 soon\n");
  EXPECT_FALSE(read.entries);
  EXPECT_THAT(
      read.problems(),
      ElementsAre("not-a-date 1:1: '2026-02-29' is no day", "not-a-date 2:1: '2026-12' is no day",
                  "bad-log-line 3:11: the step that was studied is missing",
                  "bad-log-line 4:20: how long it took is missing", "bad-log-line 5:12: 'python' is no step",
                  "bad-log-line 6:12: 'python@6' is no step", "unknown-skill 7:12: no skill 'pyton'",
                  "bad-duration 8:21: '90' is no time from 1 minute to 24 hours",
                  "not-a-date 9:1: 'yesterday' is no day", "unknown-skill 9:11: no skill 'pyton'",
                  "bad-duration 9:19: 'soon' is no time from 1 minute to 24 hours"));
  EXPECT_EQ(read.diagnostics.all()[6].hint, "did you mean 'python'?");
}

TEST(StudyLog, MarksOfAMergeAreNoEntries) {
  const Read read(
      "<<<<<<< HEAD\n"
      "2026-12-03 python@3 1h\n"
      "=======\n"
      "2026-12-03 python@3 2h\n"
      ">>>>>>> other\n");
  EXPECT_FALSE(read.entries);
  EXPECT_THAT(read.problems(), ElementsAre("conflict-marker 1:1: a merge of git left its marks here",
                                           "conflict-marker 3:1: a merge of git left its marks here",
                                           "conflict-marker 5:1: a merge of git left its marks here"));
}

TEST(StudyLog, CarriesOldIdsForwardAndSaysSoOnce) {
  const Read read(
      "2026-12-03 python-3@2 1h\n"
      "2026-12-04 python-3@2 1h\n"
      "2026-12-05 aws-ml@1 45m\n");
  EXPECT_THAT(read.lines(), ElementsAre("2026-12-03 python@2 60 ()", "2026-12-04 python@2 60 ()",
                                        "2026-12-05 sagemaker@1 22 ()", "2026-12-05 bedrock@1 23 ()"));
  EXPECT_THAT(read.problems(),
              ElementsAre("succeeded-id 1:12: 'python-3' of an older roadmap is now 'python'",
                          "succeeded-id 3:12: 'aws-ml' of an older roadmap is now 'sagemaker' and 'bedrock': "
                          "the time is shared among them"));
}

TEST(StudyLog, ReadsDurations) {
  EXPECT_EQ(parse_duration("1.5h"), 90);
  EXPECT_EQ(parse_duration("90m"), 90);
  EXPECT_EQ(parse_duration("1h30m"), 90);
  EXPECT_EQ(parse_duration("24h"), 1440);
  EXPECT_EQ(parse_duration("0.01h"), 1);  // 0.6 minutes
  for (const char* wrong : {"",     "h",    "m",     "1",     "0h",   "0m",     "-1h",
                            "+1h",  "1e1h", "24.1h", "1441m", "1.5m", "1h30",   "1.5h30m",
                            "h30m", "1h h", "1.h",   ".5h",   "nanh", "0.001h", "99999999999999999999h",
                            "1h1h", "1..5h"})
    EXPECT_EQ(parse_duration(wrong), std::nullopt) << wrong;
}

TEST(StudyLog, LiesBesideTheProfile) {
  EXPECT_EQ(study_log_path("ada.yaml"), "ada.study-log.txt");
  EXPECT_EQ(study_log_path("people/ada.yml"), "people/ada.study-log.txt");
  EXPECT_EQ(study_log_path(".aipath/profile.yaml"), ".aipath/profile.study-log.txt");
  EXPECT_EQ(study_log_path("ada"), "ada.study-log.txt");
  EXPECT_EQ(study_log_path("people/.yaml"), "people/.yaml.study-log.txt");
  EXPECT_EQ(study_log_path("-"), "");
}

const StudyEntry& an_entry() {
  static const StudyEntry entry{
      .date = {2026, 12, 5}, .skill = {0}, .level = 3, .minutes = 90, .note = "a b"};
  return entry;
}

TEST(WithStudyEntry, AddsALineAndKeepsEveryByte) {
  EXPECT_EQ(with_study_entry("", catalog(), an_entry()), "2026-12-05 python@3 1h30m a b\n");
  EXPECT_EQ(with_study_entry("# x\n\n", catalog(), an_entry()), "# x\n\n2026-12-05 python@3 1h30m a b\n");
}

TEST(WithStudyEntry, EndsAnOpenLineFirst) {
  EXPECT_EQ(with_study_entry("# x", catalog(), an_entry()), "# x\n2026-12-05 python@3 1h30m a b\n");
}

TEST(WithStudyEntry, UsesTheLineEndsOfTheLog) {
  EXPECT_EQ(with_study_entry("# x\r\n# y", catalog(), an_entry()),
            "# x\r\n# y\r\n2026-12-05 python@3 1h30m a b\r\n");
  EXPECT_EQ(with_study_entry("# x\r# y\r", catalog(), an_entry()),
            "# x\r# y\r2026-12-05 python@3 1h30m a b\r");
}

TEST(WithStudyEntry, ANoteStaysOnItsLine) {
  StudyEntry entry = an_entry();
  entry.note = "\n2026-12-06 python@3 9h\r\x1b[2J ";
  entry.minutes = 45;
  EXPECT_EQ(with_study_entry("", catalog(), entry), "2026-12-05 python@3 45m 2026-12-06 python@3 9h  [2J\n");
}

TEST(WithStudyEntry, IsReadBack) {
  StudyEntry entry = an_entry();
  for (const int minutes : {1, 59, 60, 61, 1440}) {
    entry.minutes = minutes;
    const Read read(with_study_entry("", catalog(), entry));
    ASSERT_EQ(read.entries->size(), 1U);
    EXPECT_EQ(read.entries->at(0).minutes, minutes);
    EXPECT_EQ(read.entries->at(0).note, "a b");
    EXPECT_EQ(read.entries->at(0).date, entry.date);
  }
}

}  // namespace
}  // namespace aipath
