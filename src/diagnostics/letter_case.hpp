// SPDX-License-Identifier: MIT
//
// Names are compared without regard to the case of A to Z. Other letters count as they are: what their other
// case is depends on the language.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace aipath {

[[nodiscard]] constexpr char lower_case(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    c = lower_case(c);
  return lower;
}

[[nodiscard]] inline bool equal_without_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower_case(x) == lower_case(y); });
}

[[nodiscard]] inline bool starts_without_case(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && equal_without_case(text.substr(0, start.size()), start);
}

}  // namespace aipath
