// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/hanging_text.hpp"
#include "report/roi_table.hpp"
#include "report/roi_words.hpp"
#include "report/table_formats.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
constexpr std::size_t wide_layout = 240;
/// Below this only what decides has room: certification, cost, NPV with time, raise needed.
constexpr std::size_t narrow_layout = 70;

std::string below_heading(const RoiReport& report, const RoiView& view) {
  const std::string name = view.profile_name.empty() ? "" : view.profile_name + " · ";
  return fmt::format("{}{} · money in {}, over {} years", name, format_date(report.date),
                     report.assumptions.currency, report.assumptions.horizon_years);
}

void add_lines(std::string& out, const std::string& text, const TextStyle& style, Tone tone) {
  for (const std::string& line : wrap(terminal_text(text), style.width))
    out += paint(line, tone, style.colour) + "\n";
}

std::vector<std::string> notes(const RoiReport& report, const RoiView& view) {
  std::vector<std::string> lines{column_sentence(report), assumption_sentence(report.assumptions)};
  for (std::string& line : caution_sentences(report.assumptions))
    lines.push_back(std::move(line));
  if (std::string hidden = hidden_sentence(report, view); !hidden.empty()) lines.push_back(std::move(hidden));
  return lines;
}

}  // namespace

std::string roi_text(const Catalog& catalog, const RoiReport& report, const RoiView& view,
                     const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  std::string out;
  add_lines(out, "Return of certifications: " + roi_subject(catalog, report.role, report.seniority), layout,
            Tone::strong);
  add_lines(out, below_heading(report, view), layout, Tone::faint);
  Table table = roi_columns(report, view.is_wide);
  for (const RoiGroup& group : roi_groups(report, view)) {
    if (!table.rows.empty()) table.rows.push_back({});
    table.rows.push_back({.across = {group.title, group.tone}});
    for (const CertificationReturn* result : group.members)
      table.rows.push_back(roi_row(catalog, report, *result, view.is_wide));
  }
  if (table.rows.empty()) {
    out += "\n";
    add_lines(out, "No certification shows anything that this role asks.", layout, Tone::plain);
  } else {
    const bool knows_salary = report.assumptions.salary.has_value();
    if (!knows_salary && !view.is_wide) {
      keep_columns(table, {0, 1, 2, 7});  // nothing is known of the others
    } else if (layout.width < narrow_layout && !view.is_wide) {
      keep_columns(table, {0, 1, 4, 7});
    }
    out += "\n" + render_table(table, view.is_wide ? TextStyle{wide_layout, style.colour} : layout);
  }
  for (const std::string& note : notes(report, view)) {
    out += "\n";
    add_lines(out, note, layout, Tone::faint);
  }
  return out;
}

std::string roi_markdown(const Catalog& catalog, const RoiReport& report, const RoiView& view) {
  std::string out =
      "# Return of certifications: " + markdown_text(roi_subject(catalog, report.role, report.seniority)) +
      "\n\n" + markdown_text(below_heading(report, view)) + "\n";
  for (const RoiGroup& group : roi_groups(report, view)) {
    Table table = roi_columns(report, view.is_wide);
    table.columns.front().title = "Certification";
    for (const CertificationReturn* result : group.members) {
      TableRow row = roi_row(catalog, report, *result, view.is_wide);
      row.cells.front().text.erase(0, 2);
      table.rows.push_back(std::move(row));
    }
    out += "\n## " + markdown_text(group.title) + "\n\n" + markdown_table(table);
  }
  for (const std::string& note : notes(report, view))
    out += "\n" + markdown_text(note) + "\n";
  return out;
}

}  // namespace aipath
