// SPDX-License-Identifier: MIT
#include "catalog/prerequisite_cycle.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <unordered_map>

namespace aipath {
namespace {

/// Node skill * max_level + (level - 1) stands for a skill at a level. Its edges: one level down, and the
/// prerequisites that start at this very level (those that start lower hold through the level below).
class LevelGraph {
 public:
  LevelGraph(const Catalog& catalog, CycleEdges edges) : catalog_(catalog), edges_(edges) {}

  struct Edge {
    std::uint32_t target = 0;
    const Prerequisite* prerequisite = nullptr;  ///< none for "one level down"
  };

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(catalog_.skills.size() * max_level);
  }

  /// Calls `visit(edge)` for the edges of a node from number `first` on until it returns false; returns the
  /// number after the last one visited.
  template <class Visit>
  std::uint32_t edges(std::uint32_t node, std::uint32_t first, Visit visit) const {
    const Skill& skill = catalog_.skills[node / max_level];
    const int level = static_cast<int>(node % max_level) + 1;
    const auto count = static_cast<std::uint32_t>(skill.prerequisites.size()) + 1;
    for (std::uint32_t number = first; number < count; ++number) {
      if (number == 0) {
        if (level > 1 && !visit(Edge{node - 1, nullptr})) return 1;
        continue;
      }
      const Prerequisite& p = skill.prerequisites[number - 1];
      const bool counts = p.kind == PrerequisiteKind::hard || edges_ == CycleEdges::hard_and_soft;
      if (!counts || p.for_level != level) continue;
      const auto target = p.skill.index * max_level + static_cast<std::uint32_t>(p.min_level - 1);
      if (!visit(Edge{target, &p})) return number + 1;
    }
    return count;
  }

 private:
  const Catalog& catalog_;
  CycleEdges edges_;
};

/// Component number of every node.
class Components {
 public:
  explicit Components(const LevelGraph& graph)
      : graph_(graph), index_(graph.size(), unseen), low_(graph.size()), component_(graph.size(), unseen) {
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
      if (index_[node] == unseen) search(node);
    }
  }

  [[nodiscard]] std::vector<std::vector<std::uint32_t>> with_cycles() const {
    std::vector<std::vector<std::uint32_t>> members(component_count_);
    for (std::uint32_t node = 0; node < component_.size(); ++node)
      members[component_[node]].push_back(node);
    std::erase_if(members,
                  [&](const auto& group) { return group.size() < 2 && !needs_itself(group.front()); });
    std::sort(members.begin(), members.end());
    return members;
  }
  [[nodiscard]] bool same(std::uint32_t a, std::uint32_t b) const { return component_[a] == component_[b]; }

 private:
  static constexpr std::uint32_t unseen = 0xFFFFFFFF;

  [[nodiscard]] bool needs_itself(std::uint32_t node) const {
    bool found = false;
    graph_.edges(node, 0, [&](const LevelGraph::Edge& edge) {
      found = found || edge.target == node;
      return true;
    });
    return found;
  }

  struct Frame {
    std::uint32_t node;
    std::uint32_t next_edge;
  };

  void enter(std::uint32_t node) {
    index_[node] = low_[node] = counter_++;
    open_.push_back(node);
    frames_.push_back({node, 0});
  }

  void search(std::uint32_t root) {
    enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const std::uint32_t node = frame.node;
      std::uint32_t descend = unseen;
      frame.next_edge = graph_.edges(node, frame.next_edge, [&](const LevelGraph::Edge& edge) {
        if (index_[edge.target] == unseen) {
          descend = edge.target;
          return false;
        }
        if (component_[edge.target] == unseen) low_[node] = std::min(low_[node], index_[edge.target]);
        return true;
      });
      if (descend != unseen) {
        enter(descend);
      } else {
        leave(node);
      }
    }
  }

  void leave(std::uint32_t node) {
    frames_.pop_back();
    if (!frames_.empty()) low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
    if (low_[node] != index_[node]) return;
    for (std::uint32_t member = unseen; member != node;) {
      member = open_.back();
      open_.pop_back();
      component_[member] = component_count_;
    }
    ++component_count_;
  }

  const LevelGraph& graph_;
  std::vector<std::uint32_t> index_;
  std::vector<std::uint32_t> low_;
  std::vector<std::uint32_t> component_;
  std::vector<std::uint32_t> open_;
  std::vector<Frame> frames_;
  std::uint32_t counter_ = 0;
  std::uint32_t component_count_ = 0;
};

/// A shortest way from a node back to itself inside its component, by breadth-first search.
std::vector<CycleStep> shortest_cycle(const LevelGraph& graph, const Components& components,
                                      std::uint32_t start) {
  struct Arrival {
    std::uint32_t from = 0;
    const Prerequisite* prerequisite = nullptr;
  };
  std::unordered_map<std::uint32_t, Arrival>
      arrivals;  // a map: the component may be a tiny part of the graph
  std::deque<std::uint32_t> queue{start};
  while (!queue.empty() && !arrivals.contains(start)) {
    const std::uint32_t node = queue.front();
    queue.pop_front();
    graph.edges(node, 0, [&](const LevelGraph::Edge& edge) {
      if (!components.same(node, edge.target)) return true;
      if (arrivals.try_emplace(edge.target, Arrival{node, edge.prerequisite}).second)
        queue.push_back(edge.target);
      return true;
    });
  }
  std::vector<CycleStep> cycle;
  for (std::uint32_t node = start; arrivals.contains(node) && (cycle.empty() || node != start);) {
    const Arrival& arrival = arrivals[node];
    const SourceLocation where =
        arrival.prerequisite != nullptr ? arrival.prerequisite->where : SourceLocation{};
    cycle.push_back({{arrival.from / max_level}, static_cast<int>(arrival.from % max_level) + 1, where});
    node = arrival.from;
  }
  std::reverse(cycle.begin(), cycle.end());
  return cycle;
}

}  // namespace

std::vector<std::vector<CycleStep>> find_prerequisite_cycles(const Catalog& catalog, CycleEdges edges) {
  const LevelGraph graph(catalog, edges);
  const Components components(graph);
  std::vector<std::vector<CycleStep>> cycles;
  for (const std::vector<std::uint32_t>& group : components.with_cycles())
    cycles.push_back(shortest_cycle(graph, components, group.front()));
  return cycles;
}

}  // namespace aipath
