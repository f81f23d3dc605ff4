// SPDX-License-Identifier: MIT
#include "report/change_words.hpp"

#include "report/gap_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <cmath>

namespace aipath {
namespace {

/// Below this nothing is printed: sums of steps in another order differ in their last bits.
constexpr double smallest_shown = 0.00005;

std::string with_sign(double value, const std::string& magnitude) {
  if (std::abs(value) < smallest_shown) return "0";
  return (value < 0 ? "-" : "+") + magnitude;
}

/// `under 0.1` with a sign would make no sense: such numbers get more decimals.
bool is_small(double value) {
  return std::abs(value) < 0.1;
}

std::string musts(const GapReport& report) {
  return fmt::format("{} of {} met", report.musts_met, report.musts_total);
}

}  // namespace

std::string from_to(const std::string& before, const std::string& after) {
  return before == after ? after : before + " → " + after;
}

std::string readiness_change(const GapReport& before, const GapReport& after) {
  return from_to(format_readiness(before.readiness), format_readiness(after.readiness));
}

std::string musts_change(const GapReport& before, const GapReport& after) {
  return after.musts_total == 0 ? std::string() : from_to(musts(before), musts(after));
}

std::string time_change(const GapReport& before, const GapReport& after) {
  std::string words = from_to(format_hours(before.hours.likely), format_hours(after.hours.likely));
  const auto weeks_before = weeks_for(before, before.hours.likely);
  const auto weeks_after = weeks_for(after, after.hours.likely);
  if (weeks_before && weeks_after)
    words += ", " + from_to(format_weeks(*weeks_before), format_weeks(*weeks_after));
  return words;
}

std::string signed_points(double points) {
  return with_sign(
      points, is_small(points) ? format_points_per_hour(std::abs(points)) : format_points(std::abs(points)));
}

std::string signed_hours(double hours) {
  return with_sign(hours, is_small(hours) ? format_points_per_hour(std::abs(hours)) + " h"
                                          : format_hours(std::abs(hours)));
}

}  // namespace aipath
