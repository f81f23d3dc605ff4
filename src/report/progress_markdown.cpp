// SPDX-License-Identifier: MIT
#include "report/change_words.hpp"
#include "report/escape.hpp"
#include "report/progress_words.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/progress.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

std::string heading(const Catalog& catalog, const ProgressReport& report, const GapView& view) {
  std::string below = period_words(report);
  if (!view.profile_name.empty()) below = markdown_text(view.profile_name) + " · " + below;
  return fmt::format("# {}, {}: progress\n\n{}\n\n", markdown_text(catalog[report.after.role].name),
                     seniority_words(report.after.seniority), below);
}

std::string summary(const Catalog& catalog, const ProgressReport& report) {
  std::string out = fmt::format("- Readiness: {}\n", readiness_change(report.before, report.after));
  const std::string musts = musts_change(report.before, report.after);
  if (!musts.empty()) out += fmt::format("- Musts: {}\n", musts);
  out += fmt::format("- Time: {}\n", time_change(report.before, report.after));
  const std::vector<std::string> met = newly_met(catalog, report, markdown_text);
  const std::vector<std::string> lost = no_longer_met(catalog, report, markdown_text);
  if (!met.empty()) out += fmt::format("- Now met: {}\n", join_names(met, met.size()));
  if (!lost.empty()) out += fmt::format("- Now unmet: {}\n", join_names(lost, lost.size()));
  return out;
}

std::string section(const char* title, const Table& table) {
  return fmt::format("\n## {}\n\n{}", title, markdown_table(table));
}

}  // namespace

std::string progress_markdown(const Catalog& catalog, const ProgressReport& report, const GapView& view) {
  std::string out = heading(catalog, report, view) + summary(catalog, report);
  for (std::size_t i = 0; i < report.skills.size();) {
    const ProgressKind kind = report.skills[i].kind;
    Table table = progress_table();
    for (; i < report.skills.size() && report.skills[i].kind == kind; ++i)
      table.rows.push_back(progress_row(catalog, report.skills[i], ""));
    out += section(progress_title(kind), table);
  }
  if (settings_moved(report)) {
    Table table = progress_table();
    table.columns.front().title = "setting";
    table.rows.push_back(settings_row(report, ""));
    out += section("Other settings in the profile", table);
  }
  if (report.skills.empty() && !settings_moved(report)) out += "\nNothing has changed.\n";
  return out;
}

}  // namespace aipath
