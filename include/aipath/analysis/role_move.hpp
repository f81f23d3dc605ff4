// SPDX-License-Identifier: MIT
//
// Whether moving to a role pays: pay there against pay now, for the hours and the money that getting there
// takes. Month 0: money of the plan. Months 1..M: its hours at the value of an hour. From month M + 1 to the
// horizon: the difference of pay, after tax. Nobody knows the chance to get such a job: instead of assuming
// one, the chance is given from which the move pays.
#pragma once

#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/roi.hpp>

#include <optional>
#include <vector>

namespace aipath {

inline constexpr int role_move_years = 10;  ///< horizon if the learner states none

/// Figures if the role paid `pay` a year.
struct MoveFigures {
  double pay = 0;
  double npv_cash = 0;
  std::optional<double> npv_with_time{};
  std::optional<int> payback_month{};  ///< of cash, within the horizon
  std::optional<int> payback_month_with_time{};
  std::optional<double> break_even_chance{};  ///< from which the move pays, hours counted if their value is
                                              ///< known; empty: no chance makes it pay
};

/// What one source says that the role pays in the region.
struct MovePay {
  SalaryId row{};
  bool fits_seniority = false;  ///< otherwise the row is of all levels
  bool needs_rate = false;      ///< in a currency without an exchange rate: not converted
  std::optional<double> p25{};  ///< a year, in the currency of the report
  std::optional<double> p50{};
  std::optional<double> p75{};
};

struct RoleMove {
  RoleId role{};
  Seniority seniority = Seniority::mid;
  PartialDate date{};
  RoiAssumptions assumptions{};  ///< `horizon_years` is that of the move
  Hours hours{};                 ///< of all needed steps
  double plan_money = 0;
  int months = 0;              ///< of preparation
  double time_cost = 0;        ///< present value of the hours; 0 if the value of an hour is unknown
  std::vector<MovePay> pay{};  ///< of the region: the one that counts first
  std::optional<MoveFigures> at_p25{};
  std::optional<MoveFigures> at_p50{};
  std::optional<MoveFigures> at_p75{};
  std::optional<double> break_even_pay{};  ///< at which the move pays for sure; needs a salary
};

/// `plan_money` is in the currency of the assumptions.
[[nodiscard]] RoleMove find_role_move(const Catalog& catalog, const Profile& profile, RoleId role,
                                      PartialDate today, double plan_money);

}  // namespace aipath
