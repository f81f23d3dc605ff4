// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/path.hpp>

#include <cstddef>
#include <string>

namespace aipath {

/// Readiness over hours as lines of block characters with axes, at most `width` columns; the area under it is
/// what the order makes as large as can be. Never shows more readiness than is reached. Empty for no hours.
[[nodiscard]] std::string readiness_curve(const PathReport& report, std::size_t width);

}  // namespace aipath
