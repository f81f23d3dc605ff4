// SPDX-License-Identifier: MIT
#include "analysis/schedule_jobs.hpp"

#include <algorithm>

namespace aipath {
namespace {

using std::chrono::days;

class Pourer {
 public:
  Pourer(const std::vector<StudyJob>& jobs, const std::vector<DueJobs>& due, const StudyCalendar& calendar,
         Day start, int parallel)
      : jobs_(jobs),
        due_(due),
        calendar_(calendar),
        start_(start),
        parallel_(static_cast<std::size_t>(std::max(1, parallel))),
        open_needs_(jobs.size()),
        needed_by_(jobs.size()),
        is_begun_(jobs.size(), 0),
        due_left_(due.size()),
        due_open_(due.size()) {
    poured_.finished_at.resize(jobs.size());
    for (std::uint32_t j = 0; j < jobs.size(); ++j) {
      left_.push_back(jobs[j].minutes);
      open_needs_[j] = jobs[j].needs.size();
      for (const std::uint32_t need : jobs[j].needs)
        needed_by_[need].push_back(j);
      for (std::size_t i = 0; i < due.size(); ++i) {
        due_left_[i] += due[i].members[j] != 0 ? jobs[j].minutes : 0;
        due_open_[i] += due[i].members[j] != 0 ? 1 : 0;
      }
      unfinished_.push_back(j);
    }
  }

  PouredJobs pour() {
    const Day end = start_ + longest_plan;
    for (Day first = start_; !unfinished_.empty() && first <= end;) {
      StudyPeriod period{.first = first, .last = end_of_period(first)};
      period.capacity = capacity_between(calendar_, period.first, period.last);
      if (period.capacity > 0) fill(period);
      first = period.last + days(1);
      poured_.periods.push_back(std::move(period));
    }
    poured_.is_done = unfinished_.empty();
    return std::move(poured_);
  }

 private:
  /// The Sunday, or an earlier day on which something is due.
  Day end_of_period(Day first) const {
    Day last = first_day_of(week_of(first)) + days(6);
    for (const DueJobs& due : due_) {
      if (due.last_day >= first) last = std::min(last, due.last_day);
    }
    return last;
  }

  /// Minutes that may go to other jobs before what is due is in danger; never negative.
  Minutes slack(const DueJobs& due, Minutes left, Day today, Minutes used_today) const {
    return std::max<Minutes>(0, capacity_between(calendar_, today, due.last_day) - used_today - left);
  }

  /// The due jobs that leave no time for others, the most important first.
  const DueJobs* urgent(const StudyPeriod& period, Minutes used) const {
    for (std::size_t i = 0; i < due_.size(); ++i) {
      const bool is_tight = due_open_[i] > 0 && slack(due_[i], due_left_[i], period.first, used) == 0;
      if (is_tight) return &due_[i];
    }
    return nullptr;
  }

  bool can_go_on(std::uint32_t job, const DueJobs* urgent) const {
    return open_needs_[job] == 0 && (urgent == nullptr || urgent->members[job] != 0);
  }

  /// What has begun goes on; then the first in the order of the path, no topic twice.
  std::vector<std::uint32_t> chosen(const DueJobs* urgent) const {
    std::vector<std::uint32_t> jobs;
    for (const bool begun : {true, false}) {
      for (const std::uint32_t job : unfinished_) {
        if (jobs.size() == parallel_) return jobs;
        if ((is_begun_[job] != 0) != begun || !can_go_on(job, urgent)) continue;
        const bool has_topic = std::any_of(jobs.begin(), jobs.end(), [&](std::uint32_t other) {
          return jobs_[other].topic == jobs_[job].topic;
        });
        if (!has_topic) jobs.push_back(job);
      }
    }
    return jobs;
  }

