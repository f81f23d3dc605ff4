// SPDX-License-Identifier: MIT
#include "analysis/option_search.hpp"
#include "analysis/step_graph.hpp"
#include <aipath/analysis/needed_steps.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace aipath {
namespace {

/// An option that the learner does not meet yet, with the steps that it adds to what is needed anyway.
struct Choice {
  SkillLevel target{};
  std::vector<StepNumber> closure{};
};

/// A demand that still leaves a choice: take `count` of the choices.
struct OpenDemand {
  std::size_t demand = 0;
  std::size_t count = 0;
  std::vector<Choice> choices{};
};

/// What is decided so far.
struct Selection {
  std::vector<char> marked{};
  std::vector<StepNumber> steps{};
  std::vector<std::vector<SkillId>> chosen{};
};

/// Takes what leaves no choice into the selection and returns the demands that do.
class ForcedSteps {
 public:
  ForcedSteps(const Catalog& catalog, const StepGraph& graph, Selection& selection)
      : catalog_(catalog), graph_(graph), selection_(selection) {}

  [[nodiscard]] std::vector<OpenDemand> take(const std::vector<Demand>& demands) {
    for (std::size_t d = 0; d < demands.size(); ++d)
      take_demand(demands[d], d);
    return std::move(open_);
  }

 private:
  void take_demand(const Demand& demand, std::size_t d) {
    std::vector<SkillLevel> unmet;
    auto missing = static_cast<std::size_t>(demand.required_count);
    for (const SkillLevel& option : sorted_by_id(demand.options)) {
      if (graph_.is_missing(option.skill, option.level)) {
        unmet.push_back(option);
      } else if (missing > 0) {
        --missing;
        selection_.chosen[d].push_back(option.skill);
      }
    }
    for (const std::vector<SkillId>& group : demand.preferred) {
      const auto is_preferred = [&](const SkillLevel& o) {
        return std::find(group.begin(), group.end(), o.skill) != group.end();
      };
      const auto rest = std::stable_partition(unmet.begin(), unmet.end(), is_preferred);
      missing -= take_some({unmet.begin(), rest}, missing, d);
      unmet.erase(unmet.begin(), rest);
    }
    take_some(unmet, missing, d);
  }

  /// Takes `missing` of the options, or all if they are fewer, and returns how many that is.
  std::size_t take_some(const std::vector<SkillLevel>& options, std::size_t missing, std::size_t d) {
    if (missing == 0 || options.empty()) return 0;
    if (missing < options.size()) {
      OpenDemand& demand = open_.emplace_back(OpenDemand{d, missing, {}});
      for (const SkillLevel& option : options)
        demand.choices.push_back({option, {}});
      return missing;
    }
    for (const SkillLevel& option : options) {
      graph_.add_closure(option, selection_.marked, selection_.steps);
      selection_.chosen[d].push_back(option.skill);
    }
    return options.size();
  }

  [[nodiscard]] std::vector<SkillLevel> sorted_by_id(std::vector<SkillLevel> options) const {
    std::sort(options.begin(), options.end(), [&](const SkillLevel& a, const SkillLevel& b) {
      return std::tie(catalog_[a.skill].id, a.level) < std::tie(catalog_[b.skill].id, b.level);
    });
    return options;
  }

