// SPDX-License-Identifier: MIT
//
// The closed set of jobs with the greatest value, by a minimum cut.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace aipath {

struct ClosureProblem {
  std::vector<std::int64_t> values{};  ///< of the jobs; the sum of the positive ones is below 2^61
  std::vector<std::pair<std::uint32_t, std::uint32_t>> needs{};  ///< (job, a job that it needs), ascending
};

struct ClosureSolution {
  /// The smallest of the sets with the greatest value that hold all that their jobs need.
  std::vector<char> is_inside{};
  bool is_empty = true;
  /// For each entry of `needs`: whether some value of the job pays for what it needs. If the values add up to
  /// 0 and the best set is empty, the other closed sets of value 0 are those that hold, with each needed job
  /// that is paid for, its payer too.
  std::vector<char> is_paying{};
};

/// Minimum cut by Boykov and Kolmogorov, the fastest of the libraries' on these graphs.
[[nodiscard]] ClosureSolution find_best_closure(const ClosureProblem& problem);

}  // namespace aipath
