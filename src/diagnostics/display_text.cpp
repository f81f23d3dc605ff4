// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

namespace aipath {
namespace {

struct Character {
  utf8proc_int32_t code_point = -1;  ///< -1 if the bytes are not UTF-8
  std::size_t bytes = 1;
};

Character next_character(std::string_view text) {
  Character character;
  const auto length = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4));
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t used = utf8proc_iterate(bytes, length, &character.code_point);
  if (used > 0) character.bytes = static_cast<std::size_t>(used);
  return character;
}

bool is_plain_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// Controls, format characters that reorder or hide text, separators of lines, private and unassigned code
/// points.
bool is_unprintable(utf8proc_int32_t code_point) {
  constexpr utf8proc_int32_t zero_width_joiner = 0x200D;  // part of emoji and of several scripts
  constexpr utf8proc_int32_t zero_width_non_joiner = 0x200C;
  if (code_point == zero_width_joiner || code_point == zero_width_non_joiner) return false;
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string printable(std::string_view text) {
  if (is_plain_ascii(text)) return std::string(text);
  std::string safe;
  while (!text.empty()) {
    const Character character = next_character(text);
    const std::string_view bytes = text.substr(0, character.bytes);
    if (character.code_point < 0) {
      safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
    } else if (character.code_point == '\t') {
      safe += ' ';
    } else if (character.code_point < 0x100 && is_unprintable(character.code_point)) {
      safe += fmt::format("\\x{:02x}", character.code_point);
    } else if (is_unprintable(character.code_point)) {
      safe += fmt::format("\\u{{{:x}}}", character.code_point);
    } else {
      safe += bytes;
    }
    text.remove_prefix(character.bytes);
  }
  return safe;
}

std::size_t display_width(std::string_view text) {
  if (is_plain_ascii(text)) return text.size();
  std::size_t width = 0;
  while (!text.empty()) {
    const Character character = next_character(text);
    width +=
        character.code_point < 0 ? 1 : static_cast<std::size_t>(utf8proc_charwidth(character.code_point));
    text.remove_prefix(character.bytes);
  }
  return width;
}

std::string cut_to_width(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  if (width == 0) return {};
  std::size_t used = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    const Character character = next_character(text.substr(end));
    const auto columns = character.code_point < 0
                             ? std::size_t{1}
                             : static_cast<std::size_t>(utf8proc_charwidth(character.code_point));
    if (used + columns > width - 1) break;
    used += columns;
    end += character.bytes;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace aipath
