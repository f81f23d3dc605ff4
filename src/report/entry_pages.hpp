// SPDX-License-Identifier: MIT
#pragma once

#include "report/entry_page.hpp"

namespace aipath {

[[nodiscard]] EntryPage skill_page(const Catalog& catalog, SkillId id);
[[nodiscard]] EntryPage role_page(const Catalog& catalog, RoleId id);
[[nodiscard]] EntryPage certification_page(const Catalog& catalog, const Certification& certification);
[[nodiscard]] EntryPage resource_page(const Catalog& catalog, const Resource& resource);
[[nodiscard]] EntryPage project_page(const Catalog& catalog, const Project& project);
[[nodiscard]] EntryPage market_page(const Catalog& catalog, const Market& market);
[[nodiscard]] EntryPage salary_page(const Catalog& catalog, const SalaryRow& row);
[[nodiscard]] EntryPage growth_page(const GrowthRow& row);
[[nodiscard]] EntryPage decision_page(const Catalog& catalog, const Decision& decision);
[[nodiscard]] EntryPage topic_page(const Catalog& catalog, TopicId id);
[[nodiscard]] EntryPage question_page(const Catalog& catalog, const InterviewQuestion& question);
[[nodiscard]] EntryPage source_page(const Catalog& catalog, SourceId id);
[[nodiscard]] EntryPage category_page(const Catalog& catalog, CategoryId id);
[[nodiscard]] EntryPage learning_stage_page(const Catalog& catalog, const LearningStage& stage);
[[nodiscard]] EntryPage roadmap_page(const RoadmapHeader& roadmap);
[[nodiscard]] EntryPage uplift_class_page(const Catalog& catalog, UpliftClassId id);
[[nodiscard]] EntryPage uplift_evidence_page(const UpliftEvidence& evidence);
[[nodiscard]] EntryPage rule_page(const Rule& rule, EntryKind kind);

/// `skill rag`, followed by what is not empty of `more`.
[[nodiscard]] std::string subtitle_text(EntryKind kind, const std::string& id,
                                        const std::vector<std::string>& more);

/// `median 112,590, middle half 82,630 to 155,810 USD a year [3]`.
[[nodiscard]] std::string pay_text(EntryPage& page, const SalaryRow& row);
/// Rows of pay with who, kind and year.
[[nodiscard]] PageSection pay_section(EntryPage& page, const Catalog& catalog,
                                      const std::vector<SalaryId>& rows);
/// Rows of growth; what is disputed says so, and its footnote why.
[[nodiscard]] PageSection growth_section(EntryPage& page, const Catalog& catalog,
                                         const std::vector<GrowthId>& rows);
/// Skills and levels that an exam or a project shows.
[[nodiscard]] PageSection evidence_section(const Catalog& catalog, const std::vector<SkillLevel>& evidences);

}  // namespace aipath
