// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// `note` informs and never makes a run fail; `warning` is a finding of `roadmap lint`; `error` stops the
/// command.
enum class Severity : std::uint8_t { note, warning, error };

/// Where a problem stands, ready to print.
struct DiagnosticPlace {
  std::string path;           ///< as the user named the file; empty if no file is meant
  std::uint32_t line = 0;     ///< from 1; 0 if the whole file is meant
  std::uint32_t column = 0;   ///< from 1, in characters
  std::uint32_t length = 1;   ///< characters to underline
  std::string source_line{};  ///< the text of the line, without its end; empty if it is not at hand
  std::uint32_t source_line_column = 1;  ///< of its first character: of a very long line only a part is kept
};

/// A second place that belongs to a problem ("first defined here").
struct DiagnosticNote {
  DiagnosticPlace place{};
  std::string message{};
};

/// One problem that a user can cause.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string code{};  ///< kebab-case and stable; docs/diagnostics.md has a section for each
  DiagnosticPlace place{};
  std::string message{};  ///< what is wrong, with the value in quotes, and what is allowed
  std::string hint{};     ///< what to do; empty if there is nothing to say
  std::vector<DiagnosticNote> notes{};
};

/// Problems of one severity that are kept for one file; a hostile file has millions.
inline constexpr std::size_t max_problems_per_file = 1'000;

/// Collects the problems of a run. Functions that can fail because of the user's world take one of these, add
/// what they find and return an empty optional only if nothing usable is left.
class Diagnostics {
 public:
  /// Beyond `max_problems_per_file` a problem is only counted, and a note (code too-many-problems) says so.
  void add(Diagnostic diagnostic);

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] std::size_t error_count() const { return errors_; }
  [[nodiscard]] bool has_code(const std::string& code) const;
  /// Whether the next problem should look for a near name. That takes work in proportion to the catalogue,
  /// and nobody reads the hints of hundreds of problems.
  [[nodiscard]] bool wants_hints() const { return all_.size() < max_hints; }

  /// Orders by path, line and column, what concerns the whole file last, keeping the order of discovery among
  /// equals, and drops exact repetitions.
  void sort();

 private:
  static constexpr std::size_t max_hints = 100;

  std::vector<Diagnostic> all_;
  std::map<std::pair<std::string, Severity>, std::size_t> found_;  ///< by path
  std::size_t errors_ = 0;
  std::size_t errors_left_out_ = 0;
};

}  // namespace aipath
