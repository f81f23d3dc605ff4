// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/path_curve.hpp"
#include "report/path_words.hpp"
#include "report/table.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 100;
/// Below this, figures that the JSON has too make room for the names.
constexpr std::size_t narrow_layout = 60;
constexpr std::size_t label_width = 11;

std::string heading(const Catalog& catalog, const PathReport& report, const PathView& view,
                    const TextStyle& style) {
  const std::string role =
      terminal_text(catalog[report.gap.role].name) + ", " + seniority_words(report.gap.seniority) + ": path";
  std::string below = format_date(report.gap.date);
  if (!view.profile_name.empty()) below = terminal_text(view.profile_name) + " · " + below;
  return paint(cut_to_width(role, style.width), Tone::strong, style.colour) + "\n" +
         paint(cut_to_width(below, style.width), Tone::faint, style.colour) + "\n\n";
}

std::string painted_lines(const std::string& text, Tone tone, const TextStyle& style) {
  std::string out;
  for (const std::string& line : wrap(text, style.width))
    out += paint(line, tone, style.colour) + "\n";
  return out;
}

/// A label and the lines of a text beside it.
std::string labelled(const char* label, const std::string& text, const TextStyle& style) {
  const std::size_t width = style.width > label_width ? style.width - label_width : 1;
  std::string out;
  for (const std::string& line : wrap(text, width))
    out += fmt::format("{:<{}}{}\n", out.empty() ? label : "", label_width, line);
  return out;
}

std::string labelled_list(const char* label, const std::vector<std::string>& sentences,
                          const TextStyle& style) {
  std::string out;
  for (const std::string& sentence : sentences)
    out += labelled(out.empty() ? label : "", sentence, style);
  return out;
}

std::string summary(const Catalog& catalog, const PathReport& report, const PathView& view,
                    const TextStyle& style) {
  const bool ends_ready = report.gap.is_ready || report.ready_step.has_value();
  std::string out =
      painted_lines(path_verdict_words(report), ends_ready ? Tone::good : Tone::attention, style);
  if (!report.steps.empty()) {
    out += "\n" + labelled("Order", order_words(report), style);
    out += labelled("Ready", ready_words(report), style);
    out += labelled_list("Time", path_time_words(report), style);
  }
  const std::vector<std::string> notes = path_note_words(catalog, report, view, terminal_text);
  if (report.steps.empty() && !notes.empty()) out += "\n";
  return out + labelled_list("Note", notes, style);
}

std::string without_unit(const std::string& hours) {
  return hours.substr(0, hours.size() - 2);
}

void add_faint_lines(Table& table, const std::string& text, std::size_t indent, const TextStyle& style) {
  const std::size_t width = style.width > indent ? style.width - indent : 1;
  for (const std::string& line : wrap(text, width))
    table.rows.push_back({.across = {std::string(indent, ' ') + line, Tone::faint}});
}

/// Always one decimal, so that the figures stand below each other.
std::string readiness_cell(double readiness) {
  std::string text = format_readiness(readiness);
  if (text.find('.') == std::string::npos) text.insert(text.size() - 1, ".0");
  return text;
}

TableRow step_row(const Catalog& catalog, const PathReport& report, const PathRow& row, std::size_t rank) {
  const auto per_hour = row_points_per_hour(report, row);
  return {.cells = {{std::to_string(rank)},
                    {catalog[row.skill].name},
                    {raise_words(row.from, row.to)},
                    {without_unit(format_hours(row.hours))},
                    {without_unit(format_hours(row.hours_cumulated))},
                    {readiness_cell(row.readiness_after)},
                    {per_hour ? format_points_per_hour(*per_hour) : ""}}};
}

