// SPDX-License-Identifier: MIT
//
// What one certification costs and brings, month by month: DESIGN of the model in docs/roi.md.
//
// Now (month 0): expected fees and materials less the employer's share. Months 1..M: hours of preparation at
// the value of an hour. Month M: the exam. From month M + 1 on, while the certificate is valid or renewed and
// within the horizon: the raise times the chance to pass at all, less tax, fading by `decay` a year. A
// renewal falls in the month in which validity ends, only for who passed, and only if the raise until the
// next end is worth more than the renewal costs in money and time.
#pragma once

#include <aipath/analysis/cash_flow.hpp>
#include <aipath/analysis/levels.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace aipath {

/// A number at its low, likely and high estimate.
struct Range3 {
  double low = 0;
  double likely = 0;
  double high = 0;

  friend bool operator==(const Range3&, const Range3&) = default;
};

/// What an assumption of the model is for one certification and one learner. All money is in one currency and
/// not negative; ratios are fractions of 1.
struct ReturnTerms {
  double fee = 0;
  int attempts_per_fee = 1;       ///< attempts that one fee pays for
  double pass_probability = 0.7;  ///< of one attempt, above 0
  int attempts = 2;               ///< at most, 1 or more
  Range3 materials{};
  double employer_share = 0;
  Hours hours{};  ///< of preparation still to do
  double hours_per_week = 8;
  std::optional<double> hour_value{};
  std::optional<double> salary{};  ///< a year, before tax
  std::optional<Range3> uplift{};  ///< raise as a fraction of the salary
  double tax_rate = 0;
  double decay = 0.1;           ///< a year
  double discount_rate = 0.05;  ///< a year
  int horizon_months = 36;
  std::optional<int> validity_months{};  ///< empty: does not expire
  std::optional<double> renewal_fee{};   ///< empty: cannot be renewed, or nobody knows for how much
  double renewal_hours = 0;
};

/// 1 - (1 - p)^K.
[[nodiscard]] double chance_to_pass(const ReturnTerms& terms);
/// fee x (1 - (1 - p)^K) / p where a fee pays for one attempt; where it pays for more, every such bundle is
/// paid with the chance that it is needed.
[[nodiscard]] double expected_fees(const ReturnTerms& terms);
/// What is paid at month 0: fees and materials (likely) less the employer's share.
[[nodiscard]] double expected_cost_now(const ReturnTerms& terms);
/// M = ceil(hours x 12 / (52 x hours per week)); 0 for no hours.
[[nodiscard]] int preparation_months(double hours, double hours_per_week);

/// A time in which one certificate, or one renewal of it, is valid. Present values, for who has passed.
struct ValidPeriod {
  int first_month = 0;       ///< first in which it pays
  int last_month = 0;        ///< within the horizon
  double annuity = 0;        ///< value of a raise of 1 a year, after tax, over these months
  double renewal_money = 0;  ///< value of the renewal before it; 0 for the first
  double renewal_time = 0;   ///< hours of that renewal at the value of an hour
};

/// The periods from an exam in month `exam_month` to the horizon; none if it leaves no month.
[[nodiscard]] std::vector<ValidPeriod> valid_periods(const ReturnTerms& terms, int exam_month);

/// How many of the periods after the first are worth renewing for at this raise, a year in money: up to the
/// first that is not.
[[nodiscard]] std::size_t worthwhile_renewals(const std::vector<ValidPeriod>& periods, double raise);

/// Figures at one uplift. Money is a present value unless it says otherwise.
struct ReturnFigures {
  int exam_month = 0;
  std::size_t renewals = 0;
  double cost_now = 0;       ///< fees and materials less the employer's share
  double renewal_money = 0;  ///< expected
  double time_cost = 0;      ///< of preparation and renewals
  double benefit = 0;        ///< expected
  double npv = 0;            ///< benefit less all costs
  std::optional<int> payback_month{};
  RateOfReturn rate{};
  std::optional<double> roi{};           ///< npv / costs; empty: free
  std::optional<double> npv_per_hour{};  ///< of likely preparation; empty: no hours
};

/// Monthly expected flows, months 0 to the horizon.
struct ReturnFlows {
  MonthlyFlows cash{};
  MonthlyFlows time{};  ///< value of the hours, negative
};

/// The same with hours that cost nothing: money alone, for which a renewal too is judged by money alone.
[[nodiscard]] ReturnTerms cash_only(ReturnTerms terms);

/// Flows at one uplift, hours as likely. An unknown salary or value of an hour counts as 0.
[[nodiscard]] ReturnFlows return_flows(const ReturnTerms& terms, double uplift);
[[nodiscard]] ReturnFigures return_figures(const ReturnTerms& terms, double uplift);

struct BreakEven {
  double raise = 0;                ///< a year, before tax, in money
  std::optional<double> uplift{};  ///< the same as a fraction of the salary
};

/// The smallest raise at which the present value is 0: cost_now + time, and so many renewals as are best,
/// divided by the chance to pass and the annuities. Needs neither salary nor uplift; empty if no raise pays
/// within the horizon.
[[nodiscard]] std::optional<BreakEven> break_even(const ReturnTerms& terms);

}  // namespace aipath
