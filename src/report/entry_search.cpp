// SPDX-License-Identifier: MIT
#include "report/entry_lists.hpp"
#include "report/entry_names.hpp"
#include <aipath/report/entries.hpp>

#include <algorithm>
#include <array>

namespace aipath {
namespace {

std::vector<EntryRef> entries_with_id(const Catalog& catalog, std::string_view id) {
  std::vector<EntryRef> found;
  for_each_kind([&](EntryKind kind) {
    visit_list(catalog, kind, [&](const auto& list) {
      for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].id == id) found.push_back({kind, i});
      }
    });
  });
  return found;
}

/// The ids that an id of an older roadmap stands for now; one step.
std::vector<std::string> successors_of(const Succession& succession, const std::string& id) {
  std::vector<std::string> ids;
  if (const auto renamed = succession.renames.find(id); renamed != succession.renames.end())
    ids.push_back(renamed->second);
  if (const auto split = succession.splits.find(id); split != succession.splits.end())
    ids.insert(ids.end(), split->second.begin(), split->second.end());
  for (const auto& [merged, parts] : succession.merges) {
    if (std::find(parts.begin(), parts.end(), id) != parts.end()) ids.push_back(merged);
  }
  return ids;
}

std::vector<EntryRef> entries_once_called(const Catalog& catalog, std::string_view id) {
  std::vector<std::string> ids = successors_of(catalog.succession, std::string(id));
  std::vector<EntryRef> found;
  constexpr std::size_t most_steps = 64;  // succession may go in a circle
  for (std::size_t i = 0; i < ids.size() && i < most_steps; ++i) {
    const std::vector<EntryRef> entries = entries_with_id(catalog, ids[i]);
    if (entries.empty()) {
      const std::vector<std::string> next = successors_of(catalog.succession, ids[i]);
      ids.insert(ids.end(), next.begin(), next.end());
    }
    for (const EntryRef& entry : entries) {
      if (std::find(found.begin(), found.end(), entry) == found.end()) found.push_back(entry);
    }
  }
  return found;
}

constexpr std::array named_kinds{EntryKind::skills, EntryKind::roles, EntryKind::certifications};

std::size_t count_of(const Catalog& catalog, EntryKind kind) {
  return visit_list(catalog, kind, [](const auto& list) { return list.size(); });
}

std::vector<EntryRef> entries_called(const Catalog& catalog, std::string_view name) {
  const std::string wanted = lower_case(name);
  std::vector<EntryRef> found;
  for (const EntryKind kind : named_kinds) {
    for (std::size_t i = 0; i < count_of(catalog, kind); ++i) {
      const std::vector<std::string_view> names = entry_aliases(catalog, {kind, i});
      const bool is_called = std::any_of(names.begin(), names.end(),
                                         [&](std::string_view alias) { return lower_case(alias) == wanted; });
      if (is_called) found.push_back({kind, i});
    }
  }
  return found;
}

}  // namespace

std::vector<EntryRef> find_entries(const Catalog& catalog, std::string_view id_or_name) {
  std::vector<EntryRef> found = entries_with_id(catalog, id_or_name);
  if (found.empty()) found = entries_once_called(catalog, id_or_name);
  if (found.empty()) found = entries_called(catalog, id_or_name);
  return found;
}

std::vector<std::string_view> entry_name_candidates(const Catalog& catalog) {
  std::vector<std::string_view> names;
  for_each_kind([&](EntryKind kind) {
    visit_list(catalog, kind, [&](const auto& list) {
      for (const auto& entry : list)
        names.push_back(entry.id);
    });
  });
  for (const EntryKind kind : named_kinds) {
    for (std::size_t i = 0; i < count_of(catalog, kind); ++i) {
      const std::vector<std::string_view> aliases = entry_aliases(catalog, {kind, i});
      names.insert(names.end(), aliases.begin(), aliases.end());
    }
  }
  return names;
}

std::optional<CategoryId> find_category(const Catalog& catalog, std::string_view id) {
  const auto found = std::find_if(catalog.categories.begin(), catalog.categories.end(),
                                  [&](const Category& category) { return category.id == id; });
  if (found == catalog.categories.end()) return std::nullopt;
  return CategoryId{static_cast<std::uint32_t>(found - catalog.categories.begin())};
}

}  // namespace aipath
