// SPDX-License-Identifier: MIT
#include "cli/log.hpp"

#include <aipath/diagnostics/display_text.hpp>

#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>

#include <memory>
#include <ostream>

namespace aipath {

void write_log(const Session& session, const std::string& line) {
  spdlog::logger logger(
      "aipath", std::make_shared<spdlog::sinks::ostream_sink_mt>(*session.environment.standard_error));
  logger.set_pattern("aipath: %v");
  logger.info(printable(line));
  logger.flush();
}

void print_notice(const Session& session, const std::string& line) {
  *session.environment.standard_error << "aipath: " << printable(line) << '\n';
}

}  // namespace aipath
