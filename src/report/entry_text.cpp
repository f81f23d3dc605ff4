// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"
#include "report/escape.hpp"
#include "report/hanging_text.hpp"
#include "report/paint.hpp"
#include "report/wrap.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t space_between = 2;

std::string indented(std::string_view text, const TextStyle& style) {
  return hanging_text(std::string(indent, ' '), text, style.width);
}

/// Columns that all but the last column take, with the spaces between them.
std::size_t width_before_last(const Table& table) {
  std::size_t width = table.indent;
  for (std::size_t i = 0; i + 1 < table.columns.size(); ++i) {
    std::size_t widest = display_width(terminal_text(table.columns[i].title));
    for (const TableRow& row : table.rows)
      widest = std::max(widest, display_width(terminal_text(row.cells[i].text)));
    width += widest + space_between;
  }
  return width;
}

/// The table with the cells of its last column broken into rows of their own. If there is no room beside the
/// other columns, they stand below them.
std::string wrapped_table(const Table& table, const TextStyle& style) {
  constexpr std::size_t least_room = 24;
  const std::size_t before = width_before_last(table);
  const bool is_beside = before + least_room <= style.width;
  const std::size_t below_indent = table.indent + 2;
  const std::size_t room = is_beside ? style.width - before : style.width - below_indent;
  Table wrapped = table;
  wrapped.rows.clear();
  if (!is_beside) wrapped.columns.pop_back();
  for (const TableRow& row : table.rows) {
    TableRow first = row;
    const std::string last = first.cells.back().text;
    std::vector<std::string> lines = wrap(terminal_text(last), room);
    if (is_beside) {
      first.cells.back().text = lines.empty() ? "" : lines.front();
      if (!lines.empty()) lines.erase(lines.begin());
    } else {
      first.cells.pop_back();
    }
    wrapped.rows.push_back(std::move(first));
    for (const std::string& line : lines) {
      if (!is_beside) {
        wrapped.rows.push_back({.across = {.text = "  " + line}});
        continue;
      }
      TableRow more;
      more.cells.resize(table.columns.size());
      more.cells.back().text = line;
      wrapped.rows.push_back(std::move(more));
    }
  }
  return render_table(wrapped, style);
}

std::string facts_text(const PageSection& section, const TextStyle& style) {
  Table table;
  table.indent = indent;
  table.columns.resize(2);
  for (const auto& [label, value] : section.facts)
    table.rows.push_back({.cells = {{.text = label, .tone = Tone::faint}, {.text = value}}});
  return wrapped_table(table, style);
}

std::string section_text(const PageSection& section, const TextStyle& style) {
  std::string out = painted_text(section.heading, Tone::strong, style);
  for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
    const bool is_last = i + 1 == section.paragraphs.size() && section.facts.empty() && !section.table;
    out += indented(section.paragraphs[i], style) + (is_last ? "" : "\n");
  }
  if (!section.facts.empty()) out += facts_text(section, style);
  if (section.table && !section.table->rows.empty()) out += wrapped_table(*section.table, style);
  for (const std::string& bullet : section.bullets)
    out += hanging_text(std::string(indent, ' ') + "- ", bullet, style.width);
  return out;
}

std::string sources_text(const Catalog& catalog, const EntryPage& page, const TextStyle& style) {
  std::string out = paint("Sources", Tone::strong, style.colour) + "\n";
  const std::size_t digits = std::to_string(page.citations.size()).size();
  for (std::size_t i = 0; i < page.citations.size(); ++i) {
    std::string mark = "[" + std::to_string(i + 1) + "]";
    mark.insert(0, digits + 2 - mark.size(), ' ');
    out += hanging_text(std::string(indent, ' ') + mark + " ", citation_text(catalog, page.citations[i]),
                        style.width);
  }
  return out;
}

}  // namespace

std::string page_text(const Catalog& catalog, const EntryPage& page, const TextStyle& style) {
  std::string out = painted_text(page.title, Tone::strong, style);
  out += painted_text(page.subtitle, Tone::faint, style);
  for (const PageSection& section : page.sections)
    out += "\n" + section_text(section, style);
  if (!page.citations.empty()) out += "\n" + sources_text(catalog, page, style);
  return out;
}

std::string entry_text(const Catalog& catalog, const std::vector<EntryRef>& entries, const TextStyle& style) {
  std::string out;
  for (const EntryRef entry : entries) {
    if (!out.empty()) out += "\n" + std::string(style.width, '-') + "\n\n";
    out += page_text(catalog, make_page(catalog, entry), style);
  }
  return out;
}

}  // namespace aipath
