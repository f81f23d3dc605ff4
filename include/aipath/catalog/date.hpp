// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace aipath {

/// A Gregorian date that may be known only to the month or the year.
struct PartialDate {
  int year = 0;   ///< 1900 to 2200; 0 means that there is no date
  int month = 0;  ///< 1 to 12; 0 if unknown
  int day = 0;    ///< 1 to 31, valid in its month; 0 if unknown

  [[nodiscard]] bool is_set() const { return year != 0; }
  [[nodiscard]] bool is_full() const { return day != 0; }
  friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty if the text is anything else or no real date.
[[nodiscard]] std::optional<PartialDate> parse_date(std::string_view text);

/// The text that `parse_date` reads; empty if no date is set.
[[nodiscard]] std::string format_date(PartialDate date);

/// Whole calendar months from `from` to `to`, which must have a day. A `from` without a day counts from the
/// same day of its month, one without a month from July, the middle of its year. Never negative.
[[nodiscard]] int months_between(PartialDate from, PartialDate to);

}  // namespace aipath
