// SPDX-License-Identifier: MIT
#include "report/csv_ids.hpp"
#include "report/escape.hpp"
#include "report/gap_csv_rows.hpp"
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

std::string row(const Catalog& catalog, const GapReport& report, const SkillGap& gap) {
  const Skill& skill = catalog[gap.skill];
  const auto per_hour = gap.points_per_hour();
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n",
                     csv_field(catalog[report.role].id), csv_field(skill.id), csv_field(skill.name),
                     csv_field(catalog[skill.category].id), gap.state.claimed, gap.state.effective,
                     gap.required, gap.importance, gap.is_must() ? "true" : "false", gap.hours.low,
                     gap.hours.likely, gap.hours.high, gap.hours_refresh, gap.hours_with_prerequisites,
                     gap.points, per_hour ? fmt::format("{}", *per_hour) : "",
                     csv_skill_ids(catalog, gap.unlocks), csv_skill_ids(catalog, gap.blocked_by));
}

}  // namespace

std::string gap_csv_header() {
  return "role,skill,name,category,claimed_level,effective_level,required_level,importance,must,hours_low,"
         "hours_likely,"
         "hours_high,hours_refresh,hours_with_prerequisites,points,points_per_hour,unlocks,blocked_by\n";
}

std::string gap_csv_rows(const Catalog& catalog, const GapReport& report) {
  std::string rows;
  for (const SkillGap& gap : report.gaps)
    rows += row(catalog, report, gap);
  return rows;
}

std::string gap_csv(const Catalog& catalog, const GapReport& report, const GapView& /*view*/) {
  return gap_csv_header() + gap_csv_rows(catalog, report);
}

}  // namespace aipath
