// SPDX-License-Identifier: MIT
#include "analysis/text_fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace aipath {
namespace {

constexpr char not_text = '\xFF';

void append_code_point(std::string& folded, std::int32_t code_point) {
  if (code_point < 0x80) {
    folded += fold_ascii(static_cast<char>(code_point));
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t length = utf8proc_encode_char(code_point, bytes.data());
  for (utf8proc_ssize_t i = 0; i < length; ++i)
    folded += static_cast<char>(bytes.at(static_cast<std::size_t>(i)));
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  utf8proc_int32_t code_point = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
  const auto left = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - at, 4));
  const utf8proc_ssize_t length = utf8proc_iterate(bytes, left, &code_point);
  if (length <= 0) return {-1, 1};
  return {code_point, static_cast<std::size_t>(length)};
}

Character character_before(std::string_view text, std::size_t at) {
  if (at == 0) return {-1, 0};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && is_continuation(text[begin]))
    --begin;
  const Character found = character_at(text, begin);
  return begin + found.length == at ? found : Character{-1, 1};
}

bool is_word_character(std::int32_t code_point) {
  if (code_point < 0) return false;
  if (code_point < 0x80) {
    return (code_point >= '0' && code_point <= '9') || (code_point >= 'a' && code_point <= 'z') ||
           (code_point >= 'A' && code_point <= 'Z');
  }
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
      return true;
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_LM:
      return code_point < 0x0E00;  // Thai and, further on, Chinese and Japanese run words together
    default:
      return false;
  }
}

void append_folded(std::string& folded, Character character) {
  const std::int32_t code_point = character.code_point;
  if (code_point < 0) {
    folded += not_text;
    return;
  }
  if (code_point < 0x80) return append_code_point(folded, code_point);
  constexpr std::int32_t minus_sign = 0x2212;
  constexpr std::int32_t apostrophe = 0x2019;
  if (code_point == apostrophe) return append_code_point(folded, '\'');
  switch (utf8proc_category(code_point)) {
    case UTF8PROC_CATEGORY_CF:
      return;
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      folded += ' ';
      return;
    default:
      break;
  }
  if (code_point == minus_sign) return append_code_point(folded, ' ');
  constexpr std::size_t longest_decomposition = 32;
  std::array<utf8proc_int32_t, longest_decomposition> parts{};
  int last_boundary_class = 0;
  const utf8proc_ssize_t count = utf8proc_decompose_char(
      code_point, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD),
      &last_boundary_class);
  if (count <= 0 || count > static_cast<utf8proc_ssize_t>(parts.size())) {
    return append_code_point(folded, code_point);
  }
  for (utf8proc_ssize_t i = 0; i < count; ++i)
    append_code_point(folded, parts.at(static_cast<std::size_t>(i)));
}

std::string folded_name(std::string_view name) {
  std::string all;
  for (std::size_t at = 0; at < name.size();) {
    const Character character = character_at(name, at);
    append_folded(all, character);
    at += character.length;
  }
  std::string folded;
  for (const char c : all) {
    if (c != ' ' || (!folded.empty() && folded.back() != ' ')) folded += c;
  }
  if (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

}  // namespace aipath
