// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Finds an entry of a list by the letters that are typed: the first one that begins like them, or else the
/// first one that has a word which begins like them. The case of ASCII letters does not count.
class TypedSearch {
 public:
  /// The entries must outlive this.
  explicit TypedSearch(const std::vector<std::string>& entries) : entries_(entries) {}

  [[nodiscard]] bool is_active() const { return is_active_; }
  /// What is sought, in whole characters.
  [[nodiscard]] const std::string& text() const { return text_; }

  void begin() { is_active_ = true; }
  void end();
  /// Takes a byte of a character, or Backspace, and returns the entry that is found with it. A character with
  /// which nothing would be found is not taken.
  [[nodiscard]] std::optional<std::size_t> take(char byte);

 private:
  void take_back();
  [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const;

  const std::vector<std::string>& entries_;
  std::string text_{};
  std::string unfinished_{};  ///< the bytes of a character whose last one has not come yet
  bool is_active_ = false;
};

}  // namespace aipath
