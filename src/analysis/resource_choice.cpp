// SPDX-License-Identifier: MIT
#include "analysis/resource_repair.hpp"
#include "analysis/resource_stages.hpp"
#include <aipath/analysis/resource_choice.hpp>

#include <algorithm>
#include <map>

namespace aipath {
namespace {

std::string commonest_currency(const Catalog& catalog) {
  std::map<std::string, std::size_t> counts;
  for (const Resource& resource : catalog.resources) {
    if (resource.cost.amount > 0) ++counts[resource.cost.currency];
  }
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? "USD" : most->first;
}

std::string currency_for(const Catalog& catalog, const Profile& profile) {
  for (const auto& money : {profile.budget, profile.hour_value, profile.salary}) {
    if (money) return money->currency;
  }
  return commonest_currency(catalog);
}

void value_hours(const Profile& profile, ResourceConstraints& constraints) {
  constexpr double hours_per_year = 2080;
  if (profile.hour_value && profile.hour_value->currency == constraints.currency) {
    constraints.hour_value = profile.hour_value->amount;
    constraints.hour_value_basis = HourValueBasis::stated;
  } else if (profile.salary && profile.salary->currency == constraints.currency) {
    constraints.hour_value = profile.salary->amount / hours_per_year / 2;
    constraints.hour_value_basis = HourValueBasis::salary;
  }
}

/// Limits can always be kept: with every step given, nothing has to be taken. Only a work limit brings the
/// set that nothing is known about.
StagedSet staged_or_repaired(const ResourceModel& model, ResourceProgram& program,
                             const std::vector<ResourceWeights>& weights, const CoverageStage& coverage) {
  if (auto staged = minimise_in_turn(model, program, weights, coverage.limits, coverage.most_cents))
    return std::move(*staged);
  StagedSet repaired{.set = repaired_set(model, weights.front(), coverage.most_cents), .is_proven = false};
  repaired.value = weighted(repaired.set.sums, weights.front());
  return repaired;
}

class FrontierSearch {
 public:
  FrontierSearch(const ResourceModel& model, ResourceProgram& program, const CoverageStage& coverage)
      : model_(model), program_(program), coverage_(coverage) {}

  /// Sets from the cheapest on, each with at least `step` minutes less than the one before. Stops once there
  /// are more than `most`.
  [[nodiscard]] std::vector<StagedSet> walk(std::int64_t step, std::size_t most) {
    const std::vector<ResourceWeights> weights{cents_weights, minutes_weights, tie_weights};
    std::vector<StagedSet> sets{staged_or_repaired(model_, program_, weights, coverage_)};
    while (sets.size() <= most && sets.back().set.sums.minutes >= step) {
      std::vector<ResourceLimit> limits = coverage_.limits;
      limits.push_back({minutes_weights, sets.back().set.sums.minutes - step});
      auto next = minimise_in_turn(model_, program_, weights, limits, coverage_.most_cents);
      if (!next || next->set.sums.minutes > limits.back().high) break;
      sets.push_back(std::move(*next));
    }
    return sets;
  }

  [[nodiscard]] StagedSet quickest() {
    return staged_or_repaired(model_, program_, {minutes_weights, cents_weights, tie_weights}, coverage_);
  }

 private:
  const ResourceModel& model_;
  ResourceProgram& program_;
  const CoverageStage& coverage_;
};

}  // namespace

ResourceConstraints resource_constraints(const Catalog& catalog, const Profile& profile, ResourceGoal goal) {
  ResourceConstraints constraints{.goal = goal,
                                  .currency = currency_for(catalog, profile),
                                  .free_only = profile.free_only,
                                  .languages = profile.languages,
                                  .formats = profile.formats,
                                  .pace = profile.pace,
                                  .hours_per_week = profile.hours_per_week};
  if (profile.budget) constraints.budget = profile.budget->amount;
  value_hours(profile, constraints);
  return constraints;
}

ResourceChoice find_resources(const Catalog& catalog, const std::vector<NeededStep>& steps,
                              const std::vector<SkillState>& states, const ResourceConstraints& constraints,
                              int work_limit) {
  const ResourceModel model = make_resource_model(catalog, steps, states, constraints);
  ResourceProgram program(model, work_limit);
  const CoverageStage coverage = cover_most(model, program, constraints);
  const StagedSet staged = staged_or_repaired(model, program, goal_weights(constraints), coverage);
  return choice_of(catalog, model, constraints, coverage, staged);
}

ResourceFrontier find_resource_frontier(const Catalog& catalog, const std::vector<NeededStep>& steps,
                                        const std::vector<SkillState>& states,
                                        const ResourceConstraints& constraints, int work_limit) {
  ResourceConstraints by_money = constraints;
  by_money.goal = ResourceGoal::money;
  const ResourceModel model = make_resource_model(catalog, steps, states, by_money);
  ResourceProgram program(model, work_limit);
  const CoverageStage coverage = cover_most(model, program, by_money);
  FrontierSearch search(model, program, coverage);
  ResourceFrontier frontier;
  std::vector<StagedSet> sets = search.walk(1, resource_frontier_points);
  if (sets.size() > resource_frontier_points) {
    StagedSet quickest = search.quickest();
    const std::int64_t range = sets.front().set.sums.minutes - quickest.set.sums.minutes;
    const auto parts = static_cast<std::int64_t>(resource_frontier_points);
    sets = search.walk(std::max<std::int64_t>(1, range / parts), resource_frontier_points);
    if (sets.back().set.sums.minutes > quickest.set.sums.minutes) {
      quickest.value = quickest.bound = quickest.set.sums.cents;
      sets.push_back(std::move(quickest));
    }
    frontier.is_complete = false;
  }
  for (const StagedSet& set : sets) {
    frontier.is_complete = frontier.is_complete && set.is_proven;
    frontier.points.push_back(choice_of(catalog, model, by_money, coverage, set));
  }
  return frontier;
}

}  // namespace aipath
