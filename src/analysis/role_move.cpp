// SPDX-License-Identifier: MIT
#include "analysis/roi_terms.hpp"
#include <aipath/analysis/roi_currency.hpp>
#include <aipath/analysis/role_move.hpp>

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

constexpr double months_a_year = 12;

std::string_view seniority_id(Seniority seniority) {
  return seniority == Seniority::entry ? "entry" : seniority == Seniority::senior ? "senior" : "mid";
}

/// Rows of the role itself, of the learner's region, a year, that people of this seniority are part of.
std::vector<SalaryId> rows_for(const Catalog& catalog, const Profile& profile, RoleId role) {
  std::vector<SalaryId> rows;
  for (const Market& market : catalog.markets) {
    if (market.region != profile.region) continue;
    for (const SalaryId id : market.salaries) {
      const SalaryRow& row = catalog[id];
      const bool fits = row.seniority == "all" || row.seniority == seniority_id(profile.seniority);
      const bool has_median = row.percentiles && row.percentiles->p50;
      if (row.role == role && row.per == "year" && fits && has_median) rows.push_back(id);
    }
  }
  return rows;
}

std::optional<double> in_currency(const std::optional<Fact>& fact, const SalaryRow& row,
                                  const std::string& currency, const Profile& profile) {
  if (!fact) return std::nullopt;
  Money money;
  money.amount = fact->value;
  money.currency = row.currency;
  return exchanged(money, currency, profile.roi.exchange_rates);
}

/// The row that counts comes first: of the seniority, with quartiles, with the most answers, the newest.
std::vector<MovePay> pay_of(const Catalog& catalog, const Profile& profile, RoleId role,
                            const std::string& currency) {
  std::vector<MovePay> list;
  for (const SalaryId id : rows_for(catalog, profile, role)) {
    const SalaryRow& row = catalog[id];
    MovePay pay{.row = id, .fits_seniority = row.seniority != "all"};
    pay.p25 = in_currency(row.percentiles->p25, row, currency, profile);
    pay.p50 = in_currency(row.percentiles->p50, row, currency, profile);
    pay.p75 = in_currency(row.percentiles->p75, row, currency, profile);
    pay.needs_rate = !pay.p50;
    list.push_back(pay);
  }
  const auto rank = [&](const MovePay& pay) {
    const SalaryRow& row = catalog[pay.row];
    return std::tuple(pay.needs_rate, !pay.fits_seniority, !(pay.p25 && pay.p75),
                      -row.sample_size.value_or(0), -row.year, std::string_view(row.id));
  };
  std::sort(list.begin(), list.end(), [&](const MovePay& a, const MovePay& b) { return rank(a) < rank(b); });
  return list;
}

/// Flows of the plan: money now, hours until the move.
ReturnFlows plan_flows(const RoleMove& move) {
  const auto horizon = static_cast<int>(move.assumptions.horizon_years * months_a_year);
  const auto size = static_cast<std::size_t>(horizon) + 1;
  ReturnFlows flows{MonthlyFlows(size), MonthlyFlows(size)};
  flows.cash[0] = -move.plan_money;
  for (int m = 1; m <= std::min(move.months, horizon); ++m)
    flows.time[static_cast<std::size_t>(m)] =
        -move.hours.likely / move.months * move.assumptions.hour_value.value_or(0);
  return flows;
}

/// A year's difference of pay as monthly flows after the move.
MonthlyFlows pay_flows(const RoleMove& move, double difference) {
  const auto horizon = static_cast<std::size_t>(move.assumptions.horizon_years * months_a_year);
  MonthlyFlows flows(horizon + 1);
  for (std::size_t m = static_cast<std::size_t>(move.months) + 1; m < flows.size(); ++m)
    flows[m] = difference / months_a_year * (1 - move.assumptions.tax_rate);
  return flows;
}

MonthlyFlows sum_of(const MonthlyFlows& a, const MonthlyFlows& b) {
  MonthlyFlows sum(a);
  std::transform(sum.begin(), sum.end(), b.begin(), sum.begin(), std::plus<>());
  return sum;
}

MoveFigures figures_at(const RoleMove& move, double pay) {
  const double rate = move.assumptions.discount_rate;
  const ReturnFlows plan = plan_flows(move);
  const MonthlyFlows gains = pay_flows(move, pay - move.assumptions.salary.value_or(0));
  const MonthlyFlows cash = sum_of(plan.cash, gains);
  MoveFigures figures{.pay = pay};
  figures.npv_cash = net_present_value(cash, rate);
  figures.payback_month = payback_month(cash);
  const double benefit = net_present_value(gains, rate);
  const double cost = -net_present_value(sum_of(plan.cash, plan.time), rate);
  if (benefit > 0 && cost <= benefit) figures.break_even_chance = cost / benefit;
  if (!move.assumptions.hour_value) return figures;
  const MonthlyFlows all = sum_of(cash, plan.time);
  figures.npv_with_time = net_present_value(all, rate);
  figures.payback_month_with_time = payback_month(all);
  return figures;
}

void add_figures(RoleMove& move) {
  const ReturnFlows plan = plan_flows(move);
  const double rate = move.assumptions.discount_rate;
  move.time_cost = -net_present_value(plan.time, rate);
  if (!move.assumptions.salary) return;
  const double annuity = net_present_value(pay_flows(move, 1), rate);
  if (annuity > 0)
    move.break_even_pay = *move.assumptions.salary + (move.plan_money + move.time_cost) / annuity;
  if (move.pay.empty() || move.pay.front().needs_rate) return;
  const MovePay& pay = move.pay.front();
  if (pay.p25) move.at_p25 = figures_at(move, *pay.p25);
  if (pay.p50) move.at_p50 = figures_at(move, *pay.p50);
  if (pay.p75) move.at_p75 = figures_at(move, *pay.p75);
}

}  // namespace

RoleMove find_role_move(const Catalog& catalog, const Profile& profile, RoleId role, PartialDate today,
                        double plan_money) {
  RoleMove move;
  move.role = role;
  move.seniority = profile.seniority;
  move.date = today;
  move.assumptions = roi_assumptions(catalog, profile);
  move.assumptions.horizon_years = profile.roi.horizon_years.value_or(role_move_years);
  move.hours = find_gap(catalog, profile, role, today).hours;
  move.plan_money = plan_money;
  move.months = preparation_months(move.hours.likely, move.assumptions.hours_per_week);
  move.pay = pay_of(catalog, profile, role, move.assumptions.currency);
  add_figures(move);
  return move;
}

}  // namespace aipath
