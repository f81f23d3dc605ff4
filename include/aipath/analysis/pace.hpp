// SPDX-License-Identifier: MIT
//
// How fast and how steadily somebody learns, from a study log.
//
// Pace: the logarithm of actual / estimated hours of a finished step is normal; mean and variance have a
// normal-inverse-gamma prior with mean log 1.3 (people underestimate: 33.9 days thought, 55.5 needed;
// Buehler, Griffin and Ross 1994), the weight of 3 steps, and standard deviation 0.5. The posterior makes the
// pace of all that is left, and that of the next step, variables of Student's t. An open step says only that
// it takes longer than what was spent: it counts, as if it ended now, once that is more than expected. Ratios
// are cut to 1/4 to 4, so that one forgotten clock does not decide.
//
// Adherence: logged / planned time of whole weeks, weights halving every 4 weeks; weeks without any entry
// count, weeks without any planned time do not.
#pragma once

#include <aipath/analysis/forecast.hpp>
#include <aipath/profile/study_log.hpp>

#include <optional>
#include <vector>

namespace aipath {

inline constexpr double prior_pace = 1.3;
inline constexpr double prior_weight = 3;
inline constexpr double prior_deviation = 0.5;
inline constexpr double adherence_half_life_weeks = 4;
/// Steps that "your last steps took 1.4x" looks back at.
inline constexpr int recent_steps = 7;

/// A step of a plan, with its estimate as it was planned, done or not.
struct StudiedStep {
  NeededStep step{};
  bool is_finished = false;
};

struct PaceModel {
  double pace_p50 = prior_pace;  ///< of the next step: actual / estimated hours
  double pace_p80 = prior_pace;
  double log_median = 0;  ///< of the pace of everything that is left
  double log_scale = 0;   ///< Student's t
  double degrees_of_freedom = 3;
  int finished_steps = 0;             ///< with time in the log
  int long_open_steps = 0;            ///< not finished, and already longer than expected
  int recent_count = 0;               ///< of the last finished steps, at most `recent_steps`
  double recent_pace = 1;             ///< their hours together / their estimates together
  std::optional<double> adherence{};  ///< empty: no whole week yet; 0 to 2
  double adherence_error = 0;         ///< standard error
  int weeks = 0;                      ///< that adherence looked at

  [[nodiscard]] int evidence_count() const { return finished_steps + long_open_steps; }
};

/// Entries after `today` and those of steps that are not in `steps` do not count for the pace. Estimates are
/// those of `steps`, so the pace is relative to them. Weeks count from `since`, or from the first entry if
/// that is not set; without a calendar there is no adherence. Steps must differ.
[[nodiscard]] PaceModel find_pace(const std::vector<StudyEntry>& entries,
                                  const std::vector<StudiedStep>& steps,
                                  const std::optional<StudyCalendar>& calendar, PartialDate since,
                                  PartialDate today);

/// What a forecast makes of a model: without evidence the pace is that of a learner without a log.
[[nodiscard]] PaceSpread spread_of(const PaceModel& model);

}  // namespace aipath
