// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <charconv>
#include <string>

namespace aipath {

/// The shortest text that reads back as the same number, never with an exponent: what a profile may hold.
[[nodiscard]] inline std::string exact_number(double number) {
  std::array<char, 400> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
  return {text.data(), end};
}

}  // namespace aipath
