// SPDX-License-Identifier: MIT
#include "analysis/roi_portable_math.hpp"
#include <aipath/analysis/cash_flow.hpp>

namespace aipath {

double monthly_discount(double yearly_rate) {
  constexpr double months = 12;
  return portable_power(1 + yearly_rate, -1 / months);
}

double net_present_value(const MonthlyFlows& flows, double yearly_rate) {
  const double discount = monthly_discount(yearly_rate);
  double value = 0;
  for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
    value = value * discount + *flow;
  return value;
}

std::optional<int> payback_month(const MonthlyFlows& flows) {
  constexpr double rounding = 1e-4;
  double sum = 0;
  std::optional<int> month;
  for (std::size_t m = 0; m < flows.size(); ++m) {
    sum += flows[m];
    if (sum < -rounding) {
      month.reset();
    } else if (!month) {
      month = static_cast<int>(m);
    }
  }
  return month;
}

}  // namespace aipath
