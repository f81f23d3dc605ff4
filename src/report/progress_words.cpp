// SPDX-License-Identifier: MIT
#include "report/progress_words.hpp"

#include "report/change_words.hpp"
#include "report/numbers.hpp"

#include <cmath>

namespace aipath {

const char* progress_title(ProgressKind kind) {
  switch (kind) {
    case ProgressKind::learnt:
      return "Learnt";
    case ProgressKind::refreshed:
      return "Refreshed";
    case ProgressKind::lowered:
      return "Lowered in the profile";
    case ProgressKind::forgotten:
      return "Forgotten";
    case ProgressKind::need_changed:
      break;
  }
  return "Same level, but other steps are needed";
}

const char* progress_id(ProgressKind kind) {
  switch (kind) {
    case ProgressKind::learnt:
      return "learnt";
    case ProgressKind::refreshed:
      return "refreshed";
    case ProgressKind::lowered:
      return "lowered";
    case ProgressKind::forgotten:
      return "forgotten";
    case ProgressKind::need_changed:
      break;
  }
  return "need-changed";
}

Table progress_table() {
  Table table;
  table.columns = {{.title = "skill", .min_width = 12, .gives_way = true},
                   {.title = "level"},
                   {.title = "points", .align = Align::right},
                   {.title = "hours", .align = Align::right}};
  return table;
}

TableRow progress_row(const Catalog& catalog, const SkillProgress& skill, const char* name_prefix) {
  return {.cells = {{name_prefix + catalog[skill.skill].name},
                    {from_to(format_level(skill.before.effective), format_level(skill.after.effective))},
                    {signed_points(skill.points)},
                    {signed_hours(skill.hours)}}};
}

bool settings_moved(const ProgressReport& report) {
  constexpr double rounding = 1e-9;
  return std::abs(report.settings_points) > rounding || std::abs(report.settings_hours) > rounding;
}

TableRow settings_row(const ProgressReport& report, const char* name_prefix) {
  return {.cells = {{name_prefix + std::string("seniority, pace, preferences")},
                    {},
                    {signed_points(report.settings_points)},
                    {signed_hours(report.settings_hours)}}};
}

std::vector<std::string> newly_met(const Catalog& catalog, const ProgressReport& report, Escape escape) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < report.requirements.size(); ++i) {
    if (!report.before.requirements[i].is_met() && report.after.requirements[i].is_met())
      names.push_back(requirement_name(catalog, report.after.requirements[i], escape));
  }
  return names;
}

std::vector<std::string> no_longer_met(const Catalog& catalog, const ProgressReport& report, Escape escape) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < report.requirements.size(); ++i) {
    if (report.before.requirements[i].is_met() && !report.after.requirements[i].is_met())
      names.push_back(requirement_name(catalog, report.after.requirements[i], escape));
  }
  return names;
}

std::string period_words(const ProgressReport& report) {
  const std::string first = format_date(report.before.date);
  const std::string last = format_date(report.after.date);
  return first == last ? "older profile and this one, both on " + last : first + " to " + last;
}

}  // namespace aipath
