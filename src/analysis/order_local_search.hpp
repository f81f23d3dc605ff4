// SPDX-License-Identifier: MIT
//
// Good orders of a block that is too large to be solved.
#pragma once

#include "analysis/order_graph.hpp"
#include "analysis/order_sidney.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace aipath {

/// Takes again and again the job that has, with all that it still needs, the most weight per minute. How
/// dense a job is now is looked at when it is next in turn and when something that it needs is taken.
[[nodiscard]] std::vector<std::uint32_t> greedy_order(const std::vector<OrderJob>& jobs,
                                                      const OrderGraph& graph,
                                                      std::span<const std::uint32_t> block);

/// Moves stretches of up to 12 jobs to where they cost least, until no move helps or the work runs out.
/// Requires that `order` holds a block, every job after what it needs.
void move_stretches(const std::vector<OrderJob>& jobs, const OrderGraph& graph,
                    std::vector<std::uint32_t>& order, std::int64_t& work_left);

/// Orders every `width` jobs in a row by Sidney's decomposition, each block of it as it stood, moving on by
/// half of that.
void divide_windows(const std::vector<OrderJob>& jobs, SidneyDecomposition& sidney,
                    std::vector<std::uint32_t>& order, std::size_t width, std::int64_t& work_left);

/// Sum of weight x minutes until the job is finished, of jobs that start at minute 0.
[[nodiscard]] std::int64_t objective_of(const std::vector<OrderJob>& jobs,
                                        std::span<const std::uint32_t> order);

}  // namespace aipath
