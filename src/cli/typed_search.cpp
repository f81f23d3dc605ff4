// SPDX-License-Identifier: MIT
#include "cli/typed_search.hpp"

#include "diagnostics/letter_case.hpp"

#include <algorithm>

namespace aipath {
namespace {

bool is_word_letter(char c) {
  const bool is_ascii_letter = lower_case(c) >= 'a' && lower_case(c) <= 'z';
  return is_ascii_letter || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool has_word(std::string_view text, std::string_view start) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (!is_word_letter(text[i - 1]) && is_word_letter(text[i]) && starts_without_case(text.substr(i), start))
      return true;
  }
  return false;
}

bool is_inner_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes of a UTF-8 character that starts with this one.
std::size_t length_of_character(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
}

}  // namespace

void TypedSearch::end() {
  is_active_ = false;
  text_.clear();
  unfinished_.clear();
}

std::optional<std::size_t> TypedSearch::take(char byte) {
  constexpr char backspace = 8;
  constexpr char erase = 127;
  if (byte == backspace || byte == erase) {
    take_back();
    return find(text_);
  }
  unfinished_ += byte;
  if (unfinished_.size() < length_of_character(unfinished_.front())) return std::nullopt;
  const std::string longer = text_ + unfinished_;
  unfinished_.clear();
  const auto found = find(longer);
  if (found) {
    is_active_ = true;
    text_ = longer;
  }
  return found;
}

void TypedSearch::take_back() {
  unfinished_.clear();
  while (!text_.empty() && is_inner_byte(text_.back()))
    text_.pop_back();
  if (!text_.empty()) text_.pop_back();
  is_active_ = !text_.empty();
}

std::optional<std::size_t> TypedSearch::find(std::string_view text) const {
  if (text.empty()) return std::nullopt;
  const auto position = [&](auto matches) -> std::optional<std::size_t> {
    const auto entry = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const std::string& name) { return matches(name, text); });
    if (entry == entries_.end()) return std::nullopt;
    return static_cast<std::size_t>(entry - entries_.begin());
  };
  const auto first = position(starts_without_case);
  return first ? first : position(has_word);
}

}  // namespace aipath
