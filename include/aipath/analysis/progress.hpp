// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>

#include <vector>

namespace aipath {

/// Why a skill counts differently, in the order in which reports list it.
enum class ProgressKind : std::uint8_t {
  learnt,       ///< a higher level is stated
  refreshed,    ///< the same level is stated, and more of it counts: it was used again
  lowered,      ///< a lower level is stated
  forgotten,    ///< the same level is stated, and less of it counts
  need_changed  ///< the level is the same, but other steps of it are needed, because of other skills
};

/// What one skill moved.
struct SkillProgress {
  SkillId skill{};
  ProgressKind kind = ProgressKind::learnt;
  SkillState before{};
  SkillState after{};
  double points = 0;  ///< of readiness; negative: lost
  double hours = 0;   ///< likely hours still needed; negative: fewer
};

/// What one requirement moved, by skills and settings together.
struct RequirementProgress {
  double before = 0;  ///< satisfaction, 0 to 1
  double after = 0;
  double points = 0;  ///< of readiness
};

/// How the gap to one role changed. The points of all requirements add up to the change of readiness, and so
/// do those of all skills and of the settings; the hours of skills and settings to the change of hours.
struct ProgressReport {
  GapReport before{};
  GapReport after{};
  std::vector<RequirementProgress> requirements{};  ///< in the role's order
  std::vector<SkillProgress> skills{};  ///< by kind, then by points, hours (the largest first) and id
  double settings_points = 0;           ///< by another seniority
  double settings_hours = 0;            ///< by another seniority, pace or preference
};

/// A profile on a day.
struct ProfileOnDay {
  const Profile& profile;
  PartialDate day{};
};

/// First the settings of `after` are put into `before`, which gives what they moved; the rest was moved by
/// skills. What a requirement with several options moved is shared among the options that moved the same way,
/// in proportion to their satisfaction. Definitions: docs/definitions.md. Requires that both profiles were
/// read with `catalog`.
[[nodiscard]] ProgressReport find_progress(const Catalog& catalog, const ProfileOnDay& before,
                                           const ProfileOnDay& after, RoleId role);

}  // namespace aipath
