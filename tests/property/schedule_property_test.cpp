// SPDX-License-Identifier: MIT
#include "analysis/schedule_jobs.hpp"
#include <aipath/analysis/forecast.hpp>
#include <aipath/analysis/schedule_sessions.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <tuple>

namespace aipath {
namespace {

/// A plan and a learner. The same seed gives the same case everywhere.
struct PlanCase {
  StudyPlan plan{};
  Profile profile{};
  PartialDate today{};
};

class PlanGenerator {
 public:
  explicit PlanGenerator(std::uint64_t seed) : random_(seed) {}

  PlanCase make() {
    PlanCase made;
    made.today = date_of(day_of({2024, 1, 1}) + std::chrono::days(below(1'500)));
    add_steps(made.plan);
    add_exams(made);
    made.plan.interview_weeks = static_cast<int>(below(3));
    made.profile.hours_per_week = (1 + below(200)) / 10.0;
    made.profile.buffer = below(3) * 0.15;
    made.profile.parallel = 1 + static_cast<int>(below(3));
    if (below(2) == 0) made.profile.deadline = later(made.today, 250);
    for (std::uint32_t i = below(4); i > 0; --i) {
      const PartialDate first = later(made.today, 150);
      made.profile.days_off.push_back({first, later(first, 30)});
    }
    return made;
  }

 private:
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  PartialDate later(PartialDate date, std::uint32_t days) {
    return date_of(day_of(date) + std::chrono::days(below(days)));
  }
  Hours hours() {
    const double likely = below(5) == 0 ? 0 : below(80) / 4.0;
    return {likely / (1 + below(2)), likely, likely * (1 + below(3))};
  }

  void add_steps(StudyPlan& plan) {
    std::map<std::uint32_t, int> levels;
    const std::uint32_t count = below(8);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t skill = below(4);
      plan.steps.push_back({.step = {{skill}, ++levels[skill]}, .hours = hours()});
      for (std::uint32_t before = 0; before < i; ++before) {
        const bool is_below = plan.steps[before].step.skill.index == skill;
        if (is_below || below(4) == 0) plan.arcs.push_back({before, i});
      }
    }
  }

  void add_exams(PlanCase& made) {
    const std::uint32_t count = below(3);
    for (std::uint32_t i = 0; i < count; ++i) {
      PlannedExam exam{.certification = {i}, .preparation = hours()};
      for (const NeededStep& step : made.plan.steps) {
        if (below(3) == 0) exam.after.push_back(step.step);
      }
      if (below(2) == 0) exam.date = later(made.today, 150);
      made.plan.exams.push_back(std::move(exam));
    }
  }

  std::mt19937_64 random_;
};

template <class Check>
void for_each_plan(std::uint64_t count, Check check) {
  for (std::uint64_t seed = 1; seed <= count && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    check(PlanGenerator(seed).make());
  }
}

constexpr std::uint64_t many = 500;

TEST(ScheduleProperty, EveryMinuteIsStudiedOnceAndNoWeekIsOverfull) {
  for_each_plan(many, [](const PlanCase& made) {
    const Schedule schedule = make_schedule(made.plan, made.profile, made.today).value();
    std::map<std::pair<TaskKind, std::uint32_t>, Minutes> studied;
    Minutes all = 0;
    for (const ScheduledWeek& week : schedule.weeks) {
      Minutes used = 0;
      for (const ScheduledTask& task : week.tasks) {
        studied[{task.kind, task.place}] += task.minutes;
        used += task.minutes;
      }
      all += used;
      EXPECT_LE(used, week.capacity);
      if (all < schedule.total) {
        EXPECT_EQ(used, week.capacity);
      }
    }
    EXPECT_EQ(all, schedule.total);
    for (const StudyJob& job : study_jobs(made.plan))
      EXPECT_EQ((studied[{job.kind, job.place}]), job.minutes);
  });
}

TEST(ScheduleProperty, EveryTaskBeginsOnceAndEndsOnceAndInOrder) {
  for_each_plan(many, [](const PlanCase& made) {
    const Schedule schedule = make_schedule(made.plan, made.profile, made.today).value();
    std::map<std::pair<TaskKind, std::uint32_t>, std::size_t> begins;
    std::map<std::pair<TaskKind, std::uint32_t>, std::size_t> ends;
    for (std::size_t w = 0; w < schedule.weeks.size(); ++w) {
      for (const ScheduledTask& task : schedule.weeks[w].tasks) {
        if (task.is_first) {
          EXPECT_TRUE(begins.emplace(std::pair(task.kind, task.place), w).second);
        }
        if (task.is_last) {
          EXPECT_TRUE(ends.emplace(std::pair(task.kind, task.place), w).second);
        }
      }
    }
    const std::vector<StudyJob> jobs = study_jobs(made.plan);
    EXPECT_EQ(begins.size(), jobs.size());
    EXPECT_EQ(ends.size(), jobs.size());
    for (const StudyJob& job : jobs) {
      for (const std::uint32_t need : job.needs)
        EXPECT_LE((ends[{jobs[need].kind, jobs[need].place}]), (begins[{job.kind, job.place}]));
    }
  });
}

TEST(ScheduleProperty, EveryDateThatChecksOutIsKept) {
  for_each_plan(many, [](const PlanCase& made) {
    const StudyCalendar calendar = study_calendar(made.profile).value();
    const Day start = plan_start(made.profile, made.today);
    const std::vector<StudyJob> jobs = study_jobs(made.plan);
    std::vector<DateCheck> checks = dates_of(made.plan, made.profile);
    const std::vector<DueJobs> own = due_jobs(jobs, checks);
    const std::vector<DueJobs> due = check_dates(jobs, calendar, start, checks);
    const PouredJobs poured = pour_jobs(jobs, due, calendar, start, made.profile.parallel);
    for (std::size_t i = 0; i < checks.size(); ++i) {
      Minutes needed = 0;
      for (std::size_t j = 0; j < jobs.size(); ++j) {
        if (own[i].members[j] == 0) continue;
        needed += jobs[j].minutes;
        if (checks[i].is_met()) {
          EXPECT_LE(poured.finished_at[j].value(), checks[i].there);
        }
      }
      EXPECT_LE(needed, checks[i].needed);
    }
    // One date alone is refused only if what it needs by itself does not fit.
    if (checks.size() == 1) {
      Minutes needed = 0;
      for (std::size_t j = 0; j < jobs.size(); ++j)
        needed += own[0].members[j] != 0 ? jobs[j].minutes : 0;
      EXPECT_EQ(checks[0].is_met(), needed <= capacity_between(calendar, start, checks[0].last_day));
    }
  });
}

TEST(ScheduleProperty, ExamsFollowTheirPreparation) {
  for_each_plan(many, [](const PlanCase& made) {
    const Schedule schedule = make_schedule(made.plan, made.profile, made.today).value();
    std::map<std::uint32_t, PartialDate> week_of_preparation;
    for (const ScheduledWeek& week : schedule.weeks) {
      for (const ScheduledTask& task : week.tasks) {
        if (task.kind == TaskKind::exam_preparation && task.is_last)
          week_of_preparation[task.place] = week.first_day;
      }
    }
    for (const ScheduledWeek& week : schedule.weeks) {
      for (const ScheduledExam& exam : week.exams) {
        EXPECT_TRUE(exam.date >= week.first_day && exam.date <= week.last_day);
        if (exam.is_booked) continue;
        EXPECT_GT(exam.date, week_of_preparation.at(exam.place));
        EXPECT_FALSE(is_day_off(study_calendar(made.profile).value(), day_of(exam.date)));
      }
    }
  });
}

TEST(ScheduleProperty, WithoutBookedExamsOneTopicAtATimeKeepsTheOrder) {
  for_each_plan(many, [](PlanCase made) {
    made.profile.parallel = 1;
    for (PlannedExam& exam : made.plan.exams)
      exam.date = {};
    const Schedule schedule = make_schedule(made.plan, made.profile, made.today).value();
    EXPECT_FALSE(schedule.is_order_changed);
    const std::vector<StudyJob> jobs = study_jobs(made.plan);
    std::size_t next = 0;
    for (const ScheduledWeek& week : schedule.weeks) {
      for (const ScheduledTask& task : week.tasks) {
        if (!task.is_first) continue;
        if (jobs[next].minutes > 0 && task.minutes > 0) {
          EXPECT_EQ(std::tuple(jobs[next].kind, jobs[next].place), std::tuple(task.kind, task.place));
        }
        ++next;
      }
    }
  });
}

TEST(ScheduleProperty, MoreHoursNeverFinishLater) {
  for_each_plan(many, [](PlanCase made) {
    const auto finish = [&](const PlanCase& one) {
      return make_schedule(one.plan, one.profile, one.today)->finish.value_or(PartialDate{9999, 12, 31});
    };
    const PartialDate before = finish(made);
    made.profile.hours_per_week = *made.profile.hours_per_week + 1 / 60.0;
    const PartialDate after = finish(made);
    EXPECT_LE(after, before);
    made.profile.parallel = made.profile.parallel % 3 + 1;
    EXPECT_EQ(finish(made), after);
  });
}

TEST(ScheduleProperty, QuarterHoursAddUp) {
  for_each_plan(many, [](const PlanCase& made) {
    const Schedule schedule = make_schedule(made.plan, made.profile, made.today).value();
    int quarters = 0;
    for (const ScheduledWeek& week : schedule.weeks) {
      for (const ScheduledTask& task : week.tasks) {
        EXPECT_GT(task.quarter_hours + 1, task.minutes / 15);
        EXPECT_LE(task.quarter_hours, task.minutes / 15 + 1);
        quarters += task.quarter_hours;
      }
    }
    EXPECT_EQ(quarters, (schedule.total + 7) / 15);
    int in_sessions = 0;
    for (const StudySession& session : study_sessions(schedule, {1, 3, 6})) {
      EXPECT_FALSE(is_day_off(study_calendar(made.profile).value(), day_of(session.date)));
      int of_parts = 0;
      for (const StudySession::Part& part : session.parts)
        of_parts += part.quarter_hours;
      EXPECT_EQ(of_parts, session.quarter_hours);
      in_sessions += of_parts;
    }
    EXPECT_EQ(in_sessions, quarters);
  });
}

TEST(ForecastProperty, QuantilesRiseAndMoreHoursNeverFinishLater) {
  for_each_plan(40, [](PlanCase made) {
    const PartialDate never{9999, 12, 31};
    const Forecast forecast = find_forecast(made.plan, made.profile, made.today).value();
    EXPECT_LE(forecast.p50.value_or(never), forecast.p80.value_or(never));
    EXPECT_LE(forecast.p80.value_or(never), forecast.p95.value_or(never));
    const double hours = *made.profile.hours_per_week;
    const auto options = compare_hours(made.plan, made.profile, made.today, {hours, hours + 0.02, hours + 5});
    EXPECT_EQ(options[0].p50, forecast.p50);
    for (std::size_t i = 1; i < options.size(); ++i) {
      EXPECT_LE(options[i].p50.value_or(never), options[i - 1].p50.value_or(never));
      EXPECT_LE(options[i].p80.value_or(never), options[i - 1].p80.value_or(never));
      EXPECT_GE(options[i].deadline_probability.value_or(0), options[i - 1].deadline_probability.value_or(0));
    }
  });
}

TEST(CalendarProperty, CapacityOfNeighboursAddsUpAndDaysOffOnlyTake) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 1'000; ++i) {
    const PlanCase made = PlanGenerator(random()).make();
    const StudyCalendar calendar = study_calendar(made.profile).value();
    const Day first = day_of(made.today);
    const Day middle = first + std::chrono::days(random() % 100);
    const Day last = middle + std::chrono::days(1 + random() % 100);
    const Minutes whole = capacity_between(calendar, first, last);
    ASSERT_EQ(whole, capacity_between(calendar, first, middle) +
                         capacity_between(calendar, middle + std::chrono::days(1), last));
    Minutes by_day = 0;
    for (Day day = first; day <= last; day += std::chrono::days(1)) {
      const Minutes of_day = capacity_between(calendar, day, day);
      ASSERT_TRUE(is_day_off(calendar, day) ? of_day == 0 : of_day >= calendar.week_minutes / 7);
      by_day += of_day;
    }
    ASSERT_EQ(whole, by_day);
    const Minutes target = whole / 2 + 1;
    const auto reached = day_reaching(calendar, first, target);
    if (!reached) continue;
    ASSERT_GE(capacity_between(calendar, first, *reached), target);
    ASSERT_LT(capacity_between(calendar, first, *reached - std::chrono::days(1)), target);
  }
}

}  // namespace
}  // namespace aipath
