// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath::plan {

/// One line of a text that outlives it.
struct Line {
  std::string_view text{};
  std::string_view end{};  ///< LF, CRLF or, at the end of the file, nothing
};

/// Lines end at LF or CRLF.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

/// Without spaces and tabs at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string_view trimmed_right(std::string_view text);
/// Nothing but spaces and tabs.
[[nodiscard]] bool is_blank(std::string_view text);

/// The parts of the first line of a list entry; they follow each other without a gap.
struct ItemLine {
  std::string_view indentation{};
  std::string_view bullet{};  ///< `-`, `*`, `+` or `1.`, with the spaces after it
  std::string_view box{};     ///< `[ ]`, `[x]` or `[X]`, with the spaces after it; may be empty
  std::string_view words{};   ///< the rest, anchor included
  std::string_view trailing{};

  [[nodiscard]] bool is_ticked() const { return box.size() > 1 && box[1] != ' '; }
};

/// Empty if the line has no bullet.
[[nodiscard]] std::optional<ItemLine> parse_item_line(std::string_view line);

/// `<!-- aipath:ANCHOR -->`
[[nodiscard]] std::string anchor_comment(std::string_view anchor);

/// Whether a text may be an anchor or the name of a block; fresh_plan.hpp says what they are made of.
[[nodiscard]] bool is_anchor(std::string_view text);

/// The anchor of a line: its first one that stands outside code spans and is not escaped.
[[nodiscard]] std::optional<std::string_view> find_anchor(std::string_view line);

/// The name in a line that is nothing but `<!-- aipath:WORD NAME -->`, WORD being `begin` or `end`.
[[nodiscard]] std::optional<std::string_view> marker_name(std::string_view line, std::string_view word);

}  // namespace aipath::plan