/// A line where the step before it reaches something.
void add_milestone(Table& table, const PathReport& report, const PathRow& row, std::size_t indent) {
  const auto is_in = [&](const std::optional<std::size_t>& step) {
    return step && row.first_step <= *step && *step <= row.last_step;
  };
  const bool is_ready = is_in(report.ready_step);
  if (!is_ready && !is_in(report.ready_at_step)) return;
  const std::string words = is_ready ? "ready: " + threshold_words(report.gap.ready_at) + " and every must"
                                     : threshold_words(report.gap.ready_at) + " reached";
  table.rows.push_back({.across = {std::string(indent, ' ') + "── " + words + " ──", Tone::good}});
}

Table step_table(const Catalog& catalog, const PathReport& report, const TextStyle& style) {
  Table table;
  table.columns = {{.title = "", .align = Align::right},
                   {.title = "", .min_width = 12, .gives_way = true},
                   {.title = "level"},
                   {.title = "hours", .align = Align::right},
                   {.title = "total", .align = Align::right},
                   {.title = "ready", .align = Align::right},
                   {.title = "/hour", .align = Align::right}};
  const std::vector<PathRow> rows = path_rows(report);
  const std::size_t indent = std::to_string(rows.size()).size() + 2;
  std::size_t rank = 0;
  for (const PathRow& row : rows) {
    table.rows.push_back(step_row(catalog, report, row, ++rank));
    add_faint_lines(table, unlock_words(catalog, row.unlocks, terminal_text), indent, style);
    add_milestone(table, report, row, indent);
  }
  return table;
}

std::string steps(const Catalog& catalog, const PathReport& report, const TextStyle& style) {
  if (report.steps.empty()) return {};
  Table table = step_table(catalog, report, style);
  const bool is_narrow = style.width < narrow_layout;
  if (is_narrow) keep_columns(table, {0, 1, 2, 4, 5});  // rank, name, level, total, ready
  std::string out = "\n" + render_table(table, style);
  if (is_narrow) return out;
  return out + "\n" +
         painted_lines(
             "hours: of the step, total: so far · ready: readiness then · /hour: points of readiness an "
             "hour, of "
             "the step with those beside it that only pay together; more comes first",
             Tone::faint, style);
}

/// Steps that were cut for one reason stand together below it.
std::string cuts(const Catalog& catalog, const PathReport& report, const TextStyle& style) {
  if (report.cut.empty()) return {};
  Table table;
  table.columns = {{.title = "", .min_width = 12, .gives_way = true},
                   {.title = "level"},
                   {.title = "needs", .align = Align::right},
                   {.title = "points", .align = Align::right},
                   {.title = "/hour", .align = Align::right}};
  std::string reason;
  for (const CutRow& row : cut_rows(report)) {
    const std::string words = cut_group_words(catalog, report, row, terminal_text);
    if (words != reason) add_faint_lines(table, words, 0, style);
    reason = words;
    const auto per_hour = row.points_per_hour();
    table.rows.push_back({.cells = {{"  " + catalog[row.skill].name},
                                    {raise_words(row.from, row.to)},
                                    {without_unit(format_hours(row.hours_with_before))},
                                    {format_points(row.points_with_before)},
                                    {per_hour ? format_points_per_hour(*per_hour) : ""}}});
  }
  const bool is_narrow = style.width < narrow_layout;
  if (is_narrow) keep_columns(table, {0, 1, 2, 3});
  return "\n" + paint(cut_title(report), Tone::strong, style.colour) + "\n" + render_table(table, style) +
         "\n" +
         painted_lines("needs: hours with what comes before it · points: of readiness, for these hours",
                       Tone::faint, style);
}

}  // namespace

std::string path_text(const Catalog& catalog, const PathReport& report, const PathView& view,
                      const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  std::string out = heading(catalog, report, view, layout) + summary(catalog, report, view, layout);
  const std::string curve = readiness_curve(report, layout.width);
  if (!curve.empty()) out += "\n" + curve;
  return out + steps(catalog, report, layout) + cuts(catalog, report, layout);
}

}  // namespace aipath
