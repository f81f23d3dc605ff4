// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/order.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace aipath {

/// A problem without cycles, of up to `most` jobs. Small numbers, so that densities are often equal and
/// minutes or weights often 0; the arcs do not follow the numbers of the jobs.
inline rc::Gen<OrderProblem> order_problem(std::size_t most) {
  return rc::gen::exec([most] {
    const auto job_count = *rc::gen::inRange<std::size_t>(0, most + 1);
    const auto largest = *rc::gen::element<std::int64_t>(2, 5, 100);
    OrderProblem problem;
    for (std::size_t job = 0; job < job_count; ++job)
      problem.jobs.push_back(
          {*rc::gen::inRange<std::int64_t>(0, largest), *rc::gen::inRange<std::int64_t>(0, largest)});
    std::vector<std::uint32_t> rank(job_count);
    std::iota(rank.begin(), rank.end(), 0U);
    for (std::size_t job = job_count; job > 1; --job)
      std::swap(rank[job - 1], rank[*rc::gen::inRange<std::size_t>(0, job)]);
    const auto arc_percent = *rc::gen::element(10, 25, 50);
    for (std::size_t a = 0; a < job_count; ++a) {
      for (std::size_t b = a + 1; b < job_count; ++b) {
        if (*rc::gen::inRange(0, 100) < arc_percent) problem.arcs.emplace_back(rank[a], rank[b]);
      }
    }
    return problem;
  });
}

inline std::int64_t cost_of(const OrderProblem& problem, const std::vector<std::uint32_t>& order) {
  std::int64_t minutes = 0;
  std::int64_t cost = 0;
  for (const std::uint32_t job : order) {
    minutes += problem.jobs[job].minutes;
    cost += problem.jobs[job].weight * minutes;
  }
  return cost;
}

/// The masks of what each job needs directly.
inline std::vector<std::uint32_t> needs_of(const OrderProblem& problem) {
  std::vector<std::uint32_t> needs(problem.jobs.size());
  for (const auto& [before, after] : problem.arcs)
    needs[after] |= 1U << before;
  return needs;
}

/// The least objective, by the least cost of every set of finished jobs: the definition, for up to 16 jobs.
inline std::int64_t least_cost(const OrderProblem& problem) {
  const std::vector<std::uint32_t> needs = needs_of(problem);
  const std::size_t job_count = problem.jobs.size();
  constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
  std::vector<std::int64_t> least(std::size_t{1} << job_count, none);
  least[0] = 0;
  for (std::uint32_t done = 0; done < least.size(); ++done) {
    if (least[done] == none) continue;
    std::int64_t minutes = 0;
    for (std::size_t job = 0; job < job_count; ++job)
      minutes += (done >> job & 1U) != 0 ? problem.jobs[job].minutes : 0;
    for (std::size_t job = 0; job < job_count; ++job) {
      if ((done >> job & 1U) != 0 || (needs[job] & ~done) != 0) continue;
      std::int64_t& next = least[done | 1U << job];
      next = std::min(next, least[done] + problem.jobs[job].weight * (minutes + problem.jobs[job].minutes));
    }
  }
  return least.back();
}

/// Whether the order holds every job once and after what it needs.
inline bool is_permitted(const OrderProblem& problem, const std::vector<std::uint32_t>& order) {
  std::vector<std::size_t> place(problem.jobs.size(), problem.jobs.size());
  if (order.size() != problem.jobs.size()) return false;
  for (std::size_t p = 0; p < order.size(); ++p) {
    if (order[p] >= place.size() || place[order[p]] != place.size()) return false;
    place[order[p]] = p;
  }
  return std::ranges::all_of(problem.arcs,
                             [&](const auto& arc) { return place[arc.first] < place[arc.second]; });
}

}  // namespace aipath
