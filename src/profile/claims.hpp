// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/profile/profile.hpp>

namespace aipath {

/// The level that a profile states for a skill; 0 if it says nothing of it.
[[nodiscard]] inline double stated_level(const Profile& profile, SkillId skill) {
  for (const SkillClaim& claim : profile.skills) {
    if (claim.skill == skill) return claim.level;
  }
  return 0;
}

}  // namespace aipath
