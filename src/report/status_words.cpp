// SPDX-License-Identifier: MIT
#include "report/status_words.hpp"

#include "report/numbers.hpp"
#include "report/schedule_words.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

std::string weeks_words(double weeks) {
  constexpr double ten = 10;
  const double rounded = std::round(weeks * ten) / ten;
  return fmt::format("{} {}", rounded, rounded == 1 ? "week" : "weeks");
}

/// `1.5 weeks of 6.8 h`; empty unless behind or ahead.
std::string distance_words(const ProgressStatus& status, const StatusView& view) {
  if (status.state != PlanState::behind && status.state != PlanState::ahead) return {};
  return fmt::format("{} of {}", weeks_words(std::abs(status.hours_ahead) / view.hours_per_week),
                     format_hours(view.hours_per_week));
}

/// Whether the last day of `forecast` comes before the deadline, in words.
std::string deadline_words(const Forecast& forecast, const StatusView& view) {
  for (const DateChance& chance : forecast.dates) {
    if (chance.exam) continue;
    constexpr double likely = 0.5;
    return fmt::format("{} that you are done by {}: {}", chance_in_100(chance.probability),
                       date_words(chance.date),
                       chance.probability >= likely ? "rather met than not" : "rather not met");
  }
  return fmt::format("{} has passed", date_words(view.deadline));
}

/// Full for what is done, half-tone up to what was planned, light above.
std::string bar_of(const BurnUpPoint& point, double all, std::size_t cells) {
  const auto cells_for = [&](double hours) {
    const double share = all > 0 ? std::clamp(hours / all, 0.0, 1.0) : 0;
    return static_cast<std::size_t>(std::floor(share * static_cast<double>(cells)));
  };
  const std::size_t done = cells_for(point.done_hours);
  const std::size_t planned = cells_for(point.planned_hours);
  std::string bar;
  for (std::size_t i = 0; i < cells; ++i)
    bar += i < done ? "█" : i < planned ? "▒" : "░";
  return bar;
}

}  // namespace

const char* state_id(PlanState state) {
  switch (state) {
    case PlanState::not_started:
      return "not-started";
    case PlanState::behind:
      return "behind";
    case PlanState::on_track:
      return "on-track";
    case PlanState::ahead:
      return "ahead";
    case PlanState::done:
      return "done";
  }
  return "";
}

std::vector<std::pair<std::string, std::string>> status_facts(const ProgressStatus& status,
                                                              const StatusView& view) {
  std::vector<std::pair<std::string, std::string>> facts;
  facts.emplace_back("Standing", standing_words(status));
  const std::string distance = distance_words(status, view);
  if (!distance.empty()) facts.emplace_back("", distance);
  facts.emplace_back("Steps", fmt::format("{} of {} done", status.steps_done, status.steps_total));
  facts.emplace_back("Logged",
                     fmt::format("{} since {}", format_hours(status.logged_hours), date_words(view.start)));
  facts.emplace_back("Pace", pace_words(status.pace));
  const std::string adherence = adherence_words(status.pace);
  if (!adherence.empty()) facts.emplace_back("", adherence);
  if (status.state == PlanState::done || !status.forecast) return facts;
  facts.emplace_back("Forecast", forecast_words(*status.forecast));
  if (view.deadline.is_set()) facts.emplace_back("Deadline", deadline_words(*status.forecast, view));
  return facts;
}

std::vector<std::string> burn_up_lines(const ProgressStatus& status, std::size_t width) {
  constexpr std::size_t most_weeks = 12;
  constexpr std::size_t words = 42;  // the week before the bar, hours behind it
  constexpr std::size_t shortest_bar = 6;
  const std::size_t cells = width > words + shortest_bar ? width - words : shortest_bar;
  const std::size_t first = status.burn_up.size() > most_weeks ? status.burn_up.size() - most_weeks : 0;
  std::vector<std::string> lines;
  for (std::size_t i = first; i < status.burn_up.size(); ++i) {
    const BurnUpPoint& point = status.burn_up[i];
    lines.push_back(fmt::format("{}  {}  {} done, {} planned", week_id(point.week),
                                bar_of(point, status.total_hours, cells), format_hours(point.done_hours),
                                format_hours(point.planned_hours)));
  }
  return lines;
}

}  // namespace aipath
