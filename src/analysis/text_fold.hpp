// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace aipath {

/// A character of ASCII as names are compared: A to Z in lower case; blanks, hyphens, underscores and line
/// ends as one kind of space.
[[nodiscard]] constexpr char fold_ascii(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if (c == '-' || c == '_' || c == '\t' || c == '\n' || c == '\r') return ' ';
  return c;
}

/// One character of a text.
struct Character {
  std::int32_t code_point = -1;  ///< -1 if the bytes are not UTF-8
  std::size_t length = 1;        ///< bytes, at least 1
};

/// The character that begins at `at`, which must be inside the text.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

/// The character that ends before `at`; its length is 0 at the start of the text.
[[nodiscard]] Character character_before(std::string_view text, std::size_t at);

/// Letters, digits and what is written on top of them; not those of scripts that put no spaces between words.
[[nodiscard]] bool is_word_character(std::int32_t code_point);

/// A character as names are compared, as UTF-8: case folded, in compatibility decomposition. Invisible ones
/// give nothing, every dash and space gives a space, what is not UTF-8 gives a byte that no name has.
void append_folded(std::string& folded, Character character);

/// A name as it is looked for: every character folded, spaces at both ends left out and several made one.
[[nodiscard]] std::string folded_name(std::string_view name);

}  // namespace aipath
