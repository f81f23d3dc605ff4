// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/path.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace aipath {

/// Neighbouring steps of one skill and one block, as people read them.
struct PathRow {
  SkillId skill{};
  double from = 0;
  int to = 0;
  double hours = 0;
  double hours_cumulated = 0;
  double readiness_after = 0;
  std::size_t block = 0;
  std::size_t first_step = 0;  ///< index into PathReport::steps
  std::size_t last_step = 0;
  bool is_prerequisite = true;     ///< no requirement asks for any of them by itself
  std::vector<SkillId> unlocks{};  ///< in the order of the path
};

[[nodiscard]] std::vector<PathRow> path_rows(const PathReport& report);

/// Steps of one skill that were cut for the same reason.
struct CutRow {
  SkillId skill{};
  double from = 0;
  int to = 0;
  double hours = 0;
  CutReason reason = CutReason::skipped;
  double hours_with_before = 0;  ///< of the highest
  double points_with_before = 0;
  SkillId because{};

  [[nodiscard]] std::optional<double> points_per_hour() const {
    return hours_with_before > 0 ? std::optional(points_with_before / hours_with_before) : std::nullopt;
  }
};

/// What the learner left out first, then what would give most points an hour; ties as in the report.
[[nodiscard]] std::vector<CutRow> cut_rows(const PathReport& report);

/// Points an hour of the block; empty if it takes no time.
[[nodiscard]] std::optional<double> row_points_per_hour(const PathReport& report, const PathRow& row);

}  // namespace aipath
