// SPDX-License-Identifier: MIT
#include "property/catalog_generator.hpp"
#include <aipath/analysis/path.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace aipath {
namespace {

PathReport path_of(const GapCase& made, const PathOptions& options = {}) {
  return find_path(made.catalog, made.profile, GapCase::role, GapCase::today, options);
}

/// Calls `check(GapCase&, seed)` for many cases, up to the first that fails.
template <class Check>
void for_each_case(Check check) {
  for (std::uint64_t seed = 1; seed <= 120 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    GapCase made = make_gap_case(seed);
    check(made, seed);
  }
}

std::vector<StepId> ids_of(const PathReport& report) {
  std::vector<StepId> ids;
  for (const PathStep& step : report.steps)
    ids.push_back(step.needed.step);
  return ids;
}

TEST(PathProperty, NeededStepsAreEitherInThePathOrCut) {
  for_each_case([](const GapCase& made, std::uint64_t seed) {
    PathOptions options{.max_hours = static_cast<double>(seed % 60)};
    if (seed % 2 == 0) options.skip = {SkillId{0}};
    const PathReport report = path_of(made, options);
    std::vector<StepId> found = ids_of(report);
    for (const CutStep& cut : report.cut)
      found.push_back(cut.needed.step);
    std::vector<StepId> needed;
    for (const NeededStep& step : report.gap.steps)
      needed.push_back(step.step);
    std::sort(found.begin(), found.end());
    std::sort(needed.begin(), needed.end());
    EXPECT_EQ(found, needed);
  });
}

TEST(PathProperty, ReadinessNeverFallsAndEndsWhereEverythingIsMet) {
  for_each_case([](const GapCase& made, std::uint64_t) {
    const PathReport report = path_of(made);
    double before = report.gap.readiness;
    for (const PathStep& step : report.steps) {
      EXPECT_GE(step.readiness_after, before);
      before = step.readiness_after;
    }
    EXPECT_EQ(before, 100);
  });
}

TEST(PathProperty, MoreHoursGiveNoLessReadinessAndAreNeverOverspent) {
  constexpr double rounding = 1e-4;
  for_each_case([](const GapCase& made, std::uint64_t) {
    double before = 0;
    for (const double hours : {0.0, 5.0, 12.5, 30.0, 80.0}) {
      const PathReport report = path_of(made, {.max_hours = hours});
      EXPECT_LE(report.hours.likely, hours + rounding);
      if (report.is_choice_proven) {
        EXPECT_GE(report.readiness_after, before - rounding);
      }
      before = report.readiness_after;
    }
  });
}

/// Soft prerequisites give way to what is asked, so only cases without any can be compared.
bool has_soft_prerequisites(const Catalog& catalog) {
  return std::any_of(catalog.skills.begin(), catalog.skills.end(), [](const Skill& skill) {
    return std::any_of(skill.prerequisites.begin(), skill.prerequisites.end(),
                       [](const Prerequisite& p) { return p.kind == PrerequisiteKind::soft; });
  });
}

TEST(PathProperty, AskingForWhatComesFirstNeverGivesABetterOrder) {
  constexpr double rounding = 1e-6;
  int compared = 0;
  for_each_case([&](const GapCase& made, std::uint64_t) {
    const PathReport free = path_of(made);
    if (has_soft_prerequisites(made.catalog) || !free.is_optimal) return;
    const PathReport asked = path_of(made, {.first = {SkillId{0}, SkillId{1}}});
    EXPECT_GE(asked.objective, free.objective * (1 - rounding));
    ++compared;
  });
  EXPECT_GT(compared, 20);
}

TEST(PathProperty, PaceAndWeeksDoNotChangeTheOrder) {
  for_each_case([](GapCase& made, std::uint64_t) {
    made.profile.pace = 1;
    const std::vector<StepId> before = ids_of(path_of(made));
    made.profile.pace = 2;
    made.profile.hours_per_week = 3;
    EXPECT_EQ(ids_of(path_of(made)), before);
  });
}

}  // namespace
}  // namespace aipath
