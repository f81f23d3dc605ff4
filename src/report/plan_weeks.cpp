// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/schedule_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace aipath {
namespace {

/// Where the parts of a schedule stand, by index of the week.
struct Weeks {
  std::vector<std::size_t> last_of_step{};   ///< by place of the step
  std::vector<std::size_t> phase_ends{};     ///< by phase; past the weeks if it has no steps
  std::size_t first_interview = 0;           ///< past the weeks if there is none
  std::vector<std::size_t> phase_of_step{};  ///< by place of the step
};

Weeks find_weeks(const LearningPlan& plan) {
  const std::vector<ScheduledWeek>& weeks = plan.schedule->weeks;
  Weeks found;
  found.last_of_step.assign(plan.study.steps.size(), weeks.size());
  found.phase_of_step.resize(plan.study.steps.size());
  found.first_interview = weeks.size();
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    for (const ScheduledTask& task : weeks[i].tasks) {
      if (task.kind == TaskKind::step && task.is_last) found.last_of_step[task.place] = i;
    }
    if (weeks[i].is_for_interviews) found.first_interview = std::min(found.first_interview, i);
  }
  for (std::size_t p = 0; p < plan.phases.size(); ++p) {
    const PlanPhase& phase = plan.phases[p];
    std::size_t end = phase.first_step == phase.end_step ? weeks.size() : 0;
    for (std::size_t step = phase.first_step; step < phase.end_step; ++step) {
      found.phase_of_step[step] = p;
      end = std::max(end, found.last_of_step[step]);
    }
    found.phase_ends.push_back(end);
  }
  return found;
}

/// Without its year.
std::string day_words(PartialDate date) {
  const std::string words = date_words(date);
  return words.substr(0, words.rfind(' '));
}

std::string days_words(PartialDate first, PartialDate last) {
  if (first == last) return date_words(first);
  if (first.year == last.year && first.month == last.month)
    return fmt::format("{} to {}", first.day, date_words(last));
  return fmt::format("{} to {}", first.year == last.year ? day_words(first) : date_words(first),
                     date_words(last));
}

std::string hours_words(const ScheduledWeek& week) {
  int quarter_hours = 0;
  for (const ScheduledTask& task : week.tasks)
    quarter_hours += task.quarter_hours;
  return quarter_hours > 0 ? ", " + quarter_hours_words(quarter_hours) : "";
}

std::string phase_title(const PlanPhase& phase) {
  return fmt::format("Phase {}: to {} of the way, readiness {}", phase.percent / 25,
                     fmt::format("{}%", phase.percent), format_readiness(phase.readiness));
}

/// Writes the weeks one after the other.
class WeekWriter {
 public:
  explicit WeekWriter(PlanPage& page)
      : page_(page), plan_(page.plan), weeks_(page.plan.schedule->weeks), found_(find_weeks(page.plan)) {}

  void write() {
    for (std::size_t i = 0; i < weeks_.size(); ++i) {
      if (!is_worth_a_heading(i)) {
        if (quiet_.empty()) quiet_first_ = i;
        quiet_.push_back(i);
        continue;
      }
      flush_quiet();
      write_phase_heading(i);
      write_week(i);
    }
    flush_quiet();
  }

 private:
  [[nodiscard]] bool begins_something(std::size_t week) const {
    return std::any_of(weeks_[week].tasks.begin(), weeks_[week].tasks.end(),
                       [](const ScheduledTask& task) { return task.is_first; });
  }

  [[nodiscard]] std::size_t weeks_before_interviews(std::size_t week) const {
    return found_.first_interview + plan_interview_weeks - week;
  }

  [[nodiscard]] std::vector<PlanItem> preparation_of(std::size_t week) const {
    if (found_.first_interview == weeks_.size()) return {};
    const auto before = static_cast<int>(weeks_before_interviews(week));
    std::vector<PlanItem> items = preparation_items(page_, before);
    if (week == 0) {
      std::vector<PlanItem> early = early_preparation_items(page_, before);
      items.insert(items.begin(), early.begin(), early.end());
    }
    return items;
  }

  [[nodiscard]] bool is_worth_a_heading(std::size_t week) const {
    const ScheduledWeek& scheduled = weeks_[week];
    const bool ends_phase =
        std::find(found_.phase_ends.begin(), found_.phase_ends.end(), week) != found_.phase_ends.end();
    return begins_something(week) || ends_phase || !scheduled.exams.empty() || scheduled.is_for_interviews ||
           !preparation_of(week).empty();
  }

  /// The heading of the phase that the first step of the week belongs to, once.
  void write_phase_heading(std::size_t week) {
    const ScheduledWeek& scheduled = weeks_[week];
    if (scheduled.is_for_interviews) {
      if (week == found_.first_interview) page_.heading(2, "section:interviews", "Interviews");
      return;
    }
    for (const ScheduledTask& task : scheduled.tasks) {
      if (task.kind != TaskKind::step) continue;
      const std::size_t phase = found_.phase_of_step[task.place];
      if (phase_ && phase <= *phase_) return;
      phase_ = phase;
      page_.heading(2, fmt::format("phase:{}", phase + 1), phase_title(plan_.phases[phase]));
      return;
    }
  }

  [[nodiscard]] std::string task_words(const ScheduledTask& task) const {
    return fmt::format("{} ({})", markdown_text(task_name(page_.catalog, plan_.study, task.kind, task.place)),
                       quarter_hours_words(task.quarter_hours));
  }

