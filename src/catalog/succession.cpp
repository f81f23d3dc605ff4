// SPDX-License-Identifier: MIT
#include "catalog/succession.hpp"

#include <unordered_set>

namespace aipath {

void Successors::read() {
  for (const auto& [merged, parts] : succession_.merges) {
    for (const std::string& part : parts)
      heirs_[part].push_back(merged);
  }
  for (const auto& [split, parts] : succession_.splits)
    heirs_[split].assign(parts.begin(), parts.end());
  for (const auto& [old_name, new_name] : succession_.renames)
    heirs_[old_name].assign({new_name});
}

std::vector<std::string_view> Successors::of(std::string_view old_id) {
  if (heirs_.empty()) read();
  std::vector<std::string_view> names;
  std::vector<std::string_view> open{old_id};
  std::unordered_set<std::string_view> seen{old_id};  // renames may form a ring, and splits meet again
  while (!open.empty()) {
    const std::string_view name = open.back();
    open.pop_back();
    const auto heirs = heirs_.find(name);
    if (heirs == heirs_.end()) {
      names.push_back(name);
      continue;
    }
    for (auto heir = heirs->second.rbegin(); heir != heirs->second.rend(); ++heir) {
      if (seen.insert(*heir).second) open.push_back(*heir);
    }
  }
  return names;
}

}  // namespace aipath
