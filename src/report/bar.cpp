// SPDX-License-Identifier: MIT
#include "report/bar.hpp"

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

constexpr const char* full = "█";
constexpr const char* half_tone = "▒";
constexpr const char* light = "░";

/// Sums of fractions miss a whole block by about 1e-14.
constexpr double noise = 1e-9;

}  // namespace

std::string level_bar(double effective, int required) {
  std::string bar;
  for (int level = 1; level <= required; ++level) {
    const double reached = effective - (level - 1);
    bar += reached >= 1 - noise ? full : reached > noise ? half_tone : light;
  }
  return bar;
}

std::string readiness_bar(double readiness, double ready_at, std::size_t cells) {
  const auto width = static_cast<double>(cells);
  const double mark = std::round(ready_at / 100 * width);
  double reached = std::floor(readiness / 100 * width + noise);
  if (readiness < ready_at) reached = std::min(reached, std::max(mark - 1, 0.0));
  std::string bar;
  for (std::size_t cell = 0; cell < cells; ++cell) {
    const auto place = static_cast<double>(cell);
    bar += place < reached ? full : place < mark ? half_tone : light;
  }
  return bar;
}

}  // namespace aipath
