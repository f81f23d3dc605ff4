// SPDX-License-Identifier: MIT
#include "report/escape.hpp"

#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace aipath {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_alphanumeric(char c) {
  return is_digit(c) || is_letter(c);
}

/// The byte at `i`, or 0 outside the text.
char at(std::string_view text, std::size_t i) {
  return i < text.size() ? text[i] : '\0';
}
char before(std::string_view text, std::size_t i) {
  return i > 0 ? text[i - 1] : '\0';
}

bool starts_word(std::string_view text, std::size_t i) {
  return i == 0 || text[i - 1] == ' ';
}

std::string_view without_outer_spaces(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// `&` with a name or number and `;`, as HTML reads it.
bool is_entity(std::string_view text, std::size_t ampersand) {
  std::size_t i = ampersand + 1;
  if (at(text, i) == '#') ++i;
  const std::size_t start = i;
  while (is_alphanumeric(at(text, i)))
    ++i;
  return i > start && at(text, i) == ';';
}

bool is_autolink_dot(std::string_view text, std::size_t dot) {
  const auto is_w = [](char c) { return c == 'w' || c == 'W'; };
  return dot >= 3 && is_w(text[dot - 1]) && is_w(text[dot - 2]) && is_w(text[dot - 3]);
}

/// `http://`, and `mailto:` and other schemes that some renderers link without slashes.
bool is_autolink_colon(std::string_view text, std::size_t colon) {
  return is_alphanumeric(before(text, colon)) && at(text, colon + 1) != ' ' && at(text, colon + 1) != '\0';
}

bool is_issue_reference(std::string_view text, std::size_t hash) {
  return is_digit(at(text, hash + 1));
}

/// A hash inside a word, as in C#, stands for itself.
bool is_plain_hash(std::string_view text, std::size_t hash) {
  const char previous = before(text, hash);
  return is_alphanumeric(previous) && at(text, hash + 1) != '[';
}

/// Length of the digits that could number a list at the start; 0 if none do.
std::size_t list_number_length(std::string_view text) {
  std::size_t digits = 0;
  while (is_digit(at(text, digits)))
    ++digits;
  const char mark = at(text, digits);
  return digits > 0 && (mark == '.' || mark == ')') ? digits : 0;
}

std::string escaped_markdown(std::string_view text, std::size_t i) {
  const char c = text[i];
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return is_entity(text, i) ? "&amp;" : "&";
    case '@':  // mentions are found after escapes are undone, so only a break between the characters helps
      return is_alphanumeric(at(text, i + 1)) ? "@&#8203;" : "@";
    case '#':
      if (is_issue_reference(text, i)) return "\\#&#8203;";
      return is_plain_hash(text, i) ? "#" : "\\#";
    case '!':
      return at(text, i + 1) == '[' ? "\\!" : "!";
    case ':':
      return is_autolink_colon(text, i) || at(text, i + 1) == ':' || before(text, i) == ':' ? "\\:" : ":";
    case '.':
      return is_autolink_dot(text, i) ? "\\." : ".";
    case '(':
      return before(text, i) == ']' ? "\\(" : "(";
    case '\\':
    case '`':
    case '*':
    case '_':
    case '{':
    case '}':
    case '[':
    case ']':
    case '|':
    case '~':
    case '$':
      return std::string{'\\', c};
    default:
      return std::string(1, c);
  }
}

std::string markdown(std::string_view text, bool is_line_start) {
  const std::string safe = printable(text);
  const std::string_view line = without_outer_spaces(safe);
  const std::size_t list_number = is_line_start ? list_number_length(line) : 0;
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool is_bullet =
        is_line_start && i == 0 && std::string_view("-+=:").find(line[i]) != std::string_view::npos;
    const bool is_list_mark = list_number > 0 && i == list_number;
    out += is_bullet || is_list_mark ? std::string{'\\', line[i]} : escaped_markdown(line, i);
  }
  return out;
}

/// What spreadsheets take for the start of a formula, the full-width forms included.
bool is_formula(std::string_view text) {
  static constexpr std::array<std::string_view, 10> starts{"=",  "+",  "-",  "@",  "\t",
                                                           "\r", "＝", "＋", "－", "＠"};
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::any_of(starts.begin(), starts.end(),
                     [&](std::string_view start) { return text.starts_with(start); });
}

std::size_t character_bytes(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
    ++bytes;
  return bytes;
}

std::uint32_t code_point(std::string_view bytes) {
  constexpr std::array<unsigned, 5> lead_mask{0, 0x7F, 0x1F, 0x0F, 0x07};
  std::uint32_t value =
      static_cast<unsigned char>(bytes.front()) & lead_mask[std::min<std::size_t>(bytes.size(), 4)];
  for (const char c : bytes.substr(1))
    value = (value << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
  return value;
}

std::string json_escape(std::uint32_t point) {
  if (point < 0x10000) return fmt::format("\\u{:04x}", point);
  const std::uint32_t offset = point - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (offset >> 10U), 0xDC00 + (offset & 0x3FFU));
}

}  // namespace

std::string terminal_text(std::string_view text) {
  const std::string safe = printable(text);
  std::string out;
  for (std::size_t i = 0; i < safe.size(); ++i) {
    const bool is_command = safe[i] == ':' && at(safe, i + 1) == ':' && starts_word(safe, i);
    const bool is_old_command = safe[i] == '#' && before(safe, i) == '#' && at(safe, i + 1) == '[';
    out += is_command ? "\\x3a" : is_old_command ? "\\x23" : std::string(1, safe[i]);
  }
  return out;
}

std::string markdown_text(std::string_view text) {
  return markdown(text, true);
}

std::string markdown_table_cell(std::string_view text) {
  return markdown(text, false);
}

std::string csv_field(std::string_view text) {
  std::string safe = (is_formula(text) ? "'" : "") + terminal_text(text);
  const bool needs_quotes =
      safe.find_first_of(",;\"") != std::string::npos || safe.starts_with(' ') || safe.ends_with(' ');
  if (!needs_quotes) return safe;
  std::string quoted = "\"";
  for (const char c : safe)
    quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

std::string inert_json(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size();) {
    const std::string_view character = json.substr(i, character_bytes(json.substr(i)));
    const bool is_ascii = static_cast<unsigned char>(json[i]) < 0x7F;
    const bool is_command = json[i] == '#' && before(json, i) == '#' && at(json, i + 1) == '[';
    if (is_command || (!is_ascii && printable(character) != character)) {
      out += json_escape(code_point(character));
    } else {
      out += character;
    }
    i += character.size();
  }
  return out;
}

}  // namespace aipath
