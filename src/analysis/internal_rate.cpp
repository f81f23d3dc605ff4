// SPDX-License-Identifier: MIT
#include "analysis/roi_portable_math.hpp"
#include <aipath/analysis/cash_flow.hpp>

#include <algorithm>
#include <numeric>

namespace aipath {
namespace {

constexpr double months_a_year = 12;

int sign_changes(const MonthlyFlows& flows) {
  int changes = 0;
  double last = 0;
  for (const double flow : flows) {
    if (flow == 0) continue;
    if (last != 0 && (flow > 0) != (last > 0)) ++changes;
    last = flow;
  }
  return changes;
}

/// Value at the monthly discount factor v: a polynomial in v.
double value_at(const MonthlyFlows& flows, double v) {
  double value = 0;
  for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
    value = value * v + *flow;
  return value;
}

/// The factor between 0 and 1 at which the value, which is negative at 0 and positive at 1, is 0.
double root_factor(const MonthlyFlows& flows) {
  double low = 0;
  double high = 1;
  constexpr int halvings = 200;  // far below one unit in the last place
  for (int i = 0; i < halvings; ++i) {
    const double middle = low + (high - low) / 2;
    (value_at(flows, middle) < 0 ? low : high) = middle;
  }
  return high;
}

/// Paid, at its value now; received, at its value at the end.
std::optional<double> modified_rate(const MonthlyFlows& flows, double yearly_rate) {
  MonthlyFlows paid(flows);
  MonthlyFlows received(flows);
  for (double& flow : paid)
    flow = std::min(flow, 0.0);
  for (double& flow : received)
    flow = std::max(flow, 0.0);
  const double cost = -net_present_value(paid, yearly_rate);
  const double gain = net_present_value(received, yearly_rate);
  if (cost <= 0 || gain <= 0 || flows.size() < 2) return std::nullopt;
  const double years = static_cast<double>(flows.size() - 1) / months_a_year;
  return portable_power(gain / cost, 1 / years) * (1 + yearly_rate) - 1;
}

}  // namespace

RateOfReturn rate_of_return(const MonthlyFlows& flows, double yearly_rate) {
  RateOfReturn result;
  result.modified = modified_rate(flows, yearly_rate);
  const double sum = std::accumulate(flows.begin(), flows.end(), 0.0);
  if (!result.modified || sum <= 0) return result;
  MonthlyFlows running(flows);
  std::partial_sum(flows.begin(), flows.end(), running.begin());
  const auto first = std::find_if(flows.begin(), flows.end(), [](double flow) { return flow != 0; });
  const bool is_unique = *first < 0 && (sign_changes(flows) == 1 || sign_changes(running) == 1);
  result.status = is_unique ? RateStatus::unique : RateStatus::not_unique;
  if (!is_unique) return result;
  // The first payment may fall late: counted from it the value at a factor of 0 is negative.
  const MonthlyFlows from_first(first, flows.end());
  result.irr = portable_power(root_factor(from_first), -months_a_year) - 1;
  return result;
}

}  // namespace aipath
