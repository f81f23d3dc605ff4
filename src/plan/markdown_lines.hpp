// SPDX-License-Identifier: MIT
#pragma once

#include "plan/lines.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aipath::plan {

/// What starts in a line of Markdown, as far as plan files care. Lines in code, in block quotes or inside
/// other HTML are `text`.
enum class LineKind : std::uint8_t { text, item, heading, html };

struct MarkdownLines {
  std::vector<LineKind> kinds{};  ///< one for each line
  /// The line with the code fence or HTML block that never ends, so that everything below it is in it.
  std::size_t unclosed = none;

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

/// cmark-gfm's view of the lines. Takes time in proportion to the text times the depth of its nesting, which
/// `nesting_depth` bounds.
[[nodiscard]] MarkdownLines classify_lines(std::span<const Line> lines);

/// An upper bound of how deep lists and block quotes are nested in this line; 0 for a line without a marker
/// of either.
[[nodiscard]] std::size_t nesting_depth(std::string_view line);

}  // namespace aipath::plan
