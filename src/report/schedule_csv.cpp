// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/schedule_words.hpp"
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

constexpr double minutes_in_hour = 60;

std::string week_fields(const ScheduledWeek& week) {
  return fmt::format("{},{},{},{}", week_id(week.week), format_date(week.first_day),
                     format_date(week.last_day), static_cast<double>(week.capacity) / minutes_in_hour);
}

std::string task_fields(const Catalog& catalog, const StudyPlan& plan, const ScheduledTask& task) {
  const double hours = static_cast<double>(task.minutes) / minutes_in_hour;
  const char* begins = task.is_first ? "true" : "false";
  const char* ends = task.is_last ? "true" : "false";
  if (task.kind == TaskKind::exam_preparation) {
    const Certification& certification = catalog[plan.exams[task.place].certification];
    return fmt::format("exam-preparation,{},,{},{},{},{},", csv_field(certification.id),
                       csv_field(certification.name), hours, begins, ends);
  }
  const StepId step = plan.steps[task.place].step;
  const Skill& skill = catalog[step.skill];
  return fmt::format("step,{},{},{},{},{},{},", csv_field(skill.id), step.level, csv_field(skill.name), hours,
                     begins, ends);
}

std::string exam_fields(const Catalog& catalog, const StudyPlan& plan, const ScheduledExam& exam) {
  const Certification& certification = catalog[plan.exams[exam.place].certification];
  return fmt::format("exam,{},,{},,,,{}", csv_field(certification.id), csv_field(certification.name),
                     format_date(exam.date));
}

}  // namespace

std::string schedule_csv(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule) {
  std::string out = "week,first_day,last_day,capacity_hours,kind,id,level,name,hours,begins,ends,date\n";
  for (const ScheduledWeek& week : schedule.weeks) {
    const std::string begin = week_fields(week) + ",";
    for (const ScheduledTask& task : week.tasks)
      out += begin + task_fields(catalog, plan, task) + "\n";
    for (const ScheduledExam& exam : week.exams)
      out += begin + exam_fields(catalog, plan, exam) + "\n";
    if (!week.tasks.empty() || !week.exams.empty()) continue;
    const char* kind = week.is_for_interviews ? "interviews" : week.capacity == 0 ? "off" : "free";
    out += begin + kind + ",,,,,,,\n";
  }
  return out;
}

}  // namespace aipath
