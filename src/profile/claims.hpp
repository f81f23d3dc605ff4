// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/profile/profile.hpp>

#include <algorithm>

namespace aipath {

/// The level that a profile states for a skill; 0 if it says nothing of it.
[[nodiscard]] inline double stated_level(const Profile& profile, SkillId skill) {
  for (const SkillClaim& claim : profile.skills) {
    if (claim.skill == skill) return claim.level;
  }
  return 0;
}

[[nodiscard]] inline bool is_held(const Profile& profile, CertificationId certification) {
  return std::any_of(profile.certifications.begin(), profile.certifications.end(),
                     [&](const HeldCertification& held) { return held.certification == certification; });
}

}  // namespace aipath
