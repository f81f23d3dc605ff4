// SPDX-License-Identifier: MIT
//
// When a plan will be finished, and how sure that is.
//
// Method: 2,000 draws. In each, every step takes hours from its three-point estimate (PERT), one pace
// multiplies all of them, and the share of the planned time that is really studied stretches the weeks. Hours
// are divisible and weeks are always filled, so a draw ends on the day by which the calendar holds its hours.
//
// The same bytes on every machine: steps are drawn with additions, products and comparisons only
// (src/analysis/pert_draws.hpp); quantiles of the pace come from Boost.Math and are cut to six digits, the
// last of which can move no date by more than the share of a minute. Draws depend on seed and step, not on
// hours per week, so that two calendars are compared on the same luck, and more hours never finish later.
#pragma once

#include <aipath/analysis/schedule.hpp>
#include <aipath/analysis/study_time.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

/// What is known about how fast and how steadily somebody learns. The default is that of somebody without a
/// study log. docs/definitions.md has the model.
struct PaceSpread {
  double log_median = 0;           ///< of the pace of everything that is left
  double log_scale = pace_spread;  ///< standard deviation, or the scale of Student's t
  double degrees_of_freedom = 0;   ///< of Student's t; 0: normal
  double adherence = 1;            ///< studied / planned time
  double adherence_error = 0;      ///< its standard error
};

inline constexpr int forecast_draws = 2'000;
inline constexpr std::uint64_t forecast_seed = 20'261'124;

/// The chance that what is due on a date is done by then.
struct DateChance {
  PartialDate date{};
  std::optional<std::uint32_t> exam{};  ///< as in DateCheck
  double probability = 0;               ///< 0 to 1
};

/// Finish dates that suffice in a share of the draws; empty if they lie beyond `longest_plan`.
struct Forecast {
  int draws = 0;
  double hours_p50 = 0;
  double hours_p80 = 0;
  double hours_p95 = 0;
  std::optional<PartialDate> p50{};
  std::optional<PartialDate> p80{};
  std::optional<PartialDate> p95{};
  std::vector<DateChance> dates{};  ///< exams and the deadline, by date
};

/// Empty if the profile does not say how many hours a week hold. Hours are those of planned study: what
/// `adherence` costs is in them.
[[nodiscard]] std::optional<Forecast> find_forecast(const StudyPlan& plan, const Profile& profile,
                                                    PartialDate today, const PaceSpread& pace = {},
                                                    std::uint64_t seed = forecast_seed);

/// The plan with other hours a week.
struct HoursOption {
  double hours_per_week = 0;
  std::optional<PartialDate> p50{};
  std::optional<PartialDate> p80{};
  std::optional<double> deadline_probability{};
  /// P50 of the profile's own hours less this one, in weeks; negative: later. Empty if either is unknown.
  std::optional<double> weeks_saved{};
};

/// One row for each of `hours_per_week`, in their order. All rows see the same draws.
[[nodiscard]] std::vector<HoursOption> compare_hours(const StudyPlan& plan, const Profile& profile,
                                                     PartialDate today,
                                                     const std::vector<double>& hours_per_week,
                                                     const PaceSpread& pace = {},
                                                     std::uint64_t seed = forecast_seed);

}  // namespace aipath
