// SPDX-License-Identifier: MIT
#include "report/schedule_table.hpp"

#include "report/numbers.hpp"
#include "report/schedule_words.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

constexpr double minutes_in_hour = 60;

std::string hours_of(Minutes minutes) {
  return format_hours(static_cast<double>(minutes) / minutes_in_hour);
}

std::string part_words(const ScheduledTask& task) {
  if (task.is_first && task.is_last) return "";
  if (task.is_first) return ", begins";
  return task.is_last ? ", ends" : ", goes on";
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

void add_week(const Catalog& catalog, const StudyPlan& plan, const ScheduledWeek& week, Table& table) {
  const std::size_t first = table.rows.size();
  const auto add = [&](std::string hours, std::string what, Tone tone = Tone::plain) {
    const bool is_first = table.rows.size() == first;
    table.rows.push_back({.cells = {{is_first ? week_id(week.week) : ""},
                                    {is_first ? short_date(week.first_day) : ""},
                                    {std::move(hours)},
                                    {std::move(what), tone}}});
  };
  for (const ScheduledTask& task : week.tasks)
    add(quarter_hours_words(task.quarter_hours),
        capitalised(task_name(catalog, plan, task.kind, task.place)) + part_words(task));
  for (const ScheduledExam& exam : week.exams)
    add("", fmt::format("Exam on {}: {}", short_date(exam.date), exam_name(catalog, plan, exam.place)),
        Tone::attention);
  if (week.is_for_interviews) add("", "Interviews", Tone::good);
  if (table.rows.size() == first) add("", week.capacity == 0 ? "off" : "free", Tone::faint);
}

}  // namespace

Table schedule_table(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule) {
  Table table;
  table.columns = {{.title = "Week"},
                   {.title = "From"},
                   {.title = "Time", .align = Align::right},
                   {.title = "What", .min_width = 12, .gives_way = true}};
  for (const ScheduledWeek& week : schedule.weeks)
    add_week(catalog, plan, week, table);
  return table;
}

std::vector<std::pair<std::string, std::string>> schedule_facts(const Catalog& catalog, const StudyPlan& plan,
                                                                const Schedule& schedule,
                                                                const ScheduleView& view) {
  std::vector<std::pair<std::string, std::string>> facts;
  facts.emplace_back("Start", date_words(schedule.start));
  facts.emplace_back("Finish", schedule.finish
                                   ? fmt::format("{}, if every step takes its likely hours ({})",
                                                 date_words(*schedule.finish), hours_of(schedule.total))
                                   : "more than 40 years from now: study more hours a week");
  if (view.forecast) {
    facts.emplace_back("Likely", forecast_words(*view.forecast));
    for (const DateChance& chance : view.forecast->dates)
      facts.emplace_back("Chance", chance_words(catalog, plan, chance));
  }
  for (const DateCheck& check : schedule.checks)
    facts.emplace_back(check.is_met() ? "Date" : "Too late", check_words(catalog, plan, check));
  if (schedule.is_order_changed)
    facts.emplace_back("Order", "what an exam needs goes before its place in the path, to be done in time");
  if (schedule.week_buffer > 0)
    facts.emplace_back("Buffer", fmt::format("{} of each week stay free", hours_of(schedule.week_buffer)));
  return facts;
}

}  // namespace aipath
