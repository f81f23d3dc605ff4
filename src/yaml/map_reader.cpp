// SPDX-License-Identifier: MIT
#include "yaml/map_reader.hpp"

#include "diagnostics/closest_name.hpp"

#include <fmt/format.h>

namespace aipath::yaml {

MapReader::MapReader(Value value, std::string_view what, Diagnostics& diagnostics)
    : value_(value), what_(what), diagnostics_(diagnostics) {
  if (!value.is_map()) {
    report(diagnostics, value, "wrong-type", fmt::format("{} must be a map, not {}", what, value.kind_name()),
           "write `key: value` lines");
    return;
  }
  entries_.reserve(value.size());
  for (std::optional<Value> key = value.first(); key;) {
    const std::optional<Value> item = key->next();
    if (!item) break;
    entries_.push_back({*key, *item, false});
    key = item->next();
  }
}

std::optional<Value> MapReader::find(std::string_view key) {
  known_.emplace_back(key);
  for (Entry& entry : entries_) {
    if (!entry.key.is_scalar() || entry.key.text() != key) continue;
    entry.asked = true;
    return entry.value.is_null() ? std::nullopt : std::optional<Value>(entry.value);
  }
  return std::nullopt;
}

std::optional<Value> MapReader::require(std::string_view key) {
  std::optional<Value> found = find(key);
  if (!found && is_map()) {
    report(diagnostics_, value_, "missing-key", fmt::format("{} needs `{}`", what_, key));
  }
  return found;
}

void MapReader::report_unknown_keys() {
  for (const Entry& entry : entries_) {
    if (entry.asked || !entry.key.is_scalar()) continue;
    report(diagnostics_, entry.key, "unknown-key", fmt::format("{} has no key '{}'", what_, entry.key.text()),
           diagnostics_.wants_hints() ? did_you_mean(entry.key.text(), {known_.begin(), known_.end()}) : "");
  }
}

}  // namespace aipath::yaml
