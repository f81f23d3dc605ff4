// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/hanging_text.hpp"
#include "report/role_comparison.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
constexpr std::size_t narrow_layout = 60;
constexpr std::size_t differences_shown = 12;

std::string heading(const std::vector<GapReport>& reports, const GapView& view, const TextStyle& style) {
  std::string title = count_of(reports.size(), "role", "roles") + " compared";
  std::string below = view.profile_name.empty() ? "" : terminal_text(view.profile_name);
  if (!reports.empty()) {
    title += fmt::format(", {}", seniority_words(reports.front().seniority));
    below += (below.empty() ? "" : " · ") + format_date(reports.front().date);
  }
  return paint(cut_to_width(title, style.width), Tone::strong, style.colour) + "\n" +
         paint(cut_to_width(below, style.width), Tone::faint, style.colour) + "\n\n";
}

std::string section(const char* title, const TextStyle& style) {
  return "\n" + paint(title, Tone::strong, style.colour) + "\n";
}

std::string missing_musts(const Catalog& catalog, const std::vector<GapReport>& reports,
                          const TextStyle& style) {
  constexpr std::size_t indent = 5;
  std::string out;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const std::string names = missing_must_words(catalog, reports[i], terminal_text);
    out += hanging_text(fmt::format("  {:<{}}", role_label(i), indent - 2), names, style.width);
  }
  return out.empty() ? out : section("Missing musts", style) + out;
}

std::string matrix(const char* title, const Catalog& catalog, const std::vector<SkillAcrossRoles>& skills,
                   std::size_t role_count, const TextStyle& style) {
  if (skills.empty()) return {};
  Table table = level_matrix(catalog, skills, role_count);
  table.indent = 2;
  return section(title, style) + render_table(table, style);
}

}  // namespace

std::string gap_comparison_text(const Catalog& catalog, const std::vector<GapReport>& reports,
                                const GapView& view, const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  std::string out = heading(reports, view, layout);
  if (reports.empty()) return out;
  const std::vector<SkillAcrossRoles> skills = skills_across_roles(catalog, reports);
  Table roles = role_table(catalog, reports);
  const bool is_narrow = layout.width < narrow_layout;
  if (is_narrow) keep_columns(roles, {0, 1, 3, 6});  // label, name, readiness, hours
  out += render_table(roles, layout);
  out += missing_musts(catalog, reports, layout);
  out += matrix("Gaps in every role: levels asked", catalog, gaps_in_every_role(skills, reports.size()),
                reports.size(), layout);
  out += matrix("Where the roles differ most: levels asked", catalog,
                most_different(skills, differences_shown), reports.size(), layout);
  std::vector<std::string> notes = note_words(reports.front());
  if (!is_narrow) notes.insert(notes.begin(), role_table_legend(reports));
  if (!notes.empty()) out += "\n";
  for (const std::string& note : notes)
    out += painted_text(note, Tone::faint, layout);
  return out;
}

}  // namespace aipath
