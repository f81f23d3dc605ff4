// SPDX-License-Identifier: MIT
#include "report/table.hpp"

#include "report/escape.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

constexpr std::size_t space_between = 2;

bool has_titles(const Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const Column& column) { return !column.title.empty(); });
}

std::vector<std::size_t> natural_widths(const Table& table) {
  std::vector<std::size_t> widths;
  for (const Column& column : table.columns)
    widths.push_back(display_width(terminal_text(column.title)));
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 0; i < std::min(row.cells.size(), widths.size()); ++i)
      widths[i] = std::max(widths[i], display_width(terminal_text(row.cells[i].text)));
  }
  for (std::size_t i = 0; i < widths.size(); ++i)
    widths[i] = std::max(std::min(widths[i], table.columns[i].max_width), table.columns[i].min_width);
  return widths;
}

/// Takes what is too much from the column that gives way, then column by column from whichever is widest.
void fit(const Table& table, std::size_t available, std::vector<std::size_t>& widths) {
  std::size_t total = table.indent + space_between * (widths.size() - 1);
  for (const std::size_t width : widths)
    total += width;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Column& column = table.columns[i];
    if (!column.gives_way || total <= available || widths[i] <= column.min_width) continue;
    const std::size_t taken = std::min(total - available, widths[i] - column.min_width);
    widths[i] -= taken;
    total -= taken;
  }
  while (total > available) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= 1) return;
    --*widest;
    --total;
  }
}

void append_spaces(std::string& line, std::size_t count) {
  line.append(count, ' ');
}

/// Spaces owed to the next cell are kept back, so that no line ends with them.
std::string render_cells(const Table& table, const std::vector<Cell>& cells,
                         const std::vector<std::size_t>& widths, bool colour) {
  std::string line;
  std::size_t owed = table.indent;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Cell& cell = i < cells.size() ? cells[i] : Cell{};
    const std::string text = cut_to_width(terminal_text(cell.text), widths[i]);
    const std::size_t used = display_width(text);
    const std::size_t padding = widths[i] > used ? widths[i] - used : 0;
    const bool right = table.columns[i].align == Align::right;
    if (!text.empty()) {
      append_spaces(line, owed + (right ? padding : 0));
      line += paint(text, cell.tone, colour);
      owed = right ? 0 : padding;
    } else {
      owed += widths[i];
    }
    owed += space_between;
  }
  return line + "\n";
}

std::string render_across(const Table& table, const Cell& cell, const TextStyle& style) {
  if (cell.text.empty()) return "\n";
  const std::size_t available = style.width > table.indent ? style.width - table.indent : 1;
  const std::string indent(table.indent, ' ');
  return indent + paint(cut_to_width(terminal_text(cell.text), available), cell.tone, style.colour) + "\n";
}

}  // namespace

void keep_columns(Table& table, const std::vector<std::size_t>& kept) {
  std::vector<Column> columns;
  for (const std::size_t column : kept)
    columns.push_back(table.columns[column]);
  table.columns = std::move(columns);
  for (TableRow& row : table.rows) {
    if (row.cells.empty()) continue;
    std::vector<Cell> cells;
    for (const std::size_t column : kept)
      cells.push_back(column < row.cells.size() ? row.cells[column] : Cell{});
    row.cells = std::move(cells);
  }
}

std::string render_table(const Table& table, const TextStyle& style) {
  std::string out;
  if (table.columns.empty()) return out;
  std::vector<std::size_t> widths = natural_widths(table);
  fit(table, style.width, widths);
  if (has_titles(table)) {
    std::vector<Cell> titles;
    for (const Column& column : table.columns)
      titles.push_back({column.title, Tone::faint});
    out += render_cells(table, titles, widths, style.colour);
  }
  for (const TableRow& row : table.rows)
    out += row.cells.empty() ? render_across(table, row.across, style)
                             : render_cells(table, row.cells, widths, style.colour);
  return out;
}

}  // namespace aipath
