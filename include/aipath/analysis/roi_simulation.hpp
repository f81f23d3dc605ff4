// SPDX-License-Identifier: MIT
//
// What the return of a certification may turn out to be. Uplift and hours are PERT variables (a beta
// distribution between low and high with its mean at (low + 4 likely + high) / 6), each attempt at the exam
// passes with its chance; everything else is as in the model. Draw i uses the same three random numbers for
// every certification, so that two of them differ by what they are and not by luck.
//
// The random numbers are a hash (SplitMix64) of seed and place, and the distributions are inverted by our own
// tables: the same bits on every machine. 10,000 draws take about a millisecond.
#pragma once

#include <aipath/analysis/roi_model.hpp>

#include <cstdint>
#include <vector>

namespace aipath {

inline constexpr std::uint64_t roi_seed = 20'261'124;
inline constexpr int roi_draws = 10'000;

/// Random numbers from 0 to below 1, three a draw.
struct CommonDraws {
  std::vector<double> uplift{};
  std::vector<double> hours{};
  std::vector<double> pass{};
};

[[nodiscard]] CommonDraws common_draws(std::uint64_t seed, int count);

/// Net present value of each draw. Requires a salary and an uplift; an unknown value of an hour counts as 0.
[[nodiscard]] std::vector<double> simulate_npv(const ReturnTerms& terms, const CommonDraws& draws);

struct NpvSpread {
  double mean = 0;
  double p10 = 0;  ///< the smallest value that a tenth of the draws does not exceed
  double p50 = 0;
  double p90 = 0;
  double p_positive = 0;      ///< share of draws above 0
  double standard_error = 0;  ///< of that share
};

/// Requires at least one value.
[[nodiscard]] NpvSpread npv_spread(std::vector<double> values);

/// How many values fall between equally wide bounds.
struct NpvHistogram {
  double first = 0;  ///< lower bound of the first bin
  double width = 0;  ///< of each bin; 0: all values are the same
  std::vector<int> counts{};
};

/// From the 1st to the 99th percentile in about `bins` bins whose bounds are round numbers, 0 among them if
/// it is inside; the first and last bin hold what lies beyond.
[[nodiscard]] NpvHistogram npv_histogram(std::vector<double> values, int bins);

}  // namespace aipath
