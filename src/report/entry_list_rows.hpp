// SPDX-License-Identifier: MIT
#pragma once

#include "report/entry_list.hpp"

namespace aipath {

[[nodiscard]] std::vector<ListColumn> list_columns(EntryKind kind);

using ListValues = std::vector<ListValue>;

/// What one entry has in the columns of its kind.
[[nodiscard]] ListValues list_values(const Catalog& catalog, const RoadmapHeader& roadmap);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Source& source);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Category& category);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Skill& skill);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Role& role);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Certification& certification);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const UpliftClass& uplift);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const UpliftEvidence& evidence);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Rule& rule);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Resource& resource);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Project& project);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Market& market);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const SalaryRow& row);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const GrowthRow& row);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const Decision& decision);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const InterviewTopic& topic);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const InterviewQuestion& question);
[[nodiscard]] ListValues list_values(const Catalog& catalog, const LearningStage& stage);

}  // namespace aipath
