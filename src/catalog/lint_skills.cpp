// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace aipath {
namespace {

/// Levels that need a line of their own; a line for level 5 is welcome.
constexpr std::size_t described_levels = 4;

void lint_hours(const Skill& skill, LintReport& report) {
  for (std::size_t i = 0; i < skill.hours.size(); ++i) {
    const double hours = skill.hours[i].likely;
    if (hours <= 0) {
      report.warning("zero-hours", skill.hours[i].where,
                     fmt::format("the step to level {} of skill '{}' takes no time", i + 1, skill.id),
                     "write how many hours it is likely to take");
    } else if (i > 0 && hours < skill.hours[i - 1].likely / 2) {
      report.warning(
          "hours-order", skill.hours[i].where,
          fmt::format("the step to level {} of skill '{}' takes {:g} hours, less than half of the {:g} of "
                      "the step below",
                      i + 1, skill.id, hours, skill.hours[i - 1].likely),
          "higher levels take longer: are these hours of the step, and in the order of the levels?");
    }
  }
}

void lint_level_lines(const Skill& skill, LintReport& report) {
  std::vector<std::size_t> missing;
  for (std::size_t i = 0; i < skill.levels.size(); ++i) {
    const std::string& line = skill.levels[i];
    if (line.empty()) {
      if (i < described_levels) missing.push_back(i + 1);
    } else if (!line.starts_with("can ")) {
      report.warning(
          "level-line-wording", skill.where,
          fmt::format("the line for level {} of skill '{}' does not start with 'can '", i + 1, skill.id),
          "say what a person at that level can do");
    }
  }
  if (missing.empty()) return;
  report.warning("missing-level-line", skill.where,
                 fmt::format("skill '{}' has no line for level {}", skill.id, fmt::join(missing, ", ")),
                 "write `levels: {1: can ..., 2: can ...}`, so that a learner can place themselves");
}

void lint_reasons(const Catalog& catalog, const Skill& skill, LintReport& report) {
  for (const Prerequisite& prerequisite : skill.prerequisites) {
    if (!prerequisite.reason.empty()) continue;
    report.warning(
        "missing-reason", prerequisite.where,
        fmt::format("skill '{}' does not say why it needs '{}'", skill.id, catalog[prerequisite.skill].id),
        "add a `reason`: learners see it beside the step");
  }
}

void lint_categories(const Catalog& catalog, LintReport& report) {
  std::vector<bool> is_used(catalog.categories.size());
  for (const Skill& skill : catalog.skills) {
    if (skill.category.is_set()) is_used[skill.category.index] = true;
  }
  for (std::size_t i = 0; i < catalog.categories.size(); ++i) {
    if (is_used[i]) continue;
    const Category& category = catalog.categories[i];
    report.note("unused-category", category.where,
                fmt::format("no skill is of the category '{}'", category.id));
  }
}

}  // namespace

void lint_skills(const Catalog& catalog, LintReport& report) {
  for (const Skill& skill : catalog.skills) {
    lint_hours(skill, report);
    lint_level_lines(skill, report);
    lint_reasons(catalog, skill, report);
  }
  lint_categories(catalog, report);
}

}  // namespace aipath
