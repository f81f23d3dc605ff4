// SPDX-License-Identifier: MIT
#include "report/roi_words.hpp"

#include "report/entry_values.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace aipath {

std::string_view verdict_id(RoiVerdict verdict) {
  static constexpr std::array<std::string_view, 9> ids{"pays-in-most-cases",
                                                       "depends-on-the-raise",
                                                       "skill-not-money",
                                                       "unknown",
                                                       "held",
                                                       "expired",
                                                       "retires",
                                                       "retired",
                                                       "restricted"};
  return ids[static_cast<std::size_t>(verdict)];
}

std::string_view reason_id(RoiReason reason) {
  static constexpr std::array<std::string_view, 4> ids{"", "no-uplift", "no-salary", "no-fee"};
  return ids[static_cast<std::size_t>(reason)];
}

std::string verdict_words(const CertificationReturn& result) {
  const std::string date = format_date(result.date);
  switch (result.verdict) {
    case RoiVerdict::pays_in_most_cases:
      return "pays in most cases";
    case RoiVerdict::depends_on_the_raise:
      return "depends on the raise";
    case RoiVerdict::skill_not_money:
      return "do it for the skill, not the money";
    case RoiVerdict::held:
      return date.empty() ? "you hold it" : "you hold it until " + date;
    case RoiVerdict::expired:
      return "expired on " + date;
    case RoiVerdict::retires:
      return "retires on " + date;
    case RoiVerdict::retired:
      return date.empty() ? "retired" : "retired on " + date;
    case RoiVerdict::restricted:
      return "not open to everybody";
    case RoiVerdict::unknown:
      break;
  }
  switch (result.reason) {
    case RoiReason::no_uplift:
      return "unknown: no sourced uplift";
    case RoiReason::no_fee:
      return "unknown: no fee published";
    case RoiReason::no_salary:
      return "unknown: no salary";
    case RoiReason::none:
      break;
  }
  return "unknown";
}

std::string whole_money(double amount) {
  return format_whole(amount);
}

std::string whole_money(double amount, const std::string& currency) {
  return format_whole(amount) + " " + currency;
}

std::string percent_words(double share) {
  constexpr double most = 10;  // beyond ten times the figure says nothing but "a lot"
  const double percent = share * 100;
  if (share > most) return "over 1,000%";
  if (std::abs(percent) >= 9.95) return format_whole(percent) + "%";
  std::string text = fmt::format("{:.1f}", percent);
  if (text == "-0.0") text = "0.0";
  if (text == "0.0" && percent > 0) return "under 0.1%";
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text + "%";
}

std::string money_range_words(double low, double likely, double high, const std::string& currency) {
  return fmt::format("{} {} ({} to {})", whole_money(likely), currency, whole_money(low), whole_money(high));
}

std::string payback_words(std::optional<int> month, int horizon_months) {
  constexpr int months_a_year = 12;
  if (!month) {
    const int years = horizon_months / months_a_year;
    return fmt::format("never within {} {}", years, years == 1 ? "year" : "years");
  }
  return *month == 0 ? "at once" : fmt::format("month {}", *month);
}

std::string rate_words(const RateOfReturn& rate) {
  if (rate.irr) return percent_words(*rate.irr) + " a year";
  const std::string modified = rate.modified ? "; modified rate " + percent_words(*rate.modified) : "";
  return rate.status == RateStatus::not_unique ? "not unique" + modified
         : rate.modified                       ? "none: less comes back than is paid" + modified
                                               : "none";
}

std::string lever_words(RoiLever lever) {
  static constexpr std::array<std::string_view, 9> words{"raise",         "hours",      "materials",
                                                         "pass chance",   "horizon",    "discount rate",
                                                         "fading a year", "hour value", "salary"};
  return std::string(words[static_cast<std::size_t>(lever)]);
}

std::string setting_words(RoiLever lever, double setting) {
  constexpr double months_a_year = 12;
  switch (lever) {
    case RoiLever::hours:
      return format_hours(setting);
    case RoiLever::materials:
    case RoiLever::salary:
      return whole_money(setting);
    case RoiLever::hour_value:
      return number_text(setting);
    case RoiLever::horizon:
      return number_text(setting / months_a_year) + " years";
    default:
      return percent_words(setting);
  }
}

namespace {

std::string hour_value_words(const RoiAssumptions& a) {
  if (!a.hour_value) return "unknown: state salary or hour_value";
  const std::string amount = fmt::format("{:.2f} {}", *a.hour_value, a.currency);
  return a.hour_value_is_stated ? amount + ", as you state" : amount + ", half of your hourly pay after tax";
}

}  // namespace

std::vector<std::pair<std::string, std::string>> assumption_facts(const RoiAssumptions& a) {
  std::vector<std::pair<std::string, std::string>> facts{
      {"Salary", a.salary ? whole_money(*a.salary, a.currency) + " a year" : "unknown"},
      {"An hour", hour_value_words(a)},
      {"Hours a week", number_text(a.hours_per_week) + (a.hours_per_week_is_stated ? "" : ", assumed")},
      {"Horizon", fmt::format("{} years", a.horizon_years)},
      {"Discount", percent_words(a.discount_rate) + " a year"},
      {"Pass chance", percent_words(a.pass_probability) + " an attempt" +
                          (a.pass_probability_is_stated ? "" : " unless the roadmap knows better")},
      {"Attempts", fmt::format("at most {}", a.attempts)},
      {"Fading", percent_words(a.decay) + " of the raise a year"},
      {"Tax", percent_words(a.tax_rate) + " of the raise"},
      {"Employer", "pays " + percent_words(a.employer_share) + " of fees and materials"},
      {"Survey figures", "count " + percent_words(a.survey_share)}};
  for (const ExchangeRate& rate : a.rates)
    facts.emplace_back(
        "Exchange", fmt::format("1 {} = {} {} on {}", rate.from, rate.rate, rate.to, format_date(rate.date)));
  return facts;
}

std::string assumption_sentence(const RoiAssumptions& a) {
  std::string text = fmt::format(
      "Assumed: {} years, {} discount a year, pass chance {} in at most {} attempts, ", a.horizon_years,
      percent_words(a.discount_rate), percent_words(a.pass_probability), a.attempts);
  text +=
      fmt::format("raise fades {} a year, {} tax, an hour is worth {}, {} h a week{}.",
                  percent_words(a.decay), percent_words(a.tax_rate),
                  a.hour_value ? fmt::format("{:.2f} {}", *a.hour_value, a.currency) : "an unknown amount",
                  number_text(a.hours_per_week), a.hours_per_week_is_stated ? "" : " (assumed)");
  for (const ExchangeRate& rate : a.rates)
    text += fmt::format(" 1 {} = {} {} on {}.", rate.from, rate.rate, rate.to, format_date(rate.date));
  return text + " --assume KEY=VALUE changes any of them.";
}

std::vector<std::string> caution_sentences(const RoiAssumptions& a) {
  std::vector<std::string> lines;
  if (!a.salary)
    lines.emplace_back(
        "Your salary is unknown, so nothing is said about your gain, only from which raise on it pays: "
        "--assume salary=AMOUNT changes that.");
  lines.emplace_back(
      "Raises are averages over people of whom most report none, and who certify by choice: an average is no "
      "promise.");
  return lines;
}

}  // namespace aipath
