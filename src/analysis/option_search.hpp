// SPDX-License-Identifier: MIT
//
// The cheapest choice of options, where options share what they need.
//
// Problem: items with costs; demands, each of which takes `count` of its choices; a choice is a set of items.
// Minimise the cost of the union of all items taken. This contains set cover and is NP-hard.
//
// Method: depth-first branch and bound. The bound is a feasible solution of the dual of the linear program
//     min sum c_i y_i,  y_i >= sum of x over the choices of a demand with item i,  sum of x of a demand =
//     count:
// the cost of every item that is not taken yet is divided among the undecided demands that can use it, and
// each demand pays the shares of its cheapest choices. Multiplicative updates move the shares to where they
// are paid. Shares are whole numbers that add up to the cost, so the bound is exact. What the demands choose
// at these prices is a solution too, and mostly a good one. A choice whose price alone lifts the bound over
// the best solution is not tried.
//
// Rejected: equal shares without updates (30 demands of 4 choices were out of reach), a MIP solver (a
// dependency for a search that rarely visits more than a few hundred nodes).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace aipath {

struct OptionDemand {
  std::size_t count = 1;                              ///< at least 1, at most the number of choices
  std::vector<std::vector<std::uint32_t>> choices{};  ///< items of each choice, without repetition
};

struct OptionProblem {
  std::vector<std::int64_t> costs{};  ///< of the items, not negative; their sum is below 2^53
  std::vector<OptionDemand> demands{};
};

struct OptionAnswer {
  std::vector<std::vector<std::size_t>> taken{};  ///< for each demand the numbers of its choices, ascending
  bool is_proven = true;                          ///< no cheaper answer exists
};

/// Takes one unit of work for each item touched from `work_left`; when it is used up, the best answer so far
/// is returned.
[[nodiscard]] OptionAnswer find_cheapest_options(const OptionProblem& problem, std::int64_t& work_left);

}  // namespace aipath
