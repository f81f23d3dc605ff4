// SPDX-License-Identifier: MIT
#include "analysis/resource_repair.hpp"
#include "property/resource_generator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace aipath {
namespace {

using Steps = std::set<StepId>;

/// What a set of resources is worth: uncovered steps, the goal, what comes second. Less is better.
using Score = std::tuple<std::size_t, double, double>;

bool fits(const Resource& resource, const ResourceConstraints& constraints) {
  return resource.cost.amount == 0 ||
         (!constraints.free_only && resource.cost.currency == constraints.currency);
}

/// Starts what can be started until nothing changes; true if that is everything and all steps are known.
bool is_plan(const ResourceCase& made, std::vector<const Resource*> chosen, const Steps& given) {
  Steps known = given;
  const auto knows = [&](SkillId skill, int level) {
    return made.states[skill.index].effective >= level || known.contains({skill, level});
  };
  for (bool is_growing = true; is_growing;) {
    is_growing = false;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      bool can_start = true;
      for (const Lesson& lesson : chosen[i]->teaches) {
        for (int level = 1; level <= lesson.from_level; ++level)
          can_start = can_start && knows(lesson.skill, level);
      }
      if (!can_start) continue;
      for (const Lesson& lesson : chosen[i]->teaches) {
        for (int level = lesson.from_level + 1; level <= lesson.to_level; ++level)
          known.insert({lesson.skill, level});
      }
      chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i));
      is_growing = true;
      break;
    }
  }
  return chosen.empty() && std::all_of(made.steps.begin(), made.steps.end(),
                                       [&](const NeededStep& step) { return known.contains(step.step); });
}

Score score_of(const ResourceCase& made, std::size_t uncovered, double money, double hours) {
  const double balanced = money + made.constraints.hour_value * hours;
  switch (made.constraints.goal) {
    case ResourceGoal::money:
      return {uncovered, money, hours};
    case ResourceGoal::hours:
      return {uncovered, hours, money};
    case ResourceGoal::balanced:
      return {uncovered, balanced, money};
  }
  return {};
}

struct Plan {
  std::size_t uncovered = 0;
  double money = 0;
  double hours = 0;
};

/// Every plan within the budget: each subset of what fits, with each subset of the steps given.
std::vector<Plan> all_plans(const ResourceCase& made) {
  std::vector<const Resource*> fitting;
  for (const Resource& resource : made.catalog.resources) {
    if (fits(resource, made.constraints)) fitting.push_back(&resource);
  }
  std::vector<Plan> plans;
  for (std::uint32_t subset = 0; subset < (1U << fitting.size()); ++subset) {
    std::vector<const Resource*> chosen;
    Plan plan;
    for (std::size_t i = 0; i < fitting.size(); ++i) {
      if ((subset >> i & 1U) == 0) continue;
      chosen.push_back(fitting[i]);
      plan.money += fitting[i]->cost.amount;
      plan.hours += fitting[i]->hours.likely;
    }
    if (plan.money > made.constraints.budget.value_or(1e9)) continue;
    for (std::uint32_t left_out = 0; left_out < (1U << made.steps.size()); ++left_out) {
      Steps given;
      for (std::size_t i = 0; i < made.steps.size(); ++i) {
        if ((left_out >> i & 1U) != 0) given.insert(made.steps[i].step);
      }
      plan.uncovered = given.size();
      if (is_plan(made, chosen, given)) plans.push_back(plan);
    }
  }
  return plans;
}

Score best_score(const ResourceCase& made) {
  Score best{made.steps.size() + 1, 0, 0};
  for (const Plan& plan : all_plans(made))
    best = std::min(best, score_of(made, plan.uncovered, plan.money, plan.hours));
  return best;
}

ResourceChoice choose(const ResourceCase& made) {
  return find_resources(made.catalog, made.steps, made.states, made.constraints);
}

Score score_of(const ResourceCase& made, const ResourceChoice& choice) {
  return score_of(made, choice.uncovered.size(), choice.money, choice.hours);
}

void expect_same(const Score& a, const Score& b) {
  EXPECT_EQ(std::get<0>(a), std::get<0>(b));
  EXPECT_NEAR(std::get<1>(a), std::get<1>(b), 1e-9);
  EXPECT_NEAR(std::get<2>(a), std::get<2>(b), 1e-9);
}

bool is_no_better(const Score& a, const Score& b) {
  constexpr double rounding = 1e-9;
  if (std::get<0>(a) != std::get<0>(b)) return std::get<0>(a) > std::get<0>(b);
  if (std::abs(std::get<1>(a) - std::get<1>(b)) > rounding) return std::get<1>(a) > std::get<1>(b);
  return std::get<2>(a) >= std::get<2>(b) - rounding;
}

template <class Check>
void for_each_case(std::uint64_t count, Check check) {
  for (std::uint64_t seed = 1; seed <= count && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    check(ResourceCaseGenerator(seed).make());
  }
}

TEST(ResourceChoiceProperty, NoPlanIsBetter) {
  for_each_case(250, [](const ResourceCase& made) {
    const ResourceChoice choice = choose(made);

    EXPECT_TRUE(choice.is_proven);
    EXPECT_EQ(choice.bound, choice.value);
    expect_same(score_of(made, choice), best_score(made));
  });
}

