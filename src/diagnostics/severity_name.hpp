// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/diagnostic.hpp>

namespace aipath {

[[nodiscard]] constexpr const char* severity_name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

}  // namespace aipath
