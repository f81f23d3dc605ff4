// SPDX-License-Identifier: MIT
#include "diagnostics/letter_case.hpp"
#include "report/entry_lists.hpp"
#include "report/entry_names.hpp"
#include <aipath/report/entries.hpp>

#include <algorithm>

namespace aipath {
namespace {

std::vector<SkillId> skills_named_by(const Role& role) {
  std::vector<SkillId> skills;
  for (const Requirement& requirement : role.requirements) {
    for (const SkillLevel& option : requirement.options)
      skills.push_back(option.skill);
  }
  return skills;
}

std::vector<SkillId> skills_named_by(const Resource& resource) {
  std::vector<SkillId> skills;
  for (const Lesson& lesson : resource.teaches)
    skills.push_back(lesson.skill);
  return skills;
}

/// Certifications and projects.
template <class Entry>
  requires requires(const Entry& entry) { entry.evidences; }
std::vector<SkillId> skills_named_by(const Entry& entry) {
  std::vector<SkillId> skills;
  for (const SkillLevel& shown : entry.evidences)
    skills.push_back(shown.skill);
  return skills;
}

std::vector<SkillId> skills_named_by(const Decision& decision) {
  std::vector<SkillId> skills;
  for (const DecisionOption& option : decision.options) {
    if (option.skill.is_set()) skills.push_back(option.skill);
  }
  return skills;
}

/// Questions and learning stages.
template <class Entry>
  requires requires(const Entry& entry) { entry.skills; }
std::vector<SkillId> skills_named_by(const Entry& entry) {
  return entry.skills;
}

bool is_in(const Catalog&, const Skill& skill, CategoryId category) {
  return skill.category == category;
}

template <class Entry>
bool is_in(const Catalog& catalog, const Entry& entry, CategoryId category) {
  if constexpr (requires { skills_named_by(entry); }) {
    const std::vector<SkillId> skills = skills_named_by(entry);
    return std::any_of(skills.begin(), skills.end(),
                       [&](SkillId skill) { return catalog[skill].category == category; });
  } else {
    return false;
  }
}

bool has_text(const Catalog& catalog, EntryRef ref, const std::string& lower_text) {
  const auto contains = [&](std::string_view text) {
    return lower_case(text).find(lower_text) != std::string::npos;
  };
  if (contains(entry_id(catalog, ref)) || contains(entry_title(catalog, ref))) return true;
  const std::vector<std::string_view> aliases = entry_aliases(catalog, ref);
  return std::any_of(aliases.begin(), aliases.end(), contains);
}

}  // namespace

bool has_category(EntryKind kind) {
  static const Catalog none;
  return visit_list(none, kind, [](const auto& list) {
    using Entry = typename std::remove_cvref_t<decltype(list)>::value_type;
    return std::is_same_v<Entry, Skill> || requires(const Entry& entry) { skills_named_by(entry); };
  });
}

std::vector<EntryRef> list_entries(const Catalog& catalog, EntryKind kind, const EntryFilter& filter) {
  const std::string text = lower_case(filter.text);
  std::vector<EntryRef> refs;
  visit_list(catalog, kind, [&](const auto& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (filter.category && !is_in(catalog, list[i], *filter.category)) continue;
      if (!text.empty() && !has_text(catalog, {kind, i}, text)) continue;
      refs.push_back({kind, i});
    }
  });
  if (kind == EntryKind::skills) {
    std::stable_sort(refs.begin(), refs.end(), [&](const EntryRef& a, const EntryRef& b) {
      return catalog.skills[a.index].category < catalog.skills[b.index].category;
    });
  }
  return refs;
}

}  // namespace aipath
