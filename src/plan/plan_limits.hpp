// SPDX-License-Identifier: MIT
#pragma once

#include "plan/lines.hpp"
#include <aipath/diagnostics/source_file.hpp>

#include <cstddef>
#include <vector>

namespace aipath::plan {

/// Lines of the largest plan file; with the depth it bounds the time that reading one takes.
inline constexpr std::size_t max_plan_lines = 200'000;
/// How deep lists and block quotes may be nested.
inline constexpr std::size_t max_plan_depth = 100;

/// Codes: too-large, not-utf8, control-character.
[[nodiscard]] bool check_plan_bytes(const SourceFile& source, Diagnostics& diagnostics);

/// Codes: too-large, too-deep, conflict-marker. A marker of git's in a code fence counts too: a real
/// conflict may stand there.
[[nodiscard]] bool check_plan_lines(const SourceFile& source, const std::vector<Line>& lines,
                                    Diagnostics& diagnostics);

/// Reports the line that opens what never ends. Code: unclosed-block.
void report_unclosed(const SourceFile& source, const std::vector<Line>& lines, std::size_t line,
                     Diagnostics& diagnostics);

/// The bytes from the start of the source to a line of it.
[[nodiscard]] std::size_t offset_of(const SourceFile& source, const Line& line);

}  // namespace aipath::plan