  /// How long these jobs may share the time before something has to be decided anew.
  Minutes common_time(const std::vector<std::uint32_t>& jobs, const StudyPeriod& period, Minutes used) const {
    Minutes time = period.capacity - used;
    const auto count = static_cast<Minutes>(jobs.size());
    for (const std::uint32_t job : jobs)
      time = std::min(time, left_[job] * count);
    for (std::size_t i = 0; i < due_.size(); ++i) {
      const bool are_all_due =
          std::all_of(jobs.begin(), jobs.end(), [&](std::uint32_t job) { return due_[i].members[job] != 0; });
      if (due_open_[i] == 0 || are_all_due) continue;
      const Minutes free = slack(due_[i], due_left_[i], period.first, used);
      if (free > 0) time = std::min(time, free);
    }
    return time;
  }

  void note_order(std::uint32_t job, const DueJobs* urgent) {
    if (urgent == nullptr || is_begun_[job] != 0) return;
    const bool jumps = std::any_of(unfinished_.begin(), unfinished_.end(), [&](std::uint32_t other) {
      return other < job && open_needs_[other] == 0 && urgent->members[other] == 0;
    });
    poured_.is_order_changed = poured_.is_order_changed || jumps;
  }

  void give(StudyPeriod& period, std::uint32_t job, Minutes minutes) {
    if (minutes == 0 && left_[job] > 0) return;
    const auto same = std::find_if(period.parts.begin(), period.parts.end(),
                                   [&](const StudyPart& part) { return part.job == job; });
    if (same == period.parts.end()) {
      period.parts.push_back({job, minutes});
    } else {
      same->minutes += minutes;
    }
    is_begun_[job] = 1;
    left_[job] -= minutes;
    for (std::size_t i = 0; i < due_.size(); ++i)
      due_left_[i] -= due_[i].members[job] != 0 ? minutes : 0;
    studied_ += minutes;
    if (left_[job] > 0) return;
    poured_.finished_at[job] = studied_;
    for (std::size_t i = 0; i < due_.size(); ++i)
      due_open_[i] -= due_[i].members[job] != 0 ? 1 : 0;
    unfinished_.erase(std::find(unfinished_.begin(), unfinished_.end(), job));
    for (const std::uint32_t other : needed_by_[job])
      --open_needs_[other];
  }

  void fill(StudyPeriod& period) {
    Minutes used = 0;
    while (!unfinished_.empty() && used < period.capacity) {
      const DueJobs* must = urgent(period, used);
      const std::vector<std::uint32_t> jobs = chosen(must);
      const Minutes time = common_time(jobs, period, used);
      const auto count = static_cast<Minutes>(jobs.size());
      for (std::size_t i = 0; i < jobs.size(); ++i) {
        note_order(jobs[i], must);
        const auto rank = static_cast<Minutes>(i);
        give(period, jobs[i], time * (rank + 1) / count - time * rank / count);
      }
      used += time;
    }
    finish_what_takes_no_time(period);
  }

  /// So that it does not wait for the next week: jobs that are next and take no time.
  void finish_what_takes_no_time(StudyPeriod& period) {
    for (;;) {
      const auto next = std::find_if(unfinished_.begin(), unfinished_.end(),
                                     [&](std::uint32_t job) { return open_needs_[job] == 0; });
      if (next == unfinished_.end() || left_[*next] > 0) return;
      give(period, *next, 0);
    }
  }

  const std::vector<StudyJob>& jobs_;
  const std::vector<DueJobs>& due_;
  const StudyCalendar& calendar_;
  Day start_;
  std::size_t parallel_;
  std::vector<Minutes> left_{};
  std::vector<std::size_t> open_needs_;
  std::vector<std::vector<std::uint32_t>> needed_by_;
  std::vector<char> is_begun_;
  std::vector<Minutes> due_left_;            ///< by date
  std::vector<int> due_open_;                ///< jobs that are not finished, by date
  std::vector<std::uint32_t> unfinished_{};  ///< in the order of the path
  Minutes studied_ = 0;
  PouredJobs poured_{};
};

}  // namespace

PouredJobs pour_jobs(const std::vector<StudyJob>& jobs, const std::vector<DueJobs>& due,
                     const StudyCalendar& calendar, Day start, int parallel) {
  return Pourer(jobs, due, calendar, start, parallel).pour();
}

}  // namespace aipath
