// SPDX-License-Identifier: MIT
#include <aipath/analysis/schedule_sessions.hpp>

#include <algorithm>

namespace aipath {
namespace {

bool falls_on(PartialDate date, const std::vector<int>& weekdays) {
  const auto number = static_cast<int>(std::chrono::weekday(day_of(date)).iso_encoding());
  return weekdays.empty() || std::find(weekdays.begin(), weekdays.end(), number) != weekdays.end();
}

std::vector<PartialDate> wanted_days(const ScheduledWeek& week, const std::vector<int>& weekdays) {
  std::vector<PartialDate> days;
  std::copy_if(week.days.begin(), week.days.end(), std::back_inserter(days),
               [&](PartialDate date) { return falls_on(date, weekdays); });
  return days.empty() ? week.days : days;
}

/// Hands the tasks of a week out in their order.
class WeekTasks {
 public:
  explicit WeekTasks(const std::vector<ScheduledTask>& tasks) : tasks_(tasks) {}

  void take(int quarter_hours, StudySession& session) {
    session.quarter_hours = quarter_hours;
    while (next_ < tasks_.size()) {
      const ScheduledTask& task = tasks_[next_];
      const int left = task.quarter_hours - given_;
      if (left > 0 && quarter_hours == 0) return;
      const int part = std::min(left, quarter_hours);
      const bool is_through = part == left;
      session.parts.push_back({task.kind, task.place, part, is_through && task.is_last});
      quarter_hours -= part;
      given_ = is_through ? 0 : given_ + part;
      if (!is_through) return;
      ++next_;
    }
  }

 private:
  const std::vector<ScheduledTask>& tasks_;
  std::size_t next_ = 0;
  int given_ = 0;
};

}  // namespace

std::vector<StudySession> study_sessions(const Schedule& schedule, const std::vector<int>& weekdays) {
  std::vector<StudySession> sessions;
  for (const ScheduledWeek& week : schedule.weeks) {
    const std::vector<PartialDate> days = wanted_days(week, weekdays);
    int quarters = 0;
    for (const ScheduledTask& task : week.tasks)
      quarters += task.quarter_hours;
    const std::size_t half_hours = std::max<std::size_t>(1, static_cast<std::size_t>(quarters) / 2);
    const std::size_t count = std::min(days.size(), half_hours);
    if (quarters == 0 || count == 0) continue;
    WeekTasks tasks(week.tasks);
    const int parts = static_cast<int>(count);
    for (int i = 0; i < parts; ++i) {
      StudySession session{.date = days[static_cast<std::size_t>(i) * days.size() / count]};
      tasks.take(quarters * (i + 1) / parts - quarters * i / parts, session);
      sessions.push_back(std::move(session));
    }
  }
  return sessions;
}

}  // namespace aipath
