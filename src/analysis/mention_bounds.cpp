// SPDX-License-Identifier: MIT
#include "analysis/mention_bounds.hpp"

#include "analysis/text_fold.hpp"

#include <algorithm>

namespace aipath {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_alphanumeric(char c) {
  return is_letter(c) || is_digit(c);
}

/// The byte at this place, or a space outside of the text.
char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : ' ';
}

bool word_goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && is_word_character(character_at(text, at).code_point);
}

bool begins_a_word(std::string_view text, std::size_t begin, std::uint32_t length) {
  if (begin == 0) return true;
  if (is_word_character(character_before(text, begin).code_point)) return false;
  const char before = text[begin - 1];
  if (before == '@') return false;
  const bool follows_a_word = begin >= 2 && is_alphanumeric(text[begin - 2]);
  if (!follows_a_word) return true;
  if (before == '.') return false;  // node.js, me.txt
  if (before == '\'' && length <= 2) return false;
  return length > 1 || (before != '&' && before != '-');  // R&D, X-R
}

/// Behind the name: nothing of a longer name such as C++, C#, node.js, R&D.
bool ends_a_word(std::string_view text, std::size_t end, std::uint32_t length) {
  if (word_goes_on(text, end)) return false;
  const char next = byte_at(text, end);
  const char after_next = byte_at(text, end + 1);
  if (next == '+') return after_next != '+' && length > 1;
  if (next == '#') return length > 2;
  if (next == '.') return !is_alphanumeric(after_next);
  if ((next == '&' || next == '-') && length == 1) return !is_alphanumeric(after_next);
  return true;
}

/// Behind the `s` of `LLMs` and the `17` of `C++17`; `end` if there is nothing like that.
std::size_t end_with_suffix(std::string_view text, std::size_t end, std::uint32_t length) {
  constexpr std::uint32_t shortest_plural = 3;
  constexpr std::uint32_t shortest_versioned = 4;
  const char last = text[end - 1];
  const char next = byte_at(text, end);
  if ((next == 's' || next == 'S') && length >= shortest_plural && is_letter(last) && last != 's')
    return end + 1;
  const bool takes_version = last == '+' || last == '#' || (length >= shortest_versioned && is_letter(last));
  if (!takes_version || !is_digit(next)) return end;
  std::size_t at = end;
  while (is_digit(byte_at(text, at)) || (byte_at(text, at) == '.' && is_digit(byte_at(text, at + 1))))
    ++at;
  return at;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/// Whether a line end inside the name is only the wrapping of a line: no blank line and no item of a list
/// follows.
bool is_one_piece(std::string_view piece) {
  for (std::size_t at = piece.find('\n'); at != std::string_view::npos; at = piece.find('\n', at + 1)) {
    std::size_t next = at + 1;
    while (next < piece.size() && is_blank(piece[next]))
      ++next;
    if (next < piece.size() && (piece[next] == '\n' || piece[next] == '-')) return false;
  }
  return true;
}

/// `Go` and `R` are words that are written small when they mean something else.
bool is_spelt_as_meant(std::string_view piece, const Alias& alias, TextKind kind) {
  constexpr std::uint32_t short_word = 2;
  if (!alias.is_ambiguous || alias.length > short_word || kind == TextKind::skill_list) return true;
  return std::any_of(piece.begin(), piece.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::optional<std::size_t> whole_word_end(std::string_view text, std::size_t begin, std::size_t end,
                                          const Alias& alias, TextKind kind) {
  const std::string_view piece = text.substr(begin, end - begin);
  if (!begins_a_word(text, begin, alias.length) || !is_one_piece(piece)) return std::nullopt;
  if (!is_spelt_as_meant(piece, alias, kind)) return std::nullopt;
  const std::size_t longer_end = end_with_suffix(text, end, alias.length);
  if (ends_a_word(text, longer_end, alias.length)) return longer_end;
  return std::nullopt;
}

}  // namespace aipath
