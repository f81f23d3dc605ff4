// SPDX-License-Identifier: MIT
#include "report/csv_ids.hpp"
#include "report/escape.hpp"
#include <aipath/report/path.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

std::string row(const Catalog& catalog, const PathReport& report, const PathStep& step) {
  const Skill& skill = catalog[step.needed.step.skill];
  const auto per_hour = report.blocks[step.block].points_per_hour();
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", csv_field(skill.id),
                     csv_field(skill.name), step.needed.step.level, step.needed.from, step.needed.hours.low,
                     step.needed.hours.likely, step.needed.hours.high, step.hours_cumulated,
                     step.readiness_after, step.points, step.block,
                     per_hour ? fmt::format("{}", *per_hour) : "", csv_skill_ids(catalog, step.unlocks),
                     step.needed.is_prerequisite ? "prerequisite" : "requirement");
}

}  // namespace

std::string path_csv(const Catalog& catalog, const PathReport& report) {
  std::string out =
      "skill,name,level,from_level,hours_low,hours_likely,hours_high,hours_cumulated,readiness_after,points,"
      "block,points_per_hour,unlocks,reason\n";
  for (const PathStep& step : report.steps)
    out += row(catalog, report, step);
  return out;
}

}  // namespace aipath
