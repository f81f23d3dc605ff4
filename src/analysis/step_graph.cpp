// SPDX-License-Identifier: MIT
#include "analysis/step_graph.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <tuple>

namespace aipath {

std::int64_t StepGraph::cost(StepNumber number) const {
  constexpr double millionths = 1e6;
  const StepId id = step(number);
  const double hours = step_hours(catalog_[id.skill], id.level, states_[id.skill.index]).likely;
  return std::max<std::int64_t>(1, std::llround(hours * millionths));
}

void StepGraph::add_closure(SkillLevel target, std::vector<char>& marked,
                            std::vector<StepNumber>& closure) const {
  if (!is_missing(target.skill, target.level)) return;
  const auto add = [&](StepNumber step) {
    if (marked[step] != 0) return;
    marked[step] = 1;
    closure.push_back(step);
  };
  std::size_t next = closure.size();
  add(number(target.skill, target.level));
  for (; next < closure.size(); ++next)
    for_each_need(closure[next], add);
}

NeedLists::NeedLists(const StepGraph& graph, const std::vector<StepId>& steps) : places_(graph.size()) {
  for (std::uint32_t i = 0; i < steps.size(); ++i)
    places_[StepGraph::number(steps[i].skill, steps[i].level)] = i;
  begins_.push_back(0);
  for (const StepId& step : steps) {
    graph.for_each_need(StepGraph::number(step.skill, step.level),
                        [&](StepNumber need) { needs_.push_back(places_[need]); });
    begins_.push_back(needs_.size());
  }
}

std::vector<StepId> in_prerequisite_order(const Catalog& catalog, const StepGraph& graph,
                                          const std::vector<StepNumber>& members) {
  std::vector<StepId> by_id;
  by_id.reserve(members.size());
  for (const StepNumber member : members)
    by_id.push_back(StepGraph::step(member));
  std::sort(by_id.begin(), by_id.end(), [&](const StepId& a, const StepId& b) {
    return std::tie(catalog[a.skill].id, a.level) < std::tie(catalog[b.skill].id, b.level);
  });
  const NeedLists needs(graph, by_id);
  std::vector<std::size_t> open_needs(by_id.size());
  std::vector<std::vector<std::uint32_t>> needed_by(by_id.size());
  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
  for (std::uint32_t place = 0; place < by_id.size(); ++place) {
    open_needs[place] = needs.of(place).size();
    if (open_needs[place] == 0) ready.push(place);
    for (const std::uint32_t need : needs.of(place))
      needed_by[need].push_back(place);
  }
  std::vector<StepId> ordered;
  ordered.reserve(by_id.size());
  while (!ready.empty()) {
    const std::uint32_t place = ready.top();
    ready.pop();
    ordered.push_back(by_id[place]);
    for (const std::uint32_t dependent : needed_by[place]) {
      if (--open_needs[dependent] == 0) ready.push(dependent);
    }
  }
  return ordered;
}

}  // namespace aipath
