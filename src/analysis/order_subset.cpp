// SPDX-License-Identifier: MIT
#include "analysis/order_dominance.hpp"
#include "analysis/order_graph.hpp"
#include "analysis/order_sidney.hpp"
#include <aipath/analysis/order_subset.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace aipath {
namespace {

using Jobs = std::vector<std::uint32_t>;

/// What fits at best, with jobs divisible.
struct Relaxation {
  Jobs taken{};     ///< whole
  JobSums sums{};   ///< of them
  Jobs critical{};  ///< the block of which only a part fits; empty if all fits
  std::int64_t bound = 0;
  /// No less minutes reach the weight that was asked for.
  std::int64_t least_minutes = 0;
};

class SubsetSearch {
 public:
  SubsetSearch(const OrderProblem& problem, std::int64_t max_minutes, std::int64_t work_limit)
      : jobs_(problem.jobs),
        graph_(graph_of(problem)),
        sidney_(jobs_, graph_),
        max_minutes_(max_minutes),
        work_left_(work_limit),
        is_free_(problem.jobs.size()) {}

  SubsetSolution run() {
    best_.is_taken.assign(jobs_.size(), 0);
    Jobs all(jobs_.size());
    std::iota(all.begin(), all.end(), 0U);
    visit(std::move(all), {});
    best_.bound = std::max(best_.weight, open_bound_);
    return std::move(best_);
  }

 private:
  void spend(std::size_t units) { work_left_ -= static_cast<std::int64_t>(units); }

  /// Marks the jobs as the free ones.
  void set_free(const Jobs& free) {
    std::ranges::fill(is_free_, 0);
    for (const std::uint32_t job : free)
      is_free_[job] = 1;
  }

  /// A job and all free jobs that can be reached from it.
  Jobs reached_from(std::uint32_t job, const Neighbours& neighbours) {
    Jobs found{job};
    is_free_[job] = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
      for (const std::uint32_t next : neighbours[found[at]]) {
        if (is_free_[next] == 0) continue;
        is_free_[next] = 0;
        found.push_back(next);
      }
    }
    for (const std::uint32_t member : found)
      is_free_[member] = 1;
    spend(found.size());
    return found;
  }

  Jobs with_needs(std::uint32_t job) { return reached_from(job, graph_.before); }

  /// Leaves out what does not fit with all that it needs, then what leads to no weight.
  Jobs trimmed(const Jobs& free, std::int64_t minutes_left) {
    set_free(free);
    Jobs fitting;
    for (const std::uint32_t job : free) {
      if (sidney_.sums_of(with_needs(job)).minutes <= minutes_left) fitting.push_back(job);
    }
    set_free(fitting);
    std::vector<char> is_useful(jobs_.size());
    Jobs open;
    for (const std::uint32_t job : fitting) {
      if (jobs_[job].weight == 0) continue;
      is_useful[job] = 1;
      open.push_back(job);
    }
    while (!open.empty()) {
      const std::uint32_t job = open.back();
      open.pop_back();
      for (const std::uint32_t needed : graph_.before[job]) {
        if (is_free_[needed] == 0 || is_useful[needed] != 0) continue;
        is_useful[needed] = 1;
        open.push_back(needed);
      }
    }
    std::erase_if(fitting, [&](std::uint32_t job) { return is_useful[job] == 0; });
    spend(free.size());
    return fitting;
  }

  Relaxation relax(Jobs set, std::int64_t minutes_left, std::int64_t wanted_weight) {
    Relaxation relaxation;
    const std::int64_t before = sidney_.work();
    // What stands behind `set`, less dense, if all of `set` turns out to fit.
    std::vector<Jobs> behind;
    while (!set.empty()) {
      const JobSums sums = sidney_.sums_of(set);
      if (relaxation.sums.minutes + sums.minutes <= minutes_left) {
        relaxation.taken.insert(relaxation.taken.end(), set.begin(), set.end());
        relaxation.sums.minutes += sums.minutes;
        relaxation.sums.weight += sums.weight;
        set.clear();
        if (!behind.empty()) {
          set = std::move(behind.back());
          behind.pop_back();
        }
        continue;
      }
      Jobs denser = set.size() == 1 ? Jobs{} : sidney_.denser_part_of(set);
      if (denser.empty()) {
        relaxation.critical = std::move(set);
        break;
      }
      Jobs rest;
      std::ranges::set_difference(set, denser, std::back_inserter(rest));
      behind.push_back(std::move(rest));
      set = std::move(denser);
    }
    spend(static_cast<std::size_t>(sidney_.work() - before));
    set_bounds(relaxation, minutes_left, wanted_weight);
    return relaxation;
  }

