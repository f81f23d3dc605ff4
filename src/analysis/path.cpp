// SPDX-License-Identifier: MIT
#include "analysis/path_choice.hpp"
#include "analysis/path_network.hpp"
#include "analysis/path_readiness.hpp"
#include <aipath/analysis/path.hpp>
#include <aipath/analysis/study_time.hpp>

#include <algorithm>

namespace aipath {
namespace {

constexpr double p80 = 0.8;

/// Steps in the order of learning, as places in the network, with the block of each.
struct OrderedSteps {
  std::vector<std::uint32_t> places{};
  std::vector<std::size_t> block_of{};  ///< parallel to `places`
  std::size_t block_count = 0;
  double bound = 0;  ///< lower bound of the scaled objective of all stages
  double objective = 0;
  bool is_optimal = true;
};

/// Appends a stage. What comes in it waits for all that came before: its points each cost those hours too.
void append_stage(const StepNetwork& network, const OrderScale& scale,
                  const std::vector<std::uint32_t>& stage, Effort effort, double& time_before,
                  OrderedSteps& ordered) {
  const OrderProblem problem = order_problem(network, scale, stage, network.points, true);
  const OrderSolution solution = find_order(problem, effort);
  double minutes = 0;
  double weight = 0;
  for (const OrderJob& job : problem.jobs) {
    minutes += static_cast<double>(job.minutes);
    weight += static_cast<double>(job.weight);
  }
  ordered.objective += solution.objective + weight * time_before;
  ordered.bound += solution.lower_bound + weight * time_before;
  ordered.is_optimal = ordered.is_optimal && solution.is_optimal;
  time_before += minutes;
  std::size_t block_count = 0;
  for (const std::uint32_t job : solution.order) {
    ordered.places.push_back(stage[job]);
    ordered.block_of.push_back(ordered.block_count + solution.block_of[job]);
    block_count = std::max<std::size_t>(block_count, solution.block_of[job] + 1);
  }
  ordered.block_count += block_count;
}

OrderedSteps ordered_steps(const StepNetwork& network, const OrderScale& scale, const PathChoice& choice,
                           Effort effort) {
  OrderedSteps ordered;
  double time_before = 0;
  for (const std::vector<std::uint32_t>& stage : choice.stages)
    append_stage(network, scale, stage, effort, time_before, ordered);
  return ordered;
}

/// Fills `unlocks`: the other skills whose steps directly need each step, in the order of the path.
void add_unlocks(const StepNetwork& network, const OrderedSteps& ordered, std::vector<PathStep>& steps) {
  std::vector<std::size_t> position_of(network.steps.size());
  std::vector<char> is_in(network.steps.size());
  for (std::size_t i = 0; i < ordered.places.size(); ++i) {
    position_of[ordered.places[i]] = i;
    is_in[ordered.places[i]] = 1;
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    std::vector<std::size_t> later;
    for (const std::uint32_t place : network.needed_by[ordered.places[i]]) {
      if (is_in[place] != 0) later.push_back(position_of[place]);
    }
    std::sort(later.begin(), later.end());
    std::vector<SkillId>& unlocks = steps[i].unlocks;
    for (const std::size_t position : later) {
      const SkillId skill = steps[position].needed.step.skill;
      const bool is_known = std::find(unlocks.begin(), unlocks.end(), skill) != unlocks.end();
      if (skill != steps[i].needed.step.skill && !is_known) unlocks.push_back(skill);
    }
  }
}

/// Fills everything that follows from the order of the steps.
void follow(const StepNetwork& network, const OrderedSteps& ordered, PathReport& report) {
  RisingReadiness rising(report.gap);
  const bool had_ready_at = rising.reaches_ready_at();
  report.blocks.resize(ordered.block_count);
  std::vector<Hours> hours;
  for (std::size_t i = 0; i < ordered.places.size(); ++i) {
    const std::uint32_t place = ordered.places[i];
    PathStep step{.needed = network.steps[place], .points = network.points[place]};
    report.hours += step.needed.hours;
    hours.push_back(step.needed.hours);
    rising.reach(step.needed.step.skill, step.needed.step.level);
    step.hours_cumulated = report.hours.likely;
    step.readiness_after = rising.readiness();
    step.block = ordered.block_of[i];
    report.blocks[step.block].hours += step.needed.hours.likely;
    report.blocks[step.block].points += step.points;
    report.objective += step.points * step.hours_cumulated;
    if (!had_ready_at && !report.ready_at_step && rising.reaches_ready_at()) report.ready_at_step = i;
    if (!report.gap.is_ready && !report.ready_step && rising.is_ready()) report.ready_step = i;
    report.steps.push_back(std::move(step));
  }
  report.hours_p80 = hours_quantile(hours, p80);
  report.readiness_after = rising.readiness();
  add_unlocks(network, ordered, report.steps);
}

/// The bound in points x hours. The order was proven in whole numbers, so the share by which it can be
/// above the best carries over.
void add_bound(const OrderedSteps& ordered, PathReport& report) {
  report.is_optimal = ordered.is_optimal;
  const double share = ordered.objective > 0 ? std::clamp(ordered.bound / ordered.objective, 0.0, 1.0) : 1;
  report.lower_bound = ordered.is_optimal ? report.objective : report.objective * share;
}

std::vector<SkillId> not_needed(const StepNetwork& network, const PathOptions& options) {
  std::vector<SkillId> missing;
  for (const auto* skills : {&options.first, &options.skip}) {
    for (const SkillId skill : *skills) {
      const bool is_needed = std::any_of(network.steps.begin(), network.steps.end(),
                                         [&](const NeededStep& step) { return step.step.skill == skill; });
      if (!is_needed) missing.push_back(skill);
    }
  }
  return missing;
}

}  // namespace

PathReport find_path(const Catalog& catalog, const Profile& profile, RoleId role, PartialDate today,
                     const PathOptions& options) {
  PathReport report;
  report.gap = find_gap(catalog, profile, role, today);
  report.options = options;
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, today);
  const StepNetwork network = step_network(catalog, states, report.gap);
  const OrderScale scale = order_scale(network);
  PathChoice choice = choose_steps(network, options, scale);
  const OrderedSteps ordered = ordered_steps(network, scale, choice, options.effort);
  follow(network, ordered, report);
  add_bound(ordered, report);
  report.cut = std::move(choice.cut);
  report.is_choice_proven = choice.is_proven;
  report.not_needed = not_needed(network, options);
  return report;
}

}  // namespace aipath
