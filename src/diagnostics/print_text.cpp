// SPDX-License-Identifier: MIT
#include "diagnostics/severity_name.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/diagnostics/print.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace aipath {
namespace {

constexpr std::size_t excerpt_characters = 96;

struct Colours {
  const char* bold = "";
  const char* severity = "";
  const char* caret = "";
  const char* off = "";
};

Colours colours_for(Severity severity, bool colour) {
  if (!colour) return {};
  const char* tone = severity == Severity::error     ? "\x1b[31m"
                     : severity == Severity::warning ? "\x1b[33m"
                                                     : "\x1b[36m";
  return {"\x1b[1m", tone, "\x1b[32m", "\x1b[0m"};
}

/// The byte at which character `index` (from 0) starts.
std::size_t byte_of_character(std::string_view text, std::size_t index) {
  std::size_t byte = 0;
  while (byte < text.size() && index > 0) {
    ++byte;
    while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
      ++byte;
    --index;
  }
  return byte;
}

/// The source line and a caret under the place; long lines are cut to a window around it.
std::string excerpt(const DiagnosticPlace& place, const Colours& colours) {
  if (place.source_line.empty() || place.column < place.source_line_column) return {};
  const std::size_t index = place.column - place.source_line_column;
  const std::size_t first = index > excerpt_characters / 2 ? index - excerpt_characters / 2 : 0;
  const std::string_view line = place.source_line;
  const std::size_t window_begin = byte_of_character(line, first);
  const std::size_t window_end = byte_of_character(line, first + excerpt_characters);
  const std::size_t target = std::min(byte_of_character(line, index), window_end);
  const std::size_t target_end = std::min(byte_of_character(line, index + place.length), window_end);

  const std::string before =
      (first > 0 ? "..." : "") + printable(line.substr(window_begin, target - window_begin));
  const std::string marked = printable(line.substr(target, target_end - target));
  const std::string after =
      printable(line.substr(target_end, window_end - target_end)) + (window_end < line.size() ? "..." : "");
  const std::string number = std::to_string(place.line);
  const std::string margin(number.size(), ' ');
  const std::string underline = "^" + std::string(std::max<std::size_t>(display_width(marked), 1) - 1, '~');
  return fmt::format(" {} | {}{}{}\n {} | {}{}{}{}\n", number, before, marked, after, margin,
                     std::string(display_width(before), ' '), colours.caret, underline, colours.off);
}

std::string position(const DiagnosticPlace& place) {
  if (place.path.empty()) return {};
  std::string text = printable(place.path);
  if (place.line > 0) text += fmt::format(":{}", place.line);
  if (place.line > 0 && place.column > 0) text += fmt::format(":{}", place.column);
  return text + ": ";
}

void append_diagnostic(std::string& out, const Diagnostic& diagnostic, bool colour) {
  const Colours colours = colours_for(diagnostic.severity, colour);
  fmt::format_to(std::back_inserter(out), "{}{}{}{}[{}]{}: {}\n", colours.bold, position(diagnostic.place),
                 colours.severity, severity_name(diagnostic.severity), diagnostic.code, colours.off,
                 printable(diagnostic.message));
  out += excerpt(diagnostic.place, colours);
  for (const DiagnosticNote& note : diagnostic.notes) {
    fmt::format_to(std::back_inserter(out), "{}note: {}\n", position(note.place), printable(note.message));
    out += excerpt(note.place, colours);
  }
  if (!diagnostic.hint.empty())
    fmt::format_to(std::back_inserter(out), "  hint: {}\n", printable(diagnostic.hint));
}

}  // namespace

std::string print_text(const Diagnostics& diagnostics, bool colour, std::size_t max_shown) {
  std::string out;
  const std::size_t shown = std::min(diagnostics.all().size(), max_shown);
  for (std::size_t i = 0; i < shown; ++i)
    append_diagnostic(out, diagnostics.all()[i], colour);
  if (shown < diagnostics.all().size()) {
    fmt::format_to(std::back_inserter(out), "... and {} more\n", diagnostics.all().size() - shown);
  }
  return out;
}

}  // namespace aipath
