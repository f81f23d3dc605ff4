// SPDX-License-Identifier: MIT
#include "analysis/roi_portable_math.hpp"

#include <cmath>
#include <limits>

namespace aipath {
namespace {

// ln 2 in two parts: a multiple of the first is exact.
constexpr double ln2_high = 0x1.62e42fefa0000p-1;
constexpr double ln2_low = 0x1.cf79abc9e3b3ap-40;

}  // namespace

double portable_log(double x) {
  constexpr double root_half = 0.70710678118654752440;
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);  // exact
  if (mantissa < root_half) {
    mantissa *= 2;
    --exponent;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)); the argument is at most 0.172, so its square is below 0.03.
  const double s = (mantissa - 1) / (mantissa + 1);
  const double square = s * s;
  double sum = 0;
  for (int k = 25; k >= 1; k -= 2)
    sum = sum * square + 1.0 / k;
  return exponent * ln2_high + (2 * s * sum + exponent * ln2_low);
}

double portable_exp(double x) {
  if (x < -700) return 0;
  if (x > 709) return std::numeric_limits<double>::infinity();
  const double multiple = std::floor(x / (ln2_high + ln2_low) + 0.5);
  const double rest = (x - multiple * ln2_high) - multiple * ln2_low;  // at most 0.35
  double sum = 1;
  for (int k = 18; k >= 1; --k)
    sum = 1 + rest / k * sum;
  return std::ldexp(sum, static_cast<int>(multiple));  // exact
}

double portable_power(double base, double exponent) {
  if (exponent == 0) return 1;
  return base <= 0 ? 0 : portable_exp(exponent * portable_log(base));
}

}  // namespace aipath
