// SPDX-License-Identifier: MIT
#include "report/plan_parts.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t bars_of_a_phase = 8;

/// In a Gantt chart `:` ends a name, `;` and `#` a line, and nothing escapes them: what is neither a letter,
/// a digit nor one of a few signs becomes a space.
std::string gantt_text(std::string_view name) {
  std::string out;
  for (const char c : printable(name)) {
    const bool is_plain = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
                          (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          std::string_view(" .-+/").find(c) != std::string_view::npos;
    const char shown = is_plain ? c : ' ';
    if (shown != ' ' || (!out.empty() && out.back() != ' ')) out += shown;
  }
  return out;
}

struct Bar {
  SkillId skill{};
  PartialDate first{};
  PartialDate last{};
  Minutes minutes = 0;
};

/// The skills of a phase in the order in which they begin.
std::vector<Bar> bars_of(const LearningPlan& plan, const PlanPhase& phase) {
  std::vector<Bar> bars;
  for (const ScheduledWeek& week : plan.schedule->weeks) {
    for (const ScheduledTask& task : week.tasks) {
      if (task.kind != TaskKind::step || task.place < phase.first_step || task.place >= phase.end_step)
        continue;
      const SkillId skill = plan.study.steps[task.place].step.skill;
      auto bar = std::find_if(bars.begin(), bars.end(), [&](const Bar& b) { return b.skill == skill; });
      if (bar == bars.end()) bar = bars.insert(bars.end(), {.skill = skill, .first = week.first_day});
      bar->last = week.last_day;
      bar->minutes += task.minutes;
    }
  }
  return bars;
}

/// The bars that take most time, in their order.
std::vector<Bar> longest(std::vector<Bar> bars) {
  if (bars.size() <= bars_of_a_phase) return bars;
  std::vector<Minutes> minutes;
  for (const Bar& bar : bars)
    minutes.push_back(bar.minutes);
  std::sort(minutes.rbegin(), minutes.rend());
  const Minutes least = minutes[bars_of_a_phase - 1];
  std::size_t equal =
      static_cast<std::size_t>(std::count(minutes.begin(), minutes.begin() + bars_of_a_phase, least));
  std::vector<Bar> kept;
  for (const Bar& bar : bars) {
    if (bar.minutes < least || (bar.minutes == least && equal == 0)) continue;
    if (bar.minutes == least) --equal;
    kept.push_back(bar);
  }
  return kept;
}

std::string bar_line(const std::string& name, PartialDate first, PartialDate last) {
  return fmt::format("{} :{}, {}", name, format_date(first),
                     format_date(date_of(day_of(last) + std::chrono::days(1))));
}

}  // namespace

void add_gantt(PlanPage& page) {
  const LearningPlan& plan = page.plan;
  if (!plan.schedule || plan.schedule->weeks.empty() || plan.phases.empty()) return;
  std::vector<std::string> lines = {"```mermaid", "gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %b %Y"};
  for (const PlanPhase& phase : plan.phases) {
    std::vector<Bar> bars = bars_of(plan, phase);
    if (bars.empty()) continue;
    const std::size_t all = bars.size();
    bars = longest(std::move(bars));
    const std::string others = all > bars.size() ? fmt::format(" and {} more", all - bars.size()) : "";
    lines.push_back(fmt::format("  section Phase {}{}", phase.percent / 25, others));
    for (const Bar& bar : bars)
      lines.push_back("    " + bar_line(gantt_text(page.catalog[bar.skill].name), bar.first, bar.last));
  }
  lines.emplace_back("  section Then");
  for (const ScheduledWeek& week : plan.schedule->weeks) {
    for (const ScheduledExam& exam : week.exams) {
      const auto id = plan.study.exams[exam.place].certification;
      lines.push_back(fmt::format("    {} :milestone, {}, 0d", gantt_text(page.catalog[id].name),
                                  format_date(exam.date)));
    }
    if (week.is_for_interviews)
      lines.push_back("    " + bar_line("Interviews", week.first_day, week.last_day));
  }
  if (lines.back() == "  section Then") lines.pop_back();
  lines.emplace_back("```");
  page.heading(2, "section:timeline", "Timeline");
  page.block("timeline", std::move(lines));
}

}  // namespace aipath
