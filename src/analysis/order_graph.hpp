// SPDX-License-Identifier: MIT
//
// The precedence graph of an order problem.
#pragma once

#include <aipath/analysis/order.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace aipath {

/// For each job the jobs at the other end of its arcs, ascending, without repetition.
class Neighbours {
 public:
  /// The pairs are (job, neighbour), in any order, with repetitions.
  Neighbours(std::size_t job_count, std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs);
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t job) const {
    return {ends_.data() + first_[job], first_[job + 1] - first_[job]};
  }

 private:
  std::vector<std::size_t> first_{};
  std::vector<std::uint32_t> ends_{};
};

struct OrderGraph {
  Neighbours before;  ///< what each job needs
  Neighbours after;   ///< what needs each job
};

/// Whether the products of a problem stay within 64 bits.
[[nodiscard]] bool is_within_product_limit(const std::vector<OrderJob>& jobs);

[[nodiscard]] OrderGraph graph_of(const OrderProblem& problem);

/// Every job after what it needs, the lowest numbers first; shorter than the number of jobs if there is a
/// cycle.
[[nodiscard]] std::vector<std::uint32_t> topological_order(const OrderGraph& graph, std::size_t job_count);

/// A shortest cycle that starts with its lowest number; empty if there is none.
[[nodiscard]] std::vector<std::uint32_t> shortest_cycle(const OrderGraph& graph, std::size_t job_count);

}  // namespace aipath
