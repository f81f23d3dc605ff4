// SPDX-License-Identifier: MIT
#include "report/csv_ids.hpp"

#include "report/escape.hpp"

namespace aipath {
namespace {

template <class Id>
std::string joined_ids(const Catalog& catalog, const std::vector<Id>& entries) {
  std::string text;
  for (const Id entry : entries)
    text += (text.empty() ? "" : " ") + catalog[entry].id;
  return csv_field(text);
}

}  // namespace

std::string csv_skill_ids(const Catalog& catalog, const std::vector<SkillId>& skills) {
  return joined_ids(catalog, skills);
}

std::string csv_source_ids(const Catalog& catalog, ProvenanceId id) {
  return id.is_set() ? joined_ids(catalog, catalog[id].sources) : std::string();
}

}  // namespace aipath
