// SPDX-License-Identifier: MIT
//
// What a schedule is made of: steps and preparations as jobs in the order in which they are wanted.
#pragma once

#include <aipath/analysis/schedule.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

struct StudyJob {
  TaskKind kind = TaskKind::step;
  std::uint32_t place = 0;  ///< in StudyPlan::steps or StudyPlan::exams
  std::uint32_t topic = 0;  ///< jobs of one skill share it; that of an exam is its own
  Minutes minutes = 0;
  std::vector<std::uint32_t> needs{};  ///< jobs before it
};

/// Steps in the order of the plan; the preparation of an exam directly after the last step that it follows,
/// of a booked exam that follows none at the front.
[[nodiscard]] std::vector<StudyJob> study_jobs(const StudyPlan& plan);

/// Jobs that must be done by the end of a day.
struct DueJobs {
  Day last_day{};
  std::vector<char> members{};  ///< by job; with all that they need
};

/// The dates of a plan, by last day, with nothing filled in but these.
[[nodiscard]] std::vector<DateCheck> dates_of(const StudyPlan& plan, const Profile& profile);

/// What is due on each of the dates by itself.
[[nodiscard]] std::vector<DueJobs> due_jobs(const std::vector<StudyJob>& jobs,
                                            const std::vector<DateCheck>& checks);

/// Fills in what each date needs and what is there from `start` on. A date needs what is due on it and what
/// earlier dates that can be met need; one that cannot be met stands in the way of no later one. Returns what
/// is due in the order of importance: the dates that can be met by day, then the others by day.
[[nodiscard]] std::vector<DueJobs> check_dates(const std::vector<StudyJob>& jobs,
                                               const StudyCalendar& calendar, Day start,
                                               std::vector<DateCheck>& checks);

/// Time that is given to a job within a period.
struct StudyPart {
  std::uint32_t job = 0;
  Minutes minutes = 0;
};

/// Days in a row of one week in which nothing falls due but at their end.
struct StudyPeriod {
  Day first{};
  Day last{};
  Minutes capacity = 0;
  std::vector<StudyPart> parts{};  ///< in the order in which they begin; a job once
};

struct PouredJobs {
  std::vector<StudyPeriod> periods{};  ///< until everything is done, or `longest_plan`
  /// Minutes studied since the start when a job was finished, by job; nothing if it was not.
  std::vector<std::optional<Minutes>> finished_at{};
  bool is_done = false;
  bool is_order_changed = false;
};

/// Fills the periods from `start` on with at most `parallel` topics at a time. `due` as from `check_dates`.
[[nodiscard]] PouredJobs pour_jobs(const std::vector<StudyJob>& jobs, const std::vector<DueJobs>& due,
                                   const StudyCalendar& calendar, Day start, int parallel);

}  // namespace aipath
