// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace aipath {

/// One block a level that is needed, full for what is reached, half-tone for a part: `██▒░` for 2.5 of 4. A
/// picture of what stands beside it in figures.
[[nodiscard]] std::string level_bar(double effective, int required);

/// Readiness in `cells` blocks: full for what is reached, half-tone up to where the role counts as ready,
/// light above.
[[nodiscard]] std::string readiness_bar(double readiness, double ready_at, std::size_t cells);

}  // namespace aipath
