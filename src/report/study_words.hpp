// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/calendar.hpp>
#include <aipath/analysis/levels.hpp>

#include <string>

namespace aipath {

/// `45 min`, `2 h`, `1 h 30 min`.
[[nodiscard]] std::string duration_words(Minutes minutes);

/// A guess: `45 min` below an hour, then `1.5 h`, `38 h`.
[[nodiscard]] std::string rough_duration_words(Minutes minutes);

/// `5 h 30 min so far; the estimate is 18 h, 12 h to 30 h`
[[nodiscard]] std::string study_sum_words(Minutes spent, const Hours& estimate);

}  // namespace aipath
