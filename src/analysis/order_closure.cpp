// SPDX-License-Identifier: MIT
#include "analysis/order_closure.hpp"

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>

namespace aipath {
namespace {

using FlowGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;
using FlowEdge = boost::graph_traits<FlowGraph>::edge_descriptor;

/// An arc of the network and its way back, which has no capacity of its own.
struct FlowArc {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  std::int64_t capacity = 0;
};

/// The network with both ways of every arc, in the order that the graph wants: by the job that they leave.
struct Network {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends{};
  std::vector<std::int64_t> residual{};
  std::vector<std::int64_t> capacity{};
  std::vector<std::uint32_t> back{};      ///< number of the way back
  std::vector<std::uint32_t> place_of{};  ///< of each arc as it was given

  Network(const std::vector<FlowArc>& arcs, std::size_t node_count)
      : ends(2 * arcs.size()), capacity(2 * arcs.size()), back(2 * arcs.size()), place_of(arcs.size()) {
    std::vector<std::uint32_t> next(node_count + 1);
    for (const FlowArc& arc : arcs) {
      ++next[arc.from + 1];
      ++next[arc.to + 1];
    }
    for (std::size_t node = 0; node < node_count; ++node)
      next[node + 1] += next[node];
    for (std::size_t a = 0; a < arcs.size(); ++a) {
      const std::uint32_t there = next[arcs[a].from]++;
      const std::uint32_t back_again = next[arcs[a].to]++;
      ends[there] = {arcs[a].from, arcs[a].to};
      ends[back_again] = {arcs[a].to, arcs[a].from};
      capacity[there] = arcs[a].capacity;
      back[there] = back_again;
      back[back_again] = there;
      place_of[a] = there;
    }
    residual = capacity;
  }
};

/// Saturates the network; afterwards `residual` is what each arc has left.
void push_flow(Network& network, std::uint32_t node_count, std::uint32_t source, std::uint32_t sink) {
  const FlowGraph graph(boost::edges_are_sorted, network.ends.begin(), network.ends.end(), node_count);
  std::vector<FlowEdge> edge_of;
  edge_of.reserve(network.ends.size());
  for (auto [edge, end] = boost::edges(graph); edge != end; ++edge)
    edge_of.push_back(*edge);
  std::vector<FlowEdge> back;
  back.reserve(network.ends.size());
  for (const std::uint32_t place : network.back)
    back.push_back(edge_of[place]);
  const auto edge_index = get(boost::edge_index, graph);
  std::vector<FlowEdge> predecessor(node_count);
  std::vector<boost::default_color_type> colour(node_count);
  std::vector<std::int64_t> distance(node_count);
  const auto node_index = get(boost::vertex_index, graph);
  boost::boykov_kolmogorov_max_flow(
      graph, boost::make_iterator_property_map(network.capacity.begin(), edge_index),
      boost::make_iterator_property_map(network.residual.begin(), edge_index),
      boost::make_iterator_property_map(back.begin(), edge_index),
      boost::make_iterator_property_map(predecessor.begin(), node_index),
      boost::make_iterator_property_map(colour.begin(), node_index),
      boost::make_iterator_property_map(distance.begin(), node_index), node_index, source, sink);
}

/// What can still be reached from the source.
std::vector<char> reached_from(const Network& network, std::size_t node_count, std::uint32_t source) {
  std::vector<std::uint32_t> first(node_count + 1);
  for (const auto& [from, to] : network.ends)
    ++first[from + 1];
  for (std::size_t node = 0; node < node_count; ++node)
    first[node + 1] += first[node];
  std::vector<char> is_reached(node_count);
  is_reached[source] = 1;
  std::vector<std::uint32_t> open{source};
  while (!open.empty()) {
    const std::uint32_t node = open.back();
    open.pop_back();
    for (std::uint32_t e = first[node]; e < first[node + 1]; ++e) {
      const std::uint32_t to = network.ends[e].second;
      if (network.residual[e] == 0 || is_reached[to] != 0) continue;
      is_reached[to] = 1;
      open.push_back(to);
    }
  }
  return is_reached;
}

}  // namespace

ClosureSolution find_best_closure(const ClosureProblem& problem) {
  const auto job_count = static_cast<std::uint32_t>(problem.values.size());
  const std::uint32_t source = job_count;
  const std::uint32_t sink = job_count + 1;
  const std::size_t node_count = problem.values.size() + 2;
  std::vector<FlowArc> arcs;
  arcs.reserve(problem.needs.size() + problem.values.size());
  std::int64_t all = 0;
  for (const std::int64_t value : problem.values)
    all += std::max<std::int64_t>(value, 0);
  for (const auto& [job, needed] : problem.needs)
    arcs.push_back({job, needed, all + 1});
  for (std::uint32_t job = 0; job < job_count; ++job) {
    const std::int64_t value = problem.values[job];
    if (value > 0) arcs.push_back({source, job, value});
    if (value < 0) arcs.push_back({job, sink, -value});
  }
  Network network(arcs, node_count);
  push_flow(network, job_count + 2, source, sink);
  ClosureSolution solution;
  solution.is_inside = reached_from(network, node_count, source);
  solution.is_inside.resize(job_count);
  solution.is_empty = std::ranges::find(solution.is_inside, 1) == solution.is_inside.end();
  solution.is_paying.resize(problem.needs.size());
  for (std::size_t n = 0; n < problem.needs.size(); ++n)
    solution.is_paying[n] = network.residual[network.back[network.place_of[n]]] > 0 ? 1 : 0;
  return solution;
}

}  // namespace aipath
