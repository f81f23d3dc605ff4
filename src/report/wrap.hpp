// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Printable text in lines of at most `width` columns, broken at spaces; a word that is wider than a line is
/// broken inside. No line for no text.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace aipath
