// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/load.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::Contains;
using testing::ElementsAre;

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5], aliases: [py3]}\n"
          "  - {id: pytorch, name: PyTorch, category: core, hours: [1, 2, 3, 4, 5], aliases: [torch]}\n"
          "  - {id: sagemaker, name: SageMaker, category: core, hours: [1, 2, 3, 4, 5], vendor: aws}\n"
          "  - {id: bedrock, name: Bedrock, category: core, hours: [1, 2, 3, 4, 5], vendor: aws}\n"
          "roles:\n"
          "  - {id: ai-engineer, name: AI Engineer, aliases: [applied ai engineer], requirements: [{skill: "
          "python, level: 1, importance: 5}]}\n"
          "  - {id: ml-engineer, name: ML Engineer, requirements: [{skill: python, level: 1, importance: "
          "5}]}\n"
          "certifications:\n"
          "  - {id: aws-clf, name: Cloud Practitioner, exam_code: CLF-C02, prep_hours: 10}\n"
          "renames: {python-3: python, old-python: python-3, ring-a: ring-b, ring-b: ring-a}\n"
          "splits: {aws-ml: [sagemaker, bedrock], explode: [explode-1, explode-2], explode-1: [explode, "
          "explode-2]}\n"
          "merges: {pytorch: [torch-basics, torch-advanced]}\n")
          .catalog.value();
  return loaded;
}

struct Read {
  explicit Read(const std::string& text)
      : profile(load_profile(SourceFile("p.yaml", text), catalog(), diagnostics)) {}

  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const Diagnostic& d : diagnostics.all())
      all.push_back(d.code + " " + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) +
                    ": " + d.message);
    return all;
  }
  [[nodiscard]] std::string hint() const { return diagnostics.all().at(0).hint; }

  Diagnostics diagnostics{};
  std::optional<Profile> profile;
};

