// SPDX-License-Identifier: MIT
#include "report/schedule_words.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

namespace aipath {
namespace {

constexpr double minutes_in_hour = 60;

constexpr std::array<const char*, 12> month_names = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

/// The skills and exams of a date, each once, in the order of the plan.
std::string topic_names(const Catalog& catalog, const StudyPlan& plan, const DateCheck& check) {
  std::string names;
  std::set<SkillId> seen;
  for (const std::uint32_t place : check.steps) {
    const SkillId skill = plan.steps[place].step.skill;
    if (seen.insert(skill).second) names += (names.empty() ? "" : ", ") + catalog[skill].name;
  }
  for (const std::uint32_t place : check.exams)
    names += (names.empty() ? "" : ", ") + exam_name(catalog, plan, place);
  return names;
}

}  // namespace

std::string week_id(IsoWeek week) {
  return fmt::format("{:04}-W{:02}", week.year, week.week);
}

std::string date_words(PartialDate date) {
  if (!date.is_set()) return {};
  if (date.month == 0) return fmt::format("{}", date.year);
  const char* month = month_names.at(static_cast<std::size_t>(date.month - 1));
  if (date.day == 0) return fmt::format("{} {}", month, date.year);
  return fmt::format("{} {} {}", date.day, month, date.year);
}

std::string short_date(PartialDate date) {
  const std::string words = date_words(date);
  return words.substr(0, words.find(' ') + 4);
}

std::string quarter_hours_words(int quarter_hours) {
  constexpr int quarters_in_hour = 4;
  constexpr std::array<const char*, 4> parts = {"", ".25", ".5", ".75"};
  return fmt::format("{}{} h", quarter_hours / quarters_in_hour,
                     parts.at(static_cast<std::size_t>(quarter_hours % quarters_in_hour)));
}

std::string task_name(const Catalog& catalog, const StudyPlan& plan, TaskKind kind, std::uint32_t place) {
  if (kind == TaskKind::exam_preparation) return "prepare for " + exam_name(catalog, plan, place);
  const StepId step = plan.steps[place].step;
  return fmt::format("{} {}", catalog[step.skill].name, step.level);
}

std::string exam_name(const Catalog& catalog, const StudyPlan& plan, std::uint32_t place) {
  return catalog[plan.exams[place].certification].name;
}

std::string check_words(const Catalog& catalog, const StudyPlan& plan, const DateCheck& check) {
  const double needed = static_cast<double>(check.needed) / minutes_in_hour;
  const double there = static_cast<double>(check.there) / minutes_in_hour;
  const std::string what = check.exam ? fmt::format("Before {} on {}", exam_name(catalog, plan, *check.exam),
                                                    date_words(check.date))
                                      : fmt::format("By {}", date_words(check.date));
  std::string sum = fmt::format("{}, {} must be done, and your weeks hold {}", what, format_hours(needed),
                                format_hours(there));
  if (check.is_met()) return sum;
  return fmt::format("{}: {} are missing. Topics: {}", sum,
                     format_hours(static_cast<double>(check.missing()) / minutes_in_hour),
                     topic_names(catalog, plan, check));
}

}  // namespace aipath
