// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aipath {

/// What a piece of text is, for terminals with colour. Text must say the same without it.
enum class Tone : std::uint8_t { plain, strong, faint, good, attention };

/// The text in the terminal's own colours; unchanged if `colour` is false, or if it is empty or plain.
[[nodiscard]] std::string paint(std::string_view text, Tone tone, bool colour);

}  // namespace aipath
