// SPDX-License-Identifier: MIT
#include "analysis/resource_stages.hpp"

#include "analysis/resource_repair.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max();

std::int64_t budget_cents(const ResourceConstraints& constraints) {
  if (!constraints.budget) return no_limit;
  constexpr double rounding = 1e-6;  // 0.29 x 100 is a little less than 29
  constexpr double most = 1e15;
  return static_cast<std::int64_t>(std::floor(std::clamp(*constraints.budget * 100, 0.0, most) + rounding));
}

/// With everything taken, the steps that still nobody teaches.
std::vector<bool> never_known(const ResourceModel& model) {
  const std::vector<bool> all(model.candidates.size(), true);
  std::vector<bool> open = find_support(model, all, std::vector<bool>(model.steps.size())).is_known;
  open.flip();
  return open;
}

std::int64_t unknown_needed(const ResourceModel& model, const std::vector<bool>& open) {
  return std::count(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(model.needed_count), true);
}

/// The least number of uncovered steps; without a proof, what a repaired set leaves.
std::int64_t least_uncovered(const ResourceModel& model, ResourceProgram& program,
                             const std::vector<ResourceLimit>& limits, std::int64_t most_cents) {
  const ResourceProgramAnswer answer = program.minimise(uncovered_weights, limits);
  if (answer.set) return answer.set->sums.uncovered;
  return repaired_set(model, cents_weights, most_cents).sums.uncovered;
}

ResourceLimit uncovered_at_most(std::int64_t count) {
  return {uncovered_weights, count};
}

double in_units_of_goal(std::int64_t value, ResourceGoal goal) {
  const auto number = static_cast<double>(value);
  if (goal == ResourceGoal::money) return number / 100;
  return goal == ResourceGoal::hours ? number / 60 : number / (100.0 * balanced_scale);
}

void add_uncovered(const Catalog& catalog, const ResourceModel& model, const CoverageStage& coverage,
                   const ResourceSet& set, ResourceChoice& choice) {
  choice.uncovered = model.untaught;
  for (StepPlace step = 0; step < model.needed_count; ++step) {
    if (!set.given[step]) continue;
    const bool is_stuck = coverage.not_startable[step];
    choice.uncovered.push_back(
        {model.steps[step], is_stuck ? UncoveredReason::not_startable : UncoveredReason::over_budget});
  }
  std::sort(choice.uncovered.begin(), choice.uncovered.end(),
            [&](const UncoveredStep& a, const UncoveredStep& b) {
              return std::tuple(std::string_view(catalog[a.step.skill].id), a.step.level) <
                     std::tuple(std::string_view(catalog[b.step.skill].id), b.step.level);
            });
}

}  // namespace

std::vector<ResourceWeights> goal_weights(const ResourceConstraints& constraints) {
  if (constraints.goal == ResourceGoal::money) return {cents_weights, minutes_weights, tie_weights};
  if (constraints.goal == ResourceGoal::hours) return {minutes_weights, cents_weights, tie_weights};
  constexpr double most_cents_per_hour = 1e7;
  const std::int64_t rate = std::llround(std::clamp(constraints.hour_value * 100, 0.0, most_cents_per_hour));
  return {{.cents = balanced_scale, .minutes = rate}, cents_weights, minutes_weights, tie_weights};
}

std::optional<StagedSet> minimise_in_turn(const ResourceModel& model, ResourceProgram& program,
                                          const std::vector<ResourceWeights>& weights,
                                          std::vector<ResourceLimit> limits, std::int64_t most_cents) {
  std::optional<StagedSet> best;
  for (const ResourceWeights& goal : weights) {
    ResourceProgramAnswer answer = program.minimise(goal, limits);
    if (!best) {
      if (!answer.set && answer.is_complete) return best;
      if (!answer.set) {
        ResourceSet set = repaired_set(model, goal, most_cents);
        const std::int64_t value = weighted(set.sums, goal);
        return StagedSet{std::move(set), value, answer.bound, false};
      }
      best = StagedSet{{}, answer.value, answer.bound, answer.is_complete};
    }
    if (!answer.set) return best;  // the work limit: ties stay as they are
    best->set = std::move(*answer.set);
    limits.push_back({goal, answer.value});
  }
  return best;
}

CoverageStage cover_most(const ResourceModel& model, ResourceProgram& program,
                         const ResourceConstraints& constraints) {
  CoverageStage stage{.most_cents = budget_cents(constraints), .not_startable = never_known(model)};
  const bool is_all_startable = unknown_needed(model, stage.not_startable) == 0;
  std::int64_t uncovered = is_all_startable ? 0 : least_uncovered(model, program, {}, no_limit);
  std::int64_t all_cents = 0;
  for (const ResourceCandidate& candidate : model.candidates)
    all_cents += candidate.cents;
  if (all_cents > stage.most_cents) {
    const ResourceLimit budget{cents_weights, stage.most_cents};
    auto cheapest =
        minimise_in_turn(model, program, {cents_weights}, {uncovered_at_most(uncovered)}, no_limit);
    if (cheapest && cheapest->value > stage.most_cents) {
      stage.closing = std::move(cheapest);
      uncovered = least_uncovered(model, program, {budget}, stage.most_cents);
    }
    stage.limits.push_back(budget);
  }
  stage.limits.push_back(uncovered_at_most(uncovered));
  return stage;
}

ResourceChoice choice_of(const Catalog& catalog, const ResourceModel& model,
                         const ResourceConstraints& constraints, const CoverageStage& coverage,
                         const StagedSet& staged) {
  ResourceChoice choice{.constraints = constraints};
  for (const std::uint32_t place : find_support(model, staged.set.chosen, staged.set.given).order) {
    const ResourceCandidate& candidate = model.candidates[place];
    ChosenResource chosen{.resource = candidate.id,
                          .money = static_cast<double>(candidate.cents) / 100,
                          .hours = static_cast<double>(candidate.minutes) / 60,
                          .months = subscription_months(catalog[candidate.id], constraints)};
    for (const StepPlace step : candidate.teaches) {
      if (step < model.needed_count) chosen.covers.push_back(model.steps[step]);
    }
    choice.resources.push_back(std::move(chosen));
  }
  choice.money = static_cast<double>(staged.set.sums.cents) / 100;
  choice.hours = static_cast<double>(staged.set.sums.minutes) / 60;
  choice.value = in_units_of_goal(staged.value, constraints.goal);
  choice.bound = in_units_of_goal(staged.bound, constraints.goal);
  choice.is_proven = staged.is_proven;
  if (coverage.closing) {
    choice.closing_money = static_cast<double>(coverage.closing->value) / 100;
    choice.is_closing_money_proven = coverage.closing->is_proven;
  }
  add_uncovered(catalog, model, coverage, staged.set, choice);
  choice.steps_total = model.needed_count + model.untaught.size();
  choice.other_currency = model.other_currency;
  return choice;
}

}  // namespace aipath
