// SPDX-License-Identifier: MIT
//
// Which step is studied in which week.
//
// Problem: jobs (steps and preparations for exams) with hours, an order that is wanted (the path), jobs that
// must come first, and dates by which some jobs must be done; weeks that hold few hours or none. Hours are
// divisible, so on the axis of capacity minutes this is one machine with preemption.
//
// Method: by each date, what is due until then and all that it needs must fit into the capacity until then.
// These checks, one a date, are necessary and sufficient (earliest due date first; Horn 1974). Weeks are
// filled in the wanted order, which gives way only where the slack of a date is used up; so if all dates can
// be met, all are. If not, dates are kept by day, and one that cannot be kept beside the earlier ones gives
// way. With `parallel` K the first K topics that could start share the time evenly.
//
// Rejected: a MIP over weeks and topics, unproven after 40 s for 20 topics.
#pragma once

#include <aipath/analysis/calendar.hpp>
#include <aipath/analysis/gap.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

/// An exam to prepare for and to sit.
struct PlannedExam {
  CertificationId certification{};
  Hours preparation{};          ///< at the learner's pace
  std::vector<StepId> after{};  ///< steps that it evidences; those that are not in the plan are done
  PartialDate date{};           ///< booked; not set: on the first day that studies after its preparation
};

/// Step `before` must be finished before `after` begins; both are places in SchedulePlan::steps.
struct StepArc {
  std::uint32_t before = 0;
  std::uint32_t after = 0;

  friend auto operator<=>(const StepArc&, const StepArc&) = default;
};

/// What is to be studied.
struct StudyPlan {
  std::vector<NeededStep> steps{};  ///< in the order of the path, which respects the arcs
  std::vector<StepArc> arcs{};      ///< in order
  std::vector<PlannedExam> exams{};
  int interview_weeks = 0;  ///< weeks with study time that follow when all else is done
};

/// The arcs between steps: the level below, and hard prerequisites. `states` are those that the steps were
/// found for.
[[nodiscard]] std::vector<StepArc> step_arcs(const Catalog& catalog, const std::vector<SkillState>& states,
                                             const std::vector<NeededStep>& steps);

enum class TaskKind : std::uint8_t { step, exam_preparation };

/// A part of a job that is studied in one week.
struct ScheduledTask {
  TaskKind kind = TaskKind::step;
  std::uint32_t place = 0;  ///< in StudyPlan::steps or StudyPlan::exams
  Minutes minutes = 0;      ///< exact
  int quarter_hours = 0;    ///< for people; all of a plan add up to its minutes, rounded
  bool is_first = false;    ///< begins here
  bool is_last = false;     ///< is finished here
};

struct ScheduledExam {
  std::uint32_t place = 0;  ///< in StudyPlan::exams
  PartialDate date{};
  bool is_booked = false;  ///< the date was given
};

struct ScheduledWeek {
  IsoWeek week{};
  PartialDate first_day{};  ///< of the plan in this week
  PartialDate last_day{};
  std::vector<PartialDate> days{};  ///< those that are not off
  Minutes capacity = 0;             ///< less the buffer
  std::vector<ScheduledTask> tasks{};
  std::vector<ScheduledExam> exams{};
  bool is_for_interviews = false;
};

/// Whether what is due on a date fits before it.
struct DateCheck {
  PartialDate date{};
  Day last_day{};  ///< the last day that counts: the date of a deadline, the day before an exam
  std::optional<std::uint32_t> exam{};  ///< place in StudyPlan::exams; empty: the deadline of the profile
  Minutes needed = 0;  ///< of what is due then, what earlier dates that are met need, and all before it
  Minutes there = 0;
  std::vector<std::uint32_t> steps{};  ///< due, in the order of the plan
  std::vector<std::uint32_t> exams{};  ///< whose preparation is due

  [[nodiscard]] bool is_met() const { return needed <= there; }
  [[nodiscard]] Minutes missing() const { return is_met() ? 0 : needed - there; }
};

struct Schedule {
  PartialDate start{};
  std::vector<ScheduledWeek> weeks{};   ///< every week from start to end, also those without study time
  std::optional<PartialDate> finish{};  ///< the last day of study; empty: beyond `longest_plan`
  std::optional<PartialDate> end{};     ///< with exams and interview weeks
  std::vector<DateCheck> checks{};      ///< by date
  Minutes total = 0;                    ///< of all jobs
  Minutes week_minutes = 0;             ///< of a whole week, less the buffer
  Minutes week_buffer = 0;
  bool is_order_changed = false;  ///< something had to go before its place in the path, because of a date

  [[nodiscard]] bool are_all_dates_met() const {
    for (const DateCheck& check : checks) {
      if (!check.is_met()) return false;
    }
    return true;
  }
};

/// The weeks of a plan; empty if the profile does not say how many hours a week hold. A deadline of the
/// profile that has passed when the plan begins is checked like any other: nothing fits. The same input gives
/// the same weeks.
[[nodiscard]] std::optional<Schedule> make_schedule(const StudyPlan& plan, const Profile& profile,
                                                    PartialDate today);

}  // namespace aipath