TEST(LoadProfile, ReadsEveryKey) {
  const Read read(
      "name: Ada\n"
      "roles: [ai-engineer, ml-engineer]\n"
      "seniority: senior\n"
      "region: US\n"
      "salary: {amount: 95000, currency: USD}\n"
      "hours_per_week: 8.5\n"
      "start: 2026-12-01\n"
      "deadline: 2027-09-30\n"
      "days_off: [2026-12-21..2027-01-03, 2027-05-01]\n"
      "budget: {amount: {value: 500, source: me}, currency: EUR}\n"
      "free_only: true\n"
      "languages: [en, de]\n"
      "formats: [course]\n"
      "pace: {value: 1.3, as_of: 2026-11, confidence: estimate, note: from my last course}\n"
      "prefer: [pytorch, aws]\n"
      "interests: [retail]\n"
      "hour_value: {amount: 20, currency: USD}\n"
      "buffer: 0.2\n"
      "parallel: 2\n"
      "skills:\n"
      "  python: 3\n"
      "  pytorch: {level: 2.5, last_used: 2025-03, evidence: [{kind: project, link: \"https://example.com\", "
      "date: 2025-02}]}\n"
      "certifications: [{id: aws-clf, date: 2025-05-01, expires: 2028-05}]\n"
      "share: aggregate\n"
      "log: [anything]\n"
      "roadmap_version: 1.10\n");
  ASSERT_TRUE(read.profile) << testing::PrintToString(read.problems());
  const Profile& p = *read.profile;
  EXPECT_EQ(p.path, "p.yaml");
  EXPECT_EQ(p.name, "Ada");
  EXPECT_THAT(p.roles, ElementsAre(RoleId{0}, RoleId{1}));
  EXPECT_EQ(p.seniority, Seniority::senior);
  EXPECT_EQ(p.region, "US");
  EXPECT_EQ(p.salary.value().amount, 95'000);
  EXPECT_EQ(p.hours_per_week, 8.5);
  EXPECT_EQ(p.start, (PartialDate{2026, 12, 1}));
  EXPECT_EQ(p.deadline, (PartialDate{2027, 9, 30}));
  ASSERT_EQ(p.days_off.size(), 2U);
  EXPECT_EQ(p.days_off[0].last, (PartialDate{2027, 1, 3}));
  EXPECT_EQ(p.days_off[1].first, p.days_off[1].last);
  EXPECT_EQ(p.budget.value().amount, 500);
  EXPECT_EQ(p.budget.value().currency, "EUR");
  EXPECT_TRUE(p.free_only);
  EXPECT_THAT(p.languages, ElementsAre("en", "de"));
  EXPECT_THAT(p.formats, ElementsAre("course"));
  EXPECT_EQ(p.pace, 1.3);
  ASSERT_EQ(p.prefer.size(), 2U);
  EXPECT_THAT(p.prefer[1].skills, ElementsAre(SkillId{2}, SkillId{3}));
  EXPECT_THAT(p.interests, ElementsAre("retail"));
  EXPECT_EQ(p.hour_value.value().amount, 20);
  EXPECT_EQ(p.buffer, 0.2);
  EXPECT_EQ(p.parallel, 2);
  ASSERT_EQ(p.skills.size(), 2U);
  EXPECT_EQ(p.skills[0].level, 3);
  EXPECT_EQ(p.skills[0].where, (SourceLocation{0, 21, 3}));
  EXPECT_EQ(p.skills[1].level, 2.5);
  EXPECT_EQ(p.skills[1].last_used, (PartialDate{2025, 3, 0}));
  EXPECT_EQ(p.skills[1].evidence.at(0).kind, "project");
  EXPECT_EQ(p.skills[1].evidence.at(0).link, "https://example.com");
  EXPECT_EQ(p.certifications.at(0).expires, (PartialDate{2028, 5, 0}));
  EXPECT_EQ(p.share, Share::aggregate);
}

TEST(LoadProfile, WhatIsLeftOutHasItsDefault) {
  const Read read("name: Ada\n");
  ASSERT_TRUE(read.profile);
  EXPECT_EQ(read.profile->seniority, Seniority::mid);
  EXPECT_FALSE(read.profile->hours_per_week.has_value());
  EXPECT_EQ(read.profile->pace, 1.0);
  EXPECT_EQ(read.profile->buffer, 0.15);
  EXPECT_EQ(read.profile->parallel, 1);
  EXPECT_EQ(read.profile->share, Share::level);
  EXPECT_FALSE(read.profile->start.is_set());
}

TEST(LoadProfile, AProfileMayHaveNoSkills) {
  EXPECT_TRUE(Read("role: ai-engineer\nskills: {}\n").profile.value().skills.empty());
  EXPECT_TRUE(Read("role: ai-engineer\nskills:\n").profile.value().skills.empty());
}

TEST(LoadProfile, AProfileMayHaveAllSkills) {
  EXPECT_EQ(Read("skills: {python: 5, pytorch: 5, sagemaker: 5, bedrock: 0}\n").profile.value().skills.size(),
            4U);
}

TEST(LoadProfile, LevelsAreNumbersFromZeroToFive) {
  const auto problems = [](const std::string& level) {
    return Read("skills: {python: " + level + "}\n").problems();
  };
  EXPECT_THAT(problems("0"), ElementsAre());
  EXPECT_THAT(problems("5"), ElementsAre());
  EXPECT_THAT(problems("-1"), ElementsAre("out-of-range 1:18: -1 is out of range: from 0 to 5 is allowed"));
  EXPECT_THAT(problems("6"), ElementsAre("out-of-range 1:18: 6 is out of range: from 0 to 5 is allowed"));
  EXPECT_THAT(problems("5.1"), ElementsAre("out-of-range 1:18: 5.1 is out of range: from 0 to 5 is allowed"));
  EXPECT_THAT(problems("three"), ElementsAre("not-a-number 1:18: 'three' is not a number"));
  EXPECT_EQ(Read("skills: {python: three}\n").hint(), "write 3");
  EXPECT_THAT(problems("'3'"), ElementsAre("not-a-number 1:18: '3' is not a number"));
  EXPECT_THAT(problems(".nan"), ElementsAre("not-a-number 1:18: '.nan' is not a number"));
  EXPECT_THAT(problems("[3]"), ElementsAre("wrong-type 1:18: a number is expected here, not a list"));
  EXPECT_THAT(problems(""), ElementsAre("missing-level 1:10: 'python' has no level"));
  EXPECT_THAT(problems("{last_used: 2025}"), ElementsAre("missing-key 1:18: a skill needs `level`"));
  EXPECT_THAT(problems("{level: 3, last_uesd: 2025}"),
              ElementsAre("unknown-key 1:29: a skill has no key 'last_uesd'"));
}

TEST(LoadProfile, UnknownIdsAreErrorsWithAHint) {
  EXPECT_THAT(Read("skills: {pyton: 3}\n").problems(), ElementsAre("unknown-skill 1:10: no skill 'pyton'"));
  EXPECT_EQ(Read("skills: {pyton: 3}\n").hint(), "did you mean 'python'?");
  EXPECT_EQ(Read("skills: {Torch: 3}\n").hint(), "did you mean 'pytorch'?");  // an alias
  EXPECT_EQ(Read("skills: {cobol-85-mainframe: 3}\n").hint(), "`aipath roadmap list skills` lists them");
  EXPECT_EQ(Read("role: applied AI engineer\n").hint(), "did you mean 'ai-engineer'?");
  EXPECT_THAT(Read("role: ai-enginer\n").problems(), ElementsAre("unknown-role 1:7: no role 'ai-enginer'"));
  EXPECT_EQ(Read("certifications: [CLF-C02]\n").hint(), "did you mean 'aws-clf'?");
}

TEST(LoadProfile, LastUsedMayBeAYearAMonthOrADay) {
  const auto last_used = [](const std::string& date) {
    const Read read("skills: {python: {level: 3, last_used: " + date + "}}\n");
    return read.profile ? format_date(read.profile->skills.at(0).last_used) : read.problems().at(0);
  };
  EXPECT_EQ(last_used("2025"), "2025");
  EXPECT_EQ(last_used("2025-03"), "2025-03");
  EXPECT_EQ(last_used("2025-03-14"), "2025-03-14");
  EXPECT_EQ(last_used("'2025-03'"), "2025-03");
  EXPECT_EQ(last_used("2025-3"), "not-a-date 1:40: '2025-3' is no date");
  EXPECT_EQ(last_used("2025-02-30"), "not-a-date 1:40: '2025-02-30' is no date");
  EXPECT_EQ(last_used("yesterday"), "not-a-date 1:40: 'yesterday' is no date");
}

TEST(LoadProfile, StartAndDeadlineAreWholeDays) {
  EXPECT_THAT(Read("start: 2026-12\n").problems(),
              ElementsAre("not-a-date 1:8: a whole date is needed here"));
  EXPECT_THAT(Read("deadline: soon\n").problems(), ElementsAre("not-a-date 1:11: 'soon' is no date"));
}

TEST(LoadProfile, DaysOffAreDaysOrRangesThatEndAfterTheyBegin) {
  const auto problems = [](const std::string& days) { return Read("days_off: [" + days + "]\n").problems(); };
  EXPECT_THAT(problems("2026-12-21..2026-12-21"), ElementsAre());
  EXPECT_THAT(problems("2026-12-21..2026-12-20"),
              ElementsAre("bad-range 1:12: the range ends before it begins"));
  EXPECT_THAT(problems("2026-12"),
              ElementsAre("not-a-date 1:12: '2026-12' is neither a day nor a range of days"));
  EXPECT_THAT(problems("2026-12-21.."),
              ElementsAre("not-a-date 1:12: '2026-12-21..' is neither a day nor a range of days"));
  EXPECT_THAT(problems("2026-12-21...2026-12-22"), Contains(testing::StartsWith("not-a-date 1:12")));
  EXPECT_THAT(problems("{a: 1}"), ElementsAre("wrong-type 1:12: text is expected here, not a map"));
}

TEST(LoadProfile, NumbersHaveTheirRanges) {
  EXPECT_THAT(Read("hours_per_week: 0\n").problems(),
              ElementsAre("out-of-range 1:17: 0 is out of range: from 0.1 to 168 is allowed"));
  EXPECT_THAT(Read("hours_per_week: 169\n").problems(), Contains(testing::StartsWith("out-of-range")));
  EXPECT_THAT(Read("pace: 11\n").problems(), Contains(testing::StartsWith("out-of-range 1:7")));
  EXPECT_THAT(Read("buffer: 1\n").problems(), Contains(testing::StartsWith("out-of-range 1:9")));
  EXPECT_THAT(Read("parallel: 1.5\n").problems(), ElementsAre("not-whole 1:11: 1.5 must be a whole number"));
  EXPECT_THAT(Read("budget: {amount: -1, currency: USD}\n").problems(),
              Contains(testing::StartsWith("out-of-range 1:18")));
  EXPECT_EQ(Read("hours_per_week: {value: 8, note: measured}\n").profile.value().hours_per_week, 8);
}

TEST(LoadProfile, AllProblemsAreFoundInOneRun) {
  const Read read(
      "nmae: Ada\nseniority: boss\nfree_only: yes\nshare: all\nsalary: 5\nprefer: pytorch\nlanguages: en\n");
  EXPECT_FALSE(read.profile);
  EXPECT_THAT(read.problems(), ElementsAre("not-allowed 2:12: 'boss' is none of: entry, mid, senior",
                                           "wrong-type 5:9: salary must be a map, not text",
                                           "not-allowed 4:8: 'all' is none of: full, level, aggregate, none",
                                           "not-a-boolean 3:12: 'yes' is neither true nor false",
                                           "wrong-type 7:12: languages must be a list, not text",
                                           "wrong-type 6:9: prefer must be a list, not text",
                                           "unknown-key 1:1: a profile has no key 'nmae'"));
}

TEST(LoadProfile, AProfileIsAMap) {
  EXPECT_THAT(Read("- name: Ada\n").problems(),
              ElementsAre("wrong-type 1:1: a profile must be a map, not a list"));
  EXPECT_THAT(Read("Ada\n").problems(), ElementsAre("wrong-type 1:1: a profile must be a map, not text"));
  EXPECT_THAT(Read("").problems(), ElementsAre("empty-file 0:0: the file is empty"));
}

TEST(LoadProfile, ASkillIsWrittenOnce) {
  EXPECT_THAT(Read("skills:\n  python: 3\n  python: 4\n").problems(),
              ElementsAre("duplicate-key 3:3: the key 'python' is here twice"));
}

TEST(LoadProfile, ARoleNamedTwiceIsWantedOnce) {
  EXPECT_THAT(Read("role: ai-engineer\nroles: [ml-engineer, ai-engineer]\n").profile.value().roles,
              ElementsAre(RoleId{0}, RoleId{1}));
}

TEST(LoadProfile, OfACertificationListedTwiceTheLaterCounts) {
  const Read read("certifications: [{id: aws-clf, date: 2022}, {id: aws-clf, date: 2025}, aws-clf]\n");
  ASSERT_EQ(read.profile.value().certifications.size(), 1U);
  EXPECT_EQ(read.profile->certifications[0].date.year, 2025);
}

TEST(LoadProfile, ARenamedIdIsCarriedForwardWithANote) {
  const Read read("skills: {old-python: 3}\n");
  ASSERT_TRUE(read.profile);
  EXPECT_EQ(read.profile->skills.at(0).skill, SkillId{0});
  EXPECT_THAT(read.problems(),
              ElementsAre("succeeded-id 1:10: 'old-python' of an older roadmap is now 'python'"));
  EXPECT_EQ(read.diagnostics.all()[0].severity, Severity::note);
}

TEST(LoadProfile, EveryPartOfASplitIdTakesOverTheLevel) {
  const Read read("skills: {aws-ml: 3}\n");
  ASSERT_EQ(read.profile.value().skills.size(), 2U);
  EXPECT_EQ(read.profile->skills[0].skill, SkillId{2});
  EXPECT_EQ(read.profile->skills[1].skill, SkillId{3});
  EXPECT_EQ(read.profile->skills[1].level, 3);
  EXPECT_THAT(read.problems(),
              ElementsAre("succeeded-id 1:10: 'aws-ml' of an older roadmap is now 'sagemaker' "
                          "and 'bedrock': what you stated counts for each"));
}

TEST(LoadProfile, OfMergedIdsTheHighestLevelCounts) {
  const Read read("skills: {torch-basics: 2, torch-advanced: 4, pytorch: 3}\n");
  ASSERT_EQ(read.profile.value().skills.size(), 1U);
  EXPECT_EQ(read.profile->skills[0].level, 4);
  EXPECT_THAT(
      read.problems(),
      ElementsAre(
          "succeeded-id 1:10: 'torch-basics' of an older roadmap is now 'pytorch'",
          "succeeded-id 1:27: 'torch-advanced' of an older roadmap is now 'pytorch'",
          "succeeded-id 1:27: this profile states 'pytorch' more than once now: the higher level, 4, counts",
          "succeeded-id 1:46: this profile states 'pytorch' more than once now: the higher level, 4, "
          "counts"));
}

TEST(LoadProfile, RenamesInARingLeadNowhere) {
  EXPECT_THAT(Read("skills: {ring-a: 2}\n").problems(), ElementsAre("unknown-skill 1:10: no skill 'ring-a'"));
  EXPECT_THAT(Read("skills: {explode: 2}\n").problems(),
              ElementsAre("unknown-skill 1:10: no skill 'explode'"));
}

TEST(LoadProfile, APreferenceIsASkillAnAliasOrAVendor) {
  const auto skills = [](const std::string& name) {
    return Read("prefer: [" + name + "]\n").profile.value().prefer.at(0).skills;
  };
  EXPECT_THAT(skills("pytorch"), ElementsAre(SkillId{1}));
  EXPECT_THAT(skills("torch"), ElementsAre(SkillId{1}));
  EXPECT_THAT(skills("AWS"), ElementsAre(SkillId{2}, SkillId{3}));
}

TEST(LoadProfile, AnUnknownPreferenceHasAHint) {
  EXPECT_THAT(Read("prefer: [pytorh]\n").problems(),
              ElementsAre("unknown-preference 1:10: no preference 'pytorh'"));
  EXPECT_EQ(Read("prefer: [pytorh]\n").hint(), "did you mean 'pytorch'?");
  EXPECT_EQ(Read("prefer: [quantum-chromodynamics]\n").hint(),
            "a preference is a skill, or a vendor such as aws");
}

TEST(LoadProfile, KeepsThePlacesOfWhatItRead) {
  const Profile profile = Read(
                              "seniority: entry\n"
                              "hours_per_week: 8\n"
                              "skills:\n"
                              "  python:\n"
                              "    level: 3\n"
                              "    last_used: 2025\n")
                              .profile.value();
  EXPECT_EQ(profile.places.seniority.line, 1U);
  EXPECT_EQ(profile.places.hours_per_week.line, 2U);
  EXPECT_EQ(profile.places.hours_per_week.column, 17U);
  EXPECT_EQ(profile.places.pace.line, 0U);
  EXPECT_EQ(profile.skills.at(0).where.line, 4U);
  EXPECT_EQ(profile.skills.at(0).last_used_where.line, 6U);
}

TEST(LoadProfile, EvidenceHasAKind) {
  EXPECT_THAT(Read("skills: {python: {level: 3, evidence: [{kind: rumour}, {link: x}]}}\n").problems(),
              ElementsAre("not-allowed 1:47: 'rumour' is none of: project, course, certification, job, other",
                          "missing-key 1:56: evidence needs `kind`"));
}

TEST(LoadProfile, AnEarlierErrorIsNotItsOwn) {
  Diagnostics diagnostics;
  diagnostics.add({Severity::error, "other", {}, "of something else", {}, {}});
  EXPECT_TRUE(load_profile(SourceFile("p.yaml", "name: Ada\n"), catalog(), diagnostics).has_value());
}

}  // namespace
}  // namespace aipath
