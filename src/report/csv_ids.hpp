// SPDX-License-Identifier: MIT
//
// Several ids in one field of CSV: with spaces between them, which no id has.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <string>
#include <vector>

namespace aipath {

[[nodiscard]] std::string csv_skill_ids(const Catalog& catalog, const std::vector<SkillId>& skills);

/// Of the sources that stand behind a number; empty if nobody does.
[[nodiscard]] std::string csv_source_ids(const Catalog& catalog, ProvenanceId id);

}  // namespace aipath
