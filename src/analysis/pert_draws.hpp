// SPDX-License-Identifier: MIT
//
// Random hours of a step, from its three-point estimate.
//
// PERT is a beta variable with shapes 1 + 4m and 5 - 4m, m = (likely - low) / (high - low), stretched over
// low to high. With whole shapes it is one of five sorted uniform numbers: the (1 + 4m)-th. Between whole
// shapes the draw is, with equal chances, one of the two neighbours chosen at random, or the point between
// them. The first scatters a little too much, the second as much too little; together mean and variance are
// exact.
//
// Rejected: std::gamma_distribution, which differs between standard libraries; anything with logarithms,
// whose last digit differs between machines.
#pragma once

#include <aipath/analysis/needed_steps.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

/// `count` draws of the hours of a step. The same seed and key give the same luck whatever the hours are.
/// Requires low <= likely <= high.
[[nodiscard]] std::vector<double> pert_draws(const Hours& hours, int count, std::uint64_t seed,
                                             std::uint64_t key);

/// A permutation of 0 to count - 1.
[[nodiscard]] std::vector<std::uint32_t> shuffled_numbers(int count, std::uint64_t seed, std::uint64_t key);

}  // namespace aipath
