// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/diagnostic.hpp>

#include <string>

namespace aipath {

/// `file:line:column: error[code]: message`, the source line with a caret, a hint; untrusted text is made
/// printable. At most `max_shown` problems are printed, then the number of those left out.
[[nodiscard]] std::string print_text(const Diagnostics& diagnostics, bool colour,
                                     std::size_t max_shown = 100);

/// `{"schema": "aipath.diagnostics/1", "diagnostics": [...]}` with the fields of the text form.
[[nodiscard]] std::string print_json(const Diagnostics& diagnostics);

/// Workflow commands of GitHub Actions, one a line (`::error file=...,line=...::message`), with everything
/// that comes from a file escaped so that it cannot become a command of its own.
[[nodiscard]] std::string print_github(const Diagnostics& diagnostics);

/// SARIF 2.1.0, as code-scanning services read it.
[[nodiscard]] std::string print_sarif(const Diagnostics& diagnostics);

}  // namespace aipath
