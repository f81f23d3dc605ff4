// SPDX-License-Identifier: MIT
//
// Portfolio projects that show most.
//
// Problem: at most k projects, in at most so many hours, whose evidence is worth most. A project is evidence
// for a skill at a level, and so for every step up to it; a step counts once, however many projects show it.
// This is weighted maximum coverage with a budget and NP-hard.
//
// Method: a 0-1 program for COIN-OR Cbc. Values are held as whole millionths of a point and hours as minutes.
// Of equals, those with fewer hours, then few projects, by a fixed number of each id.
#pragma once

#include <aipath/analysis/needed_steps.hpp>

#include <optional>
#include <vector>

namespace aipath {

/// What evidence of a step is worth, in points of readiness: not negative. A step that is not named is worth
/// nothing.
struct StepWorth {
  StepId step{};
  double points = 0;
};

struct ProjectConstraints {
  std::size_t most_projects = 1;
  std::optional<double> most_hours{};  ///< at the learner's pace
  double pace = 1;                     ///< multiplies every hour
  /// Steps that other evidence shows already: worth nothing more.
  std::vector<StepId> shown{};
  /// Projects not to choose, such as those already planned.
  std::vector<ProjectId> except{};
};

struct ChosenProject {
  ProjectId project{};
  std::vector<StepId> shows{};  ///< worth something and not shown by a project before it; by id and level
  double points = 0;            ///< what it adds to those before it
  double hours = 0;             ///< likely, at the learner's pace
};

struct ProjectChoice {
  /// The one that shows most by itself first, then the one that adds most to it, and so on; equals by id.
  std::vector<ChosenProject> projects{};
  double points = 0;
  double bound = 0;  ///< no choice shows more; equal to `points` if proven
  double hours = 0;
  bool is_proven = true;
};

/// Nodes of the search tree in each solve; see mixed_integer.hpp.
inline constexpr int project_node_limit = 20'000;

/// Steps named twice in `worths` count with the sum of their points.
[[nodiscard]] ProjectChoice find_projects(const Catalog& catalog, const std::vector<StepWorth>& worths,
                                          const ProjectConstraints& constraints,
                                          int node_limit = project_node_limit);

}  // namespace aipath
