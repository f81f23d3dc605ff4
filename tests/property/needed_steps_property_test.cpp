// SPDX-License-Identifier: MIT
#include "property/catalog_generator.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/needed_steps.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

namespace aipath {
namespace {

using StepSet = std::set<std::pair<std::uint32_t, int>>;  // skill, level

bool has(const std::vector<SkillState>& states, SkillId skill, int level) {
  return states[skill.index].effective >= level;
}

/// Adds what is missing until nothing changes: slow, and plainly the definition.
StepSet closure_of(const Catalog& catalog, const std::vector<SkillState>& states, StepSet steps) {
  for (bool is_growing = true; is_growing;) {
    StepSet more = steps;
    for (const auto& [skill, level] : steps) {
      if (level > 1 && !has(states, {skill}, level - 1)) more.emplace(skill, level - 1);
      for (const Prerequisite& p : catalog.skills[skill].prerequisites) {
        if (p.kind == PrerequisiteKind::soft || level < p.for_level || has(states, p.skill, p.min_level))
          continue;
        more.emplace(p.skill.index, p.min_level);
      }
    }
    is_growing = more.size() > steps.size();
    steps = std::move(more);
  }
  return steps;
}

double hours_of(const Catalog& catalog, const std::vector<SkillState>& states, const StepSet& steps) {
  double hours = 0;
  for (const auto& [skill, level] : steps)
    hours += step_hours(catalog.skills[skill], level, states[skill]).likely;
  return hours;
}

/// The least hours over every way to choose `required_count` options of each demand.
double least_hours(const Catalog& catalog, const std::vector<SkillState>& states,
                   const std::vector<Demand>& demands, std::size_t d = 0, const StepSet& targets = {}) {
  if (d == demands.size()) return hours_of(catalog, states, closure_of(catalog, states, targets));
  const std::vector<SkillLevel>& options = demands[d].options;
  double least = std::numeric_limits<double>::infinity();
  for (std::uint32_t subset = 0; subset < (1U << options.size()); ++subset) {
    StepSet with = targets;
    int taken = 0;
    for (std::size_t o = 0; o < options.size(); ++o) {
      if ((subset >> o & 1U) == 0) continue;
      ++taken;
      if (!has(states, options[o].skill, options[o].level))
        with.emplace(options[o].skill.index, options[o].level);
    }
    if (taken != demands[d].required_count) continue;
    least = std::min(least, least_hours(catalog, states, demands, d + 1, with));
  }
  return least;
}

std::vector<Demand> demands_of(const GapCase& made) {
  std::vector<Demand> demands;
  for (const Requirement& requirement : made.catalog[GapCase::role].requirements)
    demands.push_back({requirement.options, requirement.required_count, {}});
  return demands;
}

StepSet set_of(const std::vector<StepId>& steps) {
  StepSet set;
  for (const StepId& step : steps)
    set.emplace(step.skill.index, step.level);
  return set;
}

bool meets(const std::vector<SkillState>& states, const StepSet& steps, const Demand& demand) {
  const auto met = std::count_if(demand.options.begin(), demand.options.end(), [&](const SkillLevel& o) {
    return has(states, o.skill, o.level) || steps.contains({o.skill.index, o.level});
  });
  return met >= demand.required_count;
}

class EveryCase : public testing::Test {
 protected:
  template <class Check>
  static void for_each_case(Check check) {
    for (std::uint64_t seed = 1; seed <= 3'000 && !HasFailure(); ++seed) {
      SCOPED_TRACE("seed " + std::to_string(seed));
      const GapCase made = make_gap_case(seed);
      const std::vector<SkillState> states = skill_states(made.catalog, made.profile.skills, GapCase::today);
      check(made, states, demands_of(made));
    }
  }
};
using NeededStepsProperty = EveryCase;

TEST_F(NeededStepsProperty, HoursAreTheLeastOfAllChoices) {
  for_each_case(
      [](const GapCase& made, const std::vector<SkillState>& states, const std::vector<Demand>& demands) {
        const NeededSteps needed = find_needed_steps(made.catalog, states, demands);

        EXPECT_TRUE(needed.is_proven);
        EXPECT_NEAR(needed.hours_likely, least_hours(made.catalog, states, demands),
                    1e-4);  // costs are millionths
      });
}

TEST_F(NeededStepsProperty, StepsMeetEveryDemandAndContainWhatTheyNeed) {
  for_each_case(
      [](const GapCase& made, const std::vector<SkillState>& states, const std::vector<Demand>& demands) {
        const NeededSteps needed = find_needed_steps(made.catalog, states, demands);
        const StepSet steps = set_of(needed.steps);

        EXPECT_EQ(steps.size(), needed.steps.size()) << "a step is there twice";
        EXPECT_EQ(closure_of(made.catalog, states, steps), steps);
        for (const Demand& demand : demands)
          EXPECT_TRUE(meets(states, steps, demand));
        for (const auto& [skill, level] : steps)
          EXPECT_FALSE(has(states, {skill}, level));
      });
}

TEST_F(NeededStepsProperty, NoStepCanBeLeftOut) {
  for_each_case(
      [](const GapCase& made, const std::vector<SkillState>& states, const std::vector<Demand>& demands) {
        const StepSet steps = set_of(find_needed_steps(made.catalog, states, demands).steps);

        for (const auto& step : steps) {
          StepSet without = steps;
          without.erase(step);
          const bool is_closed = closure_of(made.catalog, states, without) == without;
          const bool is_enough = std::all_of(demands.begin(), demands.end(),
                                             [&](const Demand& d) { return meets(states, without, d); });
          EXPECT_FALSE(is_closed && is_enough) << "skill " << step.first << " level " << step.second;
        }
      });
}

TEST_F(NeededStepsProperty, EveryStepComesAfterWhatItNeeds) {
  for_each_case(
      [](const GapCase& made, const std::vector<SkillState>& states, const std::vector<Demand>& demands) {
        StepSet before;
        for (const StepId& step : find_needed_steps(made.catalog, states, demands).steps) {
          before.emplace(step.skill.index, step.level);
          EXPECT_EQ(closure_of(made.catalog, states, before), before);
        }
      });
}

TEST_F(NeededStepsProperty, AnAddedPrerequisiteNeverLowersTheHours) {
  for_each_case(
      [](const GapCase& made, const std::vector<SkillState>& states, const std::vector<Demand>& demands) {
        GapCaseGenerator random(made.catalog.skills.size() * 31 + made.profile.skills.size());
        const auto count = static_cast<std::uint32_t>(made.catalog.skills.size());
        Catalog more = made.catalog;
        more.skills[random.below(count)].prerequisites.push_back(
            {.skill = {random.below(count)}, .min_level = 1 + static_cast<int>(random.below(max_level))});
        if (!find_prerequisite_cycles(more).empty()) return;

        EXPECT_GE(find_needed_steps(more, states, demands).hours_likely,
                  find_needed_steps(made.catalog, states, demands).hours_likely - 1e-4);
      });
}

}  // namespace
}  // namespace aipath
