// SPDX-License-Identifier: MIT
#include "report/role_comparison.hpp"

#include "report/gap_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

bool is_counted(const RequirementStatus& requirement, const OptionStatus& option) {
  return std::find(requirement.chosen.begin(), requirement.chosen.end(), option.skill) !=
         requirement.chosen.end();
}

void add_requirements(const GapReport& report, std::size_t role, std::vector<SkillAcrossRoles>& skills) {
  for (const RequirementStatus& requirement : report.requirements) {
    for (const OptionStatus& option : requirement.options) {
      if (!is_counted(requirement, option)) continue;
      SkillAcrossRoles& skill = skills[option.skill.index];
      skill.effective = option.state.effective;
      skill.required[role] = std::max(skill.required[role], option.level);
    }
  }
}

int spread(const SkillAcrossRoles& skill) {
  const auto [least, most] = std::minmax_element(skill.required.begin(), skill.required.end());
  return *most - *least;
}

std::string weeks_cell(const GapReport& report, double hours) {
  const auto weeks = weeks_for(report, hours);
  return weeks ? format_week_count(*weeks) : "";
}

TableRow role_row(const Catalog& catalog, const GapReport& report, std::size_t index, bool with_weeks) {
  TableRow row{.cells = {{role_label(index)},
                         {catalog[report.role].name},
                         {report.is_ready ? "yes" : "no"},
                         {format_readiness(report.readiness)},
                         {report.must_readiness ? format_readiness(*report.must_readiness) : ""},
                         {fmt::format("{} of {}", report.musts_total - report.musts_met, report.musts_total)},
                         {format_whole(report.hours.likely)}}};
  if (with_weeks) {
    row.cells.push_back({weeks_cell(report, report.hours.likely)});
    row.cells.push_back({weeks_cell(report, report.hours_p80)});
  }
  return row;
}

bool have_weeks(const std::vector<GapReport>& reports) {
  return std::all_of(reports.begin(), reports.end(),
                     [](const GapReport& report) { return weeks_for(report, 0).has_value(); });
}

}  // namespace

std::vector<SkillAcrossRoles> skills_across_roles(const Catalog& catalog,
                                                  const std::vector<GapReport>& reports) {
  std::vector<SkillAcrossRoles> skills(catalog.skills.size());
  for (std::size_t i = 0; i < skills.size(); ++i) {
    skills[i].skill = SkillId{static_cast<std::uint32_t>(i)};
    skills[i].required.resize(reports.size());
  }
  for (std::size_t role = 0; role < reports.size(); ++role) {
    add_requirements(reports[role], role, skills);
    for (const SkillGap& gap : reports[role].gaps)
      ++skills[gap.skill.index].gap_count;
  }
  std::erase_if(skills, [](const SkillAcrossRoles& skill) {
    return std::all_of(skill.required.begin(), skill.required.end(), [](int level) { return level == 0; });
  });
  std::stable_sort(skills.begin(), skills.end(), [&](const SkillAcrossRoles& a, const SkillAcrossRoles& b) {
    return catalog[a.skill].category < catalog[b.skill].category;
  });
  return skills;
}

std::vector<SkillAcrossRoles> gaps_in_every_role(const std::vector<SkillAcrossRoles>& skills,
                                                 std::size_t role_count) {
  std::vector<SkillAcrossRoles> shared;
  for (const SkillAcrossRoles& skill : skills) {
    if (skill.gap_count == role_count) shared.push_back(skill);
  }
  return shared;
}

std::vector<SkillAcrossRoles> most_different(const std::vector<SkillAcrossRoles>& skills, std::size_t shown) {
  std::vector<SkillAcrossRoles> different;
  for (const SkillAcrossRoles& skill : skills) {
    if (spread(skill) > 0) different.push_back(skill);
  }
  std::stable_sort(
      different.begin(), different.end(),
      [](const SkillAcrossRoles& a, const SkillAcrossRoles& b) { return spread(a) > spread(b); });
  if (different.size() > shown) different.resize(shown);
  return different;
}

std::string role_label(std::size_t index) {
  constexpr std::size_t letters = 26;
  return index < letters ? std::string(1, static_cast<char>('A' + index)) : fmt::format("{}", index + 1);
}

std::string role_table_legend(const std::vector<GapReport>& reports) {
  const std::string legend = "musts: readiness in the musts alone · missing: musts that are not met";
  return have_weeks(reports) ? legend + " · 8 in 10: weeks that are enough in 8 of 10 cases" : legend;
}

Table role_table(const Catalog& catalog, const std::vector<GapReport>& reports) {
  const bool with_weeks = have_weeks(reports);
  Table table;
  table.columns = {{.title = ""},
                   {.title = "role", .min_width = 10, .gives_way = true},
                   {.title = "ready"},
                   {.title = "readiness", .align = Align::right},
                   {.title = "musts", .align = Align::right},
                   {.title = "missing", .align = Align::right},
                   {.title = "hours", .align = Align::right}};
  if (with_weeks) {
    table.columns.push_back({.title = "weeks", .align = Align::right});
    table.columns.push_back({.title = "8 in 10", .align = Align::right});
  }
  for (std::size_t i = 0; i < reports.size(); ++i)
    table.rows.push_back(role_row(catalog, reports[i], i, with_weeks));
  return table;
}

Table level_matrix(const Catalog& catalog, const std::vector<SkillAcrossRoles>& skills,
                   std::size_t role_count) {
  Table table;
  table.columns = {{.title = "skill", .min_width = 12, .gives_way = true},
                   {.title = "you", .align = Align::right}};
  for (std::size_t role = 0; role < role_count; ++role)
    table.columns.push_back({.title = role_label(role), .align = Align::right});
  for (const SkillAcrossRoles& skill : skills) {
    TableRow row{.cells = {{catalog[skill.skill].name}, {format_level(skill.effective)}}};
    for (const int level : skill.required)
      row.cells.push_back({level > 0 ? fmt::format("{}", level) : "·"});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace aipath
