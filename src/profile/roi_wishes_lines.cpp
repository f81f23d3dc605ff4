// SPDX-License-Identifier: MIT
#include "profile/roi_wishes_lines.hpp"

#include "profile/exact_number.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

void add(std::string& text, const char* key, const std::optional<double>& number) {
  if (number) text += fmt::format("  {}: {}\n", key, exact_number(*number));
}

void add(std::string& text, const char* key, const std::optional<int>& number) {
  if (number) text += fmt::format("  {}: {}\n", key, *number);
}

}  // namespace

std::string roi_wishes_lines(const RoiWishes& wishes) {
  std::string text;
  add(text, "horizon_years", wishes.horizon_years);
  add(text, "discount_rate", wishes.discount_rate);
  add(text, "pass_probability", wishes.pass_probability);
  add(text, "attempts", wishes.attempts);
  add(text, "decay", wishes.decay);
  add(text, "tax_rate", wishes.tax_rate);
  add(text, "employer_share", wishes.employer_share);
  add(text, "survey_share", wishes.survey_share);
  if (!wishes.currency.empty()) text += fmt::format("  currency: {}\n", wishes.currency);
  if (!wishes.exchange_rates.empty()) text += "  exchange_rates:\n";
  for (const ExchangeRate& rate : wishes.exchange_rates)
    text += fmt::format("    - {{from: {}, to: {}, rate: {}, date: {}}}\n", rate.from, rate.to,
                        exact_number(rate.rate), format_date(rate.date));
  return text.empty() ? text : "roi:\n" + text;
}

}  // namespace aipath
