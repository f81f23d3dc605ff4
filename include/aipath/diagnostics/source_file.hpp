// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// The bytes of one input file, and the way from a byte to what a person calls its place. A byte order mark
/// at its start belongs to no line.
class SourceFile {
 public:
  SourceFile(std::string path, std::string text);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& text() const { return text_; }

  struct Position {
    std::uint32_t line = 1;    ///< from 1
    std::uint32_t column = 1;  ///< from 1, in characters
  };
  /// Lines end at LF, CRLF or CR, as in YAML. O(log lines), however long the line is.
  [[nodiscard]] Position position(std::size_t offset) const;
  /// The place of `length` bytes from `offset` on, cut at the end of the line. Of a long line only the part
  /// around it is copied.
  [[nodiscard]] DiagnosticPlace place(std::size_t offset, std::size_t length) const;
  /// The place of a line and column that `position` gave, underlining one character.
  [[nodiscard]] DiagnosticPlace place_at(std::uint32_t line, std::uint32_t column) const;

 private:
  [[nodiscard]] std::string_view line_text(std::size_t line_index) const;
  [[nodiscard]] std::uint32_t characters_before(std::size_t offset) const;
  [[nodiscard]] std::size_t offset_of(std::uint32_t line, std::uint32_t column) const;

  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<std::uint32_t> block_characters_;  ///< [i]: characters in the blocks of bytes before block i
};

/// Largest input file, in bytes.
inline constexpr std::size_t max_source_bytes = std::size_t{16} << 20U;

/// Reads a whole file; `-` is `standard_input`. Codes: cannot-read (missing, a directory, no permission),
/// too-large.
[[nodiscard]] std::optional<SourceFile> read_source_file(const std::string& path,
                                                         std::istream& standard_input,
                                                         Diagnostics& diagnostics);

}  // namespace aipath
