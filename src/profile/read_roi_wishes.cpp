// SPDX-License-Identifier: MIT
#include "profile/read_roi_wishes.hpp"

#include "catalog/value_readers.hpp"
#include "yaml/map_reader.hpp"
#include "yaml/scalar.hpp"

#include <utility>

namespace aipath {
namespace {

constexpr yaml::Range shares{0, 1};
constexpr yaml::Range shares_below_one{0, 0.99};
constexpr yaml::Range chances{0.001, 1};
constexpr yaml::Range rates{0.000001, 1e6};

class WishReader {
 public:
  WishReader(yaml::MapReader& keys, Diagnostics& diagnostics) : keys_(keys), diagnostics_(diagnostics) {}

  void number(std::string_view key, yaml::Range range, std::optional<double>& out) {
    if (const auto value = keys_.find(key)) out = yaml::read_number(*value, range, diagnostics_);
  }
  void whole(std::string_view key, yaml::Range range, std::optional<int>& out) {
    if (const auto value = keys_.find(key)) out = yaml::read_whole_number(*value, range, diagnostics_);
  }

 private:
  yaml::MapReader& keys_;
  Diagnostics& diagnostics_;
};

std::string currency_of(yaml::MapReader& keys, std::string_view key, Diagnostics& diagnostics) {
  const auto value = keys.require(key);
  return value ? read_currency(*value, diagnostics).value_or("") : std::string();
}

ExchangeRate read_exchange_rate(yaml::Value item, Diagnostics& diagnostics) {
  yaml::MapReader keys(item, "an exchange rate", diagnostics);
  ExchangeRate rate;
  rate.where = item.location();
  rate.from = currency_of(keys, "from", diagnostics);
  rate.to = currency_of(keys, "to", diagnostics);
  if (const auto value = keys.require("rate"))
    rate.rate = yaml::read_number(*value, rates, diagnostics).value_or(1);
  if (const auto value = keys.require("date")) {
    rate.date = read_date(*value, diagnostics).value_or(PartialDate{});
    if (rate.date.is_set() && !rate.date.is_full())
      yaml::report(diagnostics, *value, "not-a-date", "a whole date is needed here", "write YYYY-MM-DD");
  }
  keys.report_unknown_keys();
  return rate;
}

}  // namespace

RoiWishes read_roi_wishes(yaml::Value value, Diagnostics& diagnostics) {
  yaml::MapReader keys(value, "roi", diagnostics);
  WishReader reader(keys, diagnostics);
  RoiWishes wishes;
  reader.whole("horizon_years", {1, 40}, wishes.horizon_years);
  reader.number("discount_rate", shares, wishes.discount_rate);
  reader.number("pass_probability", chances, wishes.pass_probability);
  reader.whole("attempts", {1, 20}, wishes.attempts);
  reader.number("decay", shares_below_one, wishes.decay);
  reader.number("tax_rate", shares_below_one, wishes.tax_rate);
  reader.number("employer_share", shares, wishes.employer_share);
  reader.number("survey_share", shares, wishes.survey_share);
  if (const auto currency = keys.find("currency"))
    wishes.currency = read_currency(*currency, diagnostics).value_or("");
  if (const auto list = keys.find("exchange_rates");
      list && require_sequence(*list, "exchange_rates", diagnostics)) {
    for (auto item = list->first(); item; item = item->next())
      wishes.exchange_rates.push_back(read_exchange_rate(*item, diagnostics));
  }
  keys.report_unknown_keys();
  return wishes;
}

}  // namespace aipath
