// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/schedule_json_object.hpp"
#include "report/schedule_words.hpp"

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

constexpr double minutes_in_hour = 60;

double hours_of(Minutes minutes) {
  return static_cast<double>(minutes) / minutes_in_hour;
}

Json date_or_null(const std::optional<PartialDate>& date) {
  return date ? Json(format_date(*date)) : Json();
}

const std::string& certification_id(const Catalog& catalog, const StudyPlan& plan, std::uint32_t exam) {
  return catalog[plan.exams[exam].certification].id;
}

Json task_object(const Catalog& catalog, const StudyPlan& plan, const ScheduledTask& task) {
  Json object;
  if (task.kind == TaskKind::step) {
    const StepId step = plan.steps[task.place].step;
    object = {{"kind", "step"}, {"skill", catalog[step.skill].id}, {"level", step.level}};
  } else {
    object = {{"kind", "exam-preparation"}, {"certification", certification_id(catalog, plan, task.place)}};
  }
  object["hours"] = hours_of(task.minutes);
  object["begins"] = task.is_first;
  object["ends"] = task.is_last;
  return object;
}

Json week_object(const Catalog& catalog, const StudyPlan& plan, const ScheduledWeek& week) {
  Json object = {{"week", week_id(week.week)},
                 {"first_day", format_date(week.first_day)},
                 {"last_day", format_date(week.last_day)},
                 {"study_days", week.days.size()},
                 {"capacity_hours", hours_of(week.capacity)},
                 {"tasks", Json::array()},
                 {"exams", Json::array()},
                 {"interviews", week.is_for_interviews}};
  for (const ScheduledTask& task : week.tasks)
    object["tasks"].push_back(task_object(catalog, plan, task));
  for (const ScheduledExam& exam : week.exams)
    object["exams"].push_back({{"certification", certification_id(catalog, plan, exam.place)},
                               {"date", format_date(exam.date)},
                               {"booked", exam.is_booked}});
  return object;
}

Json check_object(const Catalog& catalog, const StudyPlan& plan, const DateCheck& check) {
  Json object = {{"date", format_date(check.date)},
                 {"certification", check.exam ? Json(certification_id(catalog, plan, *check.exam)) : Json()},
                 {"met", check.is_met()},
                 {"hours_needed", hours_of(check.needed)},
                 {"hours_there", hours_of(check.there)},
                 {"hours_missing", hours_of(check.missing())},
                 {"steps", Json::array()},
                 {"preparations", Json::array()}};
  for (const std::uint32_t place : check.steps) {
    const StepId step = plan.steps[place].step;
    object["steps"].push_back({{"skill", catalog[step.skill].id}, {"level", step.level}});
  }
  for (const std::uint32_t place : check.exams)
    object["preparations"].push_back(certification_id(catalog, plan, place));
  return object;
}

}  // namespace

Json forecast_json_object(const Catalog& catalog, const StudyPlan& plan, const Forecast& forecast) {
  Json object = {{"draws", forecast.draws},
                 {"finish_p50", date_or_null(forecast.p50)},
                 {"finish_p80", date_or_null(forecast.p80)},
                 {"finish_p95", date_or_null(forecast.p95)},
                 {"hours_p50", forecast.hours_p50},
                 {"hours_p80", forecast.hours_p80},
                 {"hours_p95", forecast.hours_p95},
                 {"dates", Json::array()}};
  for (const DateChance& chance : forecast.dates)
    object["dates"].push_back(
        {{"date", format_date(chance.date)},
         {"certification", chance.exam ? Json(certification_id(catalog, plan, *chance.exam)) : Json()},
         {"probability", chance.probability}});
  return object;
}

Json schedule_json_object(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule) {
  Json object = {{"start", format_date(schedule.start)},
                 {"finish", date_or_null(schedule.finish)},
                 {"end", date_or_null(schedule.end)},
                 {"hours_likely", hours_of(schedule.total)},
                 {"week_hours", hours_of(schedule.week_minutes)},
                 {"week_buffer_hours", hours_of(schedule.week_buffer)},
                 {"dates_met", schedule.are_all_dates_met()},
                 {"order_changed", schedule.is_order_changed},
                 {"dates", Json::array()},
                 {"weeks", Json::array()}};
  for (const DateCheck& check : schedule.checks)
    object["dates"].push_back(check_object(catalog, plan, check));
  for (const ScheduledWeek& week : schedule.weeks)
    object["weeks"].push_back(week_object(catalog, plan, week));
  return object;
}

std::string schedule_json(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule,
                          const ScheduleView& view) {
  Json document = {{"schema", "aipath.schedule/1"},
                   {"aipath_version", view.aipath_version},
                   {"date", format_date(view.date)}};
  document.update(schedule_json_object(catalog, plan, schedule));
  document["forecast"] = view.forecast ? forecast_json_object(catalog, plan, *view.forecast) : Json();
  return dump_json(document);
}

}  // namespace aipath
