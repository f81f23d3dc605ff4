// SPDX-License-Identifier: MIT
//
// Roles beside each other, for one learner: how far each is, what it pays, and how much of it another role
// brings along. docs/commands/roles.md defines every figure.
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/market.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aipath {

struct RoleSummary {
  GapReport gap{};
  int requirements_met = 0;
  std::optional<PayRow> pay{};            ///< of RolesReport::pay_kind
  std::optional<double> pay_gain{};       ///< a year: the median less the learner's salary; may be negative
  std::optional<double> gain_per_hour{};  ///< pay_gain / likely hours; empty if there is nothing to learn
  std::optional<GrowthFigure> growth{};
};

/// What somebody who has exactly what one role asks brings along for another.
struct RoleOverlap {
  double readiness = 0;   ///< for the other role, 0 to 100
  int shared_skills = 0;  ///< that both ask at some level, options counted
};

/// A skill that both roles ask, one of several options or not.
struct SharedSkill {
  SkillId skill{};
  double effective = 0;              ///< what the learner has
  std::array<int, 2> levels{};       ///< the highest that each role asks
  std::array<int, 2> importances{};  ///< the highest of each
};

/// Two roles, what each asks that the other does not.
struct RoleDifference {
  /// Requirements of each role of which the other asks no option: indices into GapReport::requirements, most
  /// important first.
  std::array<std::vector<std::size_t>, 2> own{};
  std::vector<SharedSkill> shared{};     ///< furthest apart in level first, then by id
  std::array<double, 2> hours_onward{};  ///< [0]: likely, for the second role after the first; [1]: reverse
};

struct RolesReport {
  std::vector<RoleSummary> roles{};  ///< fewest likely hours first, then by id; two named roles as named
  std::vector<std::vector<RoleOverlap>> overlap{};  ///< [a][b]: what a brings along for b
  std::optional<RoleDifference> difference{};       ///< of two roles
  std::string region{};                             ///< whose pay is shown; empty: none
  bool is_region_assumed = false;                   ///< the profile names none
  std::optional<PayKind> pay_kind{};
};

struct RolesQuestion {
  std::vector<RoleId> roles{};  ///< at least one
  std::string region{};         ///< empty: the profile's, else the best-known one
  std::string pay_kind{};       ///< empty: the one that most roles have
};

/// Requires what `find_gap` requires.
[[nodiscard]] RolesReport compare_roles(const Catalog& catalog, const Profile& profile, PartialDate today,
                                        const RolesQuestion& question);

/// The readiness for a role, 0 to 100, of somebody who has these levels, indexed by SkillId. The report says
/// what is asked.
[[nodiscard]] double readiness_with(const GapReport& report, const std::vector<double>& levels);

/// The profile of the learner once every step of the report is done: nothing of it is forgotten.
[[nodiscard]] Profile after_learning(const Profile& profile, const GapReport& report);

/// `entry`, `mid`, `senior`: as rows of pay name it.
[[nodiscard]] const char* seniority_key(Seniority seniority);

}  // namespace aipath
