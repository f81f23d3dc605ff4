// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/needed_steps.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// An option of a requirement, for this learner.
struct OptionStatus {
  SkillId skill{};
  int level = 0;  ///< asked, after the shift by seniority
  SkillState state{};
  double satisfaction = 0;  ///< min(1, effective / level)
};

/// A requirement, for this learner.
struct RequirementStatus {
  std::string name{};  ///< of an any-of requirement
  int importance = 0;
  int required_count = 1;
  double satisfaction = 0;  ///< 0 to 1: of the best option, or the mean of the n best where n are asked
  double points = 0;        ///< of readiness that meeting it would add
  std::vector<OptionStatus> options{};
  std::vector<SkillId> chosen{};  ///< met, or cheapest to meet

  [[nodiscard]] bool is_must() const { return importance == 5; }
  [[nodiscard]] bool is_met() const { return satisfaction >= 1.0; }
};

/// A skill that must be raised for a requirement.
struct SkillGap {
  SkillId skill{};
  SkillState state{};
  int required = 0;
  int importance = 0;
  Hours hours{};                        ///< of its own steps, at the learner's pace
  double hours_refresh = 0;             ///< the part of them that refreshes what was known once
  double hours_with_prerequisites = 0;  ///< likely, with everything that must come first
  double points = 0;                    ///< of readiness that closing it adds
  std::vector<SkillId> unlocks{};       ///< needed skills with steps that wait for this one
  std::vector<SkillId> blocked_by{};    ///< needed skills that must be raised first

  [[nodiscard]] bool is_must() const { return importance == 5; }
  /// Points per hour of its own steps; empty if they take no time.
  [[nodiscard]] std::optional<double> points_per_hour() const {
    return hours.likely > 0 ? std::optional(points / hours.likely) : std::nullopt;
  }
};

/// A step of the smallest set that meets the role.
struct NeededStep {
  StepId step{};
  double from = 0;               ///< the learner's level in it: level - 1, or the fraction reached
  Hours hours{};                 ///< at the learner's pace
  bool is_prerequisite = false;  ///< no requirement asks for it by itself
};

/// A gap that is worth the next hours most: points per hour with everything that must come first.
struct FirstStep {
  std::size_t gap = 0;  ///< index into GapReport::gaps
  double points_per_hour = 0;
  std::vector<SkillId> after{};  ///< skills to raise before it, all the way down, by id
};

/// How far a learner is from a role. Definitions: docs/definitions.md.
struct GapReport {
  RoleId role{};
  Seniority seniority = Seniority::mid;
  PartialDate date{};
  double readiness = 0;                    ///< 0 to 100
  std::optional<double> must_readiness{};  ///< 0 to 100; empty if the role has no musts
  double ready_at = 80;
  bool is_ready = false;
  int musts_met = 0;
  int musts_total = 0;
  double pace = 1;
  Hours hours{};          ///< of all needed steps, at the learner's pace
  double hours_p80 = 0;   ///< enough in 8 of 10 cases
  bool is_proven = true;  ///< no smaller set of steps meets the role
  std::optional<double> hours_per_week{};
  std::vector<RequirementStatus> requirements{};
  std::vector<SkillGap> gaps{};     ///< by category of the catalogue, then by points, most first, then by id
  std::vector<NeededStep> steps{};  ///< everything after what it needs
  std::vector<FirstStep> do_first{};  ///< up to three, best first
};

/// Requires that `profile` was read with `catalog`. Cannot fail on a linked catalogue.
[[nodiscard]] GapReport find_gap(const Catalog& catalog, const Profile& profile, RoleId role,
                                 PartialDate today);

/// The level that a person of this seniority needs where a mid-level one needs `level`: entry one less,
/// senior one more, from 1 to 5.
[[nodiscard]] int shifted_level(int level, Seniority seniority);

}  // namespace aipath
