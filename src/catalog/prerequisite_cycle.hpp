// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <vector>

namespace aipath {

/// `skill` at `level` needs the next step of the cycle; the last needs the first.
struct CycleStep {
  SkillId skill{};
  int level = 0;
  SourceLocation where{};  ///< of the prerequisite that leads to the next step
};

enum class CycleEdges : std::uint8_t { hard, hard_and_soft };

/// One cycle of hard (or of all) prerequisites for every group of (skill, level) pairs that need each other;
/// none if all is well. Strongly connected components by Tarjan's algorithm (SIAM J. Comput. 1:146, 1972),
/// without recursion, then a shortest cycle through the first pair of the group. O(pairs + prerequisites) if
/// there is no cycle.
[[nodiscard]] std::vector<std::vector<CycleStep>> find_prerequisite_cycles(
    const Catalog& catalog, CycleEdges edges = CycleEdges::hard);

}  // namespace aipath
