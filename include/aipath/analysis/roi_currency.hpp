// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// The currency to count in: the one that the profile names, else that of the salary, of the value of an
/// hour, of the first fee of the catalogue.
[[nodiscard]] std::string roi_currency(const Catalog& catalog, const Profile& profile);

/// The amount in `to`; a rate of the profile counts in both directions, the first that fits. Empty without
/// one.
[[nodiscard]] std::optional<double> exchanged(const Money& money, const std::string& to,
                                              const std::vector<ExchangeRate>& rates);

/// An amount that cannot be exchanged.
struct MissingRate {
  std::string from{};
  std::string to{};
  CertificationId certification{};  ///< whose cost it is; not set: of the profile
};

/// One for each currency that is needed and has no rate, in the order of the catalogue, those of the profile
/// first.
[[nodiscard]] std::vector<MissingRate> missing_rates(const Catalog& catalog, const Profile& profile);

/// The rates that the costs, the salary and the value of an hour need.
[[nodiscard]] std::vector<ExchangeRate> used_rates(const Catalog& catalog, const Profile& profile);

}  // namespace aipath
