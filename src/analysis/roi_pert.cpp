// SPDX-License-Identifier: MIT
#include "analysis/roi_pert.hpp"

#include "analysis/roi_portable_math.hpp"

#include <algorithm>
#include <numeric>

namespace aipath {
namespace {

constexpr std::size_t grid = 512;        // intervals of the integration
constexpr std::size_t quantiles = 1024;  // intervals of the table

/// Integral of x^a (1 - x)^b from 0 to each k / grid, by Simpson's rule, scaled to end at 1.
std::vector<double> beta_integral(double a, double b) {
  const auto density = [&](double x) { return portable_power(x, a) * portable_power(1 - x, b); };
  constexpr double step = 1.0 / grid;
  std::vector<double> sums(grid + 1);
  double left = density(0);
  for (std::size_t k = 1; k <= grid; ++k) {
    const double x = static_cast<double>(k) * step;
    const double right = density(x);
    sums[k] = sums[k - 1] + (left + 4 * density(x - step / 2) + right) * step / 6;
    left = right;
  }
  const double total = sums.back();
  for (double& sum : sums)
    sum /= total;
  return sums;
}

/// The table is read where the integral reaches k / quantiles.
std::vector<double> inverse_of(const std::vector<double>& sums) {
  std::vector<double> table(quantiles + 1);
  std::size_t place = 0;
  for (std::size_t k = 1; k < quantiles; ++k) {
    const double u = static_cast<double>(k) / quantiles;
    while (sums[place + 1] < u)
      ++place;
    const double part = (u - sums[place]) / (sums[place + 1] - sums[place]);
    table[k] = (static_cast<double>(place) + part) / grid;
  }
  table.back() = 1;
  return table;
}

}  // namespace

PertQuantiles::PertQuantiles(Range3 range) : low_(range.low), width_(range.high - range.low) {
  if (width_ <= 0) return;
  const double mode = (range.likely - range.low) / width_;
  shares_ = inverse_of(beta_integral(4 * mode, 4 * (1 - mode)));
}

double PertQuantiles::at(double u) const {
  if (shares_.empty()) return low_;
  const double place = u * quantiles;
  const std::size_t k = std::min(static_cast<std::size_t>(place), quantiles - 1);
  const double share = shares_[k] + (shares_[k + 1] - shares_[k]) * (place - static_cast<double>(k));
  return low_ + width_ * share;
}

}  // namespace aipath
