// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/needed_steps.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<SkillState> states_of(const Catalog& catalog, const std::vector<SkillClaim>& claims = {}) {
  return skill_states(catalog, claims, {2026, 11, 24});
}

Demand any_of(std::vector<SkillLevel> options, int count = 1,
              std::vector<std::vector<SkillId>> preferred = {}) {
  return {std::move(options), count, std::move(preferred)};
}

TEST(NeededSteps, AreTheStepsUpToTheLevelAsked) {
  Catalog catalog;
  const SkillId python = add_skill(catalog, "python", {2, 10, 30, 80, 200});

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog), {any_of({at(python, 3)})});

  EXPECT_THAT(needed.steps, ElementsAre(StepId{python, 1}, StepId{python, 2}, StepId{python, 3}));
  EXPECT_EQ(needed.hours_likely, 42);  // 2 + 10 + 30
  EXPECT_TRUE(needed.is_proven);
}

TEST(NeededSteps, ContainPrerequisitesOfPrerequisites) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {5, 6, 7, 8, 9});
  const SkillId learning = add_skill(catalog, "learning", {3, 4, 5, 6, 7}, {hard(maths, 2)});
  const SkillId vision = add_skill(catalog, "vision", {1, 2, 3, 4, 5}, {hard(learning)});

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog), {any_of({at(vision, 1)})});

  EXPECT_THAT(needed.steps,
              ElementsAre(StepId{maths, 1}, StepId{maths, 2}, StepId{learning, 1}, StepId{vision, 1}));
  EXPECT_EQ(needed.hours_likely, 15);  // 5 + 6 + 3 + 1
}

TEST(NeededSteps, OnlyStepsStillToBeLearntPullInPrerequisites) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {5, 6, 7, 8, 9});
  const SkillId learning = add_skill(catalog, "learning", {3, 4, 5, 6, 7}, {hard(maths, 2)});
  const SkillId vision = add_skill(catalog, "vision", {1, 2, 3, 4, 5}, {hard(learning, 2)});

  const NeededSteps needed =
      find_needed_steps(catalog, states_of(catalog, {claim(learning, 2)}), {any_of({at(vision, 1)})});

  EXPECT_THAT(needed.steps, ElementsAre(StepId{vision, 1}));
}

TEST(NeededSteps, APrerequisiteHoldsFromItsLevelOn) {
  Catalog catalog;
  const SkillId index = add_skill(catalog, "index", {5, 6, 7, 8, 9});
  const SkillId rag = add_skill(catalog, "rag", {1, 2, 3, 4, 5}, {hard(index, 1, 2)});

  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of({at(rag, 1)})}).steps,
              ElementsAre(StepId{rag, 1}));
  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of({at(rag, 2)})}).steps,
              ElementsAre(StepId{index, 1}, StepId{rag, 1}, StepId{rag, 2}));
  // Who has rag 2 without the index still needs it for rag 3.
  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog, {claim(rag, 2)}), {any_of({at(rag, 3)})}).steps,
              ElementsAre(StepId{index, 1}, StepId{rag, 3}));
}

TEST(NeededSteps, SoftPrerequisitesAreNotAdded) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {5, 6, 7, 8, 9});
  const SkillId learning = add_skill(catalog, "learning", {3, 4, 5, 6, 7}, {soft(maths, 2)});

  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of({at(learning, 1)})}).steps,
              ElementsAre(StepId{learning, 1}));
}

TEST(NeededSteps, AFractionOfAStepIsStillAStep) {
  Catalog catalog;
  const SkillId sql = add_skill(catalog, "sql", {2, 10, 30, 80, 200});

  const NeededSteps needed =
      find_needed_steps(catalog, states_of(catalog, {claim(sql, 2.5)}), {any_of({at(sql, 3)})});

  EXPECT_THAT(needed.steps, ElementsAre(StepId{sql, 3}));
  EXPECT_EQ(needed.hours_likely, 15);  // half of 30
}

TEST(NeededSteps, AForgottenPrerequisiteIsRefreshed) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {10, 20, 7, 8, 9});
  const SkillId learning = add_skill(catalog, "learning", {3, 4, 5, 6, 7}, {hard(maths, 2)});
  catalog.skills[maths.index].half_life_months = Fact{.value = 12};

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog, {claim(maths, 2, {2025, 11, 24})}),
                                               {any_of({at(learning, 1)})});

  EXPECT_THAT(needed.steps, ElementsAre(StepId{maths, 2}, StepId{learning, 1}));
  EXPECT_EQ(needed.hours_likely, 6);  // 20 x 0.5 forgotten x 0.3, + 3
}

TEST(NeededSteps, AMetOptionNeedsNothing) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {1, 1, 1, 1, 1});
  const SkillId azure = add_skill(catalog, "azure", {9, 9, 9, 9, 9});

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog, {claim(azure, 3)}),
                                               {any_of({at(aws, 3), at(azure, 3)}, 1, {{aws}})});

  EXPECT_THAT(needed.steps, IsEmpty());
  EXPECT_THAT(needed.chosen, ElementsAre(ElementsAre(azure)));
}

