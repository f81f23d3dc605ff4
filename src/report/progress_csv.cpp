// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/progress_words.hpp"
#include <aipath/report/progress.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

std::string row(const Catalog& catalog, const std::string& role, const SkillProgress& moved) {
  const Skill& skill = catalog[moved.skill];
  return fmt::format("{},{},{},{},{},{},{},{},{},{}\n", role, csv_field(skill.id), csv_field(skill.name),
                     progress_id(moved.kind), moved.before.claimed, moved.after.claimed,
                     moved.before.effective, moved.after.effective, moved.points, moved.hours);
}

}  // namespace

std::string progress_csv(const Catalog& catalog, const ProgressReport& report) {
  const std::string role = csv_field(catalog[report.after.role].id);
  std::string text =
      "role,skill,name,change,claimed_before,claimed,effective_before,effective,points,hours_likely\n";
  for (const SkillProgress& skill : report.skills)
    text += row(catalog, role, skill);
  if (settings_moved(report))
    text += fmt::format("{},,,settings,,,,,{},{}\n", role, report.settings_points, report.settings_hours);
  return text;
}

}  // namespace aipath
