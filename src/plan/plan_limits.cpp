// SPDX-License-Identifier: MIT
#include "plan/plan_limits.hpp"

#include "plan/markdown_lines.hpp"
#include "yaml/text_check.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace aipath::plan {
namespace {

Diagnostic problem_at(std::string code, DiagnosticPlace place, std::string message, std::string hint) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place = std::move(place);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

DiagnosticPlace place_of(const SourceFile& source, const Line& line) {
  return source.place(offset_of(source, line), line.text.size());
}

/// A line that git writes around the two sides of a conflict. `=======` alone may underline a heading.
bool is_conflict_marker(std::string_view line) {
  constexpr std::size_t length = 7;
  const char c = line.empty() ? ' ' : line.front();
  if (c != '<' && c != '>' && c != '|') return false;
  return line.substr(0, length) == std::string(length, c) && (line.size() == length || line[length] == ' ');
}

}  // namespace

bool check_plan_bytes(const SourceFile& source, Diagnostics& diagnostics) {
  if (source.text().size() > max_source_bytes) {
    DiagnosticPlace place;
    place.path = source.path();
    diagnostics.add(problem_at("too-large", std::move(place), "the file is larger than 16 MiB", ""));
    return false;
  }
  return yaml::check_text(source, diagnostics);
}

bool check_plan_lines(const SourceFile& source, const std::vector<Line>& lines, Diagnostics& diagnostics) {
  if (lines.size() > max_plan_lines) {
    diagnostics.add(
        problem_at("too-large", source.place(offset_of(source, lines[max_plan_lines]), 1),
                   fmt::format("a plan has at most {} lines, this file has {}", max_plan_lines, lines.size()),
                   "move what is no plan to a file of its own"));
    return false;
  }
  bool is_fine = true;
  for (const Line& line : lines) {
    if (is_conflict_marker(line.text)) {
      diagnostics.add(problem_at("conflict-marker", place_of(source, line),
                                 "a merge conflict of git stands here",
                                 "resolve the conflict, then try again; the file is left as it is"));
      is_fine = false;
    } else if (nesting_depth(line.text) > max_plan_depth) {
      diagnostics.add(
          problem_at("too-deep", place_of(source, line),
                     fmt::format("lists and quotations are nested more than {} deep", max_plan_depth),
                     "nest them less"));
      is_fine = false;
    }
  }
  return is_fine;
}

void report_unclosed(const SourceFile& source, const std::vector<Line>& lines, std::size_t line,
                     Diagnostics& diagnostics) {
  const bool is_known = line < lines.size();
  DiagnosticPlace place;
  place.path = source.path();
  if (is_known) place = place_of(source, lines[line]);
  const bool is_html = is_known && trimmed(lines[line].text).starts_with('<');
  diagnostics.add(
      problem_at("unclosed-block", std::move(place),
                 is_html ? "the HTML that starts here never ends, so that all below it is part of it"
                         : "the code fence that opens here never closes, so that all below it is code",
                 "close it where it is to end; the file is left as it is"));
}

std::size_t offset_of(const SourceFile& source, const Line& line) {
  return static_cast<std::size_t>(line.text.data() - source.text().data());
}

}  // namespace aipath::plan