  void set_bounds(Relaxation& relaxation, std::int64_t minutes_left, std::int64_t wanted_weight) const {
    relaxation.bound = relaxation.sums.weight;
    relaxation.least_minutes = relaxation.sums.minutes;
    if (relaxation.critical.empty()) return;
    const JobSums part = sidney_.sums_of(relaxation.critical);
    relaxation.bound += part.weight * (minutes_left - relaxation.sums.minutes) / part.minutes;
    // At the density of the critical block, or less by what the denser ones before it would take.
    const std::int64_t missing = wanted_weight - relaxation.sums.weight;
    const std::int64_t minutes = missing * part.minutes;
    relaxation.least_minutes +=
        minutes >= 0 ? (minutes + part.weight - 1) / part.weight : minutes / part.weight;
  }

  /// Adds what is densest, with all that it needs, as long as it fits.
  void fill(const Jobs& free, std::int64_t minutes_left, Jobs& taken) {
    set_free(free);
    for (const std::uint32_t job : taken)
      is_free_[job] = 0;
    for (std::int64_t left = minutes_left - sidney_.sums_of(taken).minutes;;) {
      Jobs best;
      JobSums best_sums;
      for (const std::uint32_t job : free) {
        if (is_free_[job] == 0) continue;
        Jobs pulled = with_needs(job);
        const JobSums sums = sidney_.sums_of(pulled);
        if (sums.minutes > left || sums.weight == 0) continue;
        const bool is_better =
            best.empty() || !is_as_dense({best_sums.minutes, best_sums.weight}, {sums.minutes, sums.weight});
        if (!is_better) continue;
        best = std::move(pulled);
        best_sums = sums;
      }
      if (best.empty()) return;
      left -= best_sums.minutes;
      for (const std::uint32_t job : best)
        is_free_[job] = 0;
      taken.insert(taken.end(), best.begin(), best.end());
    }
  }

  void note(const Jobs& taken) {
    JobSums sums = sidney_.sums_of(taken);
    const JobSums inside = sidney_.sums_of(inside_);
    sums.minutes += inside.minutes;
    sums.weight += inside.weight;
    if (sums.weight < best_.weight || (sums.weight == best_.weight && sums.minutes >= best_.minutes)) return;
    best_.weight = sums.weight;
    best_.minutes = sums.minutes;
    std::ranges::fill(best_.is_taken, 0);
    for (const std::uint32_t job : inside_)
      best_.is_taken[job] = 1;
    for (const std::uint32_t job : taken)
      best_.is_taken[job] = 1;
  }

  /// The job of the critical block that decides most, whether it is taken or not.
  std::uint32_t deciding_job(const Jobs& free, const Jobs& critical) {
    set_free(free);
    std::uint32_t deciding = critical.front();
    std::int64_t most = -1;
    for (const std::uint32_t job : critical) {
      const std::int64_t lost = sidney_.sums_of(reached_from(job, graph_.after)).minutes;
      const std::int64_t least = std::min(lost, sidney_.sums_of(with_needs(job)).minutes);
      if (least > most) {
        most = least;
        deciding = job;
      }
    }
    return deciding;
  }

  /// Finds the best with `inside_` and some of `free`; `taken` are the sums of `inside_`.
  void visit(Jobs free, JobSums taken) {
    const std::int64_t minutes_left = max_minutes_ - taken.minutes;
    free = trimmed(free, minutes_left);
    Relaxation relaxation = relax(free, minutes_left, best_.weight - taken.weight);
    const std::int64_t bound = taken.weight + relaxation.bound;
    if (bound < best_.weight) return;
    if (bound == best_.weight && taken.minutes + relaxation.least_minutes >= best_.minutes) return;
    if (relaxation.critical.empty()) {
      note(relaxation.taken);
      return;
    }
    if (work_left_ <= 0) {
      best_.is_proven = false;
      open_bound_ = std::max(open_bound_, bound);
    }
    fill(free, minutes_left, relaxation.taken);
    note(relaxation.taken);
    if (work_left_ <= 0) return;
    branch(free, taken, deciding_job(free, relaxation.critical));
  }

