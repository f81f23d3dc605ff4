// SPDX-License-Identifier: MIT
#include "profile/claims.hpp"
#include <aipath/plan/sync.hpp>
#include <aipath/profile/edit.hpp>

#include <algorithm>
#include <map>

namespace aipath {

ProfileGain gain_of(const Catalog& catalog, const Profile& profile, const std::vector<PlanTarget>& done) {
  ProfileGain gain;
  std::map<SkillId, int> levels;
  const auto raise = [&](SkillId skill, int level) { levels[skill] = std::max(levels[skill], level); };
  for (const PlanTarget& target : done) {
    if (const auto* step = std::get_if<StepId>(&target)) raise(step->skill, step->level);
    const auto* certification = std::get_if<CertificationId>(&target);
    if (certification == nullptr || is_held(profile, *certification)) continue;
    const auto known = std::find(gain.certifications.begin(), gain.certifications.end(), *certification);
    if (known != gain.certifications.end()) continue;
    gain.certifications.push_back(*certification);
    for (const SkillLevel& evidence : catalog[*certification].evidences)
      raise(evidence.skill, evidence.level);
  }
  for (const auto& [skill, level] : levels) {
    const double before = stated_level(profile, skill);
    if (before < level) gain.skills.push_back({skill, before, static_cast<double>(level)});
  }
  return gain;
}

std::optional<std::string> with_gain(const SourceFile& profile, const Catalog& catalog,
                                     const ProfileGain& gain, PartialDate today, Diagnostics& diagnostics) {
  std::string text = profile.text();
  for (const RaisedSkill& raised : gain.skills) {
    const LevelChange change{raised.skill, raised.after, today};
    auto changed = with_level(SourceFile(profile.path(), text), catalog, change, diagnostics);
    if (!changed) return std::nullopt;
    text = std::move(*changed);
  }
  for (const CertificationId certification : gain.certifications) {
    auto changed =
        with_certification(SourceFile(profile.path(), text), catalog, certification, today, diagnostics);
    if (!changed) return std::nullopt;
    text = std::move(*changed);
  }
  return text;
}

}  // namespace aipath
