// SPDX-License-Identifier: MIT
#include "report/bar.hpp"
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/hanging_text.hpp"
#include "report/numbers.hpp"
#include "report/table.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
/// Below this, figures that the JSON has too make room for the names.
constexpr std::size_t narrow_layout = 60;
constexpr std::size_t label_width = 11;
constexpr std::size_t detail_indent = 4;

std::string heading(const Catalog& catalog, const GapReport& report, const GapView& view,
                    const TextStyle& style) {
  const std::string role =
      terminal_text(catalog[report.role].name) + ", " + seniority_words(report.seniority);
  std::string below = format_date(report.date);
  if (!view.profile_name.empty()) below = terminal_text(view.profile_name) + " · " + below;
  return paint(cut_to_width(role, style.width), Tone::strong, style.colour) + "\n" +
         paint(cut_to_width(below, style.width), Tone::faint, style.colour) + "\n\n";
}

/// A label and the lines of a text beside it.
std::string labelled(const char* label, const std::string& text, const TextStyle& style) {
  return hanging_text(fmt::format("{:<{}}", label, label_width), text, style.width);
}

std::string summary(const Catalog& catalog, const GapReport& report, const TextStyle& style) {
  std::string out =
      painted_text(verdict_words(report), report.is_ready ? Tone::good : Tone::attention, style);
  if (report.requirements.empty()) return out;
  out += "\n";
  const std::size_t cells = style.width >= 80 ? 40 : 20;
  out += labelled("Readiness",
                  fmt::format("{} {}, {} asked", readiness_bar(report.readiness, report.ready_at, cells),
                              format_readiness(report.readiness), threshold_words(report.ready_at)),
                  style);
  out += labelled("Musts", must_words(catalog, report, terminal_text), style);
  const char* label = "Time";
  for (const std::string& sentence : time_words(report)) {
    out += labelled(label, sentence, style);
    label = "";
  }
  return out;
}

Table gap_table() {
  Table table;
  table.columns = {{.title = "", .min_width = 12, .gives_way = true},
                   {.title = "level"},
                   {.title = "asked"},
                   {.title = "hours", .align = Align::right},
                   {.title = "points", .align = Align::right},
                   {.title = "/hour", .align = Align::right}};
  return table;
}

std::string level_cell(double effective, int required) {
  const std::string bar = level_bar(effective, required);
  const std::string space(static_cast<std::size_t>(max_level - required), ' ');
  return fmt::format("{}{} {} of {}", bar, space, format_level(effective), required);
}

Cell importance_cell(int importance) {
  return {importance_word(importance), importance == 5 ? Tone::attention : Tone::plain};
}

void add_section(Table& table, const std::string& title, const TextStyle& style) {
  if (!table.rows.empty()) table.rows.push_back({});
  for (const std::string& line : wrap(terminal_text(title), style.width))
    table.rows.push_back({.across = {line, Tone::strong}});
}

void add_details(Table& table, const std::string& text, const TextStyle& style) {
  const std::size_t width = style.width > detail_indent ? style.width - detail_indent : 1;
  for (const std::string& line : wrap(text, width))
    table.rows.push_back({.across = {std::string(detail_indent, ' ') + line, Tone::faint}});
}

std::string hours_cell(double hours) {
  std::string text = format_hours(hours);
  text.resize(text.size() - 2);
  return text;
}

TableRow gap_row(const std::string& name, const SkillGap& gap, double hours,
                 std::optional<double> points_per_hour) {
  return {.cells = {{"  " + name},
                    {level_cell(gap.state.effective, gap.required)},
                    importance_cell(gap.importance),
                    {hours_cell(hours)},
                    {format_points(gap.points)},
                    {points_per_hour ? format_points_per_hour(*points_per_hour) : ""}}};
}

void add_first_steps(const Catalog& catalog, const GapReport& report, const TextStyle& style, Table& table) {
  if (report.do_first.empty()) return;
  add_section(table, "Do first", style);
  int rank = 0;
  for (const FirstStep& first : report.do_first) {
    const SkillGap& gap = report.gaps[first.gap];
    table.rows.push_back(gap_row(fmt::format("{}. {}", ++rank, catalog[gap.skill].name), gap,
                                 gap.hours_with_prerequisites, first.points_per_hour));
    add_details(table, first_step_words(catalog, first, terminal_text), style);
  }
}

std::string joined(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, " · "));
}

void add_gaps(const Catalog& catalog, const GapReport& report, const TextStyle& style, Table& table) {
  CategoryId category;
  for (const SkillGap& gap : report.gaps) {
    const Skill& skill = catalog[gap.skill];
    if (skill.category != category) add_section(table, catalog[skill.category].name, style);
    category = skill.category;
    table.rows.push_back(gap_row(skill.name, gap, gap.hours.likely, gap.points_per_hour()));
    add_details(table, joined(gap_details(catalog, report, gap, terminal_text)), style);
  }
}

void add_prerequisites(const Catalog& catalog, const GapReport& report, const TextStyle& style,
                       Table& table) {
  const std::vector<PrerequisiteSkill> skills = prerequisite_skills(report);
  if (skills.empty()) return;
  add_section(table, "Needed for others, asked by no requirement", style);
  for (const PrerequisiteSkill& skill : skills) {
    table.rows.push_back({.cells = {{"  " + catalog[skill.skill].name},
                                    {level_cell(skill.from, skill.to)},
                                    {},
                                    {hours_cell(skill.hours_likely)}}});
    if (!skill.needed_by.empty())
      add_details(table, "unlocks " + join_skills(catalog, skill.needed_by, terminal_text, 2), style);
  }
}

void add_met(const Catalog& catalog, const GapReport& report, const TextStyle& style, Table& table) {
  bool is_first = true;
  for (const RequirementStatus& requirement : report.requirements) {
    if (!requirement.is_met() || requirement.options.empty()) continue;
    if (is_first) add_section(table, "Met", style);
    is_first = false;
    const OptionStatus& option = met_option(requirement);
    table.rows.push_back({.cells = {{"  " + met_name(catalog, requirement, terminal_text)},
                                    {level_cell(option.state.effective, option.level)},
                                    importance_cell(requirement.importance)}});
  }
}

}  // namespace

std::string gap_text(const Catalog& catalog, const GapReport& report, const GapView& view,
                     const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  std::string out = heading(catalog, report, view, layout) + summary(catalog, report, layout);
  Table table = gap_table();
  add_first_steps(catalog, report, layout, table);
  add_gaps(catalog, report, layout, table);
  add_prerequisites(catalog, report, layout, table);
  if (view.show_met) add_met(catalog, report, layout, table);
  if (table.rows.empty()) return out;
  const bool is_narrow = layout.width < narrow_layout;
  if (is_narrow) keep_columns(table, {0, 1, 3});  // name, level, hours
  out += "\n" + render_table(table, layout);
  if (!report.gaps.empty() && !is_narrow) {
    out += "\n" + painted_text("points: readiness that closing it adds · /hour: points for each hour",
                               Tone::faint, layout);
  }
  return out;
}

}  // namespace aipath
