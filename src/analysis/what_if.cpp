// SPDX-License-Identifier: MIT
#include <aipath/analysis/what_if.hpp>

#include <utility>

namespace aipath {

WhatIf find_what_if(const Catalog& catalog, const Profile& profile, std::vector<ProfileChange> changes,
                    RoleId role, PartialDate today) {
  const Profile changed = apply_changes(catalog, profile, changes);
  const std::vector<SkillState> before = skill_states(catalog, profile.skills, today);
  const std::vector<SkillState> after = skill_states(catalog, changed.skills, today);
  WhatIf what_if;
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    if (before[i].claimed != after[i].claimed || before[i].effective != after[i].effective)
      what_if.levels.push_back({{i}, before[i], after[i]});
  }
  what_if.changes = std::move(changes);
  what_if.before = find_gap(catalog, profile, role, today);
  what_if.after = find_gap(catalog, changed, role, today);
  return what_if;
}

}  // namespace aipath
