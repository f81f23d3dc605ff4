// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/analysis/decision_profile.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace aipath {
namespace {

using testing::DoubleEq;
using testing::DoubleNear;
using testing::ElementsAre;

constexpr PartialDate today{2026, 11, 24};
constexpr std::size_t hammer = 0;
constexpr std::size_t saw = 1;
constexpr std::size_t force = 0;
constexpr std::size_t clean = 1;
constexpr std::size_t light = 2;

const char* const roadmap_text =
    "sources:\n"
    "  - {id: fresh, title: Fresh, kind: estimate, as_of: 2024-11-24, confidence: estimate}\n"
    "  - {id: stale, title: Stale, kind: estimate, as_of: 2024-10, confidence: estimate}\n"
    "categories: [{id: core, name: Core}]\n"
    "skills:\n"
    "  - {id: hammering, name: Hammering, category: core, hours: [1, 2, 3, 4, 5]}\n"
    "  - {id: sawing, name: Sawing, category: core, hours: [1, 2, 3, 4, 5], vendor: north}\n"
    "decisions:\n"
    "  - id: tool\n"
    "    question: Which tool?\n"
    "    options: [{id: hammer, name: Hammer, skill: hammering}, {id: saw, name: Saw, skill: sawing}]\n"
    "    criteria:\n"
    "      - {id: force, name: Force, weight: 4, scores: {hammer: 5, saw: 2}}\n"
    "      - {id: clean, name: Clean cuts, weight: 2, scores: {hammer: 2, saw: 5}, disputed: true}\n"
    "      - {id: light, name: Light, weight: 3, scores: {hammer: 3, saw: 4}}\n"
    "    source: [fresh, stale]\n";

const Catalog& catalog() {
  static const Catalog loaded = load_text(roadmap_text).catalog.value();
  return loaded;
}

DecisionReport weigh(const std::vector<int>& importances) {
  std::vector<DecisionAnswer> answers;
  for (const int importance : importances)
    answers.push_back({importance, AnswerOrigin::given});
  return weigh_decision(catalog(), 0, answers, today);
}

TEST(Decision, AScoreIsTheWeightedMeanOfTheScores) {
  // Hammer (4 x 5 + 2 x 2 + 3 x 3) / 9 = 33/9, saw (4 x 2 + 2 x 5 + 3 x 4) / 9 = 30/9.
  const DecisionReport report = weigh({});
  EXPECT_TRUE(report.has_leader);
  EXPECT_THAT(report.scores, ElementsAre(DoubleEq(33.0 / 9), DoubleEq(30.0 / 9)));
  EXPECT_THAT(report.ranking, ElementsAre(hammer, saw));
  EXPECT_EQ(report.criteria[force].answer.origin, AnswerOrigin::neutral);
  EXPECT_THAT(report.criteria[force].contributions, ElementsAre(DoubleEq(20.0 / 9), DoubleEq(8.0 / 9)));
}

TEST(Decision, AnAnswerScalesTheWeightByAThirdEach) {
  // Force no: 0. Clean yes: 2 x 5/3 = 10/3. Light 3: 3. Saw: (10/3 x 5 + 3 x 4) / (19/3) = 86/19.
  const DecisionReport report = weigh({0, 5, 3});
  EXPECT_THAT(report.criteria[force].weight, DoubleEq(0));
  EXPECT_THAT(report.criteria[clean].weight, DoubleEq(10.0 / 3));
  EXPECT_THAT(report.criteria[light].share, DoubleEq(9.0 / 19));
  EXPECT_THAT(report.ranking, ElementsAre(saw, hammer));
  EXPECT_THAT(report.scores[saw], DoubleNear(86.0 / 19, 1e-12));
}

TEST(Decision, EachWeightHasTheLimitAtWhichTheRivalIsLevel) {
  // The hammer is 3 weighted points ahead. Force: 3 points of difference, level at 4 - 3/3 = 3, an answer
  // below 3 x 3/4 = 2.25. Clean: level at 2 + 3/3 = 3, an answer above 4.5. Light: level at 3 + 3/1 = 6, and
  // the answer 5 gives only 5.
  const DecisionReport report = weigh({});
  ASSERT_TRUE(report.criteria[force].lower);
  EXPECT_THAT(report.criteria[force].lower->weight, DoubleEq(3));
  EXPECT_EQ(report.criteria[force].lower->option, saw);
  EXPECT_EQ(report.criteria[force].lower->importance, 2);
  EXPECT_FALSE(report.criteria[force].upper);
  ASSERT_TRUE(report.criteria[clean].upper);
  EXPECT_THAT(report.criteria[clean].upper->weight, DoubleEq(3));
  EXPECT_EQ(report.criteria[clean].upper->importance, 5);
  ASSERT_TRUE(report.criteria[light].upper);
  EXPECT_THAT(report.criteria[light].upper->weight, DoubleEq(6));
  EXPECT_FALSE(report.criteria[light].upper->importance);
  EXPECT_FALSE(report.is_firm());
}

TEST(Decision, AWeightCannotFallBelowNothing) {
  // Force 5 and clean 0: the hammer leads by 20 x 3 - 9 x 1 = 51 thirds; without force it would not. Without
  // clean nothing changes, it counts nothing already.
  const DecisionReport report = weigh({5, 0, 3});
  EXPECT_FALSE(report.criteria[clean].lower);
  ASSERT_TRUE(report.criteria[force].lower);
  EXPECT_THAT(report.criteria[force].lower->weight, DoubleEq(1));  // 20/3 - 51/3/3
  EXPECT_EQ(report.criteria[force].lower->importance, 0);          // 1 gives 4/3
}

TEST(Decision, WhatTheLeaderLosesSpeaksAgainstItMostFirst) {
  const DecisionReport report = weigh({});
  ASSERT_EQ(report.against.size(), 2U);
  EXPECT_EQ(report.against[0].criterion, clean);
  EXPECT_THAT(report.against[0].points, DoubleEq(6.0 / 9));
  EXPECT_EQ(report.against[1].criterion, light);
  EXPECT_THAT(report.against[1].points, DoubleEq(3.0 / 9));
}

TEST(Decision, DisputedCriteriaAreLeftOutOnTrial) {
  // Without clean: (4 x 5 + 3 x 3) / 7.
  const DecisionReport report = weigh({});
  ASSERT_TRUE(report.without_disputed);
  EXPECT_EQ(report.without_disputed->leader, hammer);
  EXPECT_THAT(report.without_disputed->score, DoubleEq(29.0 / 7));
  EXPECT_FALSE(weigh({3, 0, 3}).without_disputed);
  EXPECT_FALSE(weigh({0, 3, 0}).without_disputed);
}

TEST(Decision, EqualScoresAreLevelAndStandByTheirIds) {
  // Only force 1 and clean 2 count: 4 x 5 + 4 x 2 = 4 x 2 + 4 x 5.
  const DecisionReport report = weigh({1, 2, 0});
  EXPECT_EQ(report.level_with_leader, 1U);
  EXPECT_THAT(report.ranking, ElementsAre(hammer, saw));
  EXPECT_FALSE(report.is_firm());
  ASSERT_TRUE(report.criteria[force].lower);
  EXPECT_THAT(report.criteria[force].lower->weight, DoubleEq(4.0 / 3));
}

TEST(Decision, NoLeaderIfNothingCounts) {
  const DecisionReport report = weigh({0, 0, 0});
  EXPECT_FALSE(report.has_leader);
  EXPECT_THAT(report.scores, ElementsAre(0, 0));
  EXPECT_TRUE(report.against.empty());
  EXPECT_FALSE(report.criteria[force].upper);
}

TEST(Decision, ALeadThatNoAnswerTurnsIsFirm) {
  // Light alone, and clean barely: the saw leads whatever force is not asked to be.
  EXPECT_TRUE(weigh({0, 5, 5}).criteria[clean].lower == std::nullopt);
  const DecisionReport report = weigh({0, 5, 5});
  // Saw 10 x 3 + 15 x 1 = 45 ahead; force at 5 gives the hammer 20 x 3 = 60.
  EXPECT_FALSE(report.is_firm());
  EXPECT_EQ(report.criteria[force].upper->importance, 4);  // 16 x 3 = 48 > 45, 12 x 3 = 36 is not
}

TEST(Decision, SourcesOlderThanTwoYearsAreDated) {
  const DecisionReport report = weigh({});
  ASSERT_EQ(report.dated.size(), 1U);  // fresh is 24 whole months old
  EXPECT_EQ(catalog()[report.dated[0].source].id, "stale");
  EXPECT_EQ(report.dated[0].months, 25);
}

TEST(Decision, TheFirstPreferenceForAnOptionIsThatOfTheProfile) {
  const Decision& decision = catalog().decisions[0];
  Profile profile;
  EXPECT_FALSE(preferred_option(decision, profile));
  profile.prefer = {{"north", {SkillId{1}}, {}}, {"hammering", {SkillId{0}}, {}}};
  EXPECT_EQ(preferred_option(decision, profile), saw);
}

}  // namespace
}  // namespace aipath
