// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/schedule_json_object.hpp"
#include "report/schedule_words.hpp"
#include "report/status_words.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json pace_object(const PaceModel& pace) {
  return {{"finished_steps", pace.finished_steps},
          {"long_open_steps", pace.long_open_steps},
          {"recent_steps", pace.recent_count},
          {"recent_pace", pace.recent_count > 0 ? Json(pace.recent_pace) : Json()},
          {"pace_p50", pace.pace_p50},
          {"pace_p80", pace.pace_p80},
          {"adherence", pace.adherence ? Json(*pace.adherence) : Json()},
          {"adherence_weeks", pace.weeks}};
}

}  // namespace

std::string status_json(const ProgressStatus& status, const StatusView& view) {
  Json document = {{"schema", "aipath.status/1"},
                   {"aipath_version", view.aipath_version},
                   {"date", format_date(view.date)},
                   {"plan_file", text_or_null(view.plan_file)},
                   {"start", format_date(view.start)},
                   {"deadline", text_or_null(format_date(view.deadline))},
                   {"state", state_id(status.state)},
                   {"steps_done", status.steps_done},
                   {"steps_total", status.steps_total},
                   {"total_hours", status.total_hours},
                   {"planned_hours", status.planned_hours},
                   {"done_hours", status.done_hours},
                   {"logged_hours", status.logged_hours},
                   {"hours_ahead", status.hours_ahead},
                   {"weeks_ahead", status.hours_ahead / view.hours_per_week},
                   {"burn_up", Json::array()},
                   {"pace", pace_object(status.pace)}};
  for (const BurnUpPoint& point : status.burn_up)
    document["burn_up"].push_back({{"week", week_id(point.week)},
                                   {"planned_hours", point.planned_hours},
                                   {"done_hours", point.done_hours},
                                   {"logged_hours", point.logged_hours}});
  // Exams take no part, so that no place in a plan is ever looked up.
  document["forecast"] = status.forecast ? forecast_json_object({}, {}, *status.forecast) : Json();
  return dump_json(document);
}

std::string status_csv(const ProgressStatus& status) {
  std::string out = "week,planned_hours,done_hours,logged_hours\n";
  for (const BurnUpPoint& point : status.burn_up)
    out += fmt::format("{},{},{},{}\n", week_id(point.week), point.planned_hours, point.done_hours,
                       point.logged_hours);
  return out;
}

}  // namespace aipath
