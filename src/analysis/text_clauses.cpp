// SPDX-License-Identifier: MIT
#include "analysis/text_clauses.hpp"

#include <algorithm>
#include <array>

namespace aipath {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A line end ends a clause before a blank line, an item of a list or a heading.
bool is_end_of_block(std::string_view text, std::size_t line_end) {
  static constexpr std::string_view item_marks = "\n-*+>#|";
  std::size_t next = line_end + 1;
  while (next < text.size() && is_blank(text[next]))
    ++next;
  return next >= text.size() || item_marks.find(text[next]) != std::string_view::npos ||
         text.substr(next, 3) == "\u2022";
}

/// Bytes at which a clause may end or a turning word begin: few, so that most bytes are passed at once.
constexpr std::array<bool, 256> turning_bytes = [] {
  std::array<bool, 256> is_turning{};
  for (const char c : std::string_view(".;!?\nbhawyBHAWY"))
    is_turning[static_cast<unsigned char>(c)] = true;
  return is_turning;
}();

enum class JointByte : std::uint8_t { other, joins, breaks };

constexpr std::array<JointByte, 256> joint_bytes = [] {
  std::array<JointByte, 256> kinds{};
  for (const char c : std::string_view(",/|&()+*-\n"))
    kinds[static_cast<unsigned char>(c)] = JointByte::joins;
  for (const char c : std::string_view(".;:!?"))
    kinds[static_cast<unsigned char>(c)] = JointByte::breaks;
  return kinds;
}();

bool may_turn(char c) {
  return turning_bytes[static_cast<unsigned char>(c)];
}

bool ends_clause(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ';' || c == '!' || c == '?') return true;
  if (c == '\n') return is_end_of_block(text, at);
  if (c != '.') return false;
  return at + 1 >= text.size() || is_blank(text[at + 1]) || text[at + 1] == '\n';
}

/// Bytes of a word that turns the sense and begins at `at`; 0 if there is none.
std::size_t turning_word(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 5> words{"but", "however", "although", "whereas", "yet"};
  if (at > 0 && is_word_byte(text[at - 1])) return 0;
  for (const std::string_view word : words) {
    if (at + word.size() > text.size()) continue;
    const std::size_t end = at + word.size();
    if (end < text.size() && is_word_byte(text[end])) continue;
    if (std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                   [](char a, char b) { return a == lower(b); })) {
      return word.size();
    }
  }
  return 0;
}

}  // namespace

std::size_t clause_begin(std::string_view text, std::size_t at, std::size_t lowest) {
  const std::size_t stop = std::max(lowest, at > clause_reach ? at - clause_reach : 0);
  for (; at > stop; --at) {
    if (!may_turn(text[at - 1])) continue;
    if (ends_clause(text, at - 1)) return at;
    if (const std::size_t word = turning_word(text, at - 1); word > 0) return at - 1 + word;
  }
  return stop;
}

std::size_t clause_end(std::string_view text, std::size_t at, std::size_t highest) {
  const std::size_t stop = std::min({highest, text.size(), at + clause_reach});
  while (at < stop && (!may_turn(text[at]) || (!ends_clause(text, at) && turning_word(text, at) == 0)))
    ++at;
  return std::min(at, stop);
}

Words::Words(std::string_view piece) {
  static constexpr std::string_view curly_apostrophe = "\u2019";
  piece = piece.substr(0, clause_reach);
  std::size_t begin = 0;
  std::size_t end = 0;  // of the text so far
  for (std::size_t at = 0; at < piece.size(); ++at) {
    if (piece[at] == curly_apostrophe[0] && piece.substr(at, curly_apostrophe.size()) == curly_apostrophe) {
      text_[end++] = '\'';
      at += curly_apostrophe.size() - 1;
    } else if (is_word_byte(piece[at])) {
      text_[end++] = lower(piece[at]);
    } else {
      end_word(begin, end);
      if (piece[at] == ',' || piece[at] == ':') {
        text_[end] = piece[at];
        end_word(end, end + 1);
        ++end;
      }
      begin = end;
    }
  }
  end_word(begin, end);
}

void Words::end_word(std::size_t begin, std::size_t end) {
  if (begin == end) return;
  words_[size_++] = {static_cast<std::uint8_t>(begin), static_cast<std::uint8_t>(end - begin)};
}

Joint joint_of(std::string_view piece) {
  constexpr std::size_t longest_joint = 16;
  if (piece.size() > longest_joint) return Joint::none;
  bool has_mark = false;
  bool has_conjunction = false;
  for (const char c : piece) {
    const JointByte kind = joint_bytes[static_cast<unsigned char>(c)];
    if (kind == JointByte::breaks) return Joint::none;
    has_mark = has_mark || kind == JointByte::joins;
    has_conjunction = has_conjunction || c == '/';
  }
  const Words words(piece);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const bool is_conjunction = word == "and" || word == "or" || word == "nor";
    const bool is_bullet = word == "\u2022" || word == "\u00B7";
    if (!is_conjunction && !is_bullet && word != ",") return Joint::none;
    has_conjunction = has_conjunction || is_conjunction;
    has_mark = has_mark || is_bullet;
  }
  if (has_conjunction) return Joint::conjunction;
  return has_mark ? Joint::comma : Joint::none;
}

}  // namespace aipath
