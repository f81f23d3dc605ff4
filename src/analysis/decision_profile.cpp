// SPDX-License-Identifier: MIT
#include <aipath/analysis/decision_profile.hpp>

#include <algorithm>

namespace aipath {

std::optional<std::size_t> preferred_option(const Decision& decision, const Profile& profile) {
  for (const Preference& preference : profile.prefer) {
    for (std::size_t i = 0; i < decision.options.size(); ++i) {
      const SkillId skill = decision.options[i].skill;
      const auto& meant = preference.skills;
      if (skill.is_set() && std::find(meant.begin(), meant.end(), skill) != meant.end()) return i;
    }
  }
  return std::nullopt;
}

}  // namespace aipath
