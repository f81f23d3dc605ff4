// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>

#include <set>
#include <string_view>
#include <unordered_set>

namespace aipath {
namespace {

using Ids = std::unordered_set<std::string_view>;

/// Ids that a profile may hold.
Ids living_ids(const Catalog& catalog) {
  Ids ids;
  for (const Skill& skill : catalog.skills)
    ids.insert(skill.id);
  for (const Role& role : catalog.roles)
    ids.insert(role.id);
  for (const Certification& certification : catalog.certifications)
    ids.insert(certification.id);
  return ids;
}

/// Ids that became something else, once or again.
Ids old_ids(const Succession& succession) {
  Ids ids;
  for (const auto& [old_id, new_id] : succession.renames)
    ids.insert(old_id);
  for (const auto& [old_id, parts] : succession.splits)
    ids.insert(old_id);
  for (const auto& [new_id, parts] : succession.merges)
    ids.insert(parts.begin(), parts.end());
  return ids;
}

}  // namespace

void lint_succession(const Catalog& catalog, LintReport& report) {
  const Succession& succession = catalog.succession;
  const Ids living = living_ids(catalog);
  const Ids old = old_ids(succession);
  const auto check = [&](std::string_view what, std::string_view old_id, std::string_view new_id) {
    if (living.contains(new_id) || old.contains(new_id)) return;
    report.warning_of_roadmap(
        "unknown-successor",
        fmt::format("{}: '{}' became '{}', which is no skill, role or certification", what, old_id, new_id),
        "name an id of today, so that nobody loses progress");
  };
  for (const auto& [old_id, new_id] : succession.renames)
    check("renames", old_id, new_id);
  for (const auto& [old_id, parts] : succession.splits) {
    for (const std::string& part : parts)
      check("splits", old_id, part);
  }
  for (const auto& [new_id, parts] : succession.merges) {
    for (const std::string& part : parts)
      check("merges", part, new_id);
  }
  for (const std::string_view id : std::set<std::string_view>(old.begin(), old.end())) {
    if (!living.contains(id)) continue;
    report.warning_of_roadmap(
        "living-old-id", fmt::format("'{}' is said to have become something else, but is an id of today", id),
        "ids are never reused: take the line out of renames, splits or merges, or rename the entry");
  }
}

}  // namespace aipath
