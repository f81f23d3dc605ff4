// SPDX-License-Identifier: MIT
#include "profile/id_lookup.hpp"

#include <algorithm>
#include <unordered_set>

namespace aipath {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_without_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& n) { return equal_without_case(n, name); });
}

}  // namespace

IdLookup::IdLookup(const Catalog& catalog)
    : skills("skill", catalog.skills),
      roles("role", catalog.roles),
      certifications("certification", catalog.certifications),
      catalog_(catalog) {}

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

/// The direct heirs of an id; none if nothing became of it.
const std::vector<std::string_view>* IdLookup::heirs_of(std::string_view old_id) {
  const Succession& succession = catalog_.succession;
  if (heirs_.empty()) {
    for (const auto& [merged, parts] : succession.merges) {
      for (const std::string& part : parts)
        heirs_[part].push_back(merged);
    }
    for (const auto& [split, parts] : succession.splits)
      heirs_[split].assign(parts.begin(), parts.end());
    for (const auto& [old_name, new_name] : succession.renames)
      heirs_[old_name].assign({new_name});
  }
  const auto entry = heirs_.find(old_id);
  return entry == heirs_.end() ? nullptr : &entry->second;
}

std::vector<std::string_view> IdLookup::successor_names(const std::string& old_id) {
  std::vector<std::string_view> names;
  std::vector<std::string_view> open{old_id};
  std::unordered_set<std::string_view> seen{old_id};  // renames may form a ring, and splits meet again
  while (!open.empty()) {
    const std::string_view name = open.back();
    open.pop_back();
    const auto* heirs = heirs_of(name);
    if (heirs == nullptr) {
      names.push_back(name);
      continue;
    }
    for (auto heir = heirs->rbegin(); heir != heirs->rend(); ++heir) {
      if (seen.insert(*heir).second) open.push_back(*heir);
    }
  }
  return names;
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
