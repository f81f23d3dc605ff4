// SPDX-License-Identifier: MIT
//
// The one place where numbers are rounded for people. Machine formats carry full precision instead.
#pragma once

#include <string>

namespace aipath {

/// A whole number, rounded to the nearest, with a comma before every three digits: `1,240`.
[[nodiscard]] std::string format_whole(double value);

/// `0 h`, `under 0.1 h`, `6.5 h` below ten, `38 h`, `1,240 h`. Never negative.
[[nodiscard]] std::string format_hours(double hours);

/// `0`, `under 0.1`, `4.2`: points of readiness, one decimal.
[[nodiscard]] std::string format_points(double points);

/// Two decimals (`0.35`); below 0.01 the first digit that is not zero (`0.003`).
[[nodiscard]] std::string format_points_per_hour(double points_per_hour);

/// A level, whole or with one decimal, rounded down: somebody at 2.97 has not reached 3.
[[nodiscard]] std::string format_level(double level);

/// `0 weeks`, `under a week`, `1 week`, `31 weeks`, from two years on `242 weeks (4.7 years)`: weeks are
/// rounded up.
[[nodiscard]] std::string format_weeks(double weeks);

/// The number of weeks alone, rounded up: `31`.
[[nodiscard]] std::string format_week_count(double weeks);

/// A readiness from 0 to 100 with at most one decimal and a percent sign, rounded down: 99.97 is not 100, and
/// what is below a threshold never looks as if it reached it.
[[nodiscard]] std::string format_readiness(double readiness);

/// Two decimals: `4.15`. For the scores of a decision, 1 to 5.
[[nodiscard]] std::string format_score(double score);

/// `+0.42`, `-0.07`, `0`; `under 0.01` and `over -0.01` for what two decimals do not show.
[[nodiscard]] std::string format_score_difference(double difference);

}  // namespace aipath
