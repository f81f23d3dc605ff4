// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/levels.hpp>

#include <vector>

namespace aipath {

/// Spread of the natural logarithm of a learner's pace around the stated one: about a third more or less. An
/// assumption until a log of finished steps says better.
inline constexpr double pace_spread = 0.3;

/// The hours that suffice in a share `probability` (between 0 and 1) of cases. The steps are independent PERT
/// variables (mean (low + 4 likely + high) / 6, variance (mean - low)(high - mean) / 7), whose sum is taken
/// as log-normal with the same mean and variance: like it never negative and mostly skewed to the right. One
/// pace for all of them is log-normal around 1 with `pace_spread`, so the product is log-normal too and its
/// quantile a formula. No random numbers. From the median up within 2% of a simulation. Zero for no steps.
[[nodiscard]] double hours_quantile(const std::vector<Hours>& steps, double probability);

}  // namespace aipath
