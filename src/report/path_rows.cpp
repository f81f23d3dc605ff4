// SPDX-License-Identifier: MIT
#include "report/path_rows.hpp"

#include <algorithm>
#include <tuple>

namespace aipath {
namespace {

bool joins(const PathRow& row, const PathStep& step) {
  return row.skill == step.needed.step.skill && row.block == step.block;
}

void add_step(const PathStep& step, PathRow& row) {
  row.to = step.needed.step.level;
  row.hours += step.needed.hours.likely;
  row.hours_cumulated = step.hours_cumulated;
  row.readiness_after = step.readiness_after;
  row.is_prerequisite = row.is_prerequisite && step.needed.is_prerequisite;
  for (const SkillId skill : step.unlocks) {
    if (std::find(row.unlocks.begin(), row.unlocks.end(), skill) == row.unlocks.end())
      row.unlocks.push_back(skill);
  }
}

/// Place of a cut row: by reason, and what does not fit by points an hour, most first.
std::tuple<int, SkillId, double> rank(const CutRow& row) {
  const bool is_unfitting = row.reason == CutReason::does_not_fit;
  const SkillId because = row.reason == CutReason::needs_skipped ? row.because : SkillId{};
  return {static_cast<int>(row.reason), because, is_unfitting ? -row.points_per_hour().value_or(0) : 0};
}

}  // namespace

std::vector<PathRow> path_rows(const PathReport& report) {
  std::vector<PathRow> rows;
  for (std::size_t i = 0; i < report.steps.size(); ++i) {
    const PathStep& step = report.steps[i];
    if (rows.empty() || !joins(rows.back(), step)) {
      rows.push_back(
          {.skill = step.needed.step.skill, .from = step.needed.from, .block = step.block, .first_step = i});
    }
    add_step(step, rows.back());
    rows.back().last_step = i;
  }
  return rows;
}

std::vector<CutRow> cut_rows(const PathReport& report) {
  std::vector<CutRow> rows;
  for (const CutStep& cut : report.cut) {
    const bool joins = !rows.empty() && rows.back().skill == cut.needed.step.skill &&
                       rows.back().reason == cut.reason && rows.back().because == cut.because;
    if (!joins) {
      rows.push_back({.skill = cut.needed.step.skill,
                      .from = cut.needed.from,
                      .reason = cut.reason,
                      .because = cut.because});
    }
    CutRow& row = rows.back();
    row.to = cut.needed.step.level;
    row.hours += cut.needed.hours.likely;
    row.hours_with_before = cut.hours_with_before;
    row.points_with_before = cut.points_with_before;
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const CutRow& a, const CutRow& b) { return rank(a) < rank(b); });
  return rows;
}

std::optional<double> row_points_per_hour(const PathReport& report, const PathRow& row) {
  return report.blocks[row.block].points_per_hour();
}

}  // namespace aipath