TEST(NeededSteps, TheCheapestOptionIsTaken) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {4, 4, 4, 4, 4});
  const SkillId azure = add_skill(catalog, "azure", {3, 3, 3, 3, 3});

  const NeededSteps needed =
      find_needed_steps(catalog, states_of(catalog), {any_of({at(aws, 2), at(azure, 2)})});

  EXPECT_THAT(needed.chosen, ElementsAre(ElementsAre(azure)));
  EXPECT_EQ(needed.hours_likely, 6);
}

TEST(NeededSteps, SharedPrerequisitesBeatTheCheapestOption) {
  // Each demand by itself is cheapest with x-1 (6 h, against 2 + 8 h for x-2): 3 x 6 = 18 h. But the 8 h are
  // shared: 2 + 2 + 2 + 8 = 14 h.
  Catalog catalog;
  const SkillId shared = add_skill(catalog, "shared", {8, 1, 1, 1, 1});
  std::vector<Demand> demands;
  std::vector<SkillId> sharing;
  for (const std::string name : {"a", "b", "c"}) {
    const SkillId alone = add_skill(catalog, name + "-1", {6, 1, 1, 1, 1});
    sharing.push_back(add_skill(catalog, name + "-2", {2, 1, 1, 1, 1}, {hard(shared)}));
    demands.push_back(any_of({at(alone, 1), at(sharing.back(), 1)}));
  }

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog), demands);

  EXPECT_EQ(needed.hours_likely, 14);
  EXPECT_THAT(needed.chosen,
              ElementsAre(ElementsAre(sharing[0]), ElementsAre(sharing[1]), ElementsAre(sharing[2])));
  EXPECT_TRUE(needed.is_proven);
}

TEST(NeededSteps, WhatIsNeededAnywayIsFree) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {4, 4, 4, 4, 4});
  const SkillId azure = add_skill(catalog, "azure", {3, 3, 3, 3, 3});

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog),
                                               {any_of({at(aws, 3), at(azure, 3)}), any_of({at(aws, 3)})});

  EXPECT_EQ(needed.hours_likely, 12);
  EXPECT_THAT(needed.chosen, ElementsAre(ElementsAre(aws), ElementsAre(aws)));
}

TEST(NeededSteps, AStepThatTakesNoTimeIsNotAddedWithoutNeed) {
  Catalog catalog;
  const SkillId free = add_skill(catalog, "a-free", {0, 0, 0, 0, 0});
  const SkillId needed_anyway = add_skill(catalog, "b-needed", {5, 5, 5, 5, 5});

  const NeededSteps needed =
      find_needed_steps(catalog, states_of(catalog),
                        {any_of({at(free, 2), at(needed_anyway, 1)}), any_of({at(needed_anyway, 1)})});

  EXPECT_THAT(needed.steps, ElementsAre(StepId{needed_anyway, 1}));
}

TEST(NeededSteps, CountTakesThatManyOptions) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {4, 4, 4, 4, 4});
  const SkillId azure = add_skill(catalog, "azure", {3, 3, 3, 3, 3});
  const SkillId gcp = add_skill(catalog, "gcp", {2, 2, 2, 2, 2});
  const Demand two_clouds = any_of({at(aws, 1), at(azure, 1), at(gcp, 1)}, 2);

  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {two_clouds}).chosen,
              ElementsAre(UnorderedElementsAre(azure, gcp)));
  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog, {claim(aws, 1)}), {two_clouds}).chosen,
              ElementsAre(UnorderedElementsAre(aws, gcp)));
  EXPECT_EQ(find_needed_steps(catalog, states_of(catalog), {any_of(two_clouds.options, 3)}).hours_likely, 9);
}

TEST(NeededSteps, APreferenceIsTakenThoughItCostsMore) {
  Catalog catalog;
  const SkillId aws = add_skill(catalog, "aws", {4, 4, 4, 4, 4});
  const SkillId azure = add_skill(catalog, "azure", {3, 3, 3, 3, 3});
  const SkillId gcp = add_skill(catalog, "gcp", {2, 2, 2, 2, 2});
  const std::vector<SkillLevel> clouds = {at(aws, 1), at(azure, 1), at(gcp, 1)};

  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of(clouds, 1, {{azure}, {aws}})}).chosen,
              ElementsAre(ElementsAre(azure)));
  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of(clouds, 2, {{aws}})}).chosen,
              ElementsAre(UnorderedElementsAre(aws, gcp)));
}

