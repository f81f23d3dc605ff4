// SPDX-License-Identifier: MIT
#include "report/entry_pages.hpp"

namespace aipath {
namespace {

template <class AnyId>
AnyId id_of(EntryRef ref) {
  return AnyId{static_cast<std::uint32_t>(ref.index)};
}

}  // namespace

std::string subtitle_text(EntryKind kind, const std::string& id, const std::vector<std::string>& more) {
  std::string text = std::string(entry_kind_singular(kind)) + " " + id;
  for (const std::string& part : more) {
    if (!part.empty()) text += ", " + part;
  }
  return text;
}

EntryPage make_page(const Catalog& catalog, EntryRef ref) {
  switch (ref.kind) {
    case EntryKind::roadmaps:
      return roadmap_page(catalog.roadmaps[ref.index]);
    case EntryKind::sources:
      return source_page(catalog, id_of<SourceId>(ref));
    case EntryKind::categories:
      return category_page(catalog, id_of<CategoryId>(ref));
    case EntryKind::roles:
      return role_page(catalog, id_of<RoleId>(ref));
    case EntryKind::certifications:
      return certification_page(catalog, catalog.certifications[ref.index]);
    case EntryKind::uplift_classes:
      return uplift_class_page(catalog, id_of<UpliftClassId>(ref));
    case EntryKind::uplift_evidence:
      return uplift_evidence_page(catalog.uplift_evidence[ref.index]);
    case EntryKind::uplift_rules:
      return rule_page(catalog.uplift_rules[ref.index], ref.kind);
    case EntryKind::resources:
      return resource_page(catalog, catalog.resources[ref.index]);
    case EntryKind::projects:
      return project_page(catalog, catalog.projects[ref.index]);
    case EntryKind::practice_rules:
      return rule_page(catalog.practice_rules[ref.index], ref.kind);
    case EntryKind::markets:
      return market_page(catalog, catalog.markets[ref.index]);
    case EntryKind::salaries:
      return salary_page(catalog, catalog.salaries[ref.index]);
    case EntryKind::growth:
      return growth_page(catalog.growth[ref.index]);
    case EntryKind::decisions:
      return decision_page(catalog, catalog.decisions[ref.index]);
    case EntryKind::topics:
      return topic_page(catalog, id_of<TopicId>(ref));
    case EntryKind::questions:
      return question_page(catalog, catalog.questions[ref.index]);
    case EntryKind::learning_stages:
      return learning_stage_page(catalog, catalog.learning_stages[ref.index]);
    case EntryKind::skills:
      break;
  }
  return skill_page(catalog, id_of<SkillId>(ref));
}

}  // namespace aipath