TEST(ResourceChoiceProperty, WhatIsChosenIsAPlanInItsOrder) {
  for_each_case(250, [](const ResourceCase& made) {
    const ResourceChoice choice = choose(made);

    Steps known;
    for (const UncoveredStep& step : choice.uncovered)
      known.insert(step.step);
    for (const ChosenResource& chosen : choice.resources) {
      const Resource& resource = made.catalog[chosen.resource];
      for (const Lesson& lesson : resource.teaches) {
        for (int level = 1; level <= lesson.from_level; ++level) {
          EXPECT_TRUE(made.states[lesson.skill.index].effective >= level ||
                      known.contains({lesson.skill, level}))
              << resource.id;
        }
      }
      for (const Lesson& lesson : resource.teaches) {
        for (int level = lesson.from_level + 1; level <= lesson.to_level; ++level)
          known.insert({lesson.skill, level});
      }
    }
    for (const NeededStep& step : made.steps)
      EXPECT_TRUE(known.contains(step.step));
  });
}

TEST(ResourceChoiceProperty, OneResourceLessIsNeverBetter) {
  for_each_case(120, [](ResourceCase made) {
    const Score before = score_of(made, choose(made));
    made.catalog.resources.pop_back();

    EXPECT_TRUE(is_no_better(score_of(made, choose(made)), before));
  });
}

TEST(ResourceChoiceProperty, MoreBudgetIsNeverWorse) {
  for_each_case(120, [](ResourceCase made) {
    made.constraints.budget = made.constraints.budget.value_or(20);
    const Score before = score_of(made, choose(made));
    *made.constraints.budget += 15;

    EXPECT_TRUE(is_no_better(before, score_of(made, choose(made))));
  });
}

TEST(ResourceChoiceProperty, TheOrderOfTheFilesChangesNothing) {
  for_each_case(120, [](ResourceCase made) {
    std::vector<std::string> before;
    for (const ChosenResource& chosen : choose(made).resources)
      before.push_back(made.catalog[chosen.resource].id);
    std::reverse(made.catalog.resources.begin(), made.catalog.resources.end());
    std::vector<std::string> after;
    for (const ChosenResource& chosen : choose(made).resources)
      after.push_back(made.catalog[chosen.resource].id);

    EXPECT_EQ(before, after);
  });
}

TEST(ResourceChoiceProperty, TheClosingCostIsTheLeastBudgetThatCoversAsMuchAsNone) {
  for_each_case(150, [](ResourceCase made) {
    made.constraints.goal = ResourceGoal::money;
    made.constraints.budget = 5;
    const ResourceChoice choice = choose(made);
    made.constraints.budget.reset();
    const ResourceChoice unlimited = choose(made);

    EXPECT_EQ(choice.closing_money.has_value(), unlimited.money > 5);
    EXPECT_NEAR(choice.closing_money.value_or(unlimited.money), unlimited.money, 1e-9);
  });
}

TEST(ResourceChoiceProperty, TheFrontierIsEveryPlanThatNoOtherBeats) {
  for_each_case(120, [](const ResourceCase& made) {
    std::set<std::pair<double, double>> expected;
    const std::vector<Plan> plans = all_plans(made);
    const std::size_t fewest = std::get<0>(best_score(made));
    for (const Plan& plan : plans) {
      const bool is_beaten = std::any_of(plans.begin(), plans.end(), [&](const Plan& other) {
        return other.uncovered == fewest && other.money <= plan.money && other.hours <= plan.hours &&
               (other.money < plan.money || other.hours < plan.hours);
      });
      if (plan.uncovered == fewest && !is_beaten) expected.emplace(plan.money, plan.hours);
    }

    const ResourceFrontier frontier =
        find_resource_frontier(made.catalog, made.steps, made.states, made.constraints);

    std::set<std::pair<double, double>> found;
    for (const ResourceChoice& point : frontier.points)
      found.emplace(point.money, point.hours);
    EXPECT_TRUE(frontier.is_complete);
    EXPECT_EQ(found.size(), frontier.points.size());
    EXPECT_EQ(found, expected);
  });
}

TEST(ResourceChoiceProperty, ARepairedSetIsAPlanWithinTheBudgetAndNoBetterThanTheBest) {
  for_each_case(150, [](const ResourceCase& made) {
    const ResourceModel model = make_resource_model(made.catalog, made.steps, made.states, made.constraints);
    const auto cents = static_cast<std::int64_t>(made.constraints.budget.value_or(1e6) * 100);

    const ResourceSet set = repaired_set(model, {.cents = 1}, cents);

    std::vector<const Resource*> chosen;
    Steps given;
    for (std::size_t i = 0; i < set.chosen.size(); ++i) {
      if (set.chosen[i]) chosen.push_back(&made.catalog[model.candidates[i].id]);
    }
    for (std::size_t i = 0; i < set.given.size(); ++i) {
      if (set.given[i]) given.insert(model.steps[i]);
    }
    for (const UncoveredStep& step : model.untaught)
      given.insert(step.step);
    EXPECT_TRUE(is_plan(made, chosen, given));
    EXPECT_LE(set.sums.cents, cents);
    EXPECT_TRUE(is_no_better(score_of(made, given.size(), static_cast<double>(set.sums.cents) / 100,
                                      static_cast<double>(set.sums.minutes) / 60),
                             best_score(made)));
  });
}

}  // namespace
}  // namespace aipath
