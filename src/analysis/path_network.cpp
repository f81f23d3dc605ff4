// SPDX-License-Identifier: MIT
#include "analysis/path_network.hpp"

#include "analysis/path_readiness.hpp"
#include "analysis/step_graph.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace aipath {
namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// Where each step of the network stands, by step number.
class StepPlaces {
 public:
  StepPlaces(const StepGraph& graph, const std::vector<NeededStep>& steps) : places_(graph.size(), nowhere) {
    for (std::uint32_t place = 0; place < steps.size(); ++place)
      places_[StepGraph::number(steps[place].step.skill, steps[place].step.level)] = place;
  }
  [[nodiscard]] std::uint32_t of(SkillId skill, int level) const {
    return places_[StepGraph::number(skill, level)];
  }

 private:
  std::vector<std::uint32_t> places_;
};

/// The part of a step that the learner lacks, 0 to 1.
double missing_part(const NeededStep& step) {
  return step.step.level - step.from;
}

double total_importance(const GapReport& report) {
  double total = 0;
  for (const RequirementStatus& requirement : report.requirements)
    total += requirement.importance;
  return total;
}

bool is_chosen(const RequirementStatus& requirement, SkillId skill) {
  return std::find(requirement.chosen.begin(), requirement.chosen.end(), skill) != requirement.chosen.end();
}

/// Adds what one requirement gives for each step of its chosen options.
void add_worth(const RequirementStatus& requirement, double share, const StepPlaces& places,
               StepNetwork& network) {
  const int count =
      std::clamp(requirement.required_count, 1, std::max(1, static_cast<int>(requirement.options.size())));
  for (const OptionStatus& option : requirement.options) {
    if (!is_chosen(requirement, option.skill)) continue;
    RequirementStatus rising = requirement;
    auto& risen = rising.options[static_cast<std::size_t>(&option - requirement.options.data())];
    double before = requirement.satisfaction;
    for (int level = 1; level <= option.level; ++level) {
      const std::uint32_t place = places.of(option.skill, level);
      if (place == nowhere) continue;
      network.points[place] += share / count / option.level * missing_part(network.steps[place]);
      risen.satisfaction = std::min(1.0, static_cast<double>(level) / option.level);
      const double after = mean_of_best(rising);
      network.gains[place] += share * std::max(0.0, after - before);
      before = after;
    }
  }
}

/// Whether options that were not chosen leave the gains of the chosen ones independent of each other.
bool adds_up(const RequirementStatus& requirement, const StepPlaces& places) {
  if (requirement.is_met()) return true;
  return std::all_of(requirement.options.begin(), requirement.options.end(), [&](const OptionStatus& option) {
    if (is_chosen(requirement, option.skill)) return true;
    if (option.satisfaction > 0 && requirement.required_count > 1) return false;
    for (int level = 1; level <= option.level; ++level) {
      if (places.of(option.skill, level) != nowhere) return false;
    }
    return true;
  });
}

void add_hard_arcs(const StepGraph& graph, StepNetwork& network) {
  std::vector<StepId> ids;
  for (const NeededStep& step : network.steps)
    ids.push_back(step.step);
  const NeedLists needs(graph, ids);
  network.needs.resize(ids.size());
  network.needed_by.resize(ids.size());
  for (std::uint32_t after = 0; after < ids.size(); ++after) {
    for (const std::uint32_t before : needs.of(after)) {
      network.hard.emplace_back(before, after);
      network.needs[after].push_back(before);
      network.needed_by[before].push_back(after);
    }
  }
}

/// Soft prerequisites as arcs between steps that are both there, by id; some may contradict others. As with
/// hard ones, the lowest step from the level on waits.
std::vector<StepArc> soft_wishes(const Catalog& catalog, const StepPlaces& places,
                                 const StepNetwork& network) {
  std::vector<StepArc> wishes;
  for (std::uint32_t after = 0; after < network.steps.size(); ++after) {
    const StepId& step = network.steps[after].step;
    const bool is_lowest = step.level == 1 || places.of(step.skill, step.level - 1) == nowhere;
    for (const Prerequisite& p : catalog[step.skill].prerequisites) {
      const bool applies = p.kind == PrerequisiteKind::soft &&
                           (p.for_level == step.level || (p.for_level < step.level && is_lowest));
      const std::uint32_t before = places.of(p.skill, p.min_level);
      if (applies && before != nowhere && before != after) wishes.emplace_back(after, before);
    }
  }
  std::sort(wishes.begin(), wishes.end());
  wishes.erase(std::unique(wishes.begin(), wishes.end()), wishes.end());
  for (StepArc& wish : wishes)
    std::swap(wish.first, wish.second);
  return wishes;
}

