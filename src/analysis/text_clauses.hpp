// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace aipath {

/// Longest part of a text that is looked at on one side of a mention, in bytes.
inline constexpr std::size_t clause_reach = 160;

/// Where the clause begins that holds the byte before `at`, not before `lowest`: behind a full stop, a
/// semicolon, a blank line, an item of a list, or a word such as `but`.
[[nodiscard]] std::size_t clause_begin(std::string_view text, std::size_t at, std::size_t lowest);

/// Where the clause ends that holds the byte at `at`, not after `highest`.
[[nodiscard]] std::size_t clause_end(std::string_view text, std::size_t at, std::size_t highest);

/// The words of a piece of text of at most `clause_reach` bytes in lower case, without an allocation: there
/// are two pieces for each mention. A comma and a colon are words of their own, other punctuation is left
/// out.
class Words {
 public:
  explicit Words(std::string_view piece);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::string_view operator[](std::size_t i) const {
    return std::string_view(text_.data(), text_.size()).substr(words_[i].begin, words_[i].length);
  }
  [[nodiscard]] std::string_view front() const { return (*this)[0]; }
  [[nodiscard]] std::string_view back() const { return (*this)[size_ - 1]; }

 private:
  struct Word {
    std::uint8_t begin;
    std::uint8_t length;
  };
  static_assert(clause_reach < 256, "a place in a clause fits into a byte");

  void end_word(std::size_t begin, std::size_t end);

  std::array<char, clause_reach> text_;  // not set before it is used: that would cost more than the rest
  std::array<Word, clause_reach> words_;
  std::size_t size_ = 0;
};

/// What joins two items of a list.
enum class Joint : std::uint8_t { none, comma, conjunction };

/// Whether a piece between two mentions only joins them: commas, slashes, bullets, `and`, `or`.
[[nodiscard]] Joint joint_of(std::string_view piece);

}  // namespace aipath
