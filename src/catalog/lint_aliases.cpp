// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"
#include "diagnostics/letter_case.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace aipath {
namespace {

enum class NameKind : std::uint8_t { id, name, alias, ambiguous_alias };

/// Who has which name, among entries of one kind.
template <class Entry>
class NameOwners {
 public:
  NameOwners(std::string_view kind, std::size_t entries, LintReport& report) : kind_(kind), report_(report) {
    constexpr std::size_t usual_names = 8;
    owners_.reserve(entries * usual_names);
  }

  /// The names of an entry come one after the other, in the order of NameKind.
  void add(const Entry& entry, NameKind name_kind, const std::string& name) {
    if (name.empty()) return;
    const auto [at, is_new] = owners_.try_emplace(lower_case(name), Owner{&entry, &entry, name_kind});
    if (is_new) return;
    if (at->second.entry == &entry) {
      add_again(at->second, name_kind, name);
    } else {
      report_rival(at->second, entry, name);
    }
  }

  void add(const Entry& entry, NameKind name_kind, const std::vector<std::string>& names) {
    for (const std::string& name : names)
      add(entry, name_kind, name);
  }

 private:
  struct Owner {
    const Entry* entry = nullptr;
    const Entry* last_rival = nullptr;  ///< reported already: an id and a name may be the same word
    NameKind name_kind = NameKind::id;
  };

  /// An alias may look like the id, which is a word of the files and not of people; an ambiguous alias may
  /// also be the name, to say that the word alone is not enough.
  void add_again(Owner& owner, NameKind name_kind, const std::string& name) {
    const bool is_alias = name_kind == NameKind::alias && owner.name_kind >= NameKind::name;
    const bool is_ambiguous = name_kind == NameKind::ambiguous_alias && owner.name_kind >= NameKind::alias;
    if (is_alias || is_ambiguous) {
      report_.note("repeated-alias", owner.entry->where,
                   fmt::format("{} '{}' has the name '{}' already", kind_, owner.entry->id, name),
                   "take the alias out");
    }
    owner.name_kind = name_kind;
  }

  void report_rival(Owner& owner, const Entry& rival, const std::string& name) {
    if (owner.last_rival == &rival) return;
    owner.last_rival = &rival;
    report_.warning_at_later(
        "duplicate-alias", owner.entry->where, rival.where,
        fmt::format("'{}' names two {}s: '{}' and '{}'", name, kind_, owner.entry->id, rival.id),
        "keep the name where readers expect it and take it from the other", "the other one is here");
  }

  std::string_view kind_;
  LintReport& report_;
  std::unordered_map<std::string, Owner> owners_;
};

}  // namespace

void lint_aliases(const Catalog& catalog, LintReport& report) {
  NameOwners<Skill> skills("skill", catalog.skills.size(), report);
  for (const Skill& skill : catalog.skills) {
    skills.add(skill, NameKind::id, skill.id);
    skills.add(skill, NameKind::name, skill.name);
    skills.add(skill, NameKind::alias, skill.aliases);
    skills.add(skill, NameKind::ambiguous_alias, skill.ambiguous_aliases);
  }
  NameOwners<Role> roles("role", catalog.roles.size(), report);
  for (const Role& role : catalog.roles) {
    roles.add(role, NameKind::id, role.id);
    roles.add(role, NameKind::name, role.name);
    roles.add(role, NameKind::alias, role.aliases);
  }
}

}  // namespace aipath
