// SPDX-License-Identifier: MIT
#include "report/entry_names.hpp"

#include "report/entry_lists.hpp"

namespace aipath {
namespace {

void add_all(std::vector<std::string_view>& names, const std::vector<std::string>& more) {
  names.insert(names.end(), more.begin(), more.end());
}

}  // namespace

const std::string& entry_id(const Catalog& catalog, EntryRef ref) {
  return visit_entry(catalog, ref, [](const auto& entry) -> const std::string& { return entry.id; });
}

std::string salary_title(const Catalog& catalog, const SalaryRow& row) {
  std::string title = row.role.is_set() ? catalog[row.role].name : row.occupation_group;
  title += ", " + (row.seniority == "all" ? std::string("all levels") : row.seniority);
  if (!row.place.empty()) title += ", " + row.place;
  return title;
}

std::string entry_title(const Catalog& catalog, EntryRef ref) {
  return visit_entry(catalog, ref, [&](const auto& entry) -> std::string {
    using Entry = std::remove_cvref_t<decltype(entry)>;
    if constexpr (std::is_same_v<Entry, SalaryRow>) {
      return salary_title(catalog, entry);
    } else if constexpr (std::is_same_v<Entry, GrowthRow>) {
      return entry.scope;
    } else if constexpr (std::is_same_v<Entry, UpliftEvidence>) {
      return entry.finding;
    } else if constexpr (std::is_same_v<Entry, Rule>) {
      return entry.rule;
    } else if constexpr (std::is_same_v<Entry, Market>) {
      return entry.name.empty() ? entry.region : entry.name;
    } else if constexpr (requires { entry.question; }) {
      return entry.question;
    } else if constexpr (requires { entry.title; }) {
      return entry.title;
    } else {
      return entry.name;
    }
  });
}

std::vector<std::string_view> entry_aliases(const Catalog& catalog, EntryRef ref) {
  std::vector<std::string_view> names;
  if (ref.kind == EntryKind::skills) {
    const Skill& skill = catalog.skills[ref.index];
    names.push_back(skill.name);
    add_all(names, skill.aliases);
    add_all(names, skill.ambiguous_aliases);
  } else if (ref.kind == EntryKind::roles) {
    const Role& role = catalog.roles[ref.index];
    names.push_back(role.name);
    add_all(names, role.aliases);
  } else if (ref.kind == EntryKind::certifications) {
    const Certification& certification = catalog.certifications[ref.index];
    names.push_back(certification.name);
    if (!certification.exam_code.empty()) names.push_back(certification.exam_code);
  }
  return names;
}

}  // namespace aipath
