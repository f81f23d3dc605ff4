// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/role_comparison.hpp"
#include "report/roles_sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace aipath {
namespace {

constexpr std::size_t text_indent = 2;
constexpr std::size_t shaded_cell = 6;  ///< a block, up to three digits, two spaces
constexpr std::size_t plain_cell = 4;   ///< two digits, two spaces

/// The block says at a glance what the figure beside it says exactly.
const char* block_of(double readiness) {
  struct Shade {
    double from;
    const char* block;
  };
  constexpr std::array shades{Shade{90, "█"}, Shade{75, "▓"}, Shade{50, "▒"}, Shade{25, "░"}};
  const auto found =
      std::find_if(shades.begin(), shades.end(), [&](const Shade& shade) { return readiness >= shade.from; });
  return found == shades.end() ? " " : found->block;
}

Tone tone_of(double readiness) {
  constexpr double much = 75;
  constexpr double little = 25;
  return readiness >= much ? Tone::good : readiness < little ? Tone::faint : Tone::plain;
}

Cell overlap_cell(double readiness, bool is_shaded) {
  constexpr double noise = 1e-9;
  const std::string digits = fmt::format("{:.0f}", std::floor(readiness + noise));
  return {is_shaded ? block_of(readiness) + digits : digits, tone_of(readiness)};
}

std::vector<std::string> alike_names(const Catalog& catalog, const RoleDifference& difference) {
  std::vector<std::string> names;
  for (const SharedSkill& skill : difference.shared) {
    if (skill.levels[0] == skill.levels[1]) names.push_back(catalog[skill.skill].name);
  }
  return names;
}

std::string as_it_is(std::string_view text) {
  return std::string(text);
}

std::string asked_levels(const RequirementStatus& requirement) {
  const auto [low, high] =
      std::minmax_element(requirement.options.begin(), requirement.options.end(),
                          [](const OptionStatus& a, const OptionStatus& b) { return a.level < b.level; });
  if (low == requirement.options.end()) return "";
  return low->level == high->level ? std::to_string(low->level)
                                   : fmt::format("{}-{}", low->level, high->level);
}

PageSection own_section(const Catalog& catalog, const RolesReport& report, std::size_t which) {
  const GapReport& gap = report.roles[which].gap;
  PageSection section;
  section.heading = "Only " + catalog[gap.role].name + " asks";
  section.table = page_table({"importance", ">level", "what"});
  for (const std::size_t index : report.difference->own[which]) {
    const RequirementStatus& requirement = gap.requirements[index];
    std::string name = requirement_name(catalog, requirement, as_it_is);
    if (requirement.is_met()) name += " (you have it)";
    add_row(*section.table, {importance_word(requirement.importance), asked_levels(requirement), name});
  }
  return section;
}

PageSection shared_section(const Catalog& catalog, const RolesReport& report) {
  constexpr std::size_t names_shown = 8;
  PageSection section;
  section.heading = "Both ask, at different levels";
  section.table = page_table({">you", ">A", ">B", "skill"});
  for (const SharedSkill& skill : report.difference->shared) {
    if (skill.levels[0] == skill.levels[1]) continue;
    add_row(*section.table, {format_level(skill.effective), std::to_string(skill.levels[0]),
                             std::to_string(skill.levels[1]), catalog[skill.skill].name});
  }
  const std::vector<std::string> alike = alike_names(catalog, *report.difference);
  if (!alike.empty())
    section.bullets.push_back(fmt::format("{} at the same level: {}",
                                          count_of(alike.size(), "skill", "skills"),
                                          join_names(alike, names_shown)));
  return section;
}

PageSection onward_section(const Catalog& catalog, const RolesReport& report) {
  PageSection section;
  section.heading = "From one to the other";
  for (std::size_t i = 0; i < 2; ++i) {
    const std::string here = catalog[report.roles[i].gap.role].name;
    const std::string there = catalog[report.roles[1 - i].gap.role].name;
    section.bullets.push_back(
        fmt::format("Who has what {} asks is {} ready for {}; once you have learnt it, {} takes {} more.",
                    here, format_readiness(report.overlap[i][1 - i].readiness), there, there,
                    format_hours(report.difference->hours_onward[i])));
  }
  return section;
}

}  // namespace

PageSection overlap_section(const RolesReport& report, std::size_t width) {
  PageSection section;
  const std::size_t count = report.roles.size();
  if (count < 2) return section;
  section.heading = "Overlap";
  section.paragraphs.emplace_back(
      "Row: somebody who has exactly what that role asks. Column: readiness in percent for this role.");
  const std::size_t labels = text_indent + role_label(count - 1).size();
  const bool is_shaded = labels + count * shaded_cell <= width;
  const std::size_t room = (width - labels) / (is_shaded ? shaded_cell : plain_cell);
  const std::size_t shown = std::min(count, std::max<std::size_t>(room, 2));
  Table grid;
  grid.indent = text_indent;
  grid.columns.push_back({});
  for (std::size_t b = 0; b < shown; ++b)
    grid.columns.push_back({.title = role_label(b), .align = Align::right});
  for (std::size_t a = 0; a < count; ++a) {
    TableRow row{.cells = {{role_label(a)}}};
    for (std::size_t b = 0; b < shown; ++b)
      row.cells.push_back(a == b ? Cell{"·", Tone::faint}
                                 : overlap_cell(report.overlap[a][b].readiness, is_shaded));
    grid.rows.push_back(std::move(row));
  }
  section.grid = std::move(grid);
  if (shown < count)
    section.bullets.push_back(fmt::format("{} do not fit here; --format csv has all",
                                          count_of(count - shown, "column", "columns")));
  return section;
}

PageSection meaning_section(const Catalog& catalog, const RolesReport& report) {
  PageSection section;
  for (std::size_t i = 0; i < 2; ++i) {
    const Role& role = catalog[report.roles[i].gap.role];
    add_fact(section, role_label(i) + " " + role.name,
             role.distinction.empty() ? role.summary : role.distinction);
  }
  return section;
}

void add_difference(EntryPage& page, const Catalog& catalog, const RolesReport& report) {
  add_section(page, own_section(catalog, report, 0));
  add_section(page, own_section(catalog, report, 1));
  add_section(page, shared_section(catalog, report));
  add_section(page, onward_section(catalog, report));
}

}  // namespace aipath
