// SPDX-License-Identifier: MIT
//
// Sidney's decomposition: blocks of jobs that some best order does one after the other.
//
// J. B. Sidney, Decomposition algorithms for single-machine sequencing with precedence relations and deferral
// costs, Operations Research 23(2), 1975: let S be a set that holds all that its jobs need, of the greatest
// weight per minute. Some best order starts with S; the rest is a smaller problem.
//
// All blocks come from closures of greatest value for w_j x P - W x p_j, where W and P are the sums of the
// set at hand: what is denser than the whole goes before what is not, and each half is divided again. Where
// nothing is denser, the sets of equal density are read off the flow of the cut. Whole numbers only.
#pragma once

#include "analysis/order_closure.hpp"
#include "analysis/order_graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace aipath {

/// Sums over a set of jobs.
struct JobSums {
  std::int64_t minutes = 0;
  std::int64_t weight = 0;
};

class SidneyDecomposition {
 public:
  /// Both must outlive this.
  SidneyDecomposition(const std::vector<OrderJob>& jobs, const OrderGraph& graph);

  /// The blocks of a set of jobs (ascending; with two jobs it holds those between them), in order, each
  /// ascending. Blocks without weight or without minutes are not divided.
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> blocks_of(std::vector<std::uint32_t> set);

  /// The smallest set of those jobs that holds all that its jobs need of them and is as much heavier as can
  /// be than its minutes at the density of the whole set; empty if none is denser than that.
  [[nodiscard]] std::vector<std::uint32_t> denser_part_of(std::span<const std::uint32_t> set);

  [[nodiscard]] JobSums sums_of(std::span<const std::uint32_t> set) const;
  /// No order of a block has less weight x completion minutes, counted from its start.
  [[nodiscard]] std::int64_t bound_of(std::span<const std::uint32_t> block) const;
  /// Jobs and arcs that went through cuts so far. (The analyzer takes it for unset where it sees no
  /// constructor.)
  // NOLINTNEXTLINE(clang-analyzer-core.uninitialized.UndefReturn)
  [[nodiscard]] std::int64_t work() const { return work_; }

 private:
  using Blocks = std::vector<std::vector<std::uint32_t>>;
  [[nodiscard]] ClosureProblem closure_problem(std::span<const std::uint32_t> set, JobSums sums);
  /// Puts the denser part and the rest on `open`, or the blocks of equal density on `blocks`.
  void divide(std::vector<std::uint32_t> set, JobSums sums, Blocks& open, Blocks& blocks);

  const std::vector<OrderJob>& jobs_;
  const OrderGraph& graph_;
  std::vector<std::uint32_t> place_of_{};  ///< of each job in the set at hand
  std::int64_t work_ = 0;
};

}  // namespace aipath
