// SPDX-License-Identifier: MIT
#include "report/study_words.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

namespace aipath {

std::string duration_words(Minutes minutes) {
  constexpr Minutes in_hour = 60;
  const Minutes hours = minutes / in_hour;
  const Minutes rest = minutes % in_hour;
  if (hours == 0) return fmt::format("{} min", rest);
  return rest == 0 ? fmt::format("{} h", hours) : fmt::format("{} h {} min", hours, rest);
}

std::string rough_duration_words(Minutes minutes) {
  constexpr Minutes in_hour = 60;
  return minutes < in_hour ? duration_words(minutes)
                           : format_hours(static_cast<double>(minutes) / static_cast<double>(in_hour));
}

std::string study_sum_words(Minutes spent, const Hours& estimate) {
  std::string words =
      fmt::format("{} so far; the estimate is {}", duration_words(spent), format_hours(estimate.likely));
  if (estimate.low < estimate.high)
    words += fmt::format(", {} to {}", format_hours(estimate.low), format_hours(estimate.high));
  return words;
}

}  // namespace aipath
