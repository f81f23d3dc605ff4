// SPDX-License-Identifier: MIT
#pragma once

namespace aipath {

/// How the program ends; scripts rely on the numbers.
enum class ExitCode : int {
  done = 0,
  answer_is_no = 1,  ///< `--fail-under` not reached, a finding of lint
  wrong_usage = 2,   ///< unknown command, flag or value
  bad_input = 3,     ///< a file says something that cannot be
  cannot_read_or_write = 4,
  internal_error = 70,  ///< our own bug
  interrupted = 130     ///< Ctrl-C at a question, as shells count it
};

}  // namespace aipath
