// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include "report/resume_words.hpp"
#include <aipath/analysis/resume_proposal.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate today{2026, 11, 24};

const Catalog& catalog() {
  static const Catalog made = [] {
    Catalog c;
    c.categories.push_back({.id = "core"});
    for (const char* name : {"Python", "SQL", "Docker", "retrieval"}) {
      const SkillId id = add_skill(c, std::string("skill-") + name, {1, 1, 1, 1, 1});
      c.skills[id.index].name = name;
    }
    c.skills[3].ambiguous_aliases = {"search"};
    c.certifications.push_back(
        {.id = "clf", .name = "AWS Certified Cloud Practitioner", .exam_code = "CLF-C02"});
    c.certifications.push_back({.id = "saa", .name = "AWS Certified Solutions Architect - Associate"});
    c.certifications.push_back({.id = "sap", .name = "AWS Certified Solutions Architect - Professional"});
    c.certifications[0].evidences = {at({2}, 5)};
    c.markets.push_back({.id = "ca", .region = "CA", .name = "Canada"});
    return c;
  }();
  return made;
}

ResumeEntry job(std::string text, PartialDate start = {}, PartialDate end = {}, bool is_current = false) {
  ResumeEntry entry;
  entry.section = ResumeSection::work;
  entry.text = std::move(text);
  entry.dates = {start, end, is_current};
  return entry;
}

ResumeProposal propose(const Resume& resume) {
  static const AliasIndex index = build_alias_index(catalog());
  return propose_from_resume(catalog(), index, resume, today);
}

/// `level: reason` of the only skill.
std::string proposed(const Resume& resume) {
  const ResumeProposal proposal = propose(resume);
  if (proposal.levels.size() != 1) return std::to_string(proposal.levels.size()) + " skills";
  return std::to_string(proposal.levels[0].level) + ": " + reason_words(catalog(), proposal.levels[0]);
}

TEST(ResumeProposal, CountsTimeInTwoJobsAtOnceOnce) {
  // January 2019 to December 2021 and July 2020 to June 2023: 54 months, 4 years.
  EXPECT_EQ(proposed({.entries = {job("Python", {2019, 1, 0}, {2021, 12, 0}),
                                  job("Python", {2020, 7, 0}, {2023, 6, 0})}}),
            "3: 'Python' in 2 jobs over 4 years, last used 2023-06");
}

TEST(ResumeProposal, NeedsAYearOfJobsForLevelThree) {
  // December to November are twelve months, to October eleven.
  EXPECT_EQ(proposed({.entries = {job("SQL", {2023, 12, 0}, {2024, 11, 0})}}),
            "3: 'SQL' in 1 job over 1 year, last used 2024-11");
  EXPECT_EQ(proposed({.entries = {job("SQL", {2023, 12, 0}, {2024, 10, 0})}}),
            "2: 'SQL' in 1 job over 11 months, last used 2024-10");
  EXPECT_EQ(proposed({.entries = {job("SQL")}}), "2: 'SQL' in 1 job without dates");
  EXPECT_EQ(proposed({.entries = {job("SQL", {2025, 1, 0}, {2024, 1, 0})}}),
            "2: 'SQL' in 1 job without dates, last used 2024-01");
}

TEST(ResumeProposal, CutsAtToday) {
  EXPECT_EQ(proposed({.entries = {job("SQL", {2026, 10, 0}, {}, true)}}),
            "2: 'SQL' in 1 job over 2 months, in use");
  EXPECT_EQ(proposed({.entries = {job("SQL", {2026, 10, 0}, {2030, 1, 0})}}),
            "2: 'SQL' in 1 job over 2 months");
}

TEST(ResumeProposal, BelievesTheOwnWordUpToThreeAndFourWithTwoYears) {
  const ResumeSkill expert{"Python", "Expert", false};
  EXPECT_EQ(proposed({.skills = {{"Python", "", false}}}), "2: 'Python' listed under skills only");
  EXPECT_EQ(proposed({.skills = {{"Python", "beginner", false}}}),
            "1: 'Python' listed under skills only, called 'beginner'");
  EXPECT_EQ(proposed({.skills = {expert}}), "3: 'Python' listed under skills only, called 'Expert'");
  EXPECT_EQ(proposed({.entries = {job("Python", {2020, 1, 0}, {2021, 12, 0})}, .skills = {expert}}),
            "4: 'Python' in 1 job over 2 years, called 'Expert', last used 2021-12");
  EXPECT_EQ(proposed({.entries = {job("Python", {2020, 1, 0}, {2021, 11, 0})}, .skills = {expert}}),
            "3: 'Python' in 1 job over 1 year, called 'Expert', last used 2021-11");
}

TEST(ResumeProposal, NeverGoesAboveFour) {
  EXPECT_EQ(proposed({.certificates = {{"CLF-C02 exam", {2024, 5, 0}}}}),
            "4: shown by AWS Certified Cloud Practitioner");
}

TEST(ResumeProposal, SaysWhatItDoesNotCount) {
  const ResumeProposal proposal = propose({.entries = {job("No Docker needed. We search for it.")},
                                           .skills = {{"COBOL", "", false}, {"Backend", "", true}}});
  EXPECT_THAT(proposal.levels, IsEmpty());
  EXPECT_THAT(proposal.unsure_words, ElementsAre("search"));
  EXPECT_THAT(proposal.unknown_skills, ElementsAre("COBOL"));
}

TEST(ResumeProposal, MatchesACertificationOnlyIfItIsTheOnlyOne) {
  const ResumeProposal proposal =
      propose({.certificates = {{"aws cloud practitioner", {}},
                                {"AWS Solutions Architect", {}},
                                {"AWS Certified Solutions Architect – Associate (SAA-C03)", {}},
                                {"AWS", {}}}});
  ASSERT_EQ(proposal.certifications.size(), 2U);
  EXPECT_EQ(catalog()[proposal.certifications[0].certification].id, "clf");
  EXPECT_EQ(catalog()[proposal.certifications[1].certification].id, "saa");
  EXPECT_THAT(proposal.unknown_certificates, ElementsAre("AWS Solutions Architect", "AWS"));
}

TEST(ResumeProposal, DerivesSeniorityAndRegion) {
  const auto with_years = [](int years) {
    return propose({.entries = {job("-", {2010, 1, 0}, {2009 + years, 12, 0})}}).seniority;
  };
  EXPECT_EQ(with_years(1), Seniority::entry);
  EXPECT_EQ(with_years(2), Seniority::mid);
  EXPECT_EQ(with_years(5), Seniority::senior);
  EXPECT_EQ(propose({}).seniority, std::nullopt);
  EXPECT_EQ(propose({.country = "ca"}).region, "CA");
  EXPECT_EQ(propose({.location = "Toronto, Canada\n"}).region, "CA");
  EXPECT_EQ(propose({.country = "SE", .location = "Canadaville"}).region, "");
}

}  // namespace
}  // namespace aipath
