// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/plan/items.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

struct RaisedSkill {
  SkillId skill{};
  double before = 0;  ///< 0 to 5; 0 if the profile did not state it
  double after = 0;
};

/// What a profile gains from things that are done.
struct ProfileGain {
  std::vector<RaisedSkill> skills{};  ///< by id; only those that are raised
  std::vector<CertificationId> certifications{};

  [[nodiscard]] bool is_nothing() const { return skills.empty() && certifications.empty(); }
};

/// A step raises its skill to at least its level. A certification that the profile does not hold yet is
/// added, and raises what it evidences. Nothing is lowered, and what is there already gives nothing.
[[nodiscard]] ProfileGain gain_of(const Catalog& catalog, const Profile& profile,
                                  const std::vector<PlanTarget>& done);

/// The text of the profile with the gain in it, dated `today`; every other byte is kept. Codes: those of
/// load_profile, cannot-edit.
[[nodiscard]] std::optional<std::string> with_gain(const SourceFile& profile, const Catalog& catalog,
                                                   const ProfileGain& gain, PartialDate today,
                                                   Diagnostics& diagnostics);

}  // namespace aipath
