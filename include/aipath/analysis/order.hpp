// SPDX-License-Identifier: MIT
//
// The order of jobs on one machine with the least sum of weight x completion time: 1|prec|sum w_j C_j.
//
// Problem: steps take hours and give points when they are finished; some must come before others. The order
// that has the most points at every hour, on the whole, has the least sum of points x hours until finished.
// NP-hard with arcs of any shape; without arcs it is by weight per minute (W. E. Smith, 1956).
//
// Method, in four stages; each leaves a lower bound, and the next has only what is not proven yet:
// 1. Sidney's decomposition (analysis/order_sidney.hpp): blocks that follow each other in some best order, by
//    minimum cuts. Within a block any order is within twice the best, so blocks alone bound the answer.
// 2. A good order of each block: greedy, then decomposing windows of it again, then moving stretches
//    (analysis/order_local_search.hpp).
// 3. A search over what is left of a block (analysis/order_search.hpp), up to 400 jobs.
// 4. With Effort::prove, Potts's linear program for blocks up to 160 jobs (analysis/order_potts.hpp), and the
//    search once more with what it fixes.
// Whole numbers throughout. Only the linear program has floating point: what it finds is proven again in
// whole numbers, but on another machine it may find a little more or less, which is why only Effort::prove
// has it. Work is counted in arcs, moves and choices.
//
// Numbers, on one core of a small server: the shipped roles from nothing to senior level (106 to 231 steps,
// blocks up to 19) are proven in under 1 ms. Random careers with 0.4 to 2.5 cross arcs a step: of 100 steps
// all are proven in under 15 ms; of 300 most, the others within 1.1 % in 0.8 s, and with Effort::prove all of
// those measured (23 with 200 or 300 steps) in at most 12 s; of 10,000 within 0.1 % in 0.75 s.
//
// Rejected: dynamic programming over ideals (13 of 20 random problems of 300 steps, 0.8 s each); a MIP with
// variables for pairs from the start (hundreds of thousands of rows for 100 steps); a rule for
// series-parallel problems (the search proves them too); 1|prec|sum w_j C_j by weeks rather than minutes (the
// order would change with the calendar).
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
