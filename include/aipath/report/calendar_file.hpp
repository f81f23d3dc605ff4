// SPDX-License-Identifier: MIT
//
// A schedule as an iCalendar file (RFC 5545) for calendar programs.
//
// What is imported again replaces what it was: an event is known by its slot and not by what is studied in
// it. Weeks are `week-2026-w49-KEY@aipath`, sessions `session-2026-12-01-KEY@aipath`, exams
// `exam-CERTIFICATION-KEY@aipath` and so move when their day does. There is no clock in the file: DTSTAMP and
// SEQUENCE come from the day that the plan was asked for. Sessions are in local time without a zone: six in
// the evening is six in the evening, in summer and in winter.
#pragma once

#include <aipath/analysis/schedule_sessions.hpp>

#include <string>
#include <vector>

namespace aipath {

struct CalendarFileOptions {
  PartialDate date{};           ///< of the plan
  std::string key{};            ///< tells plans in one calendar apart: the id of the role
  std::string title{};          ///< of the calendar, as programs show it
  int session_begin = 18 * 60;  ///< minutes after midnight
};

/// One event of whole days a week that holds tasks or interviews, and one for each exam.
[[nodiscard]] std::string calendar_of_weeks(const Catalog& catalog, const StudyPlan& plan,
                                            const Schedule& schedule, const CalendarFileOptions& options);

/// One event a session, one for each exam, and one for each week of interviews. `sessions` are those of
/// `schedule`.
[[nodiscard]] std::string calendar_of_sessions(const Catalog& catalog, const StudyPlan& plan,
                                               const Schedule& schedule,
                                               const std::vector<StudySession>& sessions,
                                               const CalendarFileOptions& options);

}  // namespace aipath
