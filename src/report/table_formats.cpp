// SPDX-License-Identifier: MIT
#include "report/table_formats.hpp"

#include "report/escape.hpp"

namespace aipath {

std::string markdown_table(const Table& table) {
  std::string titles = "|";
  std::string rule = "|";
  for (const Column& column : table.columns) {
    titles += " " + markdown_table_cell(column.title) + " |";
    rule += column.align == Align::right ? " --: |" : " --- |";
  }
  std::string out = titles + "\n" + rule + "\n";
  for (const TableRow& row : table.rows) {
    if (row.cells.empty()) continue;
    out += "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      out += " " + markdown_table_cell(i < row.cells.size() ? row.cells[i].text : "") + " |";
    out += "\n";
  }
  return out;
}

}  // namespace aipath
