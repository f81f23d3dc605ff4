// SPDX-License-Identifier: MIT
#include "report/numbers.hpp"
#include "report/schedule_words.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <cmath>

namespace aipath {
namespace {

const char* state_words(PlanState state) {
  switch (state) {
    case PlanState::not_started:
      return "not started";
    case PlanState::behind:
      return "behind";
    case PlanState::on_track:
      return "on track";
    case PlanState::ahead:
      return "ahead";
    case PlanState::done:
      return "done";
  }
  return "";
}

std::string steps_words(int count) {
  return count == 1 ? "step" : fmt::format("{} steps", count);
}

}  // namespace

std::string chance_in_100(double probability) {
  constexpr double hundred = 100;
  const double percent = std::round(probability * hundred);
  if (percent >= hundred && probability < 1) return "over 99%";
  if (percent <= 0 && probability > 0) return "under 1%";
  return fmt::format("{:.0f}%", percent);
}

std::string forecast_words(const Forecast& forecast) {
  if (!forecast.p50) return "in half of the cases not done in 40 years";
  const PartialDate monday = date_of(first_day_of(week_of(day_of(*forecast.p50))));
  return fmt::format("done in the week of {} in half of the cases, {} in 8 of 10", date_words(monday),
                     forecast.p80 ? "by " + date_words(*forecast.p80) : "not in 40 years");
}

std::string chance_words(const Catalog& catalog, const StudyPlan& plan, const DateChance& chance) {
  if (chance.exam)
    return fmt::format("{} that you are prepared for {} on {}", chance_in_100(chance.probability),
                       exam_name(catalog, plan, *chance.exam), date_words(chance.date));
  return fmt::format("{} that you are done by {}", chance_in_100(chance.probability),
                     date_words(chance.date));
}

std::string pace_words(const PaceModel& model) {
  const std::string next =
      fmt::format("plan the next one with {:.1f}x, to be sure in 8 of 10 cases with {:.1f}x", model.pace_p50,
                  model.pace_p80);
  if (model.recent_count > 0)
    return fmt::format("your last {} took {:.1f}x {} estimate{}; {}", steps_words(model.recent_count),
                       model.recent_pace, model.recent_count == 1 ? "its" : "their",
                       model.recent_count == 1 ? "" : "s", next);
  if (model.long_open_steps > 0)
    return fmt::format("no step is finished, and {} took longer than expected already; {}",
                       model.long_open_steps == 1 ? "one" : fmt::format("{}", model.long_open_steps), next);
  return "no step is finished in your study log, so that nothing is known of your pace yet";
}

std::string adherence_words(const PaceModel& model) {
  constexpr double percent = 100;
  if (!model.adherence) return {};
  const std::string share = fmt::format("{:.0f}%", *model.adherence * percent);
  return model.weeks == 1
             ? fmt::format("you studied {} of the planned time in the last week", share)
             : fmt::format(
                   "you studied {} of the planned time in the last {} weeks, recent ones counting more",
                   share, model.weeks);
}

std::string standing_words(const ProgressStatus& status) {
  const std::string done =
      fmt::format("{} of {} are done", format_hours(status.done_hours), format_hours(status.total_hours));
  if (status.state == PlanState::done || status.state == PlanState::not_started)
    return fmt::format("{}: {}", state_words(status.state), done);
  const std::string planned = fmt::format("{} were planned by now", format_hours(status.planned_hours));
  if (status.state == PlanState::on_track)
    return fmt::format("{}: {}, {}", state_words(status.state), done, planned);
  return fmt::format("{} {}: {}, {}", format_hours(std::abs(status.hours_ahead)), state_words(status.state),
                     done, planned);
}

}  // namespace aipath
