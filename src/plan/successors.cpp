// SPDX-License-Identifier: MIT
#include <aipath/plan/update.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace aipath {
namespace {

/// The ids that something became, directly.
std::vector<std::string> heirs_of(const Succession& succession, const std::string& id) {
  if (const auto rename = succession.renames.find(id); rename != succession.renames.end())
    return {rename->second};
  if (const auto split = succession.splits.find(id); split != succession.splits.end()) return split->second;
  std::vector<std::string> heirs;
  for (const auto& [merged, parts] : succession.merges) {
    if (std::find(parts.begin(), parts.end(), id) != parts.end()) heirs.push_back(merged);
  }
  return heirs;
}

/// What is left of an id today, in the order of the roadmaps; nothing if it did not change. Rings end where
/// they began.
std::vector<std::string> living_heirs(const Succession& succession, const std::string& id) {
  std::vector<std::string> living;
  std::set<std::string> seen{id};
  std::vector<std::string> open = heirs_of(succession, id);
  std::reverse(open.begin(), open.end());
  while (!open.empty()) {
    const std::string heir = std::move(open.back());
    open.pop_back();
    if (!seen.insert(heir).second) continue;
    const std::vector<std::string> next = heirs_of(succession, heir);
    if (next.empty()) living.push_back(heir);
    open.insert(open.end(), next.rbegin(), next.rend());
  }
  return living;
}

}  // namespace

AnchorSuccessors successors_of(const PlanDocument& document, const Succession& succession) {
  AnchorSuccessors successors;
  for (const PlanFileItem& item : document.items) {
    const std::string_view anchor = item.anchor;
    const std::size_t colon = anchor.find(':');
    const std::size_t begin = colon == std::string_view::npos ? 0 : colon + 1;
    const std::size_t end = std::min(anchor.find('@', begin), anchor.size());
    const std::string id(anchor.substr(begin, end - begin));
    for (const std::string& heir : living_heirs(succession, id)) {
      std::string heir_anchor(anchor.substr(0, begin));
      heir_anchor.append(heir).append(anchor.substr(end));
      successors[item.anchor].push_back(std::move(heir_anchor));
    }
  }
  return successors;
}

}  // namespace aipath
