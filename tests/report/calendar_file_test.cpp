// SPDX-License-Identifier: MIT
#include "report/schedule_case.hpp"
#include <aipath/report/calendar_file.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

namespace aipath {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const CalendarFileOptions& options() {
  static const CalendarFileOptions some{
      .date = ScheduleCase::today, .key = "ai-engineer", .title = "Ada, AI engineer"};
  return some;
}

struct Event {
  std::string uid{};
  std::string summary{};
  std::string description{};
  std::string begin{};
  std::string end{};
};

std::string property_text(icalcomponent* event, icalproperty_kind kind) {
  icalproperty* property = icalcomponent_get_first_property(event, kind);
  return property != nullptr ? icalproperty_get_value_as_string(property) : "";
}

/// What libical reads of a file; empty if it finds an error in it.
std::vector<Event> events_of(const std::string& text) {
  const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(
      icalparser_parse_string(text.c_str()), [](icalcomponent* c) { icalcomponent_free(c); });
  EXPECT_NE(calendar, nullptr);
  EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
  EXPECT_TRUE(icalrestriction_check(calendar.get()));
  std::vector<Event> events;
  for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
       event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
    const char* description = icalcomponent_get_description(event);
    events.push_back({icalcomponent_get_uid(event), icalcomponent_get_summary(event),
                      description != nullptr ? description : "", property_text(event, ICAL_DTSTART_PROPERTY),
                      property_text(event, ICAL_DTEND_PROPERTY)});
  }
  return events;
}

std::vector<std::string> uids(const std::vector<Event>& events) {
  std::vector<std::string> all;
  for (const Event& event : events)
    all.push_back(event.uid);
  return all;
}

TEST(CalendarFile, AWeekIsAnEventOfWholeDays) {
  const ScheduleCase made;
  const std::vector<Event> events =
      events_of(calendar_of_weeks(made.catalog, made.plan, made.schedule(), options()));
  ASSERT_GE(events.size(), 3U);
  EXPECT_EQ(events[0].uid, "week-2026-w49-ai-engineer@aipath");
  EXPECT_EQ(events[0].begin, "20261203");
  EXPECT_EQ(events[0].end, "20261207");  // the day after its Sunday
  EXPECT_EQ(events[0].summary, "Study 3.75 h: Python 3");
  EXPECT_EQ(events[0].description, "Python 3: 3.75 h");
}

TEST(CalendarFile, ExamsAreDaysAndInterviewsAreWeeks) {
  const ScheduleCase made;
  const std::vector<Event> events =
      events_of(calendar_of_weeks(made.catalog, made.plan, made.schedule(), options()));
  EXPECT_THAT(uids(events),
              ElementsAre("week-2026-w49-ai-engineer@aipath", "week-2026-w50-ai-engineer@aipath",
                          "week-2026-w51-ai-engineer@aipath", "exam-aws-clf-ai-engineer@aipath",
                          "week-2027-w01-ai-engineer@aipath", "week-2027-w02-ai-engineer@aipath",
                          "exam-sql-exam-ai-engineer@aipath", "week-2027-w03-ai-engineer@aipath",
                          "week-2027-w04-ai-engineer@aipath"));
  const auto exam = std::find_if(events.begin(), events.end(),
                                 [](const Event& e) { return e.uid == "exam-sql-exam-ai-engineer@aipath"; });
  EXPECT_EQ(exam->begin, "20270115");
  EXPECT_EQ(exam->end, "20270116");
  EXPECT_EQ(exam->summary, "Exam: SQL Exam");
  EXPECT_EQ(exam->description, "Booked");
  EXPECT_EQ(events.back().summary, "Interviews");
}

TEST(CalendarFile, ASessionIsInTheEveningWithoutAZone) {
  const ScheduleCase made;
  const Schedule schedule = made.schedule();
  const std::string text =
      calendar_of_sessions(made.catalog, made.plan, schedule, study_sessions(schedule, {2, 6}), options());
  const std::vector<Event> events = events_of(text);
  // Of week 49 only Saturday the fifth is left: 3.75 h. Week 50 has Tuesday and Saturday.
  EXPECT_EQ(events[0].uid, "session-2026-12-05-ai-engineer@aipath");
  EXPECT_EQ(events[0].begin, "20261205T180000");
  EXPECT_EQ(events[0].end, "20261205T214500");
  EXPECT_EQ(events[0].summary, "Study: Python 3");
  EXPECT_EQ(events[1].begin, "20261208T180000");
  EXPECT_THAT(text, Not(HasSubstr("TZID")));
}

