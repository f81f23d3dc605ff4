// SPDX-License-Identifier: MIT
#include "analysis/order_search.hpp"

#include "analysis/order_dominance.hpp"
#include "analysis/order_graph.hpp"
#include "analysis/order_sidney.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace aipath {
namespace {

using JobSet = std::vector<std::uint64_t>;
using Jobs = std::vector<std::uint32_t>;

struct JobSetHash {
  std::size_t operator()(const JobSet& set) const {
    std::uint64_t hash = 0x9e3779b97f4a7c15U;
    for (const std::uint64_t word : set) {
      hash = (hash ^ word) * 0xff51afd7ed558ccdU;
      hash ^= hash >> 32U;
    }
    return hash;
  }
};

/// A sequence of blocks: what their order costs by itself, and those that still must be ordered inside.
struct Parts {
  std::int64_t base = 0;
  std::vector<std::uint32_t> blocks{};
};

struct Choice {
  std::uint32_t job = 0;  ///< put at the end that the block is worked from
  Parts rest{};
};

struct Block {
  const JobSet* set = nullptr;
  JobSums sums{};
  std::int64_t lower = 0;
  bool is_solved = false;  ///< `lower` is reached, by choice `best`
  bool is_expanded = false;
  bool is_from_front = true;
  std::size_t best = 0;
  std::vector<Choice> choices{};
};

Jobs jobs_in(const JobSet& set) {
  Jobs jobs;
  for (std::size_t word = 0; word < set.size(); ++word) {
    for (std::uint64_t bits = set[word]; bits != 0; bits &= bits - 1)
      jobs.push_back(
          static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
  }
  return jobs;
}

class OrderSearch {
 public:
  // The analyzer does not look into the constructor of `sidney_`, which lies elsewhere.
  // NOLINTNEXTLINE(clang-analyzer-optin.cplusplus.UninitializedObject)
  OrderSearch(const OrderProblem& problem, const Precedence& precedence, std::int64_t& work_left)
      : jobs_(problem.jobs),
        precedence_(precedence),
        graph_(graph_of({{problem.jobs}, reduced_arcs(precedence, problem.jobs.size())})),
        sidney_(jobs_, graph_),
        work_left_(work_left) {}

  SearchedOrder run(std::int64_t known_objective) {
    Jobs all(jobs_.size());
    std::iota(all.begin(), all.end(), 0U);
    const Parts whole = parts_of(all);
    for (const std::uint32_t part : whole.blocks) {
      const std::int64_t others = lower_of(whole) - blocks_[part].lower;
      solve(part, known_objective - 1 - others);
    }
    SearchedOrder result;
    result.lower_bound = std::min(lower_of(whole), known_objective);
    if (is_solved(whole) && lower_of(whole) < known_objective) append_order(all, result.order);
    return result;
  }

 private:
  [[nodiscard]] std::int64_t lower_of(const Parts& parts) const {
    std::int64_t lower = parts.base;
    for (const std::uint32_t block : parts.blocks)
      lower += blocks_[block].lower;
    return lower;
  }

  [[nodiscard]] bool is_solved(const Parts& parts) const {
    return std::ranges::all_of(parts.blocks, [&](std::uint32_t block) { return blocks_[block].is_solved; });
  }

  [[nodiscard]] JobSet set_of(const Jobs& jobs) const {
    JobSet set((jobs_.size() + 63) / 64);
    for (const std::uint32_t job : jobs)
      set[job / 64] |= std::uint64_t{1} << (job % 64);
    return set;
  }

  std::vector<Jobs> divided(const Jobs& set) {
    const std::int64_t before = sidney_.work();
    std::vector<Jobs> blocks = sidney_.blocks_of(set);
    work_left_ -= sidney_.work() - before + static_cast<std::int64_t>(set.size());
    return blocks;
  }

  Parts parts_of(const Jobs& set) {
    Parts parts;
    std::int64_t minutes = 0;
    for (const Jobs& jobs : divided(set)) {
      const JobSums sums = sidney_.sums_of(jobs);
      parts.base += sums.weight * minutes;
      minutes += sums.minutes;
      if (jobs.size() == 1) {
        parts.base += sums.weight * sums.minutes;
      } else if (sums.weight > 0 && sums.minutes > 0) {
        parts.blocks.push_back(block_of(jobs, sums));
      }
    }
    return parts;
  }

  std::uint32_t block_of(const Jobs& jobs, const JobSums& sums) {
    const auto [entry, is_new] =
        number_of_.try_emplace(set_of(jobs), static_cast<std::uint32_t>(blocks_.size()));
    if (is_new) {
      Block& block = blocks_.emplace_back();
      block.set = &entry->first;
      block.sums = sums;
      block.lower = sidney_.bound_of(jobs);
    }
    return entry->second;
  }

  /// Whether all members of `part` that are in the block are in `whole` too.
  static bool is_subset_in(const JobSet& block, std::span<const std::uint64_t> part,
                           std::span<const std::uint64_t> whole) {
    for (std::size_t word = 0; word < block.size(); ++word) {
      if ((part[word] & ~whole[word] & block[word]) != 0) return false;
    }
    return true;
  }

  static bool meets(const JobSet& block, std::span<const std::uint64_t> set) {
    for (std::size_t word = 0; word < block.size(); ++word) {
      if ((block[word] & set[word]) != 0) return true;
    }
    return false;
  }

  /// The jobs that can be the first, less those that some other plainly precedes.
  Jobs first_jobs(const JobSet& block, const Jobs& jobs) const {
    Jobs free;
    std::ranges::copy_if(jobs, std::back_inserter(free),
                         [&](std::uint32_t job) { return !meets(block, precedence_.before[job]); });
    const auto precedes = [&](std::uint32_t a, std::uint32_t b) {
      return is_as_dense(jobs_[a], jobs_[b]) &&
             is_subset_in(block, precedence_.after[b], precedence_.after[a]);
    };
    Jobs kept;
    std::ranges::copy_if(free, std::back_inserter(kept), [&](std::uint32_t job) {
      return std::ranges::none_of(free, [&](std::uint32_t other) {
        return other != job && precedes(other, job) && (other < job || !precedes(job, other));
      });
    });
    return kept;
  }

  /// The jobs that can be the last, less those that plainly precede some other.
  Jobs last_jobs(const JobSet& block, const Jobs& jobs) const {
    Jobs free;
    std::ranges::copy_if(jobs, std::back_inserter(free),
                         [&](std::uint32_t job) { return !meets(block, precedence_.after[job]); });
    const auto precedes = [&](std::uint32_t a, std::uint32_t b) {
      return is_as_dense(jobs_[a], jobs_[b]) &&
             is_subset_in(block, precedence_.before[a], precedence_.before[b]);
    };
    Jobs kept;
    std::ranges::copy_if(free, std::back_inserter(kept), [&](std::uint32_t job) {
      return std::ranges::none_of(free, [&](std::uint32_t other) {
        return other != job && precedes(job, other) && (job < other || !precedes(other, job));
      });
    });
    return kept;
  }

  void expand(std::uint32_t number) {
    const JobSet& set = *blocks_[number].set;
    const JobSums sums = blocks_[number].sums;
    const Jobs jobs = jobs_in(set);
    Jobs ends = first_jobs(set, jobs);
    const Jobs last = last_jobs(set, jobs);
    const bool is_from_front = ends.size() <= last.size();
    if (!is_from_front) ends = last;
    std::vector<Choice> choices;
    for (const std::uint32_t job : ends) {
      Jobs rest = jobs;
      std::erase(rest, job);
      Choice& choice = choices.emplace_back(job, parts_of(rest));
      choice.rest.base += is_from_front ? jobs_[job].minutes * sums.weight : jobs_[job].weight * sums.minutes;
    }
    Block& block = blocks_[number];
    block.is_from_front = is_from_front;
    block.choices = std::move(choices);
    block.is_expanded = true;
  }

  /// Sets the bound of a block by those of its choices. Returns the least and the second least of these.
  std::pair<std::int64_t, std::int64_t> update(Block& block) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t second = least;
    for (std::size_t c = 0; c < block.choices.size(); ++c) {
      const std::int64_t lower = lower_of(block.choices[c].rest);
      second = std::min(second, std::max(lower, least));
      if (lower >= least) continue;
      second = least;
      least = lower;
      block.best = c;
    }
    work_left_ -= static_cast<std::int64_t>(block.choices.size());
    block.lower = std::max(block.lower, least);
    block.is_solved = is_solved(block.choices[block.best].rest);
    return {least, second};
  }

  /// Afterwards the block is solved, or its bound is over the limit, or the work has run out.
  void solve(std::uint32_t number, std::int64_t limit) {
    while (!blocks_[number].is_solved && blocks_[number].lower <= limit) {
      if (!blocks_[number].is_expanded) {
        if (work_left_ <= 0) return;
        expand(number);
      }
      Block& block = blocks_[number];
      const auto [least, second] = update(block);
      if (block.is_solved || block.lower > limit || work_left_ <= 0) return;
      // A little beyond the second best, or the two would take turns for ever.
      const std::int64_t reach = std::min(limit, second) - least;
      solve_one_of(block.choices[block.best].rest,
                   least + std::min(limit - least, reach + (limit - least) / 4));
    }
  }

  void solve_one_of(const Parts& parts, std::int64_t limit) {
    const auto open =
        std::ranges::find_if(parts.blocks, [&](std::uint32_t block) { return !blocks_[block].is_solved; });
    const std::uint32_t number = *open;
    solve(number, blocks_[number].lower + limit - lower_of(parts));
  }

  void append_order(const Jobs& set, Jobs& order) {
    for (const Jobs& jobs : divided(set)) {
      const auto known = jobs.size() > 1 ? number_of_.find(set_of(jobs)) : number_of_.end();
      if (known == number_of_.end()) {
        append_any_order(jobs, order);
        continue;
      }
      const Block& block = blocks_[known->second];
      const std::uint32_t job = block.choices[block.best].job;
      Jobs rest = jobs;
      std::erase(rest, job);
      if (block.is_from_front) order.push_back(job);
      append_order(rest, order);
      if (!block.is_from_front) order.push_back(job);
    }
  }

  void append_any_order(const Jobs& jobs, Jobs& order) const {
    if (jobs.size() == 1) {
      order.push_back(jobs.front());
      return;
    }
    const JobSet set = set_of(jobs);
    for (const std::uint32_t job : topological_order(graph_, jobs_.size())) {
      if ((set[job / 64] >> (job % 64) & 1U) != 0) order.push_back(job);
    }
  }

  const std::vector<OrderJob>& jobs_;
  const Precedence& precedence_;
  OrderGraph graph_;
  SidneyDecomposition sidney_;
  std::int64_t& work_left_;
  std::vector<Block> blocks_{};
  std::unordered_map<JobSet, std::uint32_t, JobSetHash> number_of_{};
};

}  // namespace

SearchedOrder search_order(const OrderProblem& problem, std::int64_t known_objective,
                           std::int64_t& work_left) {
  Precedence precedence = precedence_of(problem);
  add_dominance(problem.jobs, precedence);
  return OrderSearch(problem, precedence, work_left).run(known_objective);
}

}  // namespace aipath
