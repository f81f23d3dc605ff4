// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_model.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace aipath {
namespace {

constexpr double months_a_year = 12;

double materials_and_fees(const ReturnTerms& terms, double fees) {
  return (fees + terms.materials.likely) * (1 - terms.employer_share);
}

/// Powers of a factor: [k] is factor^k.
std::vector<double> powers(double factor, int count) {
  std::vector<double> result(static_cast<std::size_t>(count) + 1, 1.0);
  for (std::size_t k = 1; k < result.size(); ++k)
    result[k] = result[k - 1] * factor;
  return result;
}

/// (1 - decay)^(1/12), which is the discount at the rate 1 / (1 - decay) - 1.
double monthly_fading(double decay) {
  return monthly_discount(1 / (1 - decay) - 1);
}

double raise_at(const ReturnTerms& terms, double uplift) {
  return terms.salary.value_or(0) * uplift;
}

std::vector<ValidPeriod> likely_periods(const ReturnTerms& terms) {
  return valid_periods(terms, preparation_months(terms.hours.likely, terms.hours_per_week));
}

/// Present value of the hours of preparation that fall within the horizon.
double preparation_time_cost(const ReturnTerms& terms, double hours) {
  const int months = preparation_months(hours, terms.hours_per_week);
  const std::vector<double> discount = powers(monthly_discount(terms.discount_rate), terms.horizon_months);
  double sum = 0;
  for (int m = 1; m <= std::min(months, terms.horizon_months); ++m)
    sum += discount[static_cast<std::size_t>(m)];
  return months == 0 ? 0 : hours / months * terms.hour_value.value_or(0) * sum;
}

}  // namespace

double chance_to_pass(const ReturnTerms& terms) {
  double failed = 1;
  for (int k = 0; k < terms.attempts; ++k)
    failed *= 1 - terms.pass_probability;
  return 1 - failed;
}

double expected_fees(const ReturnTerms& terms) {
  double fees = 0;
  double needed = 1;  // chance that all attempts so far have failed
  for (int k = 0; k < terms.attempts; ++k) {
    if (k % terms.attempts_per_fee == 0) fees += terms.fee * needed;
    needed *= 1 - terms.pass_probability;
  }
  return fees;
}

double expected_cost_now(const ReturnTerms& terms) {
  return materials_and_fees(terms, expected_fees(terms));
}

int preparation_months(double hours, double hours_per_week) {
  constexpr double weeks_a_year = 52;
  constexpr double rounding = 1e-9;  // 26 h at 6 h a week are one month, whatever the last digit says
  constexpr double longest = 1e6;
  const double months = hours * months_a_year / (weeks_a_year * hours_per_week);
  return static_cast<int>(std::min(longest, std::max(0.0, std::ceil(months - rounding))));
}

std::vector<ValidPeriod> valid_periods(const ReturnTerms& terms, int exam_month) {
  std::vector<ValidPeriod> periods;
  if (exam_month >= terms.horizon_months) return periods;
  const std::vector<double> discount = powers(monthly_discount(terms.discount_rate), terms.horizon_months);
  const std::vector<double> fading = powers(monthly_fading(terms.decay), terms.horizon_months);
  const int length = terms.validity_months.value_or(terms.horizon_months);
  for (int first = exam_month + 1; first <= terms.horizon_months; first += length) {
    ValidPeriod period{.first_month = first,
                       .last_month = std::min(first + length - 1, terms.horizon_months)};
    for (int m = first; m <= period.last_month; ++m)
      period.annuity += discount[static_cast<std::size_t>(m)] *
                        fading[static_cast<std::size_t>(m - exam_month - 1)] * (1 - terms.tax_rate) /
                        months_a_year;
    if (!periods.empty()) {
      const double at = discount[static_cast<std::size_t>(first - 1)];
      period.renewal_money = terms.renewal_fee.value_or(0) * at;
      period.renewal_time = terms.renewal_hours * terms.hour_value.value_or(0) * at;
    }
    periods.push_back(period);
    if (!terms.renewal_fee) break;
  }
  return periods;
}

std::size_t worthwhile_renewals(const std::vector<ValidPeriod>& periods, double raise) {
  std::size_t count = 0;
  while (count + 1 < periods.size() && raise * periods[count + 1].annuity >
                                           periods[count + 1].renewal_money + periods[count + 1].renewal_time)
    ++count;
  return count;
}

