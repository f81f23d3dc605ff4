// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// A skill's prerequisite in the words of a roadmap file.
inline Prerequisite hard(SkillId skill, int min_level = 1, int for_level = 1) {
  return {.skill = skill, .min_level = min_level, .for_level = for_level};
}
inline Prerequisite soft(SkillId skill, int min_level = 1, int for_level = 1) {
  return {.skill = skill, .min_level = min_level, .for_level = for_level, .kind = PrerequisiteKind::soft};
}

/// Adds a skill whose steps take these likely hours, low half and high twice as many.
inline SkillId add_skill(Catalog& catalog, std::string id, std::array<double, max_level> hours,
                         std::vector<Prerequisite> prerequisites = {}) {
  Skill skill;
  skill.id = std::move(id);
  skill.category = {0};
  for (std::size_t i = 0; i < hours.size(); ++i)
    skill.hours[i] = {.low = hours[i] / 2, .likely = hours[i], .high = hours[i] * 2};
  skill.prerequisites = std::move(prerequisites);
  catalog.skills.push_back(std::move(skill));
  return {static_cast<std::uint32_t>(catalog.skills.size() - 1)};
}

inline SkillLevel at(SkillId skill, int level) {
  return {.skill = skill, .level = level};
}

inline Requirement require(SkillLevel what, int importance) {
  return {.options = {what}, .importance = importance};
}
inline Requirement require_any(std::vector<SkillLevel> options, int importance, int count = 1) {
  return {.name = "one of them",
          .options = std::move(options),
          .required_count = count,
          .importance = importance};
}

inline RoleId add_role(Catalog& catalog, std::vector<Requirement> requirements, double ready_at = 80) {
  Role role;
  role.id = "role-" + std::to_string(catalog.roles.size());
  role.requirements = std::move(requirements);
  role.ready_at = ready_at;
  catalog.roles.push_back(std::move(role));
  return {static_cast<std::uint32_t>(catalog.roles.size() - 1)};
}

inline SkillClaim claim(SkillId skill, double level, PartialDate last_used = {}) {
  return {.skill = skill, .level = level, .last_used = last_used};
}

}  // namespace aipath
