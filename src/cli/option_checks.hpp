// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace aipath {

/// Limits an option to a few words and shows them in the help; the message names them and the nearest one.
void allow_only(CLI::Option& option, std::vector<std::string> words);

/// Limits an option to numbers between two bounds.
void allow_range(CLI::Option& option, double low, double high);

}  // namespace aipath
