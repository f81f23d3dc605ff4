// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace aipath {
namespace {

std::string without_trailing_zeros(std::string digits) {
  if (digits.find('.') == std::string::npos) return digits;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits == "-0" ? "0" : digits;
}

}  // namespace

std::string number_text(double value) {
  const std::string digits = without_trailing_zeros(fmt::format("{:.2f}", value));
  const std::size_t point = digits.find('.');
  if (point == std::string::npos) return format_whole(value);
  const double whole = std::trunc(value);
  const std::string sign = value < 0 && whole == 0 ? "-" : "";
  return sign + format_whole(whole) + digits.substr(point);
}

std::string plain_number(double value) {
  return without_trailing_zeros(fmt::format("{:.6f}", value));
}

std::string share_text(double share) {
  return without_trailing_zeros(fmt::format("{:.1f}", share * 100)) + "%";
}

std::string money_text(const Money& money) {
  return money.amount == 0 ? "free" : number_text(money.amount) + " " + money.currency;
}

std::string range_text(const MoneyRange& range) {
  const std::string low = number_text(range.low);
  return (range.low == range.high ? low : low + " to " + number_text(range.high)) + " " + range.currency;
}

std::string hours_text(const Estimate& hours) {
  return number_text(hours.likely) + " h (" + number_text(hours.low) + " to " + number_text(hours.high) + ")";
}

std::string words(std::string_view id) {
  std::string text(id);
  for (char& c : text) {
    if (c == '-' || c == '_') c = ' ';
  }
  return text;
}

std::string importance_text(int importance) {
  static constexpr std::array<std::string_view, 5> names{"rare", "helps", "often asked", "usually asked",
                                                         "must"};
  return fmt::format("{} {}", importance, names.at(static_cast<std::size_t>(importance - 1)));
}

std::string level_text(int level) {
  static constexpr std::array<std::string_view, max_level + 1> names{"none",         "aware",    "novice",
                                                                     "intermediate", "advanced", "expert"};
  return fmt::format("{} {}", level, names.at(static_cast<std::size_t>(level)));
}

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
  return fmt::format("{}", fmt::join(items, separator));
}

std::string skill_levels_text(const Catalog& catalog, const std::vector<SkillLevel>& skills) {
  std::vector<std::string> items;
  for (const SkillLevel& item : skills)
    items.push_back(fmt::format("{} {}", catalog[item.skill].id, item.level));
  return joined(items);
}

}  // namespace aipath
