// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/change.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

constexpr SkillId python{0};
constexpr SkillId pytorch{1};
constexpr SkillId sagemaker{2};

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5], aliases: [py3]}\n"
          "  - {id: pytorch, name: PyTorch, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sagemaker, name: SageMaker, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "certifications:\n"
          "  - id: aws-mla\n"
          "    name: ML Engineer\n"
          "    prep_hours: 10\n"
          "    evidences: [{skill: python, level: 2}, {skill: sagemaker, level: 3}]\n"
          "renames: {snake: python}\n"
          "splits: {frameworks: [pytorch, sagemaker]}\n")
          .catalog.value();
  return loaded;
}

struct Parsed {
  explicit Parsed(std::string_view text) : changes(parse_changes(text, catalog(), diagnostics)) {}

  [[nodiscard]] std::vector<std::string> problems() const {
    std::vector<std::string> all;
    for (const Diagnostic& d : diagnostics.all())
      all.push_back(d.code + ": " + d.message + (d.hint.empty() ? "" : " (" + d.hint + ")"));
    return all;
  }
  [[nodiscard]] Profile applied_to(Profile profile = {}) const {
    return apply_changes(catalog(), std::move(profile), changes.value());
  }

  Diagnostics diagnostics{};
  std::optional<std::vector<ProfileChange>> changes;
};

TEST(ProfileChanges, EveryKindIsRead) {
  const Profile profile =
      Parsed("python=4,cert:aws-mla,hours_per_week=10,pace=0.9,seniority=senior").applied_to();

  ASSERT_EQ(profile.skills.size(), 2U);
  EXPECT_EQ(profile.skills[0].skill, python);
  EXPECT_EQ(profile.skills[0].level, 4);
  EXPECT_EQ(profile.skills[1].skill, sagemaker);
  EXPECT_EQ(profile.skills[1].level, 3);
  ASSERT_EQ(profile.certifications.size(), 1U);
  EXPECT_EQ(profile.certifications[0].certification, CertificationId{0});
  EXPECT_EQ(profile.hours_per_week, 10);
  EXPECT_EQ(profile.pace, 0.9);
  EXPECT_EQ(profile.seniority, Seniority::senior);
}

TEST(ProfileChanges, AStatedLevelIsInUseToday) {
  Profile profile;
  profile.skills = {{.skill = python, .level = 3, .last_used = {2020, 1, 0}}};

  const Profile changed = Parsed("python=2.5").applied_to(profile);

  ASSERT_EQ(changed.skills.size(), 1U);
  EXPECT_EQ(changed.skills[0].level, 2.5);
  EXPECT_FALSE(changed.skills[0].last_used.is_set());
}

TEST(ProfileChanges, ACertificationLowersNoLevel) {
  Profile profile;
  profile.skills = {{.skill = python, .level = 3.5, .last_used = {2025, 1, 0}}};

  const Profile changed = Parsed("cert:aws-mla").applied_to(profile);

  EXPECT_EQ(changed.skills[0].level, 3.5);
  EXPECT_TRUE(changed.skills[0].last_used.is_set());
}

TEST(ProfileChanges, ACertificationBringsTheLevelThatItEvidencesBackIntoUse) {
  Profile profile;
  profile.skills = {{.skill = sagemaker, .level = 3, .last_used = {2025, 1, 0}}};

  const Profile changed = Parsed("cert:aws-mla").applied_to(profile);

  EXPECT_EQ(changed.skills[0].level, 3);
  EXPECT_FALSE(changed.skills[0].last_used.is_set());
}

TEST(ProfileChanges, ACertificationThatIsHeldIsNotListedTwice) {
  EXPECT_EQ(Parsed("cert:aws-mla,cert:aws-mla").applied_to().certifications.size(), 1U);
}

TEST(ProfileChanges, TheLaterOfTwoChangesCounts) {
  EXPECT_EQ(Parsed("python=4,python=1").applied_to().skills.at(0).level, 1);
  EXPECT_EQ(Parsed("python=1,cert:aws-mla").applied_to().skills.at(0).level, 2);
  EXPECT_EQ(Parsed("cert:aws-mla,python=1").applied_to().skills.at(0).level, 1);
}

TEST(ProfileChanges, IdsOfOlderRoadmapsGoOnWorking) {
  const Parsed renamed("snake=4");
  EXPECT_EQ(renamed.applied_to().skills.at(0).skill, python);
  EXPECT_THAT(renamed.problems(), ElementsAre("succeeded-id: 'snake' of an older roadmap is now 'python'"));

  const Parsed split("frameworks=2");
  EXPECT_EQ(split.applied_to().skills.at(0).skill, pytorch);
  EXPECT_EQ(split.applied_to().skills.at(1).skill, sagemaker);
  EXPECT_THAT(split.problems(), ElementsAre("succeeded-id: 'frameworks' of an older roadmap is now 'pytorch' "
                                            "and 'sagemaker': what you stated counts for each"));
}

TEST(ProfileChanges, AllProblemsAreReportedAtOnce) {
  const Parsed parsed("pythn=4,cert:aws-mlb,paze=1,seniority=seniro,python=6,py3=1");

  EXPECT_FALSE(parsed.changes);
  EXPECT_THAT(parsed.problems(),
              ElementsAre("wrong-usage: no skill 'pythn' (did you mean 'python'?)",
                          "wrong-usage: no certification 'aws-mlb' (did you mean 'aws-mla'?)",
                          "wrong-usage: no skill 'paze' (did you mean 'pace'?)",
                          "wrong-usage: --what-if seniority: 'seniro' is none of entry, mid, senior (did you "
                          "mean 'senior'?)",
                          "wrong-usage: --what-if python: '6' is no number from 0 to 5",
                          "wrong-usage: no skill 'py3' (did you mean 'python'?)"));
}

TEST(ProfileChanges, NumbersAreThoseOfAProfile) {
  for (const char* bad :
       {"python=", "python=-1", "python=1e0", "python=nan", "python=04", "python=+1", "python=0x1",
        "python= 1", "python=1.2.3", "hours_per_week=0", "hours_per_week=169", "pace=0", "pace=11"}) {
    EXPECT_FALSE(Parsed(bad).changes) << bad;
  }
  for (const char* good : {"python=0", "python=0.5", "python=5", "hours_per_week=168", "pace=0.1"})
    EXPECT_TRUE(Parsed(good).changes) << good;
}

TEST(ProfileChanges, WhatIsNoChangeSaysWhatOneIs) {
  for (const char* bad : {"", "python=4,", ",", "python"}) {
    const Parsed parsed(bad);
    EXPECT_FALSE(parsed.changes) << bad;
    EXPECT_THAT(parsed.diagnostics.all().at(0).hint, testing::HasSubstr("SKILL=LEVEL")) << bad;
  }
}

}  // namespace
}  // namespace aipath
