// SPDX-License-Identifier: MIT
#include "analysis/quantiles.hpp"
#include "analysis/study_time_spent.hpp"
#include <aipath/analysis/pace.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace aipath {
namespace {

using std::chrono::days;

constexpr double minutes_in_hour = 60;

/// The normal-inverse-gamma distribution of mean and variance of log ratios.
struct Posterior {
  double mean = 0;
  double weight = 0;
  double shape = 0;
  double rate = 0;
};

Posterior posterior_of(const std::vector<double>& logs) {
  const double prior_mean = std::log(prior_pace);
  const double prior_shape = prior_weight / 2;
  const auto count = static_cast<double>(logs.size());
  double sum = 0;
  for (const double x : logs)
    sum += x;
  const double mean = logs.empty() ? 0 : sum / count;
  double squares = 0;
  for (const double x : logs)
    squares += (x - mean) * (x - mean);
  Posterior p;
  p.weight = prior_weight + count;
  p.mean = (prior_weight * prior_mean + sum) / p.weight;
  p.shape = prior_shape + count / 2;
  p.rate = prior_shape * prior_deviation * prior_deviation + squares / 2 +
           prior_weight * count * (mean - prior_mean) * (mean - prior_mean) / (2 * p.weight);
  return p;
}

/// Actual / estimated, cut.
double log_ratio(double hours, double estimate) {
  constexpr double widest = 4;
  return std::log(std::clamp(hours / estimate, 1 / widest, widest));
}

struct LoggedStep {
  double hours = 0;
  double estimate = 0;
  PartialDate last{};
  StepId step{};
};

/// Steps of one kind with an estimate and time in the log, the last studied first.
std::vector<LoggedStep> logged_steps(const LoggedTime& time, const std::vector<StudiedStep>& steps,
                                     bool is_finished, PartialDate today) {
  std::vector<LoggedStep> logged;
  for (const StudiedStep& studied : steps) {
    const LoggedTime::Spent spent = time.on(studied.step.step, today);
    if (studied.is_finished != is_finished || spent.minutes == 0 || studied.step.hours.likely <= 0) continue;
    logged.push_back({static_cast<double>(spent.minutes) / minutes_in_hour, studied.step.hours.likely,
                      spent.last, studied.step.step});
  }
  std::sort(logged.begin(), logged.end(), [](const LoggedStep& a, const LoggedStep& b) {
    return std::tie(b.last, a.step) < std::tie(a.last, b.step);
  });
  return logged;
}

void look_back(const std::vector<LoggedStep>& finished, PaceModel& model) {
  double hours = 0;
  double estimates = 0;
  for (const LoggedStep& step : finished) {
    if (model.recent_count == recent_steps) break;
    hours += step.hours;
    estimates += step.estimate;
    ++model.recent_count;
  }
  if (estimates > 0) model.recent_pace = hours / estimates;
}

/// Planned and logged minutes of a week, and its weight.
struct ObservedWeek {
  double planned = 0;
  double logged = 0;
  double weight = 0;
};

std::vector<ObservedWeek> observed_weeks(const LoggedTime& time, const StudyCalendar& calendar, Day since,
                                         Day today) {
  std::vector<ObservedWeek> weeks;
  const Day this_monday = first_day_of(week_of(today));
  for (Day monday = first_day_of(week_of(since)); monday < this_monday; monday += days(7)) {
    const Day first = std::max(since, monday);
    const Minutes planned = capacity_between(calendar, first, monday + days(6));
    if (planned == 0) continue;
    const Minutes logged = time.between(date_of(first), date_of(monday + days(6)));
    const auto age = static_cast<double>((this_monday - monday).count()) / 7 - 1;
    weeks.push_back({static_cast<double>(planned), static_cast<double>(logged),
                     std::exp2(-age / adherence_half_life_weeks)});
  }
  return weeks;
}

/// A weighted mean of logged / planned, weeks with more planned time counting more.
void find_adherence(const std::vector<ObservedWeek>& weeks, PaceModel& model) {
  constexpr double most = 2;
  constexpr double error_of_one_week = 0.25;  // an assumption: one week says little
  if (weeks.empty()) return;
  double planned = 0;
  double logged = 0;
  for (const ObservedWeek& week : weeks) {
    planned += week.weight * week.planned;
    logged += week.weight * week.logged;
  }
  model.weeks = static_cast<int>(weeks.size());
  model.adherence = std::min(most, logged / planned);
  double squares = 0;
  for (const ObservedWeek& week : weeks) {
    const double off = week.weight * (week.logged - *model.adherence * week.planned);
    squares += off * off;
  }
  const auto count = static_cast<double>(weeks.size());
  model.adherence_error = count < 2 ? error_of_one_week : std::sqrt(squares * count / (count - 1)) / planned;
}

std::optional<Day> first_counted_day(const std::vector<StudyEntry>& entries, PartialDate since) {
  if (since.is_set()) return day_of(since);
  if (entries.empty()) return std::nullopt;
  const auto first =
      std::min_element(entries.begin(), entries.end(),
                       [](const StudyEntry& a, const StudyEntry& b) { return a.date < b.date; });
  return day_of(first->date);
}

}  // namespace

PaceModel find_pace(const std::vector<StudyEntry>& entries, const std::vector<StudiedStep>& steps,
                    const std::optional<StudyCalendar>& calendar, PartialDate since, PartialDate today) {
  constexpr double safe_share = 0.8;
  PaceModel model;
  const LoggedTime time(entries);
  const std::vector<LoggedStep> finished = logged_steps(time, steps, true, today);
  std::vector<double> logs;
  for (const LoggedStep& step : finished)
    logs.push_back(log_ratio(step.hours, step.estimate));
  const double expected = posterior_of(logs).mean;
  for (const LoggedStep& step : logged_steps(time, steps, false, today)) {
    const double so_far = log_ratio(step.hours, step.estimate);
    if (so_far <= expected) continue;
    logs.push_back(so_far);
    ++model.long_open_steps;
  }
  const Posterior posterior = posterior_of(logs);
  model.finished_steps = static_cast<int>(finished.size());
  model.log_median = posterior.mean;
  model.log_scale = std::sqrt(posterior.rate / (posterior.shape * posterior.weight));
  model.degrees_of_freedom = 2 * posterior.shape;
  const double of_one_step = model.log_scale * std::sqrt(posterior.weight + 1);
  model.pace_p50 = std::exp(posterior.mean);
  model.pace_p80 =
      std::exp(posterior.mean + of_one_step * student_quantile(safe_share, model.degrees_of_freedom));
  look_back(finished, model);
  const auto first = first_counted_day(entries, since);
  if (calendar && first) find_adherence(observed_weeks(time, *calendar, *first, day_of(today)), model);
  return model;
}

PaceSpread spread_of(const PaceModel& model) {
  PaceSpread spread;
  if (model.evidence_count() > 0) {
    spread.log_median = model.log_median;
    spread.log_scale = model.log_scale;
    spread.degrees_of_freedom = model.degrees_of_freedom;
  }
  if (model.adherence) {
    spread.adherence = *model.adherence;
    spread.adherence_error = model.adherence_error;
  }
  return spread;
}

}  // namespace aipath
