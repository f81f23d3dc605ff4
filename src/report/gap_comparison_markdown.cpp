// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/role_comparison.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

constexpr std::size_t differences_shown = 12;

std::string heading(const std::vector<GapReport>& reports, const GapView& view) {
  std::string out = "# " + count_of(reports.size(), "role", "roles") + " compared";
  if (!reports.empty()) out += fmt::format(", {}", seniority_words(reports.front().seniority));
  std::string below = markdown_text(view.profile_name);
  if (!reports.empty()) below += (below.empty() ? "" : " · ") + format_date(reports.front().date);
  return out + "\n\n" + below + "\n\n";
}

std::string missing_musts(const Catalog& catalog, const std::vector<GapReport>& reports) {
  std::string out;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const std::string names = missing_must_words(catalog, reports[i], markdown_text);
    if (!names.empty()) out += fmt::format("- {}: {}\n", role_label(i), names);
  }
  return out.empty() ? out : "\n## Missing musts\n\n" + out;
}

std::string matrix(const char* title, const Catalog& catalog, const std::vector<SkillAcrossRoles>& skills,
                   std::size_t role_count) {
  if (skills.empty()) return {};
  return fmt::format("\n## {}\n\n{}", title, markdown_table(level_matrix(catalog, skills, role_count)));
}

}  // namespace

std::string gap_comparison_markdown(const Catalog& catalog, const std::vector<GapReport>& reports,
                                    const GapView& view) {
  std::string out = heading(reports, view);
  if (reports.empty()) return out;
  const std::vector<SkillAcrossRoles> skills = skills_across_roles(catalog, reports);
  out += markdown_table(role_table(catalog, reports)) + "\n" + role_table_legend(reports) + "\n";
  out += missing_musts(catalog, reports);
  out += matrix("Gaps in every role: levels asked", catalog, gaps_in_every_role(skills, reports.size()),
                reports.size());
  out += matrix("Where the roles differ most: levels asked", catalog,
                most_different(skills, differences_shown), reports.size());
  for (const std::string& note : note_words(reports.front()))
    out += "\n" + note + "\n";
  return out;
}

}  // namespace aipath
