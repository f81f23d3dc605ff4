// SPDX-License-Identifier: MIT
#include "analysis/schedule_jobs.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace aipath {
namespace {

using std::chrono::days;

constexpr Minutes quarter = 15;

Minutes quarters(Minutes minutes) {
  return (minutes + quarter / 2) / quarter;
}

/// Rounds the tasks of a week so that they add up to `total` quarter-hours: the largest remainders go up.
void round_tasks(std::vector<ScheduledTask>& tasks, Minutes total) {
  std::vector<std::size_t> by_remainder;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    by_remainder.push_back(i);
    tasks[i].quarter_hours = static_cast<int>(tasks[i].minutes / quarter);
    total -= tasks[i].quarter_hours;
  }
  std::stable_sort(by_remainder.begin(), by_remainder.end(), [&](std::size_t a, std::size_t b) {
    return tasks[a].minutes % quarter > tasks[b].minutes % quarter;
  });
  for (std::size_t i = 0; i < by_remainder.size() && total > 0; ++i, --total)
    ++tasks[by_remainder[i]].quarter_hours;
}

class Assembler {
 public:
  Assembler(const StudyPlan& plan, const StudyCalendar& calendar, Day start)
      : plan_(plan), calendar_(calendar), start_(start) {
    schedule_.start = date_of(start);
    schedule_.week_minutes = calendar.week_minutes;
    schedule_.week_buffer = calendar.week_buffer;
  }

  Schedule assemble(const std::vector<StudyJob>& jobs, const PouredJobs& poured,
                    std::vector<DateCheck> checks) {
    schedule_.checks = std::move(checks);
    schedule_.is_order_changed = poured.is_order_changed;
    for (const StudyJob& job : jobs)
      schedule_.total += job.minutes;
    add_tasks(jobs, poured);
    if (poured.is_done) {
      const auto finish = day_reaching(calendar_, start_, schedule_.total);
      if (finish) schedule_.finish = date_of(*finish);
    }
    add_exams(jobs, poured);
    if (poured.is_done) add_interview_weeks();
    round_weeks();
    return std::move(schedule_);
  }

 private:
  ScheduledWeek make_week(Day first) const {
    ScheduledWeek week;
    week.week = week_of(first);
    const Day last = first_day_of(week.week) + days(6);
    week.first_day = date_of(first);
    week.last_day = date_of(last);
    week.capacity = capacity_between(calendar_, first, last);
    for (Day day = first; day <= last; day += days(1)) {
      if (!is_day_off(calendar_, day)) week.days.push_back(date_of(day));
    }
    return week;
  }

  /// The week that holds a day, with all weeks before it.
  ScheduledWeek& week_with(Day day) {
    const auto place =
        static_cast<std::size_t>((first_day_of(week_of(day)) - first_day_of(week_of(start_))) / days(7));
    while (schedule_.weeks.size() <= place) {
      const Day monday = first_day_of(week_of(start_)) + days(7 * static_cast<int>(schedule_.weeks.size()));
      schedule_.weeks.push_back(make_week(std::max(monday, start_)));
    }
    return schedule_.weeks[place];
  }

  void add_tasks(const std::vector<StudyJob>& jobs, const PouredJobs& poured) {
    std::vector<char> is_begun(jobs.size(), 0);
    std::vector<std::pair<std::size_t, std::size_t>> latest(jobs.size());  // week and task of each job
    for (const StudyPeriod& period : poured.periods) {
      for (const StudyPart& part : period.parts) {
        ScheduledWeek& week = week_with(period.first);
        const StudyJob& job = jobs[part.job];
        const auto same = std::find_if(week.tasks.begin(), week.tasks.end(), [&](const ScheduledTask& task) {
          return task.kind == job.kind && task.place == job.place;
        });
        if (same != week.tasks.end()) {
          same->minutes += part.minutes;
          continue;
        }
        latest[part.job] = {schedule_.weeks.size() - 1, week.tasks.size()};
        week.tasks.push_back({.kind = job.kind,
                              .place = job.place,
                              .minutes = part.minutes,
                              .is_first = is_begun[part.job] == 0});
        is_begun[part.job] = 1;
      }
    }
    for (std::size_t j = 0; j < jobs.size(); ++j) {
      if (poured.finished_at[j]) schedule_.weeks[latest[j].first].tasks[latest[j].second].is_last = true;
    }
  }

  Day next_study_day(Day after) const {
    Day day = after + days(1);
    while (is_day_off(calendar_, day))
      day += days(1);
    return day;
  }

  void add_exam(std::uint32_t place, Day day) {
    const bool is_booked = plan_.exams[place].date.is_set();
    week_with(day).exams.push_back({place, date_of(day), is_booked});
    last_event_ = std::max(last_event_, day);
  }

  void add_exams(const std::vector<StudyJob>& jobs, const PouredJobs& poured) {
    for (std::size_t j = 0; j < jobs.size(); ++j) {
      if (jobs[j].kind != TaskKind::exam_preparation) continue;
      const PartialDate booked = plan_.exams[jobs[j].place].date;
      if (booked.is_set()) {
        if (day_of(booked) >= start_ && day_of(booked) <= start_ + longest_plan)
          add_exam(jobs[j].place, day_of(booked));
      } else if (poured.finished_at[j]) {
        const auto prepared = day_reaching(calendar_, start_, *poured.finished_at[j]);
        if (prepared) add_exam(jobs[j].place, next_study_day(*prepared));
      }
    }
    for (ScheduledWeek& week : schedule_.weeks) {
      std::sort(week.exams.begin(), week.exams.end(), [](const ScheduledExam& a, const ScheduledExam& b) {
        return std::pair(a.date, a.place) < std::pair(b.date, b.place);
      });
    }
  }

  void add_interview_weeks() {
    Day last = schedule_.finish ? std::max(last_event_, day_of(*schedule_.finish)) : last_event_;
    const Day end = start_ + longest_plan;
    for (int left = plan_.interview_weeks; left > 0 && last < end;) {
      const Day monday = first_day_of(week_of(last)) + days(7);
      ScheduledWeek& week = week_with(monday);
      last = monday + days(6);
      if (week.capacity == 0) continue;
      week.is_for_interviews = true;
      last_event_ = last;
      --left;
    }
    if (schedule_.finish) schedule_.end = std::max(*schedule_.finish, date_of(last_event_));
  }

  void round_weeks() {
    Minutes before = 0;
    for (ScheduledWeek& week : schedule_.weeks) {
      Minutes after = before;
      for (const ScheduledTask& task : week.tasks)
        after += task.minutes;
      round_tasks(week.tasks, quarters(after) - quarters(before));
      before = after;
    }
  }

  const StudyPlan& plan_;
  const StudyCalendar& calendar_;
  Day start_;
  Day last_event_ = start_;
  Schedule schedule_{};
};

}  // namespace

std::optional<Schedule> make_schedule(const StudyPlan& plan, const Profile& profile, PartialDate today) {
  const auto calendar = study_calendar(profile);
  if (!calendar) return std::nullopt;
  const Day start = plan_start(profile, today);
  const std::vector<StudyJob> jobs = study_jobs(plan);
  std::vector<DateCheck> checks = dates_of(plan, profile);
  const std::vector<DueJobs> due = check_dates(jobs, *calendar, start, checks);
  const PouredJobs poured = pour_jobs(jobs, due, *calendar, start, profile.parallel);
  return Assembler(plan, *calendar, start).assemble(jobs, poured, std::move(checks));
}

}  // namespace aipath
