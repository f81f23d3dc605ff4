// SPDX-License-Identifier: MIT
//
// The order in which to learn the needed steps: after every hour as much readiness as can be.
//
// Each step has hours p and a value w, the points of readiness that it gives by itself; the order keeps the
// prerequisites and minimises the sum of w x hours until the step is finished (1|prec|sum w_j C_j, solved by
// analysis/order.hpp). docs/commands/path.md defines every figure.
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/order.hpp>

#include <optional>
#include <vector>

namespace aipath {

struct PathOptions {
  std::vector<SkillId> first{};  ///< these skills' steps with what they need, in this order, then the rest
  std::vector<SkillId> skip{};   ///< left out with every step that needs them
  std::optional<double> max_hours{};  ///< choose what gives the most readiness in this time; not negative
  PartialDate deadline{};             ///< where `max_hours` comes from; only handed on to the report
  Effort effort = Effort::normal;
};

/// Neighbouring steps of the order that belong together: none of them could move and make it better. The
/// blocks of a stage fall in points per hour.
struct PathBlock {
  double hours = 0;
  double points = 0;

  /// Empty if they take no time.
  [[nodiscard]] std::optional<double> points_per_hour() const {
    return hours > 0 ? std::optional(points / hours) : std::nullopt;
  }
};

struct PathStep {
  NeededStep needed{};
  double points = 0;               ///< of readiness that it gives by itself: w
  double hours_cumulated = 0;      ///< likely, when it is finished: C
  double readiness_after = 0;      ///< 0 to 100, of the learner who has done it and all before it
  std::size_t block = 0;           ///< index into PathReport::blocks
  std::vector<SkillId> unlocks{};  ///< other skills with later steps that directly need it; in their order
};

enum class CutReason : std::uint8_t {
  skipped,        ///< the learner said so
  needs_skipped,  ///< it needs a step that is skipped
  does_not_fit,   ///< what it takes with all before it would give less readiness than what was chosen
  unused          ///< gives no points by itself, and nothing that needs it is left
};

/// A needed step that is not in the path.
struct CutStep {
  NeededStep needed{};
  CutReason reason = CutReason::skipped;
  double hours_with_before = 0;  ///< likely, with every step before it that is not in the path either
  double points_with_before = 0;
  SkillId because{};  ///< of needs_skipped: the skipped skill
};

struct PathReport {
  GapReport gap{};
  PathOptions options{};
  std::vector<PathStep> steps{};
  std::vector<PathBlock> blocks{};
  std::vector<CutStep> cut{};         ///< by id and level
  std::vector<SkillId> not_needed{};  ///< of `first` and `skip`: no step of theirs is needed
  Hours hours{};                      ///< of the steps
  double hours_p80 = 0;               ///< enough in 8 of 10 cases
  double readiness_after = 0;         ///< when all steps are done
  /// Index of the step that brings readiness to the role's `ready_at`; empty if it is there already, or
  /// never.
  std::optional<std::size_t> ready_at_step{};
  std::optional<std::size_t> ready_step{};  ///< the same for the verdict "ready", which asks every must too
  double objective = 0;                     ///< sum of points x hours until the step is finished
  double lower_bound = 0;                   ///< no permitted order has less; equal to `objective` if optimal
  bool is_optimal = true;
  bool is_choice_proven = true;  ///< with `max_hours`: no other choice gives more readiness in that time

  /// How far the order can be from the best one, as a share: 0.003 is 0.3 %.
  [[nodiscard]] double gap_to_best() const {
    return is_optimal || lower_bound <= 0 ? 0 : (objective - lower_bound) / lower_bound;
  }
};

/// Requires what `find_gap` requires.
[[nodiscard]] PathReport find_path(const Catalog& catalog, const Profile& profile, RoleId role,
                                   PartialDate today, const PathOptions& options);

}  // namespace aipath
