// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exit_code.hpp"

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// What a run may see of the world, so that tests can hand it another one.
struct Environment {
  std::istream* standard_input = nullptr;
  std::ostream* standard_output = nullptr;
  std::ostream* standard_error = nullptr;
  bool input_is_terminal = false;
  bool output_is_terminal = false;
  bool error_is_terminal = false;
  std::size_t terminal_width = 80;
  std::optional<std::string> no_color{};           ///< NO_COLOR
  std::optional<std::string> clicolor_force{};     ///< CLICOLOR_FORCE
  std::optional<std::string> term{};               ///< TERM
  std::optional<std::string> source_date_epoch{};  ///< SOURCE_DATE_EPOCH
};

/// The process's own streams and variables.
[[nodiscard]] Environment process_environment();

/// Runs one command line (without the program's name).
[[nodiscard]] ExitCode run(const std::vector<std::string>& given, const Environment& environment);

}  // namespace aipath