TEST(NeededSteps, OfAPreferredVendorTheCheapestIsTaken) {
  Catalog catalog;
  const SkillId big = add_skill(catalog, "aws-big", {4, 4, 4, 4, 4});
  const SkillId small = add_skill(catalog, "aws-small", {3, 3, 3, 3, 3});
  const SkillId other = add_skill(catalog, "other", {1, 1, 1, 1, 1});

  const NeededSteps needed = find_needed_steps(
      catalog, states_of(catalog), {any_of({at(big, 1), at(small, 1), at(other, 1)}, 1, {{big, small}})});

  EXPECT_THAT(needed.chosen, ElementsAre(ElementsAre(small)));
}

TEST(NeededSteps, EqualCostsGoToTheSmallerId) {
  Catalog catalog;
  const SkillId zeta = add_skill(catalog, "zeta", {3, 3, 3, 3, 3});
  const SkillId alpha = add_skill(catalog, "alpha", {3, 3, 3, 3, 3});

  EXPECT_THAT(find_needed_steps(catalog, states_of(catalog), {any_of({at(zeta, 1), at(alpha, 1)})}).chosen,
              ElementsAre(ElementsAre(alpha)));
}

TEST(NeededSteps, StepsComeAfterWhatTheyNeedAndThenById) {
  // `a` needs `z` from level 2 on; `m` is free to go first, but `a` 1 and `b` come before it by id.
  Catalog catalog;
  const SkillId z = add_skill(catalog, "z", {1, 1, 1, 1, 1});
  const SkillId m = add_skill(catalog, "m", {1, 1, 1, 1, 1});
  const SkillId b = add_skill(catalog, "b", {1, 1, 1, 1, 1});
  const SkillId a = add_skill(catalog, "a", {1, 1, 1, 1, 1}, {hard(z, 1, 2)});

  const NeededSteps needed = find_needed_steps(catalog, states_of(catalog),
                                               {any_of({at(a, 2)}), any_of({at(m, 1)}), any_of({at(b, 1)})});

  EXPECT_THAT(needed.steps,
              ElementsAre(StepId{a, 1}, StepId{b, 1}, StepId{m, 1}, StepId{z, 1}, StepId{a, 2}));
}

/// Sixteen demands of which each takes two of four skills of a ring of skills with shared prerequisites.
struct HardCase {
  Catalog catalog{};
  std::vector<Demand> demands{};
};
HardCase hard_case() {
  HardCase hard_case;
  std::vector<SkillId> skills;
  for (int i = 0; i < 24; ++i) {
    std::vector<Prerequisite> needs;
    if (i >= 3)
      needs = {hard(skills[static_cast<std::size_t>(i * 7 % i)]),
               hard(skills[static_cast<std::size_t>(i / 2)])};
    const double hours = 3 + i * 5 % 11;
    skills.push_back(add_skill(hard_case.catalog, "skill-" + std::to_string(i), {hours, 1, 1, 1, 1}, needs));
  }
  for (std::size_t d = 0; d < 16; ++d) {
    const auto skill = [&](std::size_t k) { return at(skills[(d * 5 + k * k * 3 + k) % skills.size()], 1); };
    hard_case.demands.push_back(any_of({skill(1), skill(2), skill(3), skill(5)}, 2));
  }
  return hard_case;
}

TEST(NeededSteps, PastTheWorkLimitTheAnswerIsMarked) {
  const HardCase all = hard_case();
  const NeededSteps best = find_needed_steps(all.catalog, states_of(all.catalog), all.demands);
  ASSERT_TRUE(best.is_proven);

  for (const std::int64_t limit : {0, 100, 1'000}) {
    const NeededSteps cut = find_needed_steps(all.catalog, states_of(all.catalog), all.demands, limit);

    EXPECT_FALSE(cut.is_proven) << limit;
    EXPECT_GE(cut.hours_likely, best.hours_likely) << limit;
    for (std::size_t d = 0; d < all.demands.size(); ++d) {
      EXPECT_EQ(cut.chosen[d].size(), 2U) << limit;
      for (const SkillId skill : cut.chosen[d])
        EXPECT_TRUE(std::find(cut.steps.begin(), cut.steps.end(), StepId{skill, 1}) != cut.steps.end())
            << limit;
    }
  }
}

TEST(NeededSteps, MissingStepsOfATargetAreItsClosure) {
  Catalog catalog;
  const SkillId maths = add_skill(catalog, "maths", {5, 6, 7, 8, 9});
  const SkillId learning = add_skill(catalog, "learning", {3, 4, 5, 6, 7}, {hard(maths, 2)});
  const std::vector<SkillState> states = states_of(catalog, {claim(maths, 1)});

  EXPECT_THAT(missing_steps_for(catalog, states, at(learning, 2)),
              UnorderedElementsAre(StepId{maths, 2}, StepId{learning, 1}, StepId{learning, 2}));
  EXPECT_THAT(missing_steps_for(catalog, states, at(maths, 1)), IsEmpty());
}

}  // namespace
}  // namespace aipath
