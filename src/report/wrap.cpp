// SPDX-License-Identifier: MIT
#include "report/wrap.hpp"

#include <aipath/diagnostics/display_text.hpp>

#include <algorithm>

namespace aipath {
namespace {

/// Bytes of the longest start of `text` that fits, at least one character.
std::size_t bytes_that_fit(std::string_view text, std::size_t width) {
  std::size_t fitting = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
      ++end;
    if (display_width(text.substr(0, end)) > width && fitting > 0) break;
    fitting = end;
  }
  return fitting;
}

void append_word(std::string_view word, std::size_t width, std::vector<std::string>& lines) {
  if (!lines.empty() && display_width(lines.back()) + 1 + display_width(word) <= width) {
    lines.back() += ' ';
    lines.back() += word;
    return;
  }
  while (display_width(word) > width) {
    const std::size_t bytes = bytes_that_fit(word, width);
    if (bytes == word.size()) break;
    lines.emplace_back(word.substr(0, bytes));
    word.remove_prefix(bytes);
  }
  lines.emplace_back(word);
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (space > 0) append_word(text.substr(0, space), width, lines);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return lines;
}

}  // namespace aipath