  const Catalog& catalog_;
  const StepGraph& graph_;
  Selection& selection_;
  std::vector<OpenDemand> open_{};
};

/// What each choice adds to the selection. False if that is more than the work that is left.
bool find_closures(const StepGraph& graph, const Selection& selection, std::vector<OpenDemand>& open,
                   std::int64_t& work_left) {
  std::vector<char> marked = selection.marked;
  for (OpenDemand& demand : open) {
    for (Choice& choice : demand.choices) {
      graph.add_closure(choice.target, marked, choice.closure);
      for (const StepNumber step : choice.closure)
        marked[step] = 0;
      work_left -= static_cast<std::int64_t>(choice.closure.size());
      if (work_left < 0) return false;
    }
  }
  return true;
}

/// The order in which demands are decided must not depend on their order in the file.
void sort_by_ids(const Catalog& catalog, std::vector<OpenDemand>& open) {
  const auto choice_before = [&](const Choice& a, const Choice& b) {
    return std::tie(catalog[a.target.skill].id, a.target.level) <
           std::tie(catalog[b.target.skill].id, b.target.level);
  };
  std::stable_sort(open.begin(), open.end(), [&](const OpenDemand& a, const OpenDemand& b) {
    if (a.count != b.count) return a.count < b.count;
    return std::lexicographical_compare(a.choices.begin(), a.choices.end(), b.choices.begin(),
                                        b.choices.end(), choice_before);
  });
}

/// Demands whose choices share steps, directly or through others: union-find over the steps.
std::vector<std::vector<std::size_t>> independent_groups(const std::vector<OpenDemand>& open,
                                                         std::size_t step_count) {
  std::vector<std::size_t> parent(open.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&](std::size_t i) {
    while (parent[i] != i)
      i = parent[i] = parent[parent[i]];
    return i;
  };
  constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> owner(step_count, nobody);
  for (std::size_t i = 0; i < open.size(); ++i) {
    for (const Choice& choice : open[i].choices) {
      for (const StepNumber step : choice.closure) {
        if (owner[step] == nobody) owner[step] = i;
        parent[root(i)] = root(owner[step]);
      }
    }
  }
  std::vector<std::vector<std::size_t>> groups(open.size());
  for (std::size_t i = 0; i < open.size(); ++i)
    groups[root(i)].push_back(i);
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  return groups;
}

/// Steps that the same choices need are one item.
OptionProblem problem_of(const StepGraph& graph, const std::vector<OpenDemand>& open,
                         const std::vector<std::size_t>& group) {
  using ChoiceNumber = std::pair<std::uint32_t, std::uint32_t>;  // demand and choice
  std::unordered_map<StepNumber, std::vector<ChoiceNumber>> takers;
  OptionProblem problem;
  for (std::uint32_t d = 0; d < group.size(); ++d) {
    const OpenDemand& demand = open[group[d]];
    problem.demands.push_back({demand.count, std::vector<std::vector<std::uint32_t>>(demand.choices.size())});
    for (std::uint32_t c = 0; c < demand.choices.size(); ++c) {
      for (const StepNumber step : demand.choices[c].closure)
        takers[step].emplace_back(d, c);
    }
  }
  std::map<std::vector<ChoiceNumber>, std::int64_t> items;
  for (auto& [step, choices] : takers)
    items[std::move(choices)] += graph.cost(step);
  for (const auto& [choices, cost] : items) {
    const auto item = static_cast<std::uint32_t>(problem.costs.size());
    problem.costs.push_back(cost);
    for (const auto& [d, c] : choices)
      problem.demands[d].choices[c].push_back(item);
  }
  return problem;
}

/// Takes the choices with these numbers of a demand into the selection.
void take_choices(const StepGraph& graph, const OpenDemand& demand, const std::vector<std::size_t>& numbers,
                  Selection& selection) {
  for (const std::size_t c : numbers) {
    graph.add_closure(demand.choices[c].target, selection.marked, selection.steps);
    selection.chosen[demand.demand].push_back(demand.choices[c].target.skill);
  }
}

/// Decides all open demands; returns whether no cheaper way exists.
bool take_cheapest(const StepGraph& graph, const std::vector<OpenDemand>& open, std::int64_t work_left,
                   Selection& selection) {
  bool is_proven = true;
  for (const std::vector<std::size_t>& group : independent_groups(open, graph.size())) {
    const OptionAnswer answer = find_cheapest_options(problem_of(graph, open, group), work_left);
    is_proven = is_proven && answer.is_proven;
    for (std::size_t i = 0; i < group.size(); ++i)
      take_choices(graph, open[group[i]], answer.taken[i], selection);
  }
  return is_proven;
}

/// Where even looking at the choices is too much work: the first ones of each demand.
void take_first(const StepGraph& graph, const std::vector<OpenDemand>& open, Selection& selection) {
  for (const OpenDemand& demand : open) {
    std::vector<std::size_t> numbers(demand.count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    take_choices(graph, demand, numbers, selection);
  }
}

}  // namespace

NeededSteps find_needed_steps(const Catalog& catalog, const std::vector<SkillState>& states,
                              const std::vector<Demand>& demands, std::int64_t work_limit) {
  const StepGraph graph(catalog, states);
  Selection selection{std::vector<char>(graph.size()), {}, std::vector<std::vector<SkillId>>(demands.size())};
  std::vector<OpenDemand> open = ForcedSteps(catalog, graph, selection).take(demands);
  NeededSteps needed;
  if (!open.empty()) {
    sort_by_ids(catalog, open);
    std::int64_t work_left = work_limit;
    if (find_closures(graph, selection, open, work_left)) {
      needed.is_proven = take_cheapest(graph, open, work_left, selection);
    } else {
      needed.is_proven = false;
      take_first(graph, open, selection);
    }
  }
  needed.steps = in_prerequisite_order(catalog, graph, selection.steps);
  needed.chosen = std::move(selection.chosen);
  for (const StepId& step : needed.steps)
    needed.hours_likely += step_hours(catalog[step.skill], step.level, states[step.skill.index]).likely;
  return needed;
}

std::vector<StepId> missing_steps_for(const Catalog& catalog, const std::vector<SkillState>& states,
                                      SkillLevel target) {
  const StepGraph graph(catalog, states);
  std::vector<char> marked(graph.size());
  std::vector<StepNumber> closure;
  graph.add_closure(target, marked, closure);
  std::vector<StepId> steps;
  for (const StepNumber number : closure)
    steps.push_back(StepGraph::step(number));
  return steps;
}

}  // namespace aipath
