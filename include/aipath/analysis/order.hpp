// SPDX-License-Identifier: MIT
//
// The order of jobs on one machine with the least sum of weight x completion time: 1|prec|sum w_j C_j.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace aipath {

struct OrderJob {
  std::int64_t minutes = 0;  ///< not negative
  std::int64_t weight = 0;   ///< not negative: points of readiness, scaled to whole numbers
};

/// Jobs are numbered by their places. Ties break by number: number them by id, and the order of the input
/// files does not matter.
struct OrderProblem {
  std::vector<OrderJob> jobs{};
  /// (before, after). Repeated ones count once.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs{};
};

/// The largest (sum of minutes + 1) x (sum of weights + 1) that is solved: products stay within 64 bits. A
/// problem beyond it gets some permitted order and no proof.
inline constexpr std::int64_t order_product_limit = std::int64_t{1} << 60;

/// How much work to spend. Work is counted, never timed: the same problem gets the same answer everywhere.
enum class Effort : std::uint8_t { quick, normal, prove };

struct OrderSolution {
  std::vector<std::uint32_t> order{};  ///< every job once, after all that it needs; empty if there is a cycle
  std::vector<std::uint32_t> cycle{};  ///< a shortest cycle, each job before the next; empty if there is none
  double objective = 0;                ///< sum of weight x minutes until the job is finished
  double lower_bound = 0;              ///< no order has less
  std::int64_t objective_exact = 0;    ///< the same, not rounded; 0 beyond order_product_limit
  std::int64_t lower_bound_exact = 0;
  bool is_optimal = false;  ///< the bound is reached
  /// For each job the number of its block, 0 first. The blocks follow each other in the order; the earlier
  /// has the greater weight per minute of the whole block, or the same. That density is why a block is first.
  std::vector<std::uint32_t> block_of{};

  /// How much the objective can be above the least one, as a share of the least one: 0.004 is 0.4 %.
  [[nodiscard]] double gap() const {
    return is_optimal || lower_bound <= 0 ? 0 : (objective - lower_bound) / lower_bound;
  }
};

[[nodiscard]] OrderSolution find_order(const OrderProblem& problem, Effort effort = Effort::normal);

}  // namespace aipath
