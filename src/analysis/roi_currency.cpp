// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_currency.hpp>

#include <algorithm>

namespace aipath {
namespace {

struct NamedAmount {
  std::string currency{};
  CertificationId certification{};
};

/// Every amount that the model adds up, those of the profile first.
std::vector<NamedAmount> amounts_of(const Catalog& catalog, const Profile& profile) {
  std::vector<NamedAmount> amounts;
  if (profile.salary) amounts.push_back({profile.salary->currency, {}});
  if (profile.hour_value) amounts.push_back({profile.hour_value->currency, {}});
  for (std::uint32_t i = 0; i < catalog.certifications.size(); ++i) {
    const Certification& c = catalog.certifications[i];
    if (c.fee) amounts.push_back({c.fee->currency, {i}});
    if (c.programme_cost) amounts.push_back({c.programme_cost->currency, {i}});
    for (const OtherCost& other : c.other_costs) {
      if (!other.optional) amounts.push_back({other.cost.currency, {i}});
    }
    if (c.renewal && c.renewal->cost) amounts.push_back({c.renewal->cost->currency, {i}});
  }
  return amounts;
}

/// The rate between two currencies as it stands in the profile, or null.
const ExchangeRate* rate_between(const std::string& a, const std::string& b,
                                 const std::vector<ExchangeRate>& rates) {
  const auto found = std::find_if(rates.begin(), rates.end(), [&](const ExchangeRate& rate) {
    return (rate.from == a && rate.to == b) || (rate.from == b && rate.to == a);
  });
  return found == rates.end() ? nullptr : &*found;
}

}  // namespace

std::string roi_currency(const Catalog& catalog, const Profile& profile) {
  if (!profile.roi.currency.empty()) return profile.roi.currency;
  if (profile.salary) return profile.salary->currency;
  if (profile.hour_value) return profile.hour_value->currency;
  const auto with_fee = std::find_if(catalog.certifications.begin(), catalog.certifications.end(),
                                     [](const Certification& c) { return c.fee.has_value(); });
  return with_fee == catalog.certifications.end() ? "USD" : with_fee->fee->currency;
}

std::optional<double> exchanged(const Money& money, const std::string& to,
                                const std::vector<ExchangeRate>& rates) {
  if (money.currency == to) return money.amount;
  const ExchangeRate* rate = rate_between(money.currency, to, rates);
  if (rate == nullptr) return std::nullopt;
  return rate->to == to ? money.amount * rate->rate : money.amount / rate->rate;
}

std::vector<MissingRate> missing_rates(const Catalog& catalog, const Profile& profile) {
  const std::string to = roi_currency(catalog, profile);
  std::vector<MissingRate> missing;
  for (const NamedAmount& amount : amounts_of(catalog, profile)) {
    if (amount.currency == to || rate_between(amount.currency, to, profile.roi.exchange_rates) != nullptr)
      continue;
    const bool is_known = std::any_of(missing.begin(), missing.end(),
                                      [&](const MissingRate& m) { return m.from == amount.currency; });
    if (!is_known) missing.push_back({amount.currency, to, amount.certification});
  }
  return missing;
}

std::vector<ExchangeRate> used_rates(const Catalog& catalog, const Profile& profile) {
  const std::string to = roi_currency(catalog, profile);
  std::vector<ExchangeRate> used;
  for (const NamedAmount& amount : amounts_of(catalog, profile)) {
    const ExchangeRate* rate = rate_between(amount.currency, to, profile.roi.exchange_rates);
    if (amount.currency == to || rate == nullptr) continue;
    const bool is_known = std::any_of(used.begin(), used.end(), [&](const ExchangeRate& other) {
      return other.from == rate->from && other.to == rate->to;
    });
    if (!is_known) used.push_back(*rate);
  }
  return used;
}

}  // namespace aipath
