// SPDX-License-Identifier: MIT
#include "analysis/order_graph.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace aipath {
namespace {

constexpr std::uint32_t no_job = std::numeric_limits<std::uint32_t>::max();

/// The jobs on a shortest way from `start` back to itself, if it is shorter than `limit`.
std::vector<std::uint32_t> cycle_through(const OrderGraph& graph, std::uint32_t start, std::size_t limit,
                                         std::vector<std::uint32_t>& came_from) {
  std::ranges::fill(came_from, no_job);
  std::vector<std::uint32_t> layer{start};
  for (std::size_t length = 1; !layer.empty() && length < limit; ++length) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t job : layer) {
      for (const std::uint32_t successor : graph.after[job]) {
        if (came_from[successor] != no_job) continue;
        came_from[successor] = job;
        next.push_back(successor);
        if (successor != start) continue;
        std::vector<std::uint32_t> cycle{start};
        for (std::uint32_t at = came_from[start]; at != start; at = came_from[at])
          cycle.push_back(at);
        std::reverse(cycle.begin() + 1, cycle.end());
        return cycle;
      }
    }
    layer = std::move(next);
  }
  return {};
}

}  // namespace

Neighbours::Neighbours(std::size_t job_count, std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs)
    : first_(job_count + 1) {
  std::ranges::sort(pairs);
  pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
  ends_.reserve(pairs.size());
  for (const auto& [job, neighbour] : pairs) {
    ++first_[job + 1];
    ends_.push_back(neighbour);
  }
  for (std::size_t job = 0; job < job_count; ++job)
    first_[job + 1] += first_[job];
}

bool is_within_product_limit(const std::vector<OrderJob>& jobs) {
  std::int64_t minutes = 1;
  std::int64_t weight = 1;
  for (const OrderJob& job : jobs) {
    if (job.minutes > order_product_limit - minutes || job.weight > order_product_limit - weight)
      return false;
    minutes += job.minutes;
    weight += job.weight;
  }
  return minutes <= order_product_limit / weight;
}

OrderGraph graph_of(const OrderProblem& problem) {
  auto reversed = problem.arcs;
  for (auto& [before, after] : reversed)
    std::swap(before, after);
  return {Neighbours(problem.jobs.size(), std::move(reversed)),
          Neighbours(problem.jobs.size(), problem.arcs)};
}

std::vector<std::uint32_t> topological_order(const OrderGraph& graph, std::size_t job_count) {
  std::vector<std::size_t> missing(job_count);
  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
  for (std::size_t job = 0; job < job_count; ++job) {
    missing[job] = graph.before[job].size();
    if (missing[job] == 0) ready.push(static_cast<std::uint32_t>(job));
  }
  std::vector<std::uint32_t> order;
  order.reserve(job_count);
  while (!ready.empty()) {
    const std::uint32_t job = ready.top();
    ready.pop();
    order.push_back(job);
    for (const std::uint32_t successor : graph.after[job]) {
      if (--missing[successor] == 0) ready.push(successor);
    }
  }
  return order;
}

std::vector<std::uint32_t> shortest_cycle(const OrderGraph& graph, std::size_t job_count) {
  std::vector<char> is_sorted(job_count);
  for (const std::uint32_t job : topological_order(graph, job_count))
    is_sorted[job] = 1;
  std::vector<std::uint32_t> shortest;
  std::vector<std::uint32_t> came_from(job_count, no_job);
  std::size_t limit = job_count + 1;
  for (std::size_t job = 0; job < job_count; ++job) {
    if (is_sorted[job] != 0) continue;
    auto cycle = cycle_through(graph, static_cast<std::uint32_t>(job), limit, came_from);
    if (cycle.empty()) continue;
    limit = cycle.size();
    shortest = std::move(cycle);
  }
  return shortest;
}

}  // namespace aipath
