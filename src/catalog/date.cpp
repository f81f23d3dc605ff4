// SPDX-License-Identifier: MIT
#include <aipath/catalog/date.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <system_error>

namespace aipath {
namespace {

/// Reads exactly the given number of digits; -1 if they are not there.
int read_digits(std::string_view text, std::size_t begin, std::size_t count) {
  if (begin + count > text.size()) return -1;
  const std::string_view digits = text.substr(begin, count);
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) return -1;
  int number = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool is_real_day(PartialDate date) {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  return std::chrono::year_month_day(year(date.year), month(static_cast<unsigned>(date.month)),
                                     day(static_cast<unsigned>(date.day)))
      .ok();
}

}  // namespace

std::optional<PartialDate> parse_date(std::string_view text) {
  const bool has_month = text.size() >= 7 && text[4] == '-';
  const bool has_day = text.size() == 10 && text[7] == '-';
  if (text.size() != 4 && !(has_month && text.size() == 7) && !(has_month && has_day)) return std::nullopt;
  PartialDate date;
  date.year = read_digits(text, 0, 4);
  date.month = has_month ? read_digits(text, 5, 2) : 0;
  date.day = has_day ? read_digits(text, 8, 2) : 0;
  if (date.year < 1900 || date.year > 2200) return std::nullopt;
  if (has_month && (date.month < 1 || date.month > 12)) return std::nullopt;
  if (has_day && (date.day < 1 || !is_real_day(date))) return std::nullopt;
  return date;
}

std::string format_date(PartialDate date) {
  if (!date.is_set()) return {};
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

int months_between(PartialDate from, PartialDate to) {
  constexpr int middle_of_the_year = 7;
  const int from_month = from.month == 0 ? middle_of_the_year : from.month;
  int months = (to.year - from.year) * 12 + (to.month - from_month);
  if (from.day != 0 && to.day < from.day) --months;
  return std::max(months, 0);
}

}  // namespace aipath
