// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/path.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// A skill of the path, with all its steps.
struct GraphSkill {
  SkillId skill{};
  double from = 0;
  int to = 0;
  double hours = 0;
  double hours_until_done = 0;  ///< of the whole path
  bool is_prerequisite = true;  ///< no requirement asks for it by itself
};

/// The skills of a path, in the order in which they are finished, and what directly waits for what, as
/// places; by place.
struct PathGraph {
  std::vector<GraphSkill> skills{};
  std::vector<std::pair<std::size_t, std::size_t>> arcs{};
};

[[nodiscard]] PathGraph path_graph(const PathReport& report);

/// `0 → 3, 38 h, done at 120 h`.
[[nodiscard]] std::string graph_figures(const GraphSkill& skill);

}  // namespace aipath
