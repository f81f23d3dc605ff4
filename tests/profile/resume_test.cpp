// SPDX-License-Identifier: MIT
#include "profile/resume_dates.hpp"
#include <aipath/profile/resume.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// `2021-03..2023-05`, `2021..now`, `2021`; `none` without dates.
std::string dates_in(std::string_view line) {
  const auto found = find_dates(line);
  if (!found) return "none";
  std::string text = format_date(found->dates.start);
  if (found->is_range)
    text += ".." + (found->dates.is_current ? std::string("now") : format_date(found->dates.end));
  return text;
}

TEST(FindDates, KnowsTheFormsThatPeopleWrite) {
  EXPECT_EQ(dates_in("2021-03 - 2023-05"), "2021-03..2023-05");
  EXPECT_EQ(dates_in("Engineer (2019–2022)"), "2019..2022");
  EXPECT_EQ(dates_in("March 2021 – present"), "2021-03..now");
  EXPECT_EQ(dates_in("Sept. 2019 to Dec 2020"), "2019-09..2020-12");
  EXPECT_EQ(dates_in("03/2021 — 11/2022"), "2021-03..2022-11");
  EXPECT_EQ(dates_in("since 2020"), "2020..now");
  EXPECT_EQ(dates_in("M\u00E4rz 2018 bis heute"), "2018-03..now");
  EXPECT_EQ(dates_in("passed 2024-05-17"), "2024-05-17");
  EXPECT_EQ(dates_in("2021-13"), "2021");
}

TEST(FindDates, TakesNoOtherNumberForADate) {
  EXPECT_EQ(dates_in("call 12021 or 20210"), "none");
  EXPECT_EQ(dates_in("v2021"), "none");
  EXPECT_EQ(dates_in("May the force, 1234"), "none");
  EXPECT_EQ(dates_in(""), "none");
}

struct Read {
  explicit Read(std::string text, std::string path = "resume.md")
      : resume(load_resume(SourceFile(std::move(path), std::move(text)), diagnostics)) {}

  [[nodiscard]] std::string problem() const {
    if (diagnostics.all().empty()) return "none";
    const Diagnostic& first = diagnostics.all()[0];
    return first.code + " " + std::to_string(first.place.line) + ":" + std::to_string(first.place.column);
  }

  Diagnostics diagnostics{};
  std::optional<Resume> resume;
};

std::vector<std::string> skills_of(const Resume& resume) {
  std::vector<std::string> skills;
  for (const ResumeSkill& skill : resume.skills)
    skills.push_back(skill.text + (skill.level.empty() ? "" : " = " + skill.level));
  return skills;
}

TEST(LoadResume, ReadsJsonResume) {
  const Read read(R"({"basics": {"name": "Zoë", "location": {"countryCode": "DE", "city": "Berlin"}},
    "work": [{"name": "Oracle", "position": "Dev", "startDate": "2021-03-01", "highlights": ["SQL", 7]}, 3],
    "skills": [{"name": "Backend", "level": "Advanced", "keywords": ["Python"]}, {"name": "Git"}],
    "certificates": [{"name": "CLF-C02", "date": "2024-05"}], "education": {"no": "list"}})");
  ASSERT_TRUE(read.resume.has_value());
  EXPECT_EQ(read.resume->name, "Zoë");
  EXPECT_EQ(read.resume->country, "DE");
  ASSERT_EQ(read.resume->entries.size(), 1U);
  EXPECT_EQ(read.resume->entries[0].text, "Dev\n\nSQL\n\n");  // not the employer's name
  EXPECT_TRUE(read.resume->entries[0].dates.is_current);
  EXPECT_THAT(skills_of(*read.resume), ElementsAre("Backend = Advanced", "Python = Advanced", "Git"));
  EXPECT_TRUE(read.resume->skills[0].is_group);
  EXPECT_EQ(read.resume->certificates[0].date, (PartialDate{2024, 5, 0}));
}

TEST(LoadResume, ReadsMarkdownBySections) {
  const Read read(
      "# Ada\nLondon\n\n## Work experience\n### Dev, Acme\n2020 - 2021\n\n- Python\n\nMore of it.\n"
      "### Lead, Beta (2021 - present)\n- SQL\n\n## Hobbies\nJava coffee\n\n"
      "## Skills\n- Languages: Python (expert), C++\n\n## Certifications\n- CKA, May 2024\n");
  ASSERT_TRUE(read.resume.has_value());
  EXPECT_EQ(read.resume->name, "Ada");
  EXPECT_THAT(read.resume->location, HasSubstr("London"));
  std::vector<std::string> jobs;
  for (const ResumeEntry& entry : read.resume->entries) {
    if (entry.section == ResumeSection::work) jobs.push_back(format_date(entry.dates.start));
  }
  EXPECT_THAT(jobs, ElementsAre("2020", "2021"));
  EXPECT_THAT(skills_of(*read.resume), ElementsAre("Python (expert) = expert", "C++"));
  ASSERT_EQ(read.resume->certificates.size(), 1U);
  EXPECT_EQ(read.resume->certificates[0].name, "CKA");
  EXPECT_EQ(read.resume->certificates[0].date, (PartialDate{2024, 5, 0}));
}

TEST(LoadResume, GivesALineAboveItsDatesToTheJobOfTheDates) {
  const Read read("A\nEXPERIENCE\n\nDev\n2019 - 2020\n- Python\n\nLead with SQL\n2020 - 2022\n- Git\n");
  ASSERT_TRUE(read.resume.has_value());
  ASSERT_EQ(read.resume->entries.size(), 2U);
  EXPECT_THAT(read.resume->entries[0].text, Not(HasSubstr("SQL")));
  EXPECT_THAT(read.resume->entries[1].text, HasSubstr("Lead with SQL"));
}

TEST(LoadResume, SaysWhereJsonIsBroken) {
  EXPECT_EQ(Read("{\n  \"basics\": {},,\n}").problem(), "syntax 2:16");
  EXPECT_EQ(Read("{\"work\": [").problem(), "syntax 1:11");
  EXPECT_EQ(Read("{\"work\": " + std::string(40, '[')).problem(), "too-deep 1:41");
  EXPECT_EQ(Read("{}").problem(), "not-a-resume 0:0");
  EXPECT_EQ(Read("[1]", "resume.json").problem(), "not-a-resume 0:0");
}

TEST(LoadResume, RefusesWhatIsNoText) {
  EXPECT_EQ(Read("").problem(), "not-a-resume 0:0");
  EXPECT_EQ(Read(" \n\t").problem(), "not-a-resume 0:0");
  EXPECT_EQ(Read("%PDF-1.4\n").problem(), "not-a-resume 0:0");
  EXPECT_EQ(Read("PK\x03\x04zip").problem(), "not-a-resume 0:0");
  EXPECT_EQ(Read("A\xFF").problem(), "not-utf8 1:2");
  EXPECT_EQ(Read("A\x1b[2J").problem(), "control-character 1:2");
  EXPECT_EQ(Read(std::string(max_resume_bytes + 1, 'a')).problem(), "too-large 0:0");
  EXPECT_EQ(Read("Ada\f\nSkills\nPython").problem(), "none");  // pages of pdftotext
}

}  // namespace
}  // namespace aipath
