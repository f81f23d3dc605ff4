// SPDX-License-Identifier: MIT
//
// A best order of one block, by search over the sets of jobs that are left.
//
// What is left of a block, once a job has been put first or last, is divided by Sidney's decomposition again
// and mostly falls apart; its blocks are problems of their own, and the same ones come up again and again. So
// the search is over blocks (each met once, found again by its set of jobs), not over orders: a block costs
// the least, over the jobs that can be its first (or its last, where fewer can), of that job and the blocks
// that are left. Every block has a lower bound, half its weight x minutes and half of that of its jobs; the
// choice with the least bound is looked into first, and no further than it can matter, so that the bound of
// the whole is good when the work runs out. Jobs that come before another plainly are not tried
// after it (analysis/order_dominance.hpp).
//
// Rejected: plain dynamic programming over ideals. It proved 13 of 20 random problems of 300 steps with
// 500,000 states.
#pragma once

#include <aipath/analysis/order.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

struct SearchedOrder {
  std::vector<std::uint32_t> order{};  ///< empty if none is better than the known one, or the work ran out
  std::int64_t lower_bound = 0;        ///< no order has less; at most the known objective
};

/// Looks for an order with less than `known_objective`. Takes a unit of `work_left` for each job and arc
/// that goes through a minimum cut, and for each choice that is looked at. Requires arcs without a cycle.
[[nodiscard]] SearchedOrder search_order(const OrderProblem& problem, std::int64_t known_objective,
                                         std::int64_t& work_left);

}  // namespace aipath
