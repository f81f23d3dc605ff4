// SPDX-License-Identifier: MIT
//
// Choices of yes or no under linear conditions, solved by COIN-OR Cbc. The only file that knows Cbc is
// mixed_integer.cpp.
//
// The solver computes in floating point; what is returned was checked and priced again in whole numbers. Work
// is limited by nodes of its search tree and never by time, with one thread and a fixed seed, so that the
// same problem gets the same answer everywhere. A model of Cbc is not safe to change once it was solved: who
// adds rows solves a new problem.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace aipath {

/// A factor for a column.
struct MixedIntegerTerm {
  std::uint32_t column = 0;
  std::int64_t factor = 0;
};

/// low <= sum of the terms <= high. A column stands in it once at most.
struct MixedIntegerRow {
  static constexpr std::int64_t no_low = std::numeric_limits<std::int64_t>::min();
  static constexpr std::int64_t no_high = std::numeric_limits<std::int64_t>::max();

  std::vector<MixedIntegerTerm> terms{};
  std::int64_t low = no_low;
  std::int64_t high = no_high;
};

/// Minimise the sum of `costs` over the columns that are 1; the others are 0. Sums stay below 2^53.
struct MixedIntegerProblem {
  std::vector<std::int64_t> costs{};  ///< one for each column
  std::vector<MixedIntegerRow> rows{};
};

enum class MixedIntegerStatus : std::uint8_t {
  optimal,      ///< `values` cost `bound`, and nothing costs less
  work_limit,   ///< stopped: `values` are the best found, or empty
  no_solution,  ///< the rows contradict one another
};

struct MixedIntegerAnswer {
  MixedIntegerStatus status = MixedIntegerStatus::no_solution;
  std::vector<bool> values{};  ///< of the columns; they satisfy every row
  std::int64_t cost = 0;       ///< of `values`
  std::int64_t bound = 0;      ///< no solution costs less; without a solution meaningless
  int nodes = 0;               ///< of the search tree that were looked at
};

/// Nodes of the search tree after which the best found is returned.
inline constexpr int mixed_integer_node_limit = 20'000;

[[nodiscard]] MixedIntegerAnswer solve_mixed_integer(const MixedIntegerProblem& problem,
                                                     int node_limit = mixed_integer_node_limit);

}  // namespace aipath
