// SPDX-License-Identifier: MIT
//
// Weeks, forecasts and calendars of a small plan, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "report/schedule_case.hpp"
#include <aipath/report/calendar_file.hpp>
#include <aipath/report/schedule.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("schedule/" + name, actual);
}

ScheduleView view_of(const ScheduleCase& made) {
  return {.aipath_version = "0.0.0",
          .profile_name = made.profile.name,
          .date = ScheduleCase::today,
          .forecast = find_forecast(made.plan, made.profile, ScheduleCase::today)};
}

TEST(ScheduleGolden, Weeks) {
  const ScheduleCase made;
  const Schedule schedule = made.schedule();
  expect_golden("weeks.txt", schedule_text(made.catalog, made.plan, schedule, view_of(made), {}));
  expect_golden("weeks-narrow.txt",
                schedule_text(made.catalog, made.plan, schedule, view_of(made), {.width = 50}));
  expect_golden("weeks.md", schedule_markdown(made.catalog, made.plan, schedule, view_of(made)));
  expect_golden("weeks.json", schedule_json(made.catalog, made.plan, schedule, view_of(made)));
  expect_golden("weeks.csv", schedule_csv(made.catalog, made.plan, schedule));
}

TEST(ScheduleGolden, DatesThatCannotBeMet) {
  ScheduleCase made;
  made.profile.deadline = {2027, 1, 10};
  made.profile.parallel = 2;
  const Schedule schedule = made.schedule();
  expect_golden("too-late.txt", schedule_text(made.catalog, made.plan, schedule, view_of(made), {}));
  expect_golden("too-late.json", schedule_json(made.catalog, made.plan, schedule, view_of(made)));
}

TEST(ScheduleGolden, HostileNames) {
  const ScheduleCase made("=HYPERLINK(1)|<b>\x1b[2J\n::error::x", "a,\"b\"\r\nc");
  const Schedule schedule = made.schedule();
  expect_golden("hostile.txt", schedule_text(made.catalog, made.plan, schedule, view_of(made), {}));
  expect_golden("hostile.md", schedule_markdown(made.catalog, made.plan, schedule, view_of(made)));
  expect_golden("hostile.json", schedule_json(made.catalog, made.plan, schedule, view_of(made)));
  expect_golden("hostile.csv", schedule_csv(made.catalog, made.plan, schedule));
  const CalendarFileOptions options{.date = ScheduleCase::today, .key = "role", .title = "Ada"};
  expect_golden("hostile.ics", calendar_of_weeks(made.catalog, made.plan, schedule, options));
}

TEST(ScheduleGolden, ComparedHours) {
  const ScheduleCase made;
  const HoursComparison comparison{
      .hours_per_week = made.profile.hours_per_week,
      .deadline = made.profile.deadline,
      .options = compare_hours(made.plan, made.profile, ScheduleCase::today, {1, 6, 8, 10, 15})};
  expect_golden("hours.txt", hours_comparison_text(comparison, {}));
  expect_golden("hours.md", hours_comparison_markdown(comparison));
  expect_golden("hours.json", hours_comparison_json(comparison, "0.0.0"));
  expect_golden("hours.csv", hours_comparison_csv(comparison));
}

TEST(ScheduleGolden, Calendars) {
  const ScheduleCase made;
  const Schedule schedule = made.schedule();
  const CalendarFileOptions options{.date = ScheduleCase::today, .key = "role", .title = "Ada"};
  expect_golden("weeks.ics", calendar_of_weeks(made.catalog, made.plan, schedule, options));
  expect_golden("sessions.ics", calendar_of_sessions(made.catalog, made.plan, schedule,
                                                     study_sessions(schedule, {2, 4, 7}), options));
}

}  // namespace
}  // namespace aipath
