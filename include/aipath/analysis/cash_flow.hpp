// SPDX-License-Identifier: MIT
//
// Figures of a series of monthly payments. flows[m] falls at the end of month m; flows[0] falls now. Money
// paid is negative. Nothing here knows what the money is for.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

using MonthlyFlows = std::vector<double>;

/// (1 + yearly rate)^(-1/12), the same bits on every machine. The rate is above -1.
[[nodiscard]] double monthly_discount(double yearly_rate);

/// Sum of flows[m] x (1 + yearly rate)^(-m/12).
[[nodiscard]] double net_present_value(const MonthlyFlows& flows, double yearly_rate);

/// The first month from which the undiscounted sum so far never falls below 0 again (less than a hundredth of
/// a cent is rounding); empty if it ends below 0.
[[nodiscard]] std::optional<int> payback_month(const MonthlyFlows& flows);

enum class RateStatus : std::uint8_t {
  unique,      ///< exactly one rate makes the present value 0, and it is above 0
  not_unique,  ///< there may be several or only a negative one: the modified rate is given instead
  none         ///< nothing is paid, or less comes back than was paid
};

struct RateOfReturn {
  RateStatus status = RateStatus::none;
  std::optional<double> irr{};       ///< a year, a fraction of 1; only if it is unique
  std::optional<double> modified{};  ///< MIRR, a year; if something is paid and something comes back
};

/// The internal rate of return, annualised: (1 + monthly rate)^12 - 1. Nothing is said of it unless flows, or
/// their running sum, change sign exactly once (Norstrom, JFQA 7, 1972) and more comes back than is paid.
/// Found by bisection on the monthly discount factor. The modified rate finances and reinvests at
/// `yearly_rate`.
[[nodiscard]] RateOfReturn rate_of_return(const MonthlyFlows& flows, double yearly_rate);

}  // namespace aipath
