// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/project_choice.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace aipath {
namespace {

struct ProjectCase {
  Catalog catalog{};
  std::vector<StepWorth> worths{};
  ProjectConstraints constraints{};
};

/// The same seed gives the same case everywhere.
ProjectCase make_case(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
  ProjectCase made;
  const std::uint32_t skills = 2 + below(4);
  for (std::uint32_t i = 0; i < skills; ++i) {
    const SkillId skill =
        add_skill(made.catalog, std::string(1, static_cast<char>('a' + i)), {1, 1, 1, 1, 1});
    for (int level = 1; level <= 3; ++level) {
      if (below(3) != 0) made.worths.push_back({{skill, level}, 0.25 * below(12)});
    }
  }
  const std::uint32_t count = 1 + below(9);
  for (std::uint32_t i = 0; i < count; ++i) {
    Project project;
    project.id = std::string(1, static_cast<char>('a' + (i * 5 + 3) % 26));
    project.hours.likely = below(12);
    for (std::uint32_t skill = 0; skill < skills; ++skill) {
      if (below(2) == 0) project.evidences.push_back({{skill}, static_cast<int>(1 + below(3))});
    }
    made.catalog.projects.push_back(std::move(project));
  }
  made.constraints.most_projects = below(4);
  if (below(2) == 0) made.constraints.most_hours = below(25);
  return made;
}

double points_of(const ProjectCase& made, const std::vector<std::size_t>& chosen) {
  double points = 0;
  for (const StepWorth& worth : made.worths) {
    const bool is_shown = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t project) {
      const auto& evidences = made.catalog.projects[project].evidences;
      return std::any_of(evidences.begin(), evidences.end(), [&](const SkillLevel& evidence) {
        return evidence.skill == worth.step.skill && evidence.level >= worth.step.level;
      });
    });
    points += is_shown ? worth.points : 0;
  }
  return points;
}

double hours_of(const ProjectCase& made, const std::vector<std::size_t>& chosen) {
  double hours = 0;
  for (const std::size_t project : chosen)
    hours += made.catalog.projects[project].hours.likely;
  return hours;
}

/// The most points of all choices, and the least hours of those.
std::pair<double, double> best_of_all(const ProjectCase& made) {
  std::pair<double, double> best{-1, 0};
  for (std::uint32_t subset = 0; subset < (1U << made.catalog.projects.size()); ++subset) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < made.catalog.projects.size(); ++i) {
      if ((subset >> i & 1U) != 0) chosen.push_back(i);
    }
    const double hours = hours_of(made, chosen);
    if (chosen.size() > made.constraints.most_projects || hours > made.constraints.most_hours.value_or(1e9))
      continue;
    const double points = points_of(made, chosen);
    if (points > best.first || (points == best.first && hours < best.second)) best = {points, hours};
  }
  return best;
}

TEST(ProjectChoiceProperty, NoChoiceShowsMoreNorAsMuchInFewerHours) {
  for (std::uint64_t seed = 1; seed <= 300 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const ProjectCase made = make_case(seed);

    const ProjectChoice choice = find_projects(made.catalog, made.worths, made.constraints);

    const auto [points, hours] = best_of_all(made);
    EXPECT_TRUE(choice.is_proven);
    EXPECT_NEAR(choice.points, points, 1e-9);
    EXPECT_NEAR(choice.bound, points, 1e-9);
    EXPECT_NEAR(choice.hours, hours, 1e-9);
  }
}

TEST(ProjectChoiceProperty, WhatEachAddsFallsAndMakesUpTheWhole) {
  for (std::uint64_t seed = 1; seed <= 300 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const ProjectCase made = make_case(seed);

    const ProjectChoice choice = find_projects(made.catalog, made.worths, made.constraints);

    double points = 0;
    std::vector<std::size_t> chosen;
    for (const ChosenProject& project : choice.projects) {
      EXPECT_LE(project.points, chosen.empty() ? project.points : choice.projects[chosen.size() - 1].points);
      points += project.points;
      chosen.push_back(project.project.index);
      EXPECT_NEAR(points, points_of(made, chosen), 1e-9);
    }
    EXPECT_NEAR(points, choice.points, 1e-9);
  }
}

}  // namespace
}  // namespace aipath
