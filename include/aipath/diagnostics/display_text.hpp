// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aipath {

/// Untrusted text made safe to print: control characters (C0, DEL, C1), bidirectional controls, line and
/// paragraph separators and bytes that are not UTF-8 become visible escapes such as `\x1b` or `\u{202e}`. A
/// tab becomes a space.
[[nodiscard]] std::string printable(std::string_view text);

/// Columns that printable UTF-8 takes in a terminal: wide characters count 2, combining ones 0.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text cut to at most `width` columns, its end replaced by an ellipsis if it was longer.
[[nodiscard]] std::string cut_to_width(std::string_view text, std::size_t width);

}  // namespace aipath
