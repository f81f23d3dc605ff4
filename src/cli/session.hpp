// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exit_code.hpp"
#include "cli/run.hpp"
#include <aipath/catalog/date.hpp>
#include <aipath/diagnostics/diagnostic.hpp>
#include <aipath/report/text_style.hpp>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace aipath {

/// Flags that commands share, as they were given.
struct CommonOptions {
  std::vector<std::string> roadmaps{};
  std::string format = "text";
  std::string output{};  ///< empty or "-": standard output
  std::string date{};
  std::string color = "auto";
  std::string diagnostics = "text";
  bool quiet = false;
  int verbose = 0;
};

/// One run of the program: the world it sees, its flags, and the problems met so far.
struct Session {
  Environment environment{};
  CommonOptions options{};
  Diagnostics diagnostics{};
};

/// `--format` with the formats that a command has, and `-o`.
void add_output_options(CLI::App& app, CommonOptions& options, std::vector<std::string> formats);
/// `--roadmap`, `--date`.
void add_roadmap_options(CLI::App& app, CommonOptions& options);
/// `--color`, `--diagnostics`, `-q`, `-v`: every command has them.
void add_manner_options(CLI::App& app, CommonOptions& options);

/// The day that counts as today: `--date`, else SOURCE_DATE_EPOCH, else the clock. Reports a bad one (code
/// bad-date).
[[nodiscard]] PartialDate today(Session& session);

/// Width and colour of the answer; text in a file has 80 columns and no colour unless it is forced.
[[nodiscard]] TextStyle text_style(const Session& session);

/// Prints the problems to standard error in the form that `--diagnostics` names: all of them if there was an
/// error, otherwise warnings and what concerns the learner's own files. Returns the exit code that errors ask
/// for, or `done`.
ExitCode finish(Session& session, ExitCode answer = ExitCode::done);

/// The exit code for the errors met so far; `done` if there are none.
[[nodiscard]] ExitCode exit_code_of(const Diagnostics& diagnostics);

/// The diagnostics in the form that `--diagnostics` names.
[[nodiscard]] std::string print_diagnostics(const Session& session, const Diagnostics& diagnostics,
                                            bool is_terminal);

/// Writes the answer to `-o` (atomically) or to standard output; problems are reported (code cannot-write).
void write_answer(Session& session, const std::string& text);

/// Adds an error about the command line or the world, without a file.
void report_error(Session& session, std::string code, std::string message, std::string hint = {});

}  // namespace aipath
