// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/succession.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/catalog/catalog.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aipath {

/// Finds entries of one list by id. The table is built at the first question.
template <class Entry>
class IdTable {
 public:
  IdTable(std::string_view kind, const std::vector<Entry>& entries) : kind_(kind), entries_(entries) {}

  [[nodiscard]] std::string_view kind() const { return kind_; }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] const std::string& id(std::uint32_t index) const { return entries_[index].id; }
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) {
    if (index_.empty()) {
      index_.reserve(entries_.size());
      for (std::uint32_t i = 0; i < entries_.size(); ++i)
        index_.emplace(entries_[i].id, i);
    }
    const auto entry = index_.find(id);
    return entry == index_.end() ? std::nullopt : std::optional(entry->second);
  }
  [[nodiscard]] std::vector<std::string_view> names() const {
    std::vector<std::string_view> ids;
    for (const Entry& entry : entries_)
      ids.push_back(entry.id);
    return ids;
  }

 private:
  std::string_view kind_;
  const std::vector<Entry>& entries_;
  std::unordered_map<std::string_view, std::uint32_t> index_{};
};

/// `'old' of an older roadmap is now 'a' and 'b': what you stated counts for each`.
template <class Entry>
[[nodiscard]] std::string succession_words(const std::string& old_id,
                                           const std::vector<std::uint32_t>& successors,
                                           const IdTable<Entry>& table) {
  std::string words = "'" + old_id + "' of an older roadmap is now ";
  for (std::size_t i = 0; i < successors.size(); ++i) {
    if (i > 0) words += i + 1 == successors.size() ? " and " : ", ";
    words += "'" + table.id(successors[i]) + "'";
  }
  return successors.size() > 1 ? words + ": what you stated counts for each" : words;
}

/// What the words of a profile mean in a catalogue, which must outlive this.
class IdLookup {
 public:
  explicit IdLookup(const Catalog& catalog);

  IdTable<Skill> skills;
  IdTable<Role> roles;
  IdTable<Certification> certifications;

  /// What became of an id of an older roadmap: through renames, splits and merges, as often as needed.
  template <class Entry>
  [[nodiscard]] std::vector<std::uint32_t> successors(const std::string& old_id, IdTable<Entry>& table) {
    std::vector<std::uint32_t> found;
    for (const std::string_view name : successors_.of(old_id)) {
      if (const auto index = table.find(name)) found.push_back(*index);
    }
    return found;
  }

  /// `did you mean ...?` with the id that somebody who wrote an alias or a title meant, or else with the
  /// nearest one; empty if there is none.
  template <class Entry>
  [[nodiscard]] std::string hint_for(std::string_view name, const IdTable<Entry>& table) const {
    for (std::uint32_t i = 0; i < table.size(); ++i) {
      if (is_called(table, i, name)) return "did you mean '" + table.id(i) + "'?";
    }
    return did_you_mean(name, table.names());
  }

  /// The skill with this id or alias, or all skills of this vendor.
  [[nodiscard]] std::vector<SkillId> skills_meant_by(std::string_view name);
  [[nodiscard]] std::vector<std::string_view> preference_names() const;

 private:
  [[nodiscard]] bool is_called(const IdTable<Skill>&, std::uint32_t index, std::string_view name) const;
  [[nodiscard]] bool is_called(const IdTable<Role>&, std::uint32_t index, std::string_view name) const;
  [[nodiscard]] bool is_called(const IdTable<Certification>&, std::uint32_t index,
                               std::string_view name) const;

  const Catalog& catalog_;
  Successors successors_;
};

}  // namespace aipath
