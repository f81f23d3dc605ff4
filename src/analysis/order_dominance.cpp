// SPDX-License-Identifier: MIT
#include "analysis/order_dominance.hpp"

#include "analysis/order_graph.hpp"

#include <algorithm>

namespace aipath {
namespace {

bool is_subset(std::span<const std::uint64_t> part, std::span<const std::uint64_t> whole) {
  for (std::size_t word = 0; word < part.size(); ++word) {
    if ((part[word] & ~whole[word]) != 0) return false;
  }
  return true;
}

template <typename IsBetter>
void add_pairs(const std::vector<OrderJob>& jobs, IsBetter is_better, Precedence& precedence) {
  for (bool is_growing = true; is_growing;) {
    is_growing = false;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      for (std::size_t j = 0; j < jobs.size(); ++j) {
        if (i == j || !is_better(jobs[i], jobs[j])) continue;
        if (precedence.before.has(i, j) || precedence.before.has(j, i)) continue;
        if (!is_subset(precedence.before[i], precedence.before[j])) continue;
        if (!is_subset(precedence.after[j], precedence.after[i])) continue;
        precedence.before.add(j, i);
        precedence.after.add(i, j);
        is_growing = true;
      }
    }
  }
}

}  // namespace

Precedence precedence_of(const OrderProblem& problem) {
  const OrderGraph graph = graph_of(problem);
  const std::size_t job_count = problem.jobs.size();
  Precedence precedence{JobSets(job_count), JobSets(job_count)};
  const std::vector<std::uint32_t> order = topological_order(graph, job_count);
  for (const std::uint32_t job : order) {
    for (const std::uint32_t needed : graph.before[job]) {
      precedence.before.add(job, needed);
      precedence.before.add_all(job, needed);
    }
  }
  for (auto job = order.rbegin(); job != order.rend(); ++job) {
    for (const std::uint32_t later : graph.after[*job]) {
      precedence.after.add(*job, later);
      precedence.after.add_all(*job, later);
    }
  }
  return precedence;
}

void add_dominance(const std::vector<OrderJob>& jobs, Precedence& precedence) {
  add_pairs(jobs, is_as_dense, precedence);
}

void add_subset_dominance(const std::vector<OrderJob>& jobs, Precedence& precedence) {
  const auto is_better = [](const OrderJob& job, const OrderJob& other) {
    return job.weight >= other.weight && job.minutes <= other.minutes;
  };
  add_pairs(jobs, is_better, precedence);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> reduced_arcs(const Precedence& precedence,
                                                                  std::size_t job_count) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
  for (std::uint32_t before = 0; before < job_count; ++before) {
    for (std::uint32_t after = 0; after < job_count; ++after) {
      if (!precedence.after.has(before, after)) continue;
      const auto later = precedence.after[before];
      const auto earlier = precedence.before[after];
      bool is_implied = false;
      for (std::size_t word = 0; word < later.size() && !is_implied; ++word)
        is_implied = (later[word] & earlier[word]) != 0;
      if (!is_implied) arcs.emplace_back(before, after);
    }
  }
  return arcs;
}

}  // namespace aipath
