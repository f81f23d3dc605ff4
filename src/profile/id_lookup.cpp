// SPDX-License-Identifier: MIT
#include "profile/id_lookup.hpp"

#include "diagnostics/letter_case.hpp"

#include <algorithm>

namespace aipath {
namespace {

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& n) { return equal_without_case(n, name); });
}

}  // namespace

IdLookup::IdLookup(const Catalog& catalog)
    : skills("skill", catalog.skills),
      roles("role", catalog.roles),
      certifications("certification", catalog.certifications),
      catalog_(catalog),
      successors_(catalog.succession) {}

bool IdLookup::is_called(const IdTable<Skill>&, std::uint32_t index, std::string_view name) const {
  const Skill& skill = catalog_.skills[index];
  return equal_without_case(skill.name, name) || contains(skill.aliases, name) ||
         contains(skill.ambiguous_aliases, name);
}

bool IdLookup::is_called(const IdTable<Role>&, std::uint32_t index, std::string_view name) const {
  const Role& role = catalog_.roles[index];
  return equal_without_case(role.name, name) || contains(role.aliases, name);
}

bool IdLookup::is_called(const IdTable<Certification>&, std::uint32_t index, std::string_view name) const {
  const Certification& certification = catalog_.certifications[index];
  return equal_without_case(certification.name, name) || equal_without_case(certification.exam_code, name);
}

std::vector<SkillId> IdLookup::skills_meant_by(std::string_view name) {
  if (const auto index = skills.find(name)) return {SkillId{*index}};
  std::vector<SkillId> of_vendor;
  std::vector<SkillId> called;
  for (std::uint32_t i = 0; i < catalog_.skills.size(); ++i) {
    if (!name.empty() && equal_without_case(catalog_.skills[i].vendor, name)) of_vendor.push_back({i});
    if (is_called(skills, i, name)) called.push_back({i});
  }
  return of_vendor.empty() ? called : of_vendor;
}

std::vector<std::string_view> IdLookup::preference_names() const {
  std::vector<std::string_view> names = skills.names();
  for (const Skill& skill : catalog_.skills) {
    if (!skill.vendor.empty()) names.push_back(skill.vendor);
  }
  return names;
}

}  // namespace aipath