  void branch(const Jobs& free, JobSums taken, std::uint32_t job) {
    set_free(free);
    const Jobs added = with_needs(job);
    const JobSums sums = sidney_.sums_of(added);
    for (const std::uint32_t member : added)
      is_free_[member] = 0;
    Jobs with = free;
    std::erase_if(with, [&](std::uint32_t other) { return is_free_[other] == 0; });
    inside_.insert(inside_.end(), added.begin(), added.end());
    visit(std::move(with), {taken.minutes + sums.minutes, taken.weight + sums.weight});
    inside_.resize(inside_.size() - added.size());
    set_free(free);
    for (const std::uint32_t member : reached_from(job, graph_.after))
      is_free_[member] = 0;
    Jobs without = free;
    std::erase_if(without, [&](std::uint32_t other) { return is_free_[other] == 0; });
    visit(std::move(without), taken);
  }

  const std::vector<OrderJob>& jobs_;
  OrderGraph graph_;
  SidneyDecomposition sidney_;
  std::int64_t max_minutes_;
  std::int64_t work_left_;
  std::vector<char> is_free_;
  Jobs inside_{};
  SubsetSolution best_{};
  std::int64_t open_bound_ = 0;
};

/// In the order of the numbers, what fits.
SubsetSolution first_that_fit(const OrderProblem& problem, std::int64_t max_minutes) {
  SubsetSolution solution;
  solution.is_taken.assign(problem.jobs.size(), 0);
  solution.is_proven = false;
  solution.bound = std::numeric_limits<std::int64_t>::max();
  const OrderGraph graph = graph_of(problem);
  for (const std::uint32_t job : topological_order(graph, problem.jobs.size())) {
    const OrderJob& candidate = problem.jobs[job];
    if (candidate.minutes > max_minutes - solution.minutes) continue;
    if (candidate.weight > std::numeric_limits<std::int64_t>::max() - solution.weight) continue;
    const auto is_taken = [&](std::uint32_t needed) { return solution.is_taken[needed] != 0; };
    if (!std::ranges::all_of(graph.before[job], is_taken)) continue;
    solution.is_taken[job] = 1;
    solution.minutes += candidate.minutes;
    solution.weight += candidate.weight;
  }
  return solution;
}

}  // namespace

SubsetSolution find_best_subset(const OrderProblem& problem, std::int64_t max_minutes) {
  constexpr std::int64_t work_limit = 12'000'000;
  max_minutes = std::max<std::int64_t>(max_minutes, 0);
  if (!is_within_product_limit(problem.jobs)) return first_that_fit(problem, max_minutes);
  std::int64_t minutes_unit = 0;
  std::int64_t weight_unit = 0;
  for (const OrderJob& job : problem.jobs) {
    minutes_unit = std::gcd(minutes_unit, job.minutes);
    weight_unit = std::gcd(weight_unit, job.weight);
  }
  minutes_unit = std::max<std::int64_t>(minutes_unit, 1);
  weight_unit = std::max<std::int64_t>(weight_unit, 1);
  OrderProblem divided = problem;
  for (OrderJob& job : divided.jobs) {
    job.minutes /= minutes_unit;
    job.weight /= weight_unit;
  }
  // What is not divided among thousands of jobs is not worth the pairs of all of them.
  constexpr std::size_t most_compared = 2000;
  if (divided.jobs.size() <= most_compared) {
    Precedence precedence = precedence_of(divided);
    add_subset_dominance(divided.jobs, precedence);
    divided.arcs = reduced_arcs(precedence, divided.jobs.size());
  }
  SubsetSolution solution = SubsetSearch(divided, max_minutes / minutes_unit, work_limit).run();
  solution.minutes *= minutes_unit;
  solution.weight *= weight_unit;
  solution.bound *= weight_unit;
  return solution;
}

}  // namespace aipath
