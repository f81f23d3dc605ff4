// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

/// A roadmap of skills, each with its prerequisites as YAML.
Loaded with(const std::vector<std::pair<std::string, std::string>>& skills) {
  std::string text = "categories: [{id: core, name: Core}]\nskills:\n";
  for (const auto& [id, prerequisites] : skills)
    text += "  - {id: " + id + ", name: N, category: core, hours: [1, 2, 3, 4, 5], prerequisites: [" +
            prerequisites + "]}\n";
  return load_text(text);
}

TEST(PrerequisiteCycle, IsShownWholeWithItsLevels) {
  const Loaded loaded = with({{"a", "{skill: b}"}, {"b", "{skill: c}"}, {"c", "{skill: a}"}});
  EXPECT_FALSE(loaded.catalog);
  EXPECT_THAT(loaded.problems(), ElementsAre("prerequisite-cycle a.yaml:3:78: hard prerequisites form a "
                                             "cycle: a 1 needs b 1 needs c 1 needs a 1"));
  const auto& notes = loaded.diagnostics.all()[0].notes;
  ASSERT_EQ(notes.size(), 3U);
  EXPECT_EQ(notes[0].place.line, 3U);
  EXPECT_EQ(notes[1].place.line, 4U);
  EXPECT_EQ(notes[2].place.line, 5U);
  EXPECT_EQ(notes[2].message, "a prerequisite of c");
}

TEST(PrerequisiteCycle, GoesThroughTheLevelsOfASkill) {
  const Loaded loaded = with({{"a", "{skill: b}"}, {"b", "{skill: a, min_level: 3, for: 1}"}});
  EXPECT_THAT(loaded.problems(),
              ElementsAre("prerequisite-cycle a.yaml:3:78: hard prerequisites form a cycle: "
                          "a 1 needs b 1 needs a 3 needs a 2 needs a 1"));
  EXPECT_EQ(loaded.diagnostics.all()[0].notes.size(), 2U);  // a level needs the one below without being told
}

TEST(PrerequisiteCycle, AHigherLevelMayNeedWhatNeedsALowerOne) {
  EXPECT_TRUE(with({{"a", "{skill: b, for: 3}"}, {"b", "{skill: a, min_level: 2}"}}).catalog);
}

TEST(PrerequisiteCycle, ASkillMayNotNeedItself) {
  EXPECT_THAT(with({{"a", "{skill: a}"}}).problems(),
              ElementsAre("prerequisite-cycle a.yaml:3:78: hard prerequisites form a cycle: a 1 needs a 1"));
  EXPECT_THAT(
      with({{"a", "{skill: a, min_level: 3, for: 2}"}}).problems(),
      ElementsAre(
          "prerequisite-cycle a.yaml:3:78: hard prerequisites form a cycle: a 2 needs a 3 needs a 2"));
}

TEST(PrerequisiteCycle, ASkillMayNeedALowerLevelOfItself) {
  EXPECT_TRUE(with({{"a", "{skill: a, min_level: 1, for: 2}"}}).catalog);
}

TEST(PrerequisiteCycle, SoftPrerequisitesFormNone) {
  EXPECT_TRUE(with({{"a", "{skill: b, kind: soft}"}, {"b", "{skill: a}"}}).catalog);
}

TEST(PrerequisiteCycle, EveryGroupOfSkillsHasItsOwn) {
  const Loaded loaded =
      with({{"a", "{skill: b}"}, {"b", "{skill: a}"}, {"c", "{skill: d}"}, {"d", "{skill: c}"}});
  EXPECT_THAT(
      loaded.problems(),
      ElementsAre(
          "prerequisite-cycle a.yaml:3:78: hard prerequisites form a cycle: a 1 needs b 1 needs a 1",
          "prerequisite-cycle a.yaml:5:78: hard prerequisites form a cycle: c 1 needs d 1 needs c 1"));
}

TEST(PrerequisiteCycle, ARoleIsNotReadWithACyclicPrerequisite) {
  const Loaded loaded = load_text(
      "categories: [{id: core, name: Core}]\n"
      "skills:\n"
      "  - {id: a, name: A, category: core, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: b}]}\n"
      "  - {id: b, name: B, category: core, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: a}]}\n"
      "roles: [{id: r, name: R, requirements: [{skill: a, level: 1, importance: 5}]}]\n");
  EXPECT_FALSE(loaded.catalog);
  EXPECT_TRUE(loaded.diagnostics.has_code("prerequisite-cycle"));
}

TEST(PrerequisiteCycle, OfAVeryLongOneTheFirstHundredStepsAreShown) {
  std::vector<std::pair<std::string, std::string>> ring;
  for (int i = 0; i < 150; ++i)
    ring.emplace_back("s" + std::to_string(i), "{skill: s" + std::to_string((i + 1) % 150) + "}");
  const Loaded loaded = with(ring);
  ASSERT_EQ(loaded.diagnostics.all().size(), 1U);
  EXPECT_THAT(loaded.diagnostics.all()[0].message,
              testing::EndsWith("s99 1 needs ... 50 more ... needs s0 1"));
  EXPECT_EQ(loaded.diagnostics.all()[0].notes.size(), 100U);
}

}  // namespace
}  // namespace aipath
