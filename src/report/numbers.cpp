// SPDX-License-Identifier: MIT
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <cmath>

namespace aipath {
namespace {

/// Sums of fractions miss a whole number by about 1e-14; this is no reason to round down by a tenth.
constexpr double noise = 1e-9;

std::string without_zero_decimal(std::string text) {
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

std::string tenths_down(double value) {
  return without_zero_decimal(fmt::format("{:.1f}", std::floor(value * 10 + noise) / 10));
}

std::string tenths_nearest(double value) {
  return without_zero_decimal(fmt::format("{:.1f}", value));
}

}  // namespace

std::string format_whole(double value) {
  std::string digits = fmt::format("{:.0f}", value);
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t place = digits.size(); place > first + 3;) {
    place -= 3;
    digits.insert(place, ",");
  }
  return digits == "-0" ? "0" : digits;
}

std::string format_hours(double hours) {
  if (hours <= 0) return "0 h";
  if (hours < 0.05) return "under 0.1 h";
  return (hours < 9.95 ? tenths_nearest(hours) : format_whole(hours)) + " h";
}

std::string format_points(double points) {
  if (points <= 0) return "0";
  if (points < 0.05) return "under 0.1";
  return fmt::format("{:.1f}", points);
}

std::string format_points_per_hour(double points_per_hour) {
  if (points_per_hour <= 0) return "0";
  if (points_per_hour >= 0.0095) return fmt::format("{:.2f}", points_per_hour);
  if (points_per_hour < 0.00005) return "under 0.0001";
  const int decimals = points_per_hour >= 0.00095 ? 3 : 4;
  return fmt::format("{:.{}f}", points_per_hour, decimals);
}

std::string format_level(double level) {
  return tenths_down(level);
}

std::string format_week_count(double weeks) {
  return format_whole(std::ceil(weeks - noise));
}

std::string format_weeks(double weeks) {
  constexpr double two_years = 104;
  constexpr double weeks_a_year = 365.25 / 7;
  if (weeks <= 0) return "0 weeks";
  if (weeks < 1 - noise) return "under a week";
  const std::string count = format_week_count(weeks);
  if (count == "1") return "1 week";
  if (weeks < two_years) return count + " weeks";
  return fmt::format("{} weeks ({} years)", count, tenths_nearest(weeks / weeks_a_year));
}

std::string format_readiness(double readiness) {
  return tenths_down(readiness) + "%";
}

std::string format_score(double score) {
  return fmt::format("{:.2f}", score);
}

std::string format_score_difference(double difference) {
  constexpr double least_shown = 0.005;
  if (std::abs(difference) < noise) return "0";
  if (std::abs(difference) < least_shown) return difference > 0 ? "under 0.01" : "over -0.01";
  return fmt::format("{:+.2f}", difference);
}

}  // namespace aipath
