// SPDX-License-Identifier: MIT
#include "catalog/succession.hpp"
#include "diagnostics/letter_case.hpp"
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

std::vector<EntryRef> entries_once_called(const Catalog& catalog, std::string_view id) {
  std::vector<EntryRef> found;
  for (const std::string_view successor : Successors(catalog.succession).of(id)) {
    const std::vector<EntryRef> entries = entries_with_id(catalog, successor);
    found.insert(found.end(), entries.begin(), entries.end());
  }
  return found;
}

constexpr std::array named_kinds{EntryKind::skills, EntryKind::roles, EntryKind::certifications};

std::size_t count_of(const Catalog& catalog, EntryKind kind) {
  return visit_list(catalog, kind, [](const auto& list) { return list.size(); });
}

std::vector<EntryRef> entries_called(const Catalog& catalog, std::string_view name) {
  std::vector<EntryRef> found;
  for (const EntryKind kind : named_kinds) {
    for (std::size_t i = 0; i < count_of(catalog, kind); ++i) {
      const std::vector<std::string_view> names = entry_aliases(catalog, {kind, i});
      const bool is_called = std::any_of(names.begin(), names.end(), [&](std::string_view alias) {
        return equal_without_case(alias, name);
      });
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
