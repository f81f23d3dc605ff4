// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/mentions.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace aipath {

/// Where a name ends that was found at [begin, end) of the text, with its plural or version (`LLMs`,
/// `Java17`, `C++20`). Empty if this is a part of another word (`C` in `C++`, `Java` in `JavaScript`, `net`
/// in `ASP.NET`), goes over the end of a paragraph or of a list item, or is too short to be meant in this
/// spelling (`go` for Go).
[[nodiscard]] std::optional<std::size_t> whole_word_end(std::string_view text, std::size_t begin,
                                                        std::size_t end, const Alias& alias, TextKind kind);

}  // namespace aipath