  /// What goes on in the week without a box of its own.
  void write_going_on(const ScheduledWeek& week, const std::string& id) {
    std::vector<std::string> steps;
    std::vector<std::string> lines;
    for (const ScheduledTask& task : week.tasks) {
      if (task.kind == TaskKind::exam_preparation) {
        const std::string words = task_words(task);
        lines.push_back((words.starts_with("prepare") ? "P" + words.substr(1) : words) + ".");
      } else if (!task.is_first) {
        steps.push_back(task_words(task));
      }
    }
    if (!steps.empty()) lines.insert(lines.begin(), fmt::format("Goes on: {}.", fmt::join(steps, ", ")));
    if (!lines.empty()) page_.block("goes-on:" + id, lines);
  }

  [[nodiscard]] std::string until_words(std::size_t week, std::uint32_t place) const {
    const std::size_t last = found_.last_of_step[place];
    if (last == week || last >= weeks_.size()) return {};
    return "until the week of " + short_date(weeks_[last].first_day);
  }

  void write_milestones(std::size_t week) {
    for (std::size_t p = 0; p < plan_.phases.size(); ++p) {
      if (found_.phase_ends[p] != week) continue;
      const PlanPhase& phase = plan_.phases[p];
      const double readiness = plan_.path.steps[phase.end_step - 1].readiness_after;
      page_.block(fmt::format("milestone:{}", phase.percent),
                  {fmt::format("**Milestone: {}% of the way, readiness {}.**", phase.percent,
                               format_readiness(readiness))});
      if (phase.project) page_.elements.emplace_back(project_item(page_, *phase.project));
    }
  }

  void write_interviews(std::size_t week) {
    if (week == found_.first_interview) {
      for (PlanItem& item : question_items(page_))
        page_.elements.emplace_back(std::move(item));
    } else if (week == found_.first_interview + 1) {
      const std::vector<std::string> frame = answer_frame_lines(page_);
      if (!frame.empty()) page_.block("answer-frame", frame);
    }
  }

  void write_week(std::size_t i) {
    const ScheduledWeek& week = weeks_[i];
    const std::string id = week_id(week.week);
    page_.heading(
        3, "week:" + id,
        fmt::format("Week {}: {}{}", id, days_words(week.first_day, week.last_day), hours_words(week)));
    write_going_on(week, id);
    for (const ScheduledTask& task : week.tasks) {
      if (task.kind == TaskKind::step && task.is_first)
        page_.elements.emplace_back(step_item(page_, task.place, until_words(i, task.place)));
    }
    for (const ScheduledExam& exam : week.exams)
      page_.elements.emplace_back(exam_item(page_, exam.place, exam.date));
    for (PlanItem& item : preparation_of(i))
      page_.elements.emplace_back(std::move(item));
    write_milestones(i);
    if (week.is_for_interviews) write_interviews(i);
  }

  /// Weeks in which nothing begins, as one line.
  void flush_quiet() {
    if (quiet_.empty()) return;
    std::vector<std::string> names;
    bool is_off = true;
    for (const std::size_t i : quiet_) {
      is_off = is_off && weeks_[i].tasks.empty();
      for (const ScheduledTask& task : weeks_[i].tasks) {
        std::string name = markdown_text(task_name(page_.catalog, plan_.study, task.kind, task.place));
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
      }
    }
    const ScheduledWeek& first = weeks_[quiet_first_];
    const std::string what =
        is_off ? "no study time" : join_names(names, 4) + (names.size() == 1 ? " goes on" : " go on");
    page_.block(
        "quiet:" + week_id(first.week),
        {fmt::format("*{}: {}.*", days_words(first.first_day, weeks_[quiet_.back()].last_day), what)});
    quiet_.clear();
  }

  PlanPage& page_;
  const LearningPlan& plan_;
  const std::vector<ScheduledWeek>& weeks_;
  Weeks found_;
  std::optional<std::size_t> phase_{};
  std::vector<std::size_t> quiet_{};
  std::size_t quiet_first_ = 0;
};

/// One list in order, for who does not say how many hours a week hold.
void add_phases(PlanPage& page) {
  for (const PlanPhase& phase : page.plan.phases) {
    if (phase.first_step == phase.end_step) continue;
    page.heading(2, fmt::format("phase:{}", phase.percent / 25), phase_title(phase));
    for (std::size_t step = phase.first_step; step < phase.end_step; ++step)
      page.elements.emplace_back(step_item(page, static_cast<std::uint32_t>(step), ""));
    if (phase.project) page.elements.emplace_back(project_item(page, *phase.project));
  }
  for (std::uint32_t exam = 0; exam < page.plan.study.exams.size(); ++exam) {
    if (exam == 0) page.heading(2, "section:exams", "Exams");
    page.elements.emplace_back(exam_item(page, exam, {}));
  }
  page.heading(2, "section:interviews", "Interviews");
  for (PlanItem& item : early_preparation_items(page, -1))
    page.elements.emplace_back(std::move(item));
  for (PlanItem& item : question_items(page))
    page.elements.emplace_back(std::move(item));
  const std::vector<std::string> frame = answer_frame_lines(page);
  if (!frame.empty()) page.block("answer-frame", frame);
}

}  // namespace

void add_weeks(PlanPage& page) {
  if (page.plan.schedule && !page.plan.schedule->weeks.empty()) {
    WeekWriter(page).write();
  } else {
    add_phases(page);
  }
}

}  // namespace aipath
