// SPDX-License-Identifier: MIT
#include "catalog/symbols.hpp"

namespace aipath {

std::uint32_t SymbolTable::find_or_add(std::string_view name) {
  const auto [entry, is_new] =
      index_.try_emplace(std::string(name), static_cast<std::uint32_t>(symbols_.size()));
  if (is_new) symbols_.push_back({.name = std::string(name)});
  return entry->second;
}

std::optional<std::uint32_t> SymbolTable::find(std::string_view name) const {
  const auto entry = index_.find(std::string(name));
  return entry == index_.end() ? std::nullopt : std::optional(entry->second);
}

void SymbolTable::define(std::uint32_t index, std::uint32_t roadmap, SourceLocation where) {
  Symbol& symbol = symbols_[index];
  if (!symbol.is_defined) symbol.sequence = next_sequence_++;
  symbol.is_defined = true;
  symbol.is_dropped = false;
  symbol.roadmap = roadmap;
  symbol.where = where;
}

std::vector<std::string_view> SymbolTable::defined_names() const {
  std::vector<std::string_view> names;
  for (const Symbol& symbol : symbols_) {
    if (symbol.is_defined && !symbol.is_dropped) names.push_back(symbol.name);
  }
  return names;
}

}  // namespace aipath
