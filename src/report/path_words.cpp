// SPDX-License-Identifier: MIT
#include "report/path_words.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

std::string limit_words(const PathReport& report) {
  std::string hours = format_hours(report.options.max_hours.value_or(0));
  if (!report.options.deadline.is_set()) return hours;
  return fmt::format("{} until {}", hours, format_date(report.options.deadline));
}

/// A small share as a percentage that is never less than it is.
std::string percent_up(double share) {
  constexpr double noise = 1e-9;
  const int decimals = share < 0.001 ? 2 : 1;
  const double unit = decimals == 2 ? 10'000 : 1'000;
  const double percent = std::max(std::ceil(share * unit - noise), 1.0) / unit * 100;
  return fmt::format("{:.{}f}%", percent, decimals);
}

std::string hours_and_weeks(const PathReport& report, double hours) {
  std::string words = format_hours(hours);
  if (const auto weeks = weeks_for(report.gap, hours)) words += ", " + format_weeks(*weeks);
  return words;
}

}  // namespace

std::string path_verdict_words(const PathReport& report) {
  const std::size_t all = report.gap.steps.size();
  const std::size_t taken = report.steps.size();
  if (all == 0) return "Nothing is left to learn: every requirement is met";
  const std::string steps =
      taken == all ? count_of(taken, "step", "steps") : fmt::format("{} of {} steps", taken, all);
  if (taken == 0) {
    return report.options.max_hours ? fmt::format("No step fits into {}", limit_words(report))
                                    : "Every step is left out";
  }
  const std::string rise = fmt::format("readiness {} → {}", format_readiness(report.gap.readiness),
                                       format_readiness(report.readiness_after));
  if (report.options.max_hours && taken < all)
    return fmt::format("{} fit into {}: {}", steps, limit_words(report), rise);
  return fmt::format("{} in {}: {}", steps, format_hours(report.hours.likely), rise);
}

std::string order_words(const PathReport& report) {
  const std::string among = report.options.first.empty() ? "" : " that begins as --first asks";
  if (report.is_optimal)
    return fmt::format("optimal: no other order{} gives more readiness over the hours", among);
  return fmt::format("proven to be within {} of the best{}; `--effort prove` looks longer",
                     percent_up(report.gap_to_best()), among.empty() ? "" : " one" + among);
}

std::vector<std::string> path_time_words(const PathReport& report) {
  if (report.steps.empty()) return {};
  std::string likely = hours_and_weeks(report, report.hours.likely);
  if (report.gap.hours_per_week) likely += fmt::format(" at {} h a week", *report.gap.hours_per_week);
  if (report.gap.pace != 1) likely += fmt::format(" (pace {})", report.gap.pace);
  return {likely,
          hours_and_weeks(report, report.hours_p80) +
              (report.gap.hours_per_week ? ", are enough in 8 of 10 cases" : " are enough in 8 of 10 cases")};
}

std::string ready_words(const PathReport& report) {
  const std::string asked = threshold_words(report.gap.ready_at);
  const bool has_musts = report.gap.musts_total > 0;
  if (report.gap.is_ready)
    return fmt::format("already: {}{} reached", asked, has_musts ? " and every must" : "");
  const auto when = [&](std::size_t step) {
    return hours_and_weeks(report, report.steps[step].hours_cumulated);
  };
  if (has_musts && report.ready_step && report.ready_step == report.ready_at_step)
    return asked + " and every must after " + when(*report.ready_step);
  std::string words = asked;
  if (report.ready_at_step) {
    words += " after " + when(*report.ready_at_step);
  } else {
    words += report.readiness_after < report.gap.ready_at ? " is not reached" : " already";
  }
  if (!has_musts) return words;
  return words + (report.ready_step ? "; every must too after " + when(*report.ready_step)
                                    : "; musts are still missing at the end");
}

std::vector<std::string> path_note_words(const Catalog& catalog, const PathReport& report,
                                         const PathView& view, Escape escape) {
  std::vector<std::string> notes = note_words(report.gap);
  if (!report.not_needed.empty()) {
    notes.push_back(fmt::format("{} {} not among what is needed",
                                join_skills(catalog, report.not_needed, escape, 5),
                                report.not_needed.size() == 1 ? "is" : "are"));
  }
  if (report.options.max_hours && !report.is_choice_proven)
    notes.emplace_back("the choice of what fits is not proven to be the best");
  if (view.deadline.is_set() && report.hours.likely > view.deadline_hours) {
    notes.push_back(fmt::format("until your deadline, {0}, there are {1}: `--deadline {0}` chooses for it",
                                format_date(view.deadline), format_hours(view.deadline_hours)));
  }
  return notes;
}

std::string unlock_words(const Catalog& catalog, const std::vector<SkillId>& unlocks, Escape escape) {
  constexpr std::size_t shown = 2;
  return unlocks.empty() ? std::string() : "unlocks " + join_skills(catalog, unlocks, escape, shown);
}

std::string cut_words(const Catalog& catalog, const CutRow& row, Escape escape) {
  switch (row.reason) {
    case CutReason::skipped:
      return "skipped";
    case CutReason::needs_skipped:
      return "needs " + escape(catalog[row.because].name) + ", which is skipped";
    case CutReason::unused:
      return "only needed for what is left out";
    case CutReason::does_not_fit:
      break;
  }
  const bool comes_alone = row.hours_with_before <= row.hours * (1 + 1e-9);
  return fmt::format("does not fit: needs {}{}, for {} points", format_hours(row.hours_with_before),
                     comes_alone ? "" : " with what comes before it", format_points(row.points_with_before));
}

std::string cut_title(const PathReport& report) {
  return fmt::format("Left out: {} of {} steps", report.cut.size(), report.gap.steps.size());
}

std::string cut_group_words(const Catalog& catalog, const PathReport& report, const CutRow& row,
                            Escape escape) {
  if (row.reason != CutReason::does_not_fit) {
    std::string words = cut_words(catalog, row, escape);
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
  }
  const double left = std::max(0.0, report.options.max_hours.value_or(0) - report.hours.likely);
  const std::string room = left < 0.05 ? "no time is left" : "left: " + format_hours(left);
  return fmt::format("Does not fit ({}){}", room,
                     report.is_choice_proven ? "; no other choice gives more readiness" : "");
}

std::string raise_words(double from, int to) {
  return fmt::format("{} → {}", format_level(from), to);
}

}  // namespace aipath
