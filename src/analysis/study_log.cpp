// SPDX-License-Identifier: MIT
#include "analysis/study_time_spent.hpp"
#include <aipath/analysis/study_log.hpp>

#include <algorithm>

namespace aipath {
namespace {

using std::chrono::days;

constexpr double minutes_in_hour = 60;
constexpr double most_of_an_open_step = 0.9;

double in_hours(Minutes minutes) {
  return static_cast<double>(minutes) / minutes_in_hour;
}

/// The share of a step that is done at the end of a day, as seen from today. The way to a finished step is
/// known; an open one is measured against what it is expected to take.
double done_share(const StudiedStep& studied, const LoggedTime& time, PartialDate day, PartialDate today,
                  double pace) {
  const double spent = in_hours(time.on(studied.step.step, day).minutes);
  if (studied.is_finished) {
    const double all = in_hours(time.on(studied.step.step, today).minutes);
    if (all > 0) return spent / all;
    return day == today ? 1 : 0;  // nobody knows when
  }
  const double expected = studied.step.hours.likely * pace;
  return expected > 0 ? std::min(most_of_an_open_step, spent / expected) : 0;
}

double done_hours(const PlanInProgress& plan, const LoggedTime& time, PartialDate day, PartialDate today,
                  double pace) {
  double hours = 0;
  for (const StudiedStep& studied : plan.steps)
    hours += studied.step.hours.likely * done_share(studied, time, day, today, pace);
  return hours;
}

PlanState state_of(const ProgressStatus& status, const StudyCalendar& calendar, bool has_started) {
  constexpr double tenth = 0.1;
  if (status.steps_done == status.steps_total) return PlanState::done;
  if (!has_started && status.done_hours <= 0) return PlanState::not_started;
  const double tolerance = tenth * in_hours(calendar.week_minutes);
  if (status.hours_ahead < -tolerance) return PlanState::behind;
  return status.hours_ahead > tolerance ? PlanState::ahead : PlanState::on_track;
}

/// What is left of each open step. Those of one skill wait for one another; that is enough for a sum of
/// hours.
StudyPlan rest_of(const PlanInProgress& plan, const LoggedTime& time, PartialDate today, double pace) {
  StudyPlan rest;
  for (const StudiedStep& studied : plan.steps) {
    if (studied.is_finished) continue;
    NeededStep step = studied.step;
    step.hours = step.hours * (1 - done_share(studied, time, today, today, pace));
    rest.steps.push_back(step);
  }
  rest.exams = plan.exams;
  return rest;
}

}  // namespace

std::optional<ProgressStatus> find_progress_status(const PlanInProgress& plan,
                                                   const std::vector<StudyEntry>& entries,
                                                   const Profile& profile, PartialDate today) {
  const auto calendar = study_calendar(profile);
  if (!calendar) return std::nullopt;
  const LoggedTime time(entries);
  ProgressStatus status;
  status.pace = find_pace(entries, plan.steps, calendar, plan.start, today);
  const double pace = status.pace.evidence_count() > 0 ? status.pace.pace_p50 : 1;
  for (const StudiedStep& studied : plan.steps) {
    status.total_hours += studied.step.hours.likely;
    status.steps_done += studied.is_finished ? 1 : 0;
  }
  status.steps_total = static_cast<int>(plan.steps.size());
  const Day start = day_of(plan.start);
  const Day now = day_of(today);
  const auto planned_until = [&](Day day) {
    return std::min(status.total_hours, in_hours(capacity_between(*calendar, start, day)));
  };
  for (Day monday = first_day_of(week_of(start)); monday <= now; monday += days(7)) {
    const PartialDate last = std::min(date_of(monday + days(6)), today);
    status.burn_up.push_back({week_of(monday), planned_until(std::min(monday + days(6), now - days(1))),
                              done_hours(plan, time, last, today, pace),
                              in_hours(time.between(plan.start, last))});
  }
  status.planned_hours = planned_until(now - days(1));
  status.done_hours = done_hours(plan, time, today, today, pace);
  status.logged_hours = in_hours(time.between(plan.start, today));
  status.hours_ahead = status.done_hours - status.planned_hours;
  status.state = state_of(status, *calendar, now > start);
  status.forecast = find_forecast(rest_of(plan, time, today, pace), profile, today, spread_of(status.pace));
  return status;
}

}  // namespace aipath
