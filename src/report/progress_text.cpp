// SPDX-License-Identifier: MIT
#include "report/change_words.hpp"
#include "report/escape.hpp"
#include "report/hanging_text.hpp"
#include "report/progress_words.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/progress.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
constexpr std::size_t names_shown = 12;

std::string labelled(std::string_view label, const std::string& text, const TextStyle& style) {
  return hanging_text(fmt::format("{:<11}", label), text, style.width);
}

std::string heading(const Catalog& catalog, const ProgressReport& report, const GapView& view,
                    const TextStyle& style) {
  const std::string role = fmt::format("{}, {}", terminal_text(catalog[report.after.role].name),
                                       seniority_words(report.after.seniority));
  std::string below = period_words(report);
  if (!view.profile_name.empty()) below = terminal_text(view.profile_name) + " · " + below;
  return paint(cut_to_width(role, style.width), Tone::strong, style.colour) + "\n" +
         paint(cut_to_width(below, style.width), Tone::faint, style.colour) + "\n\n";
}

std::string summary(const Catalog& catalog, const ProgressReport& report, const TextStyle& style) {
  std::string out = labelled("Readiness", readiness_change(report.before, report.after), style);
  const std::string musts = musts_change(report.before, report.after);
  if (!musts.empty()) out += labelled("Musts", musts, style);
  out += labelled("Time", time_change(report.before, report.after), style);
  const std::vector<std::string> met = newly_met(catalog, report, terminal_text);
  const std::vector<std::string> lost = no_longer_met(catalog, report, terminal_text);
  if (!met.empty()) out += labelled("Now met", join_names(met, names_shown), style);
  if (!lost.empty()) out += labelled("Now unmet", join_names(lost, names_shown), style);
  return out;
}

void add_section(Table& table, const char* title) {
  if (!table.rows.empty()) table.rows.push_back({});
  table.rows.push_back({.across = {title, Tone::strong}});
}

}  // namespace

std::string progress_text(const Catalog& catalog, const ProgressReport& report, const GapView& view,
                          const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  const std::string head = heading(catalog, report, view, layout) + summary(catalog, report, layout) + "\n";
  Table table = progress_table();
  std::optional<ProgressKind> kind;
  for (const SkillProgress& skill : report.skills) {
    if (skill.kind != kind) add_section(table, progress_title(skill.kind));
    kind = skill.kind;
    table.rows.push_back(progress_row(catalog, skill, "  "));
  }
  if (settings_moved(report)) {
    add_section(table, "Other settings in the profile");
    table.rows.push_back(settings_row(report, "  "));
  }
  if (table.rows.empty()) return head + "Nothing has changed.\n";
  return head + render_table(table, layout) + "\n" +
         painted_text("points: readiness that it moved · hours: how many more or fewer are needed",
                      Tone::faint, layout);
}

}  // namespace aipath
