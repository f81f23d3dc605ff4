// SPDX-License-Identifier: MIT
#include "analysis/resource_program.hpp"

#include <algorithm>
#include <numeric>

namespace aipath {
namespace {

std::int64_t weight_of(const ResourceCandidate& candidate, const ResourceWeights& weights) {
  return weights.cents * candidate.cents + weights.minutes * candidate.minutes + weights.tie * candidate.tie;
}

constexpr std::uint32_t nobody = 0xFFFFFFFF;

/// Small numbers are what the solver handles best: costs in the same proportions, and what one of them
/// stands for.
std::int64_t shrink(std::vector<std::int64_t>& costs) {
  std::int64_t divisor = 0;
  for (const std::int64_t cost : costs)
    divisor = std::gcd(divisor, cost);
  if (divisor <= 1) return 1;
  for (std::int64_t& cost : costs)
    cost /= divisor;
  return divisor;
}

/// Lets each candidate cost one more, after the costs are multiplied by what is returned, so that these still
/// decide first. A resource that costs nothing would be taken without need, and every such loop cut off one
/// by one.
std::int64_t charge_each(std::vector<std::int64_t>& costs, std::size_t candidates) {
  const auto unit = static_cast<std::int64_t>(candidates) + 1;
  for (std::size_t column = 0; column < costs.size(); ++column)
    costs[column] = costs[column] * unit + (column < candidates ? 1 : 0);
  return unit;
}

/// Sum of the terms, none of them negative, at most `high`.
MixedIntegerRow shrunk_row(std::vector<MixedIntegerTerm> terms, std::int64_t high) {
  std::int64_t divisor = 0;
  for (const MixedIntegerTerm& term : terms)
    divisor = std::gcd(divisor, term.factor);
  if (divisor > 1) {
    for (MixedIntegerTerm& term : terms)
      term.factor /= divisor;
    high /= divisor;
  }
  return {.terms = std::move(terms), .high = high};
}

}  // namespace

std::int64_t weighted(const ResourceSums& sums, const ResourceWeights& weights) {
  return weights.uncovered * sums.uncovered + weights.cents * sums.cents + weights.minutes * sums.minutes +
         weights.tie * sums.tie;
}

ResourceSums sums_of(const ResourceModel& model, const std::vector<bool>& chosen,
                     const std::vector<bool>& given) {
  ResourceSums sums;
  sums.uncovered = std::count(given.begin(), given.end(), true);
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (!chosen[i]) continue;
    sums.cents += model.candidates[i].cents;
    sums.minutes += model.candidates[i].minutes;
    sums.tie += model.candidates[i].tie;
  }
  return sums;
}

/// Columns: the candidates, then for each needed step whether it is learnt in another way.
std::uint32_t ResourceProgram::column_of_step(StepPlace step) const {
  return static_cast<std::uint32_t>(model_.candidates.size()) + step;
}

std::vector<MixedIntegerTerm> ResourceProgram::terms_of(const ResourceWeights& weights) const {
  std::vector<MixedIntegerTerm> terms;
  for (std::uint32_t i = 0; i < model_.candidates.size(); ++i) {
    const std::int64_t weight = weight_of(model_.candidates[i], weights);
    if (weight != 0) terms.push_back({i, weight});
  }
  for (StepPlace step = 0; weights.uncovered != 0 && step < model_.needed_count; ++step)
    terms.push_back({column_of_step(step), weights.uncovered});
  return terms;
}

void ResourceProgram::add_teachers(MixedIntegerRow& row, StepPlace step, std::uint32_t except) const {
  for (const std::uint32_t teacher : model_.teachers[step]) {
    if (teacher != except) row.terms.push_back({teacher, 1});
  }
  if (step < model_.needed_count) row.terms.push_back({column_of_step(step), 1});
}

void ResourceProgram::add_cut(MixedIntegerProblem& problem, const LoopCut& cut) const {
  for (const std::uint32_t member : cut.members) {
    MixedIntegerRow row{.terms = {{member, -1}}, .low = 0};
    for (const std::uint32_t other : cut.outside)
      row.terms.push_back({other, 1});
    for (const StepPlace step : cut.steps) {
      if (step < model_.needed_count) row.terms.push_back({column_of_step(step), 1});
    }
    problem.rows.push_back(std::move(row));
  }
}

MixedIntegerProblem ResourceProgram::problem(const ResourceWeights& weights,
                                             const std::vector<ResourceLimit>& limits) const {
  MixedIntegerProblem problem;
  problem.costs.resize(model_.candidates.size() + model_.needed_count);
  for (const MixedIntegerTerm& term : terms_of(weights))
    problem.costs[term.column] = term.factor;
  for (StepPlace step = 0; step < model_.needed_count; ++step) {
    MixedIntegerRow row{.low = 1};
    add_teachers(row, step, nobody);
    problem.rows.push_back(std::move(row));
  }
  for (std::uint32_t i = 0; i < model_.candidates.size(); ++i) {
    for (const StepPlace step : model_.candidates[i].presupposes) {
      MixedIntegerRow row{.terms = {{i, -1}}, .low = 0};
      add_teachers(row, step, i);
      problem.rows.push_back(std::move(row));
    }
  }
  for (const LoopCut& cut : cuts_)
    add_cut(problem, cut);
  for (const ResourceLimit& limit : limits)
    problem.rows.push_back(shrunk_row(terms_of(limit.weights), limit.high));
  return problem;
}

ResourceSet ResourceProgram::set_of(const std::vector<bool>& values) const {
  ResourceSet set;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(model_.candidates.size());
  set.chosen.assign(values.begin(), middle);
  set.given.assign(middle, values.end());
  set.given.resize(model_.steps.size());
  set.sums = sums_of(model_, set.chosen, set.given);
  return set;
}

ResourceProgramAnswer ResourceProgram::minimise(const ResourceWeights& weights,
                                                const std::vector<ResourceLimit>& limits) {
  constexpr int work_of_round = 50;
  ResourceProgramAnswer open{.is_complete = false};
  int work = work_left_ / 2;
  while (work >= work_of_round) {
    MixedIntegerProblem asked = problem(weights, limits);
    const std::int64_t divisor = shrink(asked.costs);
    const std::int64_t unit = charge_each(asked.costs, model_.candidates.size());
    const MixedIntegerAnswer solved = solve_mixed_integer(asked, work);
    const int used = solved.nodes + work_of_round;
    work -= used;
    work_left_ -= used;
    if (solved.status == MixedIntegerStatus::no_solution) return {};
    open.bound = std::max(open.bound, solved.bound / unit * divisor);
    if (solved.values.size() != asked.costs.size()) return open;  // nothing found
    ResourceSet set = set_of(solved.values);
    const ResourceSupport support = find_support(model_, set.chosen, set.given);
    const std::vector<LoopCut> cuts = find_loop_cuts(model_, set.chosen, support);
    if (cuts.empty()) {
      const std::int64_t value = weighted(set.sums, weights);
      const bool is_complete = solved.status == MixedIntegerStatus::optimal;
      return {std::move(set), value, is_complete ? value : open.bound, is_complete};
    }
    cuts_.insert(cuts_.end(), cuts.begin(), cuts.end());
  }
  return open;
}

}  // namespace aipath
