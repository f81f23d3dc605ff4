// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/report/entries.hpp>

#include <utility>

namespace aipath {

/// Calls `visit` with the list of a kind.
template <class Visit>
decltype(auto) visit_list(const Catalog& catalog, EntryKind kind, Visit visit) {
  switch (kind) {
    case EntryKind::roadmaps:
      return visit(catalog.roadmaps);
    case EntryKind::sources:
      return visit(catalog.sources);
    case EntryKind::categories:
      return visit(catalog.categories);
    case EntryKind::roles:
      return visit(catalog.roles);
    case EntryKind::certifications:
      return visit(catalog.certifications);
    case EntryKind::uplift_classes:
      return visit(catalog.uplift_classes);
    case EntryKind::uplift_evidence:
      return visit(catalog.uplift_evidence);
    case EntryKind::uplift_rules:
      return visit(catalog.uplift_rules);
    case EntryKind::resources:
      return visit(catalog.resources);
    case EntryKind::projects:
      return visit(catalog.projects);
    case EntryKind::practice_rules:
      return visit(catalog.practice_rules);
    case EntryKind::markets:
      return visit(catalog.markets);
    case EntryKind::salaries:
      return visit(catalog.salaries);
    case EntryKind::growth:
      return visit(catalog.growth);
    case EntryKind::decisions:
      return visit(catalog.decisions);
    case EntryKind::topics:
      return visit(catalog.topics);
    case EntryKind::questions:
      return visit(catalog.questions);
    case EntryKind::learning_stages:
      return visit(catalog.learning_stages);
    case EntryKind::skills:
      break;
  }
  return visit(catalog.skills);
}

/// Calls `visit` with one entry.
template <class Visit>
decltype(auto) visit_entry(const Catalog& catalog, EntryRef ref, Visit visit) {
  return visit_list(catalog, ref.kind,
                    [&](const auto& list) -> decltype(auto) { return visit(list[ref.index]); });
}

/// Calls `visit(kind)` for every kind, in order.
template <class Visit>
void for_each_kind(Visit visit) {
  for (std::size_t i = 0; i < entry_kind_count; ++i)
    visit(static_cast<EntryKind>(i));
}

}  // namespace aipath
