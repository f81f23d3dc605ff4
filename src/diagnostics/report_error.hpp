// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/diagnostic.hpp>

#include <string>
#include <utility>

namespace aipath {

/// Adds an error at a place.
inline void report(Diagnostics& diagnostics, DiagnosticPlace place, std::string code, std::string message,
                   std::string hint = {}) {
  Diagnostic problem;
  problem.code = std::move(code);
  problem.place = std::move(place);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  diagnostics.add(std::move(problem));
}

}  // namespace aipath
