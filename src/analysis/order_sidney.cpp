// SPDX-License-Identifier: MIT
#include "analysis/order_sidney.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <limits>

namespace aipath {
namespace {

constexpr std::uint32_t no_place = std::numeric_limits<std::uint32_t>::max();

/// The parts of a set in which every job is held by every other, by need or by payment: (number of the part
/// of each job, parts numbered by their lowest job), in an order in which no part needs a later one.
struct TiedParts {
  std::vector<std::uint32_t> part_of{};
  std::vector<std::uint32_t> order{};
};

TiedParts tied_parts(const ClosureProblem& closure, const ClosureSolution& solution) {
  using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
  const std::size_t job_count = closure.values.size();
  Graph graph(job_count);
  for (std::size_t n = 0; n < closure.needs.size(); ++n) {
    const auto [job, needed] = closure.needs[n];
    boost::add_edge(job, needed, graph);
    if (solution.is_paying[n] != 0) boost::add_edge(needed, job, graph);
  }
  TiedParts parts;
  std::vector<std::uint32_t> component(job_count);
  const auto part_count = boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
  std::vector<std::uint32_t> number_of(part_count, no_place);
  std::uint32_t next = 0;
  for (const std::uint32_t c : component) {
    if (number_of[c] == no_place) number_of[c] = next++;
    parts.part_of.push_back(number_of[c]);
  }
  OrderProblem among_parts;
  among_parts.jobs.resize(part_count);
  for (std::size_t n = 0; n < closure.needs.size(); ++n) {
    const std::uint32_t part = parts.part_of[closure.needs[n].first];
    const std::uint32_t needed = parts.part_of[closure.needs[n].second];
    if (part != needed) among_parts.arcs.emplace_back(needed, part);
  }
  parts.order = topological_order(graph_of(among_parts), part_count);
  return parts;
}

}  // namespace

SidneyDecomposition::SidneyDecomposition(const std::vector<OrderJob>& jobs, const OrderGraph& graph)
    : jobs_(jobs), graph_(graph), place_of_(jobs.size(), no_place) {}

JobSums SidneyDecomposition::sums_of(std::span<const std::uint32_t> set) const {
  JobSums sums;
  for (const std::uint32_t job : set) {
    sums.minutes += jobs_[job].minutes;
    sums.weight += jobs_[job].weight;
  }
  return sums;
}

std::int64_t SidneyDecomposition::bound_of(std::span<const std::uint32_t> block) const {
  const JobSums sums = sums_of(block);
  std::int64_t twice = sums.weight * sums.minutes;
  for (const std::uint32_t job : block)
    twice += jobs_[job].weight * jobs_[job].minutes;
  return twice / 2 + twice % 2;
}

std::vector<std::vector<std::uint32_t>> SidneyDecomposition::blocks_of(std::vector<std::uint32_t> set) {
  Blocks blocks;
  Blocks open;
  if (!set.empty()) open.push_back(std::move(set));
  while (!open.empty()) {
    std::vector<std::uint32_t> top = std::move(open.back());
    open.pop_back();
    const JobSums sums = sums_of(top);
    if (top.size() == 1 || sums.weight == 0 || sums.minutes == 0) {
      blocks.push_back(std::move(top));
    } else {
      divide(std::move(top), sums, open, blocks);
    }
  }
  return blocks;
}

ClosureProblem SidneyDecomposition::closure_problem(std::span<const std::uint32_t> set, JobSums sums) {
  ClosureProblem closure;
  closure.values.reserve(set.size());
  for (std::uint32_t place = 0; place < set.size(); ++place) {
    const OrderJob& job = jobs_[set[place]];
    closure.values.push_back(job.weight * sums.minutes - sums.weight * job.minutes);
    place_of_[set[place]] = place;
  }
  for (std::uint32_t place = 0; place < set.size(); ++place) {
    for (const std::uint32_t needed : graph_.before[set[place]]) {
      if (place_of_[needed] != no_place) closure.needs.emplace_back(place, place_of_[needed]);
    }
  }
  for (const std::uint32_t job : set)
    place_of_[job] = no_place;
  work_ += static_cast<std::int64_t>(set.size() + closure.needs.size());
  return closure;
}

std::vector<std::uint32_t> SidneyDecomposition::denser_part_of(std::span<const std::uint32_t> set) {
  const ClosureSolution solution = find_best_closure(closure_problem(set, sums_of(set)));
  std::vector<std::uint32_t> part;
  for (std::size_t place = 0; place < set.size(); ++place) {
    if (solution.is_inside[place] != 0) part.push_back(set[place]);
  }
  return part;
}

void SidneyDecomposition::divide(std::vector<std::uint32_t> set, JobSums sums, Blocks& open, Blocks& blocks) {
  const ClosureProblem closure = closure_problem(set, sums);
  const ClosureSolution solution = find_best_closure(closure);
  if (!solution.is_empty) {
    std::vector<std::uint32_t> denser;
    std::vector<std::uint32_t> rest;
    for (std::size_t place = 0; place < set.size(); ++place)
      (solution.is_inside[place] != 0 ? denser : rest).push_back(set[place]);
    open.push_back(std::move(rest));
    open.push_back(std::move(denser));
    return;
  }
  const TiedParts parts = tied_parts(closure, solution);
  Blocks tied(parts.order.size());
  for (std::size_t place = 0; place < set.size(); ++place)
    tied[parts.part_of[place]].push_back(set[place]);
  for (const std::uint32_t part : parts.order)
    blocks.push_back(std::move(tied[part]));
}

}  // namespace aipath
