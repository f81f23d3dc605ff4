// SPDX-License-Identifier: MIT
//
//     assume = setting {"," setting}
//     setting = KEY "=" NUMBER | ("salary" | "hour_value") "=" AMOUNT | "currency=" CURRENCY
//     rate   = CURRENCY ":" CURRENCY "=" NUMBER "@" DATE
#include "cli/roi_options.hpp"

#include "cli/option_checks.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/analysis/roi_currency.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace aipath {
namespace {

struct NumberKey {
  std::string_view name{};
  double low = 0;
  double high = 0;
  void (*set)(Profile&, double) = nullptr;
  bool is_whole = false;
};

constexpr std::array number_keys{
    NumberKey{"horizon_years", 1, 40, [](Profile& p, double x) { p.roi.horizon_years = static_cast<int>(x); },
              true},
    NumberKey{"discount_rate", 0, 1, [](Profile& p, double x) { p.roi.discount_rate = x; }},
    NumberKey{"pass_probability", 0.001, 1, [](Profile& p, double x) { p.roi.pass_probability = x; }},
    NumberKey{"attempts", 1, 20, [](Profile& p, double x) { p.roi.attempts = static_cast<int>(x); }, true},
    NumberKey{"decay", 0, 0.99, [](Profile& p, double x) { p.roi.decay = x; }},
    NumberKey{"tax_rate", 0, 0.99, [](Profile& p, double x) { p.roi.tax_rate = x; }},
    NumberKey{"employer_share", 0, 1, [](Profile& p, double x) { p.roi.employer_share = x; }},
    NumberKey{"survey_share", 0, 1, [](Profile& p, double x) { p.roi.survey_share = x; }},
    NumberKey{"hours_per_week", 0.1, 168, [](Profile& p, double x) { p.hours_per_week = x; }},
    NumberKey{"pace", 0.1, 10, [](Profile& p, double x) { p.pace = x; }}};

std::vector<std::string_view> key_names() {
  std::vector<std::string_view> names{"salary", "hour_value", "currency"};
  for (const NumberKey& key : number_keys)
    names.push_back(key.name);
  return names;
}

std::optional<double> plain_number_of(std::string_view text) {
  double value = 0;
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const auto [stop, error] = std::from_chars(begin, end, value, std::chars_format::fixed);
  const bool is_number = error == std::errc() && stop == end && std::isfinite(value);
  return is_number ? std::optional(value) : std::nullopt;
}

bool is_currency(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void set_number(Session& session, const NumberKey& key, const std::string& value, Profile& profile) {
  const auto number = plain_number_of(value);
  const bool fits = number && *number >= key.low && *number <= key.high &&
                    (!key.is_whole || *number == std::floor(*number));
  if (fits) {
    key.set(profile, *number);
    return;
  }
  report_error(session, "wrong-usage",
               fmt::format("--assume {}: '{}' is no {} from {} to {}", key.name, value,
                           key.is_whole ? "whole number" : "number", key.low, key.high));
}

void apply_setting(Session& session, const Catalog& catalog, const std::string& setting, Profile& profile) {
  const std::size_t equals = setting.find('=');
  const std::string key = setting.substr(0, equals);
  const std::string value = equals == std::string::npos ? "" : setting.substr(equals + 1);
  const auto* const number =
      std::find_if(number_keys.begin(), number_keys.end(), [&](const NumberKey& k) { return k.name == key; });
  if (number != number_keys.end()) {
    set_number(session, *number, value, profile);
  } else if (key == "salary") {
    profile.salary = read_amount(session, "--assume salary", value, roi_currency(catalog, profile));
  } else if (key == "hour_value") {
    profile.hour_value = read_amount(session, "--assume hour_value", value, roi_currency(catalog, profile));
  } else if (key == "currency" && is_currency(value)) {
    profile.roi.currency = value;
  } else if (key == "currency") {
    report_error(session, "wrong-usage", fmt::format("--assume currency: '{}' is no currency", value),
                 "write three capital letters, such as USD");
  } else {
    const std::string hint = did_you_mean(key, key_names());
    report_error(session, "wrong-usage", fmt::format("--assume has no '{}'", key),
                 hint.empty() ? fmt::format("it takes {}", fmt::join(key_names(), ", ")) : hint);
  }
}

std::optional<ExchangeRate> read_rate(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::size_t equals = text.find('=');
  const std::size_t at = text.find('@');
  if (colon == std::string_view::npos || equals == std::string_view::npos || at == std::string_view::npos ||
      colon > equals || equals > at)
    return std::nullopt;
  ExchangeRate rate;
  rate.from = text.substr(0, colon);
  rate.to = text.substr(colon + 1, equals - colon - 1);
  const auto number = plain_number_of(text.substr(equals + 1, at - equals - 1));
  const auto date = parse_date(text.substr(at + 1));
  constexpr double smallest = 1e-6;
  constexpr double largest = 1e6;
  if (!is_currency(rate.from) || !is_currency(rate.to) || !number || *number < smallest ||
      *number > largest || !date || !date->is_full())
    return std::nullopt;
  rate.rate = *number;
  rate.date = *date;
  return rate;
}

std::string rate_hint(const std::string& from, const std::string& to) {
  return fmt::format("add it to `roi: exchange_rates` of your profile, or --rate {}:{}=RATE@YYYY-MM-DD", from,
                     to);
}

}  // namespace

void add_roi_options(CLI::App& app, RoiOptions& options) {
  app.add_option("words", options.words,
                 "Your profile, as for `aipath gap`, and the id of a certification to see in full")
      ->type_name("[PROFILE] [CERT]");
  CLI::Option* move =
      app.add_option("--role", options.move_to, "Whether moving to this role pays: pay there against yours");
  move->type_name("ID");
  app.add_option("--target", options.target, "Rank for this role instead of the profile's first")
      ->type_name("ID")
      ->excludes(move);
  app.add_option("--assume", options.assume,
                 "Another assumption: salary=95000, tax_rate=0.3, horizon_years=5 ...; commas between")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
  app.add_option("--rate", options.rates, "An exchange rate: USD:EUR=0.86@2026-11-20; may be repeated")
      ->type_name("RATE")
      ->allow_extra_args(false);
  CLI::Option* set = app.add_flag("--set", options.set, "The best set within a budget, exactly");
  set->excludes(move);
  app.add_option("--budget", options.budget, "Money for the set; else that of the profile")
      ->type_name("AMOUNT")
      ->needs(set);
  CLI::Option* hours = app.add_option("--max-hours", options.max_hours, "Hours for the set");
  hours->type_name("H")->needs(set);
  allow_range(*hours, 0, 1e6);
  app.add_option("--plan-cost", options.plan_cost, "With --role: what learning costs in money")
      ->type_name("AMOUNT")
      ->needs(move);
  app.add_flag("--all", options.all, "Show every certification");
  app.add_flag("--wide", options.wide, "Show every figure, as wide as it gets");
}

void apply_assumptions(Session& session, const Catalog& catalog, const RoiOptions& options,
                       Profile& profile) {
  for (const std::string& given : options.rates) {
    if (const auto rate = read_rate(given)) {
      profile.roi.exchange_rates.insert(profile.roi.exchange_rates.begin(), *rate);
    } else {
      report_error(session, "wrong-usage", fmt::format("--rate '{}' is no exchange rate", given),
                   "write USD:EUR=0.86@2026-11-20: what one unit of the first was worth on that day");
    }
  }
  for (const std::string& given : options.assume) {
    for (std::size_t begin = 0; begin <= given.size();) {
      const std::size_t end = std::min(given.find(',', begin), given.size());
      apply_setting(session, catalog, given.substr(begin, end - begin), profile);
      begin = end + 1;
    }
  }
}

std::optional<Money> read_amount(Session& session, const std::string& flag, const std::string& text,
                                 const std::string& currency) {
  std::string number = text;
  Money money;
  money.currency = currency;
  if (const std::size_t letters = text.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      letters != std::string::npos && is_currency(std::string_view(text).substr(letters))) {
    money.currency = text.substr(letters);
    number = text.substr(0, letters);
    while (number.ends_with(' '))
      number.pop_back();
  }
  constexpr double most = 1e9;
  const auto amount = plain_number_of(number);
  if (!amount || *amount < 0 || *amount > most) {
    report_error(session, "wrong-usage", fmt::format("{}: '{}' is no amount", flag, text),
                 "write 500, or with another currency 500EUR");
    return std::nullopt;
  }
  money.amount = *amount;
  return money;
}

std::optional<double> amount_in(Session& session, const Money& money, const std::string& currency,
                                const Profile& profile) {
  auto amount = exchanged(money, currency, profile.roi.exchange_rates);
  if (!amount)
    report_error(session, "missing-exchange-rate",
                 fmt::format("no exchange rate from {} to {}", money.currency, currency),
                 rate_hint(money.currency, currency));
  return amount;
}

void check_exchange_rates(Session& session, const Catalog& catalog, const Profile& profile) {
  for (const MissingRate& missing : missing_rates(catalog, profile)) {
    const std::string what = missing.certification.is_set()
                                 ? "what '" + catalog[missing.certification].id + "' costs"
                                 : std::string("an amount of your profile");
    report_error(session, "missing-exchange-rate",
                 fmt::format("no exchange rate from {} to {}, for {}", missing.from, missing.to, what),
                 rate_hint(missing.from, missing.to));
  }
}

}  // namespace aipath
