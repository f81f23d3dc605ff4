// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

std::string skill(const std::string& id, const std::string& more = {}) {
  return "  - {id: " + id + ", name: N, category: core, hours: [1, 2, 3, 4, 5]" + more + "}\n";
}
const std::string core = "categories: [{id: core, name: Core}]\nskills:\n";

std::string hint_of(const Loaded& loaded) {
  return loaded.diagnostics.all().at(0).hint;
}

TEST(Link, AnUnknownIdHasTheNearestOneAsHint) {
  const Loaded loaded =
      load_text(core + skill("pytorch") +
                "roles:\n  - {id: r, name: R, requirements: [{skill: pytorh, level: 1, importance: 1}]}\n");
  EXPECT_FALSE(loaded.catalog);
  EXPECT_THAT(loaded.problems(), ElementsAre("unknown-skill a.yaml:5:45: no skill 'pytorh'"));
  EXPECT_EQ(hint_of(loaded), "did you mean 'pytorch'?");
  EXPECT_EQ(loaded.diagnostics.all()[0].place.length, 6U);
}

TEST(Link, AnAliasIsNoIdButAHint) {
  const Loaded loaded = load_text(core + skill("scikit-learn", ", aliases: [sklearn]") +
                                  skill("t", ", prerequisites: [{skill: sklearn}]"));
  EXPECT_THAT(loaded.problems(), ElementsAre("unknown-skill a.yaml:4:86: no skill 'sklearn'"));
  EXPECT_EQ(hint_of(loaded), "did you mean 'scikit-learn'?");
}

TEST(Link, EveryMentionOfAnUnknownIdIsReported) {
  const Loaded loaded =
      load_text(core + skill("s", ", source: none, prerequisites: [{skill: x}, {skill: x}]"));
  EXPECT_THAT(loaded.problems(), ElementsAre("unknown-source a.yaml:3:70: no source 'none'",
                                             "unknown-skill a.yaml:3:100: no skill 'x'",
                                             "unknown-skill a.yaml:3:112: no skill 'x'"));
}

TEST(Link, ADuplicateIdShowsBothPlaces) {
  const Loaded loaded = load_files({core + skill("s"), "skills:\n" + skill("t") + skill("s")});
  EXPECT_FALSE(loaded.catalog);
  EXPECT_THAT(loaded.problems(), ElementsAre("duplicate-id b.yaml:3:5: the skill 's' is here twice"));
  const DiagnosticNote& first = loaded.diagnostics.all()[0].notes.at(0);
  EXPECT_EQ(first.place.path, "a.yaml");
  EXPECT_EQ(first.place.line, 3U);
  EXPECT_EQ(first.place.column, 5U);
}

TEST(Link, TheSameIdMayBeUsedForDifferentKinds) {
  EXPECT_TRUE(
      load_text(core + skill("core") +
                "roles: [{id: core, name: R, requirements: [{skill: core, level: 1, importance: 1}]}]\n")
          .catalog);
}

Loaded role_with(const std::string& requirement) {
  return load_text(core + skill("s") + skill("t") +
                   "roles:\n  - id: r\n    name: R\n    requirements:\n      - " + requirement + "\n");
}

TEST(Link, ContradictoryRequirementsAreErrors) {
  EXPECT_THAT(role_with("{importance: 1, any_of: [{skill: s, level: 1}, {skill: s, level: 3}]}").problems(),
              ElementsAre("bad-requirement a.yaml:9:56: 's' is twice among the options"));
  EXPECT_THAT(
      role_with("{importance: 1, count: 3, any_of: [{skill: s, level: 1}, {skill: t, level: 3}]}").problems(),
      ElementsAre("bad-requirement a.yaml:9:9: 3 options are asked, but only 2 are named"));
  EXPECT_THAT(
      role_with("{importance: 1, skill: s, level: 1, any_of: [{skill: t, level: 3}]}").problems(),
      ElementsAre(
          "contradiction a.yaml:9:9: a requirement has either `skill` and `level` or `any_of`, not both"));
  EXPECT_THAT(role_with("{importance: 1, any_of: []}").problems(),
              ElementsAre("wrong-count a.yaml:9:33: any_of must not be empty"));
  EXPECT_THAT(
      role_with("{importance: 1}").problems(),
      testing::Contains("missing-key a.yaml:9:9: a requirement needs `skill` and `level`, or `any_of`"));
}

TEST(Link, LevelsOfARequirementAreOneToFive) {
  for (const char* level : {"-1", "0", "6"}) {
    EXPECT_THAT(role_with("{importance: 1, skill: s, level: " + std::string(level) + "}").problems(),
                testing::Contains("out-of-range a.yaml:9:42: " + std::string(level) +
                                  " is out of range: from 1 to 5 is allowed"));
  }
  EXPECT_THAT(role_with("{importance: 1, skill: s, level: three}").problems(),
              testing::Contains("not-a-number a.yaml:9:42: 'three' is not a number"));
  EXPECT_THAT(role_with("{importance: 1, skill: s, level: 2.5}").problems(),
              testing::Contains("not-whole a.yaml:9:42: 2.5 must be a whole number"));
}

TEST(Link, EveryCriterionScoresEveryOptionAndNoOther) {
  EXPECT_THAT(
      load_text("decisions:\n"
                "  - {id: d, question: Q, options: [{id: a, name: A}, {id: b, name: B}],\n"
                "     criteria: [{id: k, name: K, weight: 1, scores: {a: 1, c: 2}}]}\n")
          .problems(),
      ElementsAre("missing-score a.yaml:2:5: criterion 'k' of decision 'd' has no score for 'b'",
                  "unknown-option a.yaml:2:5: criterion 'k' of decision 'd' scores 'c', which is no option"));
}

TEST(Link, IdsAreDenseInTheOrderOfDefinition) {
  const Loaded loaded =
      load_text(core + skill("c", ", prerequisites: [{skill: a}]") + skill("b") + skill("a"));
  ASSERT_TRUE(loaded.catalog);
  EXPECT_EQ(loaded.catalog->skills[0].id, "c");
  EXPECT_EQ(loaded.catalog->skills[1].id, "b");
  EXPECT_EQ(loaded.catalog->skills[2].id, "a");
  EXPECT_EQ(loaded.catalog->skills[0].prerequisites[0].skill, SkillId{2});
}

}  // namespace
}  // namespace aipath
