// SPDX-License-Identifier: MIT
#include "analysis/resource_support.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace aipath {
namespace {

bool can_start(const ResourceCandidate& candidate, const std::vector<bool>& is_known) {
  return std::all_of(candidate.presupposes.begin(), candidate.presupposes.end(),
                     [&](StepPlace step) { return is_known[step]; });
}

/// Resources that wait: a graph with an edge from each to those that teach what it waits for.
struct WaitGraph {
  std::vector<std::uint32_t> members{};                 ///< candidates
  std::vector<std::vector<std::uint32_t>> waits_for{};  ///< places in `members`
};

WaitGraph wait_graph(const ResourceModel& model, const std::vector<bool>& chosen,
                     const ResourceSupport& support) {
  std::vector<bool> is_started(chosen.size());
  for (const std::uint32_t candidate : support.order)
    is_started[candidate] = true;
  WaitGraph graph;
  std::vector<std::uint32_t> place_of(chosen.size());
  for (std::uint32_t candidate = 0; candidate < chosen.size(); ++candidate) {
    if (!chosen[candidate] || is_started[candidate]) continue;
    place_of[candidate] = static_cast<std::uint32_t>(graph.members.size());
    graph.members.push_back(candidate);
  }
  for (const std::uint32_t member : graph.members) {
    std::set<std::uint32_t> others;
    for (const StepPlace step : model.candidates[member].presupposes) {
      if (support.is_known[step]) continue;
      for (const std::uint32_t teacher : model.teachers[step]) {
        if (teacher != member && chosen[teacher]) others.insert(place_of[teacher]);
      }
    }
    graph.waits_for.emplace_back(others.begin(), others.end());
  }
  return graph;
}

/// Strongly connected components by Tarjan (SIAM Journal on Computing 1, 1972), without recursion.
class Components {
 public:
  explicit Components(const WaitGraph& graph)
      : graph_(graph),
        number_(graph.members.size()),
        low_(graph.members.size()),
        component_(graph.members.size(), none) {
    for (std::uint32_t node = 0; node < graph.members.size(); ++node) {
      if (number_[node] == 0) visit(node);
    }
  }

  [[nodiscard]] std::uint32_t count() const { return count_; }
  [[nodiscard]] std::uint32_t of(std::uint32_t node) const { return component_[node]; }

 private:
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  struct Frame {
    std::uint32_t node = 0;
    std::size_t next = 0;
  };

  void enter(std::uint32_t node) {
    number_[node] = low_[node] = ++last_number_;
    open_.push_back(node);
    frames_.push_back({node});
  }

  void visit(std::uint32_t root) {
    enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const std::uint32_t node = frame.node;
      if (frame.next < graph_.waits_for[node].size()) {
        const std::uint32_t other = graph_.waits_for[node][frame.next++];
        if (number_[other] == 0)
          enter(other);
        else if (component_[other] == none)
          low_[node] = std::min(low_[node], number_[other]);
        continue;
      }
      if (low_[node] == number_[node]) close(node);
      frames_.pop_back();
      if (!frames_.empty()) {
        const std::uint32_t parent = frames_.back().node;
        low_[parent] = std::min(low_[parent], low_[node]);
      }
    }
  }

  void close(std::uint32_t node) {
    for (std::uint32_t member = none; member != node;) {
      member = open_.back();
      open_.pop_back();
      component_[member] = count_;
    }
    ++count_;
  }

  const WaitGraph& graph_;
  std::vector<std::uint32_t> number_;
  std::vector<std::uint32_t> low_;
  std::vector<std::uint32_t> component_;
  std::vector<std::uint32_t> open_{};
  std::vector<Frame> frames_{};
  std::uint32_t last_number_ = 0;
  std::uint32_t count_ = 0;
};

/// For each member the first step that it waits for.
LoopCut cut_of(const ResourceModel& model, const ResourceSupport& support,
               const std::vector<std::uint32_t>& members) {
  std::set<std::uint32_t> outside;
  std::set<StepPlace> steps;
  for (const std::uint32_t member : members) {
    const auto& presupposes = model.candidates[member].presupposes;
    const auto missing = std::find_if(presupposes.begin(), presupposes.end(),
                                      [&](StepPlace step) { return !support.is_known[step]; });
    steps.insert(*missing);
    outside.insert(model.teachers[*missing].begin(), model.teachers[*missing].end());
  }
  for (const std::uint32_t member : members)
    outside.erase(member);
  return {members, {outside.begin(), outside.end()}, {steps.begin(), steps.end()}};
}

}  // namespace

ResourceSupport find_support(const ResourceModel& model, const std::vector<bool>& chosen,
                             const std::vector<bool>& given) {
  ResourceSupport support{.is_known = given};
  std::vector<std::uint32_t> waiting;
  for (std::uint32_t candidate = 0; candidate < chosen.size(); ++candidate) {
    if (chosen[candidate]) waiting.push_back(candidate);
  }
  while (true) {
    const auto next = std::find_if(waiting.begin(), waiting.end(), [&](std::uint32_t candidate) {
      return can_start(model.candidates[candidate], support.is_known);
    });
    if (next == waiting.end()) return support;
    for (const StepPlace step : model.candidates[*next].teaches)
      support.is_known[step] = true;
    support.order.push_back(*next);
    waiting.erase(next);
  }
}

std::vector<LoopCut> find_loop_cuts(const ResourceModel& model, const std::vector<bool>& chosen,
                                    const ResourceSupport& support) {
  const WaitGraph graph = wait_graph(model, chosen, support);
  const Components components(graph);
  std::vector<std::vector<std::uint32_t>> groups(components.count());
  std::vector<bool> waits_outside(components.count());
  for (std::uint32_t node = 0; node < graph.members.size(); ++node) {
    groups[components.of(node)].push_back(graph.members[node]);
    for (const std::uint32_t other : graph.waits_for[node]) {
      if (components.of(other) != components.of(node)) waits_outside[components.of(node)] = true;
    }
  }
  std::vector<LoopCut> cuts;
  for (std::uint32_t component = 0; component < components.count(); ++component) {
    if (!waits_outside[component]) cuts.push_back(cut_of(model, support, groups[component]));
  }
  return cuts;
}

}  // namespace aipath
