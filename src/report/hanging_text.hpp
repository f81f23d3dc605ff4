// SPDX-License-Identifier: MIT
#pragma once

#include "report/paint.hpp"
#include <aipath/report/text_style.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace aipath {

/// Untrusted text made inert and broken into lines of at most `width` columns: the first line after `first`,
/// the others after as many spaces as `first` is wide. Each line ends with a line end.
[[nodiscard]] std::string hanging_text(std::string_view first, std::string_view text, std::size_t width);

/// Untrusted text made inert and broken into lines of the style's width, each in this tone and with a line
/// end.
[[nodiscard]] std::string painted_text(std::string_view text, Tone tone, const TextStyle& style);

}  // namespace aipath
