// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/plan/sync.hpp>
#include <aipath/profile/load.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sql, name: SQL, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n"
          "certifications:\n"
          "  - {id: one, name: One, prep_hours: 1, evidences: [{skill: python, level: 2}]}\n")
          .catalog.value();
  return loaded;
}

constexpr SkillId python{0};
constexpr SkillId sql{1};
constexpr CertificationId one{0};

/// The profile with what is done in it, or the code of the problem.
std::string synced(const std::string& text, const std::vector<PlanTarget>& done,
                   PartialDate day = {2026, 12, 3}) {
  Diagnostics diagnostics;
  const SourceFile source("ada.yaml", text);
  const auto profile = load_profile(source, catalog(), diagnostics);
  EXPECT_TRUE(profile);
  const auto result =
      with_gain(source, catalog(), gain_of(catalog(), profile.value_or(Profile{}), done), day, diagnostics);
  return result ? *result : diagnostics.all().back().code;
}

TEST(Sync, RaisesASkillToTheHighestStepThatIsDone) {
  EXPECT_EQ(synced("skills: {python: 1.5} # me\n", {StepId{python, 3}, StepId{python, 2}}),
            "skills: {python: 3} # me\n");
}

TEST(Sync, LowersNothing) {
  const std::string text = "skills: {python: 4, sql: 2.5}\n";
  EXPECT_EQ(synced(text, {StepId{python, 3}, StepId{sql, 2}, StepId{sql, 1}}), text);
}

TEST(Sync, AddsACertificationAndWhatItShows) {
  EXPECT_EQ(synced("skills: {python: 1}\n", {one}),
            "skills: {python: 2}\ncertifications:\n  - {id: one, date: 2026-12-03}\n");
}

TEST(Sync, OfACertificationThatIsHeldNothingIsTaken) {
  const std::string text = "skills: {python: 1}\ncertifications: [{id: one, date: 2020-01-01}]\n";
  EXPECT_EQ(synced(text, {one}), text);
}

TEST(Sync, ChangesNothingTheSecondTimeOnAnyDay) {
  const std::vector<PlanTarget> done = {StepId{python, 3}, StepId{sql, 1}, one};
  const std::string first = synced("skills:\n  python: {level: 2, last_used: 2020-01}\n", done);
  EXPECT_EQ(first,
            "skills:\n  python: {level: 3, last_used: 2026-12-03}\n  sql: 1\n"
            "certifications:\n  - {id: one, date: 2026-12-03}\n");
  EXPECT_EQ(synced(first, done, {2030, 1, 1}), first);
}

TEST(Sync, AProjectHasNoPlaceInAProfile) {
  EXPECT_EQ(synced("name: Ada\n", {ProjectId{0}}), "name: Ada\n");
}

}  // namespace
}  // namespace aipath