TEST(CalendarFile, ALongSessionEndsOnTheNextDay) {
  ScheduleCase made;
  made.profile.hours_per_week = 40;
  const Schedule schedule = made.schedule();
  const std::vector<Event> events = events_of(
      calendar_of_sessions(made.catalog, made.plan, schedule, study_sessions(schedule, {5}), options()));
  EXPECT_EQ(events[0].begin, "20261204T180000");
  EXPECT_EQ(events[0].end.substr(0, 8), "20261205");
}

TEST(CalendarFile, IsWrittenAsTheStandardAsks) {
  ScheduleCase made(std::string(40, 'x') + " \u00e4\u00f6\u00fc\u4e2d\u6587 " + std::string(40, 'y'));
  const std::string text = calendar_of_weeks(made.catalog, made.plan, made.schedule(), options());
  EXPECT_TRUE(text.starts_with("BEGIN:VCALENDAR\r\n"));
  EXPECT_TRUE(text.ends_with("END:VCALENDAR\r\n"));
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find("\r\n", begin);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - begin, 75U) << text.substr(begin, end - begin);
    EXPECT_EQ(text.substr(begin, end - begin).find('\n'), std::string::npos);
    begin = end + 2;
  }
  EXPECT_THAT(events_of(text)[0].summary, HasSubstr("\u00e4\u00f6\u00fc\u4e2d\u6587"));
}

TEST(CalendarFile, HostileNamesStayText) {
  const std::string name =
      "a\r\nEND:VEVENT\r\nBEGIN:VALARM\nACTION:AUDIO, \"b\"; \\n c:d \x1b[2J \u202e \xff";
  const ScheduleCase made(name, "exam\r\nATTACH:file:///etc/passwd");
  CalendarFileOptions hostile = options();
  hostile.key = "x@y\r\nATTENDEE:mailto:z";
  hostile.title = "t\r\nX-EVIL:1";
  const std::string text = calendar_of_weeks(made.catalog, made.plan, made.schedule(), hostile);
  for (const char* line :
       {"\nEND:VEVENT\r\nBEGIN:VALARM", "\nBEGIN:VALARM", "\nACTION", "\nATTACH", "\nATTENDEE", "\nX-EVIL"})
    EXPECT_THAT(text, Not(HasSubstr(line)));
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  const std::vector<Event> events = events_of(text);
  EXPECT_EQ(events.size(), 9U);
  EXPECT_EQ(
      events[0].summary,
      "Study 3.75 h: a\\x0d\\x0aEND:VEVENT\\x0d\\x0aBEGIN:VALARM\\x0aACTION:AUDIO, \"b\"; \\n c:d \\x1b[2J "
      "\\u{202e} \\xff 3");
  EXPECT_EQ(events[0].uid, "week-2026-w49-x-y--ATTENDEE-mailto-z@aipath");
}

TEST(CalendarFile, TheSamePlanIsTheSameFileAndALaterOneReplacesIt) {
  const ScheduleCase made;
  const std::string first = calendar_of_weeks(made.catalog, made.plan, made.schedule(), options());
  EXPECT_EQ(first, calendar_of_weeks(made.catalog, made.plan, made.schedule(), options()));
  EXPECT_THAT(first, HasSubstr("DTSTAMP:20261203T000000Z"));
  EXPECT_THAT(first, HasSubstr("SEQUENCE:9833"));  // days since 2000-01-01

  // A week later half of the first step is done: the slots that are still to come keep their names.
  CalendarFileOptions later = options();
  later.date = {2026, 12, 10};
  StudyPlan rest = made.plan;
  rest.steps[0].hours = rest.steps[0].hours * 0.5;
  const Schedule schedule = make_schedule(rest, made.profile, later.date).value();
  const std::string second = calendar_of_weeks(made.catalog, rest, schedule, later);
  EXPECT_THAT(second, HasSubstr("SEQUENCE:9840"));
  const std::vector<std::string> before = uids(events_of(first));
  const std::set<std::string> known(before.begin(), before.end());
  for (const std::string& uid : uids(events_of(second)))
    EXPECT_TRUE(known.contains(uid)) << uid;
}

TEST(CalendarFile, NamesDiffer) {
  const ScheduleCase made;
  const Schedule schedule = made.schedule();
  const std::vector<std::string> all = uids(events_of(
      calendar_of_sessions(made.catalog, made.plan, schedule, study_sessions(schedule, {}), options())));
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
}

TEST(CalendarFile, OfNothingToLearnIsEmpty) {
  ScheduleCase made;
  made.plan = {};
  const std::string text = calendar_of_weeks(made.catalog, made.plan, made.schedule(), options());
  EXPECT_THAT(text, AllOf(HasSubstr("BEGIN:VCALENDAR"), Not(HasSubstr("VEVENT"))));
}

}  // namespace
}  // namespace aipath
