// SPDX-License-Identifier: MIT
//
// Words for "it was this and is that", the same in the terminal and in Markdown.
#pragma once

#include <aipath/analysis/gap.hpp>

#include <string>

namespace aipath {

/// `3 → 4`; one value alone if both read the same.
[[nodiscard]] std::string from_to(const std::string& before, const std::string& after);

/// `25.1% → 26%`.
[[nodiscard]] std::string readiness_change(const GapReport& before, const GapReport& after);

/// `2 of 7 met → 3 of 7 met`; empty if the role has no musts.
[[nodiscard]] std::string musts_change(const GapReport& before, const GapReport& after);

/// `2,276 h → 2,026 h, 285 weeks → 203 weeks`; weeks only where both have hours a week.
[[nodiscard]] std::string time_change(const GapReport& before, const GapReport& after);

/// `+4.2`, `-0.3`, `+0.04`, `0`.
[[nodiscard]] std::string signed_points(double points);

/// `+18 h`, `-250 h`, `0`.
[[nodiscard]] std::string signed_hours(double hours);

}  // namespace aipath
