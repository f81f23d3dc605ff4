// SPDX-License-Identifier: MIT
#include <aipath/profile/change.hpp>

#include <algorithm>

namespace aipath {
namespace {

SkillClaim& claim_of(Profile& profile, SkillId skill) {
  const auto same = std::find_if(profile.skills.begin(), profile.skills.end(),
                                 [&](const SkillClaim& claim) { return claim.skill == skill; });
  if (same != profile.skills.end()) return *same;
  profile.skills.push_back({.skill = skill});
  return profile.skills.back();
}

/// Makes one change in a profile; a call for every kind of change.
struct Applier {
  const Catalog& catalog;
  Profile& profile;

  void operator()(const SetLevel& change) const {
    SkillClaim& claim = claim_of(profile, change.skill);
    claim.level = change.level;
    claim.last_used = {};
  }

  void operator()(const HoldCertification& change) const {
    const auto is_same = [&](const HeldCertification& held) {
      return held.certification == change.certification;
    };
    if (std::none_of(profile.certifications.begin(), profile.certifications.end(), is_same))
      profile.certifications.push_back({.certification = change.certification});
    for (const SkillLevel& evidenced : catalog[change.certification].evidences) {
      if (claim_of(profile, evidenced.skill).level <= evidenced.level)
        (*this)(SetLevel{evidenced.skill, static_cast<double>(evidenced.level)});
    }
  }

  void operator()(const SetHoursPerWeek& change) const { profile.hours_per_week = change.hours; }
  void operator()(const SetPace& change) const { profile.pace = change.pace; }
  void operator()(const SetSeniority& change) const { profile.seniority = change.seniority; }
};

}  // namespace

Profile apply_changes(const Catalog& catalog, Profile profile, const std::vector<ProfileChange>& changes) {
  for (const ProfileChange& change : changes)
    std::visit(Applier{catalog, profile}, change);
  return profile;
}

}  // namespace aipath
