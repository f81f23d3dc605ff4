// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/needed_steps.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace aipath {

/// Steps as dense numbers: skill index * max_level + level - 1.
using StepNumber = std::uint32_t;

/// The steps that a learner lacks, and what each of them needs.
class StepGraph {
 public:
  StepGraph(const Catalog& catalog, const std::vector<SkillState>& states)
      : catalog_(catalog), states_(states) {}

  [[nodiscard]] std::size_t size() const { return catalog_.skills.size() * max_level; }
  [[nodiscard]] static StepNumber number(SkillId skill, int level) {
    return skill.index * max_level + static_cast<StepNumber>(level - 1);
  }
  [[nodiscard]] static StepId step(StepNumber number) {
    return {{number / max_level}, static_cast<int>(number % max_level) + 1};
  }
  [[nodiscard]] bool is_missing(SkillId skill, int level) const {
    return states_[skill.index].effective < level;
  }

  /// Likely hours in millionths, so that sums are exact and ties are ties. At least 1, so that a step that
  /// takes no time is not added without need.
  [[nodiscard]] std::int64_t cost(StepNumber number) const;

  /// Calls `visit(StepNumber)` for each step that this one directly needs and the learner lacks: the one
  /// below it, and the hard prerequisites from this level on. What the one below needs is not repeated.
  template <class Visit>
  void for_each_need(StepNumber number, Visit visit) const {
    const StepId id = step(number);
    const bool needs_below = id.level > 1 && is_missing(id.skill, id.level - 1);
    if (needs_below) visit(number - 1);
    for (const Prerequisite& p : catalog_[id.skill].prerequisites) {
      const bool applies = p.kind == PrerequisiteKind::hard &&
                           (p.for_level == id.level || (p.for_level < id.level && !needs_below));
      if (applies && is_missing(p.skill, p.min_level)) visit(StepGraph::number(p.skill, p.min_level));
    }
  }

  /// Adds to `closure` every missing step that the target needs and that is not `marked` yet, and marks it.
  /// The lists must have `size()` marks. O(steps added + their needs).
  void add_closure(SkillLevel target, std::vector<char>& marked, std::vector<StepNumber>& closure) const;

 private:
  const Catalog& catalog_;
  const std::vector<SkillState>& states_;
};

/// What each of some steps needs, as places in the list of the steps, which must contain everything that they
/// need.
class NeedLists {
 public:
  NeedLists(const StepGraph& graph, const std::vector<StepId>& steps);

  [[nodiscard]] std::uint32_t place(StepNumber number) const { return places_[number]; }
  [[nodiscard]] std::span<const std::uint32_t> of(std::size_t place) const {
    return std::span(needs_).subspan(begins_[place], begins_[place + 1] - begins_[place]);
  }

 private:
  std::vector<std::uint32_t> places_;  ///< by step number
  std::vector<std::size_t> begins_{};
  std::vector<std::uint32_t> needs_{};
};

/// Steps with everything that is needed before what needs it; among those that could come next, by id of the
/// skill and level. `members` are closed under needs.
[[nodiscard]] std::vector<StepId> in_prerequisite_order(const Catalog& catalog, const StepGraph& graph,
                                                        const std::vector<StepNumber>& members);

}  // namespace aipath
