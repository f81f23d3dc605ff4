// SPDX-License-Identifier: MIT
#pragma once

#include "report/paint.hpp"
#include <aipath/report/text_style.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace aipath {

enum class Align : std::uint8_t { left, right };

struct Column {
  std::string title{};
  Align align = Align::left;
  std::size_t min_width = 1;  ///< kept even if every cell is narrower
  std::size_t max_width = std::numeric_limits<std::size_t>::max();
  bool gives_way =
      false;  ///< is cut first, down to `min_width`, where the table is too wide; one column at most
};

/// Untrusted text is welcome: it is made inert when the table is rendered.
struct Cell {
  std::string text{};
  Tone tone = Tone::plain;
};

/// Cells, one a column (missing ones are empty), or a line of text across all columns.
struct TableRow {
  std::vector<Cell> cells{};
  Cell across{};  ///< used if there are no cells; empty: a blank line
};

struct Table {
  std::vector<Column> columns{};
  std::vector<TableRow> rows{};
  std::size_t indent = 0;
};

/// Takes away all columns but these, given in rising order.
void keep_columns(Table& table, const std::vector<std::size_t>& kept);

/// Aligned lines, each at most `style.width` columns (unless even one column a cell is more) and without
/// trailing spaces. A line of titles comes first if any column has one. Columns are two spaces apart; what
/// does not fit is cut with an ellipsis.
[[nodiscard]] std::string render_table(const Table& table, const TextStyle& style);

}  // namespace aipath
