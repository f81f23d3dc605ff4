// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/profile/change.hpp>

#include <vector>

namespace aipath {

/// A skill whose level counts differently.
struct LevelDifference {
  SkillId skill{};
  SkillState before{};
  SkillState after{};
};

/// The gap now, and as it would be after changes of the profile.
struct WhatIf {
  std::vector<ProfileChange> changes{};   ///< as they were asked
  std::vector<LevelDifference> levels{};  ///< what became of the skills; by skill
  GapReport before{};
  GapReport after{};
};

/// `after` is the gap of the profile that `apply_changes` returns. Requires what `find_gap` requires.
[[nodiscard]] WhatIf find_what_if(const Catalog& catalog, const Profile& profile,
                                  std::vector<ProfileChange> changes, RoleId role, PartialDate today);

}  // namespace aipath
