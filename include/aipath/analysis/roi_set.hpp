// SPDX-License-Identifier: MIT
//
// The set of certifications with the highest net present value within a budget of money and hours.
//
// Uplifts do not add up: of a set the certification with the best uplift counts whole, the next half, the
// rest nothing (which is which is chosen for the highest value). They are prepared one after the other; of a
// skill that several show, each studies only the hours that the ones before have not. Who must hold another
// one first prepares it first, and passes only if that is passed. All fees are paid now.
//
// So a certification beyond the two that count, and what these require, costs and brings nothing: the best
// set is one of the pairs with what they require. All are tried, in both orders: exact, O(n^2).
#pragma once

#include <aipath/analysis/roi.hpp>

#include <optional>
#include <vector>

namespace aipath {

/// Limits of a set; empty: none.
struct SetLimits {
  std::optional<double> money{};  ///< fees and materials now, as expected, in the currency of the report
  std::optional<double> hours{};  ///< of preparation, likely
};

struct SetMember {
  CertificationId certification{};
  double share = 0;  ///< of its uplift that counts: 1, 0.5 or 0
  double hours = 0;  ///< to be studied after the ones before
  int exam_month = 0;
  double money = 0;    ///< paid now
  double benefit = 0;  ///< present value, less renewals
};

/// Members in the order in which to take them.
struct CertificationSet {
  std::vector<SetMember> members{};
  double money = 0;
  double hours = 0;
  double time_cost = 0;
  double npv = 0;  ///< with time if the value of an hour is known; 0 of no members
};

/// A set that more money would buy.
struct NextPurchase {
  double more_money = 0;
  CertificationSet set{};
};

struct SetReport {
  SetLimits limits{};
  std::size_t candidates = 0;               ///< that fit the role, can be earned and have figures
  CertificationSet best{};                  ///< no members if none pays
  std::optional<NextPurchase> with_step{};  ///< what `money_step` more would buy; empty: nothing better
  std::optional<NextPurchase> next{};       ///< the least money that would buy a better set
};

inline constexpr double money_step = 100;

[[nodiscard]] SetReport find_best_set(const Catalog& catalog, const Profile& profile, const RoiReport& report,
                                      SetLimits limits);

/// One set in one order with one choice of what counts. Requires that what is required stands before, and
/// that `shares` has as many numbers as `order`.
[[nodiscard]] CertificationSet value_set(const Catalog& catalog, const Profile& profile,
                                         const RoiReport& report, const std::vector<CertificationId>& order,
                                         const std::vector<double>& shares);

}  // namespace aipath