/// Which steps come after which, growing arc by arc.
class Precedence {
 public:
  explicit Precedence(std::vector<std::vector<std::uint32_t>> later)
      : later_(std::move(later)), seen_(later_.size()) {}

  /// Whether `to` comes after `from`. O(steps and arcs after `from`).
  [[nodiscard]] bool reaches(std::uint32_t from, std::uint32_t to) {
    ++search_;
    std::vector<std::uint32_t> open{from};
    while (!open.empty()) {
      const std::uint32_t step = open.back();
      open.pop_back();
      if (step == to) return true;
      for (const std::uint32_t next : later_[step]) {
        if (seen_[next] == search_) continue;
        seen_[next] = search_;
        open.push_back(next);
      }
    }
    return false;
  }
  void add(StepArc arc) { later_[arc.first].push_back(arc.second); }

 private:
  std::vector<std::vector<std::uint32_t>> later_;
  std::vector<std::uint32_t> seen_;
  std::uint32_t search_ = 0;
};

}  // namespace

StepNetwork step_network(const Catalog& catalog, const std::vector<SkillState>& states,
                         const GapReport& report) {
  StepNetwork network;
  network.steps = report.steps;
  std::sort(network.steps.begin(), network.steps.end(), [&](const NeededStep& a, const NeededStep& b) {
    return std::tie(catalog[a.step.skill].id, a.step.level) <
           std::tie(catalog[b.step.skill].id, b.step.level);
  });
  network.points.assign(network.steps.size(), 0);
  network.gains.assign(network.steps.size(), 0);
  const StepGraph graph(catalog, states);
  const StepPlaces places(graph, network.steps);
  const double total = total_importance(report);
  for (const RequirementStatus& requirement : report.requirements) {
    add_worth(requirement, 100 * requirement.importance / total, places, network);
    network.gains_add_up = network.gains_add_up && adds_up(requirement, places);
  }
  add_hard_arcs(graph, network);
  Precedence precedence(network.needed_by);
  for (const StepArc& wish : soft_wishes(catalog, places, network)) {
    if (precedence.reaches(wish.second, wish.first)) continue;
    precedence.add(wish);
    network.soft.push_back(wish);
  }
  return network;
}

OrderScale order_scale(const StepNetwork& network) {
  constexpr double minutes_an_hour = 60;
  constexpr double finest = 10'000;        // parts of a minute: what people write is exact
  constexpr double units_per_point = 1e6;  // all points together are 1e8
  constexpr double safety = 1.01;          // for rounding
  double hours = 0;
  double points = 1;
  for (std::size_t i = 0; i < network.steps.size(); ++i) {
    hours += network.steps[i].hours.likely;
    points += network.points[i];
  }
  const auto limit = static_cast<double>(order_product_limit);
  double parts = finest;
  while (parts > 1 && hours * minutes_an_hour * parts * points * units_per_point * safety > limit)
    parts /= 10;
  return {minutes_an_hour * parts, units_per_point};
}

OrderProblem order_problem(const StepNetwork& network, const OrderScale& scale,
                           const std::vector<std::uint32_t>& members, const std::vector<double>& weights,
                           bool with_soft) {
  OrderProblem problem;
  std::vector<std::uint32_t> job_of(network.steps.size(), nowhere);
  for (const std::uint32_t member : members) {
    job_of[member] = static_cast<std::uint32_t>(problem.jobs.size());
    const double hours = network.steps[member].hours.likely;
    std::int64_t time = std::llround(hours * scale.units_per_hour);
    if (hours > 0) time = std::max<std::int64_t>(time, 1);
    problem.jobs.push_back({time, std::llround(weights[member] * scale.units_per_point)});
  }
  const auto add = [&](const std::vector<StepArc>& arcs) {
    for (const auto& [before, after] : arcs) {
      if (job_of[before] != nowhere && job_of[after] != nowhere)
        problem.arcs.emplace_back(job_of[before], job_of[after]);
    }
  };
  add(network.hard);
  if (with_soft) add(network.soft);
  return problem;
}

}  // namespace aipath