ReturnFlows return_flows(const ReturnTerms& terms, double uplift) {
  const auto size = static_cast<std::size_t>(terms.horizon_months) + 1;
  ReturnFlows flows{MonthlyFlows(size), MonthlyFlows(size)};
  const double hour_value = terms.hour_value.value_or(0);
  const int exam = preparation_months(terms.hours.likely, terms.hours_per_week);
  flows.cash[0] = -expected_cost_now(terms);
  for (int m = 1; m <= std::min(exam, terms.horizon_months); ++m)
    flows.time[static_cast<std::size_t>(m)] -= terms.hours.likely / exam * hour_value;
  const double raise = raise_at(terms, uplift);
  const std::vector<ValidPeriod> periods = valid_periods(terms, exam);
  if (periods.empty()) return flows;
  const double passed = chance_to_pass(terms);
  const std::vector<double> fading = powers(monthly_fading(terms.decay), terms.horizon_months);
  const std::size_t renewals = worthwhile_renewals(periods, raise);
  for (std::size_t i = 0; i <= renewals; ++i) {
    const auto first = static_cast<std::size_t>(periods[i].first_month);
    if (i > 0) {
      flows.cash[first - 1] -= passed * terms.renewal_fee.value_or(0);
      flows.time[first - 1] -= passed * terms.renewal_hours * hour_value;
    }
    for (std::size_t m = first; m <= static_cast<std::size_t>(periods[i].last_month); ++m)
      flows.cash[m] += raise / months_a_year * passed * (1 - terms.tax_rate) *
                       fading[m - static_cast<std::size_t>(exam) - 1];
  }
  return flows;
}

namespace {

/// Fills in what a present value is made of: the same sums as of the flows, without their months.
void add_present_values(const ReturnTerms& terms, double raise, ReturnFigures& figures) {
  const double passed = chance_to_pass(terms);
  const std::vector<ValidPeriod> periods = valid_periods(terms, figures.exam_month);
  figures.renewals = worthwhile_renewals(periods, raise);
  figures.cost_now = expected_cost_now(terms);
  figures.time_cost = preparation_time_cost(terms, terms.hours.likely);
  for (std::size_t i = 0; i < periods.size() && i <= figures.renewals; ++i) {
    figures.benefit += passed * raise * periods[i].annuity;
    figures.renewal_money += passed * periods[i].renewal_money;
    figures.time_cost += passed * periods[i].renewal_time;
  }
  const double paid = figures.cost_now + figures.renewal_money + figures.time_cost;
  figures.npv = figures.benefit - paid;
  if (paid > 0) figures.roi = figures.npv / paid;
}

}  // namespace

ReturnFigures return_figures(const ReturnTerms& terms, double uplift) {
  ReturnFigures figures;
  figures.exam_month = preparation_months(terms.hours.likely, terms.hours_per_week);
  add_present_values(terms, raise_at(terms, uplift), figures);
  const ReturnFlows flows = return_flows(terms, uplift);
  MonthlyFlows all(flows.cash);
  std::transform(all.begin(), all.end(), flows.time.begin(), all.begin(), std::plus<>());
  figures.payback_month = payback_month(all);
  figures.rate = rate_of_return(all, terms.discount_rate);
  if (terms.hours.likely > 0) figures.npv_per_hour = figures.npv / terms.hours.likely;
  return figures;
}

ReturnTerms cash_only(ReturnTerms terms) {
  terms.hour_value.reset();
  return terms;
}

std::optional<BreakEven> break_even(const ReturnTerms& terms) {
  const double passed = chance_to_pass(terms);
  double annuities = 0;
  double costs = expected_cost_now(terms) + preparation_time_cost(terms, terms.hours.likely);
  std::optional<BreakEven> best;
  for (const ValidPeriod& period : likely_periods(terms)) {
    annuities += period.annuity;
    costs += passed * (period.renewal_money + period.renewal_time);  // only who passed renews
    if (annuities <= 0) continue;
    const double raise = costs / (passed * annuities);
    if (!best || raise < best->raise) best = BreakEven{.raise = raise};
  }
  if (best && terms.salary && *terms.salary > 0) best->uplift = best->raise / *terms.salary;
  return best;
}

}  // namespace aipath
