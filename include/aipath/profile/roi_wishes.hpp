// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// How many units of `to` one unit of `from` was worth on a day.
struct ExchangeRate {
  std::string from{};  ///< ISO 4217
  std::string to{};
  double rate = 0;     ///< above 0
  PartialDate date{};  ///< a whole day
  SourceLocation where{};
};

/// What a learner assumes about money, as the profile or a flag states it; what is empty is left to the
/// defaults. Ratios are fractions of 1.
struct RoiWishes {
  std::optional<int> horizon_years{};          ///< 1 to 40
  std::optional<double> discount_rate{};       ///< a year, 0 to 1
  std::optional<double> pass_probability{};    ///< of one attempt, above 0 to 1
  std::optional<int> attempts{};               ///< at most, 1 to 20
  std::optional<double> decay{};               ///< of the raise, a year, 0 to 0.99
  std::optional<double> tax_rate{};            ///< on the raise, 0 to 0.99
  std::optional<double> employer_share{};      ///< of fees and materials, 0 to 1
  std::optional<double> survey_share{};        ///< of a raw survey figure that counts, 0 to 1
  std::string currency{};                      ///< to count in; empty: that of the salary
  std::vector<ExchangeRate> exchange_rates{};  ///< the first that fits counts
};

}  // namespace aipath
