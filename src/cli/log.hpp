// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace aipath {

/// One line for who asked with `-v` what is done; to standard error, through spdlog.
void write_log(const Session& session, const std::string& line);

template <class... Arguments>
void log_info(const Session& session, fmt::format_string<Arguments...> format, Arguments&&... arguments) {
  if (session.options.verbose > 0)
    write_log(session, fmt::format(format, std::forward<Arguments>(arguments)...));
}

/// One line for everybody, on standard error.
void print_notice(const Session& session, const std::string& line);

}  // namespace aipath
