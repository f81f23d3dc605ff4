// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/path_curve.hpp"
#include "report/path_words.hpp"
#include "report/table_formats.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace aipath {
namespace {

/// For cells, which are made inert as a whole when the table is written.
std::string as_it_is(std::string_view text) {
  return std::string(text);
}

std::string heading(const Catalog& catalog, const PathReport& report, const PathView& view) {
  std::string below = format_date(report.gap.date);
  if (!view.profile_name.empty()) below = markdown_text(view.profile_name) + " · " + below;
  return fmt::format("# {}, {}: path\n\n{}\n\n", markdown_text(catalog[report.gap.role].name),
                     seniority_words(report.gap.seniority), below);
}

std::string summary(const Catalog& catalog, const PathReport& report, const PathView& view) {
  std::string out = fmt::format("**{}.**\n", path_verdict_words(report));
  std::vector<std::string> lines;
  if (!report.steps.empty()) {
    lines.push_back("Order: " + order_words(report));
    lines.push_back("Ready: " + ready_words(report));
    lines.push_back(fmt::format("Time: {}", fmt::join(path_time_words(report), "; ")));
  }
  for (const std::string& note : path_note_words(catalog, report, view, markdown_text))
    lines.push_back("Note: " + note);
  if (!lines.empty()) out += "\n";
  for (const std::string& line : lines)
    out += "- " + line + "\n";
  return out;
}

std::string curve(const PathReport& report) {
  constexpr std::size_t width = 80;
  const std::string drawn = readiness_curve(report, width);
  return drawn.empty() ? drawn : "\nReadiness over hours:\n\n```text\n" + drawn + "```\n";
}

std::string steps(const Catalog& catalog, const PathReport& report) {
  if (report.steps.empty()) return {};
  Table table;
  table.columns = {{.title = "", .align = Align::right},
                   {.title = "Skill"},
                   {.title = "Level"},
                   {.title = "Hours", .align = Align::right},
                   {.title = "Total", .align = Align::right},
                   {.title = "Readiness", .align = Align::right},
                   {.title = "Points per hour", .align = Align::right},
                   {.title = "Unlocks"}};
  std::size_t rank = 0;
  for (const PathRow& row : path_rows(report)) {
    const auto per_hour = row_points_per_hour(report, row);
    table.rows.push_back({.cells = {{std::to_string(++rank)},
                                    {catalog[row.skill].name},
                                    {raise_words(row.from, row.to)},
                                    {format_hours(row.hours)},
                                    {format_hours(row.hours_cumulated)},
                                    {format_readiness(row.readiness_after)},
                                    {per_hour ? format_points_per_hour(*per_hour) : ""},
                                    {join_skills(catalog, row.unlocks, as_it_is, 2)}}});
  }
  return "\n## Steps\n\n" + markdown_table(table) +
         "\nPoints per hour are those of the step with the steps beside it that it belongs to; more comes "
         "first.\n";
}

std::string cuts(const Catalog& catalog, const PathReport& report) {
  if (report.cut.empty()) return {};
  Table table;
  table.columns = {
      {.title = "Skill"}, {.title = "Level"}, {.title = "Hours", .align = Align::right}, {.title = "Why"}};
  for (const CutRow& row : cut_rows(report)) {
    table.rows.push_back({.cells = {{catalog[row.skill].name},
                                    {raise_words(row.from, row.to)},
                                    {format_hours(row.hours)},
                                    {cut_words(catalog, row, as_it_is)}}});
  }
  return "\n## " + cut_title(report) + "\n\n" + markdown_table(table);
}

}  // namespace

std::string path_markdown(const Catalog& catalog, const PathReport& report, const PathView& view) {
  return heading(catalog, report, view) + summary(catalog, report, view) + curve(report) +
         steps(catalog, report) + cuts(catalog, report);
}

}  // namespace aipath
