// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/yaml_archive.hpp"

#include <vector>

namespace aipath {

/// What to do with an entry whose id may be known already.
enum class EntryUse : std::uint8_t { add, override_fields, replace, duplicate };

/// Decides it, defines the symbol and reports duplicates (code duplicate-id) and replacements (note
/// replaces-entry).
[[nodiscard]] EntryUse define_entry(Draft& draft, Diagnostics& diagnostics, yaml::Value entry,
                                    SymbolTable& table, std::uint32_t symbol);

/// Reads a list of entries with ids into `list`, adding new ones and changing known ones. Returns their
/// symbols.
template <class Entry>
std::vector<std::uint32_t> read_entries(Draft& draft, Diagnostics& diagnostics, yaml::Value sequence,
                                        std::vector<Entry>& list, SymbolTable& table) {
  std::vector<std::uint32_t> symbols;
  if (!sequence.is_sequence()) {
    yaml::report(diagnostics, sequence, "wrong-type",
                 "a list of entries is expected here, not " + std::string(sequence.kind_name()));
    return symbols;
  }
  for (auto item = sequence.first(); item; item = item->next()) {
    const std::optional<std::string> id = read_id(*item, diagnostics);
    if (!id) continue;
    const std::uint32_t symbol = table.find_or_add(*id);
    if (list.size() <= symbol) list.resize(symbol + 1);
    const EntryUse use = define_entry(draft, diagnostics, *item, table, symbol);
    Entry scratch;  // a duplicate is still checked, but changes nothing
    if (use == EntryUse::add || use == EntryUse::replace) list[symbol] = Entry{};
    Entry& entry = use == EntryUse::duplicate ? scratch : list[symbol];
    entry.id = *id;
    const bool is_new = use == EntryUse::duplicate ? !draft.overrides : use != EntryUse::override_fields;
    YamlArchive archive(draft, diagnostics, *item, table.kind(), is_new);
    describe(archive, entry);
    archive.report_unknown_keys();
    symbols.push_back(symbol);
  }
  return symbols;
}

}  // namespace aipath
