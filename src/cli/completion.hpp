// SPDX-License-Identifier: MIT
//
// Completion scripts. Each holds the commands, flags and choices of the version that wrote it; only ids are
// asked from the program while the user types, with `aipath completion --ids KIND [--roadmap PATH]...`, so
// they are those of the installed roadmaps and of those that the line names. Nothing that the program prints
// is ever evaluated by the shell.
#pragma once

#include "cli/parser_description.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// For bash 4 and later; needs no bash-completion. File names are left to readline.
[[nodiscard]] std::string bash_completion(const std::vector<CommandDescription>& commands);
/// For the completion system of zsh 5: a file `_aipath` in a folder of `fpath`.
[[nodiscard]] std::string zsh_completion(const std::vector<CommandDescription>& commands);
/// For fish 3.
[[nodiscard]] std::string fish_completion(const std::vector<CommandDescription>& commands);

/// The text as one word of bash and zsh: 'it'\''s'.
[[nodiscard]] std::string shell_quoted(std::string_view text);

}  // namespace aipath
