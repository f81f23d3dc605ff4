// SPDX-License-Identifier: MIT
#include <aipath/analysis/study_time.hpp>

#include <cmath>
#include <numbers>

namespace aipath {
namespace {

/// The z that a standard normal variable does not exceed with this probability; -9 or 9 beyond the reach of a
/// double.
double normal_quantile(double probability) {
  double low = -9;
  double high = 9;
  constexpr int halvings = 60;
  for (int i = 0; i < halvings; ++i) {
    const double middle = (low + high) / 2;
    const double reached = 0.5 * std::erfc(-middle / std::numbers::sqrt2);
    (reached < probability ? low : high) = middle;
  }
  return high;
}

}  // namespace

double hours_quantile(const std::vector<Hours>& steps, double probability) {
  double sum = 0;
  double variance = 0;
  for (const Hours& step : steps) {
    const double mean = (step.low + 4 * step.likely + step.high) / 6;
    sum += mean;
    variance += (mean - step.low) * (step.high - mean) / 7;
  }
  if (sum <= 0) return 0;
  const double log_variance = std::log1p(variance / (sum * sum));
  const double deviation = std::sqrt(log_variance + pace_spread * pace_spread);
  return sum * std::exp(deviation * normal_quantile(probability) - log_variance / 2);
}

}  // namespace aipath
