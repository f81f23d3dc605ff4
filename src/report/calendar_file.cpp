// SPDX-License-Identifier: MIT
//
// The only file that knows libical, which escapes, folds and ends lines as RFC 5545 wants.
#include "report/schedule_words.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/calendar_file.hpp>

#include <fmt/format.h>
#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace aipath {
namespace {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText {
  void operator()(char* text) const { std::free(text); }
};

/// Letters, digits and hyphens; anything else that a key might hold becomes a hyphen.
std::string uid_part(std::string_view text) {
  std::string part(text);
  std::replace_if(
      part.begin(), part.end(),
      [](char c) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !is_plain;
      },
      '-');
  return part;
}

icaltimetype whole_day(Day day) {
  const PartialDate date = date_of(day);
  icaltimetype time = icaltime_null_time();
  time.year = date.year;
  time.month = date.month;
  time.day = date.day;
  time.is_date = 1;
  return time;
}

/// A minute of a day, or of one after it; without a zone.
icaltimetype local_minute(Day day, int minutes_after_midnight) {
  constexpr int minutes_in_hour = 60;
  constexpr int minutes_in_day = 24 * minutes_in_hour;
  icaltimetype time = whole_day(day + std::chrono::days(minutes_after_midnight / minutes_in_day));
  time.is_date = 0;
  time.hour = minutes_after_midnight % minutes_in_day / minutes_in_hour;
  time.minute = minutes_after_midnight % minutes_in_hour;
  return time;
}

class CalendarWriter {
 public:
  CalendarWriter(const Catalog& catalog, const StudyPlan& plan, const CalendarFileOptions& options)
      : catalog_(catalog), plan_(plan), options_(options), calendar_(icalcomponent_new_vcalendar()) {
    icalcomponent_add_property(calendar_.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar_.get(), icalproperty_new_prodid("-//aipath//study plan//EN"));
    if (options.title.empty()) return;
    icalproperty* title = icalproperty_new_x(printable(options.title).c_str());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar_.get(), title);
  }

  void add_week(const ScheduledWeek& week) {
    if (week.tasks.empty() && !week.is_for_interviews) return;
    std::string names;
    std::string lines;
    int quarters = 0;
    for (const ScheduledTask& task : week.tasks) {
      const std::string name = task_name(catalog_, plan_, task.kind, task.place);
      names += (names.empty() ? "" : ", ") + name;
      lines += line(name, task.quarter_hours, task.is_last);
      quarters += task.quarter_hours;
    }
    const Day last = day_of(week.last_day);
    icalcomponent* event =
        add_event(fmt::format("week-{:04}-w{:02}", week.week.year, week.week.week),
                  whole_day(day_of(week.first_day)), whole_day(last + std::chrono::days(1)));
    describe(event,
             week.is_for_interviews ? "Interviews"
                                    : fmt::format("Study {}: {}", quarter_hours_words(quarters), names),
             lines);
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  }

  void add_session(const StudySession& session) {
    std::string names;
    std::string lines;
    for (const StudySession::Part& part : session.parts) {
      const std::string name = task_name(catalog_, plan_, part.kind, part.place);
      names += (names.empty() ? "" : ", ") + name;
      lines += line(name, part.quarter_hours, part.is_last);
    }
    constexpr int minutes_in_quarter = 15;
    const Day day = day_of(session.date);
    const int end = options_.session_begin + session.quarter_hours * minutes_in_quarter;
    icalcomponent* event = add_event("session-" + format_date(session.date),
                                     local_minute(day, options_.session_begin), local_minute(day, end));
    describe(event, "Study: " + names, lines);
  }

  void add_exams(const ScheduledWeek& week) {
    for (const ScheduledExam& exam : week.exams) {
      const Day day = day_of(exam.date);
      const Certification& certification = catalog_[plan_.exams[exam.place].certification];
      icalcomponent* event = add_event("exam-" + uid_part(certification.id), whole_day(day),
                                       whole_day(day + std::chrono::days(1)));
      describe(event, "Exam: " + exam_name(catalog_, plan_, exam.place),
               exam.is_booked ? "Booked" : "Planned, not booked yet");
    }
  }

  std::string text() const {
    const std::unique_ptr<char, FreeText> text(icalcomponent_as_ical_string_r(calendar_.get()));
    return text ? std::string(text.get()) : std::string();
  }

 private:
  static std::string line(const std::string& name, int quarter_hours, bool is_last) {
    return fmt::format("{}: {}{}\n", name, quarter_hours_words(quarter_hours), is_last ? ", finished" : "");
  }

  icalcomponent* add_event(const std::string& slot, icaltimetype begin, icaltimetype end) {
    const Day day = day_of(options_.date);
    icaltimetype stamp = local_minute(day, 0);
    stamp.zone = icaltimezone_get_utc_timezone();
    icalcomponent* event = icalcomponent_new_vevent();
    const std::string key = options_.key.empty() ? "" : "-" + uid_part(options_.key);
    icalcomponent_add_property(event, icalproperty_new_uid((slot + key + "@aipath").c_str()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_sequence(sequence(day)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(begin));
    icalcomponent_add_property(event, icalproperty_new_dtend(end));
    icalcomponent_add_component(calendar_.get(), event);
    return event;
  }

  /// Programs take an event again only if its number is higher: days since the beginning of 2000.
  static int sequence(Day day) {
    const Day first = std::chrono::year(2000) / std::chrono::January / 1;
    return std::max(0, static_cast<int>((day - first).count()));
  }

  /// Lines of the text stay lines; everything else that is not printable becomes a visible escape.
  static void describe(icalcomponent* event, const std::string& summary, const std::string& lines) {
    icalcomponent_add_property(event, icalproperty_new_summary(printable(summary).c_str()));
    if (lines.empty()) return;
    std::string text;
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = std::min(lines.find('\n', begin), lines.size());
      text += (text.empty() ? "" : "\n") + printable(std::string_view(lines).substr(begin, end - begin));
      begin = end + 1;
    }
    icalcomponent_add_property(event, icalproperty_new_description(text.c_str()));
  }

  const Catalog& catalog_;
  const StudyPlan& plan_;
  const CalendarFileOptions& options_;
  Component calendar_;
};

}  // namespace

std::string calendar_of_weeks(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule,
                              const CalendarFileOptions& options) {
  CalendarWriter writer(catalog, plan, options);
  for (const ScheduledWeek& week : schedule.weeks) {
    writer.add_week(week);
    writer.add_exams(week);
  }
  return writer.text();
}

std::string calendar_of_sessions(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule,
                                 const std::vector<StudySession>& sessions,
                                 const CalendarFileOptions& options) {
  CalendarWriter writer(catalog, plan, options);
  for (const StudySession& session : sessions)
    writer.add_session(session);
  for (const ScheduledWeek& week : schedule.weeks) {
    if (week.is_for_interviews) writer.add_week(week);
    writer.add_exams(week);
  }
  return writer.text();
}

}  // namespace aipath
