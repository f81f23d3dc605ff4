// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

/// For cells, which are made inert as a whole when the table is written.
std::string as_it_is(std::string_view text) {
  return std::string(text);
}

std::string level_words(double effective, int required) {
  return fmt::format("{} of {}", format_level(effective), required);
}

std::string heading(const Catalog& catalog, const GapReport& report, const GapView& view) {
  std::string below = format_date(report.date);
  if (!view.profile_name.empty()) below = markdown_text(view.profile_name) + " · " + below;
  return fmt::format("# {}, {}: skill gaps\n\n{}\n\n", markdown_text(catalog[report.role].name),
                     seniority_words(report.seniority), below);
}

std::string summary(const Catalog& catalog, const GapReport& report) {
  std::string out = fmt::format("**{}.**\n", verdict_words(report));
  if (report.requirements.empty()) return out;
  out += fmt::format("\n- Readiness: {}, {} asked\n", format_readiness(report.readiness),
                     threshold_words(report.ready_at));
  out += "- Musts: " + must_words(catalog, report, markdown_text) + "\n";
  const std::vector<std::string> time = time_words(report);
  if (!time.empty()) out += fmt::format("- Time: {}\n", fmt::join(time, "; "));
  return out;
}

std::string first_steps(const Catalog& catalog, const GapReport& report) {
  if (report.do_first.empty()) return {};
  std::string out = "\n## Do first\n\n";
  int rank = 0;
  for (const FirstStep& first : report.do_first) {
    const SkillGap& gap = report.gaps[first.gap];
    const std::string after = first_step_words(catalog, first, markdown_text);
    out +=
        fmt::format("{}. **{}** to level {}: {} points in {}, {} an hour{}\n", ++rank,
                    markdown_text(catalog[gap.skill].name), gap.required, format_points(gap.points),
                    format_hours(gap.hours_with_prerequisites), format_points_per_hour(first.points_per_hour),
                    after.empty() ? "" : " (" + after + ")");
  }
  return out;
}

Table category_table() {
  Table table;
  table.columns = {{.title = "Skill"},
                   {.title = "Level"},
                   {.title = "Asked"},
                   {.title = "Hours", .align = Align::right},
                   {.title = "Points", .align = Align::right},
                   {.title = "Points per hour", .align = Align::right},
                   {.title = "Notes"}};
  return table;
}

TableRow gap_row(const Catalog& catalog, const GapReport& report, const SkillGap& gap) {
  const auto per_hour = gap.points_per_hour();
  return {.cells = {{catalog[gap.skill].name},
                    {level_words(gap.state.effective, gap.required)},
                    {importance_word(gap.importance)},
                    {format_hours(gap.hours.likely)},
                    {format_points(gap.points)},
                    {per_hour ? format_points_per_hour(*per_hour) : ""},
                    {fmt::format("{}", fmt::join(gap_details(catalog, report, gap, as_it_is), "; "))}}};
}

/// Gaps come by category.
std::string gap_tables(const Catalog& catalog, const GapReport& report) {
  if (report.gaps.empty()) return {};
  std::string out = "\n## Gaps\n";
  for (std::size_t i = 0; i < report.gaps.size();) {
    const CategoryId category = catalog[report.gaps[i].skill].category;
    Table table = category_table();
    for (; i < report.gaps.size() && catalog[report.gaps[i].skill].category == category; ++i)
      table.rows.push_back(gap_row(catalog, report, report.gaps[i]));
    out += fmt::format("\n### {}\n\n", markdown_text(catalog[category].name)) + markdown_table(table);
  }
  return out;
}

std::string prerequisites(const Catalog& catalog, const GapReport& report) {
  const std::vector<PrerequisiteSkill> skills = prerequisite_skills(report);
  if (skills.empty()) return {};
  Table table;
  table.columns = {{.title = "Skill"},
                   {.title = "Level"},
                   {.title = "Hours", .align = Align::right},
                   {.title = "Unlocks"}};
  for (const PrerequisiteSkill& skill : skills) {
    table.rows.push_back({.cells = {{catalog[skill.skill].name},
                                    {level_words(skill.from, skill.to)},
                                    {format_hours(skill.hours_likely)},
                                    {join_skills(catalog, skill.needed_by, as_it_is, 2)}}});
  }
  return "\n## Needed for others, asked by no requirement\n\n" + markdown_table(table);
}

std::string met(const Catalog& catalog, const GapReport& report) {
  Table table;
  table.columns = {{.title = "Requirement"}, {.title = "Level"}, {.title = "Asked"}};
  for (const RequirementStatus& requirement : report.requirements) {
    if (!requirement.is_met() || requirement.options.empty()) continue;
    const OptionStatus& option = met_option(requirement);
    table.rows.push_back({.cells = {{met_name(catalog, requirement, as_it_is)},
                                    {level_words(option.state.effective, option.level)},
                                    {importance_word(requirement.importance)}}});
  }
  return table.rows.empty() ? "" : "\n## Met\n\n" + markdown_table(table);
}

}  // namespace

std::string gap_markdown(const Catalog& catalog, const GapReport& report, const GapView& view) {
  return heading(catalog, report, view) + summary(catalog, report) + first_steps(catalog, report) +
         gap_tables(catalog, report) + prerequisites(catalog, report) +
         (view.show_met ? met(catalog, report) : std::string());
}

}  // namespace aipath
