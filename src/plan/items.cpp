// SPDX-License-Identifier: MIT
#include <aipath/plan/items.hpp>
#include <aipath/plan/update.hpp>

#include <algorithm>
#include <map>

namespace aipath {
namespace {

constexpr std::string_view project_prefix = "project:";
constexpr std::string_view certification_prefix = "cert:";

template <class Entry>
std::optional<std::uint32_t> find_id(const std::vector<Entry>& entries, std::string_view id) {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
  if (found == entries.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - entries.begin());
}

std::optional<PlanTarget> step_of(const Catalog& catalog, std::string_view anchor) {
  const std::size_t at = anchor.find('@');
  if (at == std::string_view::npos || at + 2 != anchor.size()) return std::nullopt;
  const int level = anchor[at + 1] - '0';
  const auto skill = find_id(catalog.skills, anchor.substr(0, at));
  if (!skill || level < 1 || level > max_level) return std::nullopt;
  return StepId{{*skill}, level};
}

}  // namespace

std::optional<PlanTarget> target_of(const Catalog& catalog, std::string_view anchor) {
  if (anchor.starts_with(project_prefix)) {
    const auto project = find_id(catalog.projects, anchor.substr(project_prefix.size()));
    return project ? std::optional<PlanTarget>(ProjectId{*project}) : std::nullopt;
  }
  if (anchor.starts_with(certification_prefix)) {
    const auto found = find_id(catalog.certifications, anchor.substr(certification_prefix.size()));
    return found ? std::optional<PlanTarget>(CertificationId{*found}) : std::nullopt;
  }
  return step_of(catalog, anchor);
}

std::string anchor_of(const Catalog& catalog, const PlanTarget& target) {
  if (const auto* step = std::get_if<StepId>(&target))
    return catalog[step->skill].id + "@" + std::to_string(step->level);
  if (const auto* project = std::get_if<ProjectId>(&target))
    return std::string(project_prefix) + catalog[*project].id;
  return std::string(certification_prefix) + catalog[std::get<CertificationId>(target)].id;
}

std::vector<PlannedItem> planned_items(const PlanDocument& document, const Catalog& catalog) {
  const AnchorSuccessors successors = successors_of(document, catalog.succession);
  std::vector<PlannedItem> items;
  std::map<std::string, std::size_t> inherited;  // anchors that do not stand in the file
  for (const PlanFileItem& item : document.items) {
    if (const auto target = target_of(catalog, item.anchor)) {
      items.push_back({item.anchor, *target, item.is_ticked, item.is_set_aside});
      continue;
    }
    const auto heirs = successors.find(item.anchor);
    if (heirs == successors.end() || item.is_set_aside) continue;
    for (const std::string& heir : heirs->second) {
      const auto target = target_of(catalog, heir);
      if (!target || document.find(heir) != nullptr) continue;
      const auto [place, is_new] = inherited.emplace(heir, items.size());
      if (is_new) {
        items.push_back({item.anchor, *target, item.is_ticked, false});
      } else {
        items[place->second].is_ticked = items[place->second].is_ticked && item.is_ticked;
      }
    }
  }
  return items;
}

std::vector<std::string> unknown_ticks(const PlanDocument& document, const Catalog& catalog) {
  const AnchorSuccessors successors = successors_of(document, catalog.succession);
  std::vector<std::string> unknown;
  for (const PlanFileItem& item : document.items) {
    const bool is_known = target_of(catalog, item.anchor) || successors.contains(item.anchor);
    if (item.is_ticked && !is_known) unknown.push_back(item.anchor);
  }
  return unknown;
}

}  // namespace aipath
