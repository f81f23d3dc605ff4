// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/path_network.hpp"
#include <aipath/analysis/path.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

/// Which of the needed steps make the path.
struct PathChoice {
  /// Places in the network, ascending. All steps of a stage come before those of the next one; none needs a
  /// step of a later one.
  std::vector<std::vector<std::uint32_t>> stages{};
  std::vector<CutStep> cut{};  ///< in the order of the network
  bool is_proven = true;       ///< what was chosen for `max_hours` gives the most readiness
};

/// Takes out what is skipped, what needs it, and what then serves nothing; puts what is to come first into
/// stages of its own; and chooses within `max_hours`, stage by stage.
[[nodiscard]] PathChoice choose_steps(const StepNetwork& network, const PathOptions& options,
                                      const OrderScale& scale);

}  // namespace aipath
