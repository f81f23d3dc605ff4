// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include <aipath/analysis/project_choice.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ProjectChoiceTest : public testing::Test {
 protected:
  ProjectChoiceTest() {
    python = add_skill(catalog, "python", {1, 1, 1, 1, 1});
    sql = add_skill(catalog, "sql", {1, 1, 1, 1, 1});
    worths = {{{python, 1}, 1}, {{python, 2}, 2}, {{sql, 1}, 2.5}};
  }

  void add(std::string id, double hours, std::vector<SkillLevel> evidences) {
    Project project;
    project.id = std::move(id);
    project.hours.likely = hours;
    project.evidences = std::move(evidences);
    catalog.projects.push_back(std::move(project));
  }

  [[nodiscard]] std::vector<std::string> chosen() const {
    std::vector<std::string> ids;
    for (const ChosenProject& project : find_projects(catalog, worths, constraints).projects)
      ids.push_back(catalog[project.project].id);
    return ids;
  }

  Catalog catalog{};
  SkillId python{};
  SkillId sql{};
  std::vector<StepWorth> worths{};
  ProjectConstraints constraints{};
};

TEST_F(ProjectChoiceTest, ALevelIsEvidenceForEveryStepUpToIt) {
  add("deep", 10, {at(python, 2)});              // 1 + 2
  add("wide", 10, {at(python, 1), at(sql, 1)});  // 1 + 2.5

  const ProjectChoice choice = find_projects(catalog, worths, constraints);

  EXPECT_THAT(chosen(), ElementsAre("wide"));
  EXPECT_EQ(choice.points, 3.5);
}

TEST_F(ProjectChoiceTest, AStepCountsOnce) {
  add("deep", 10, {at(python, 2)});
  add("wide", 10, {at(python, 1), at(sql, 1)});
  constraints.most_projects = 2;

  const ProjectChoice choice = find_projects(catalog, worths, constraints);

  ASSERT_THAT(chosen(), ElementsAre("wide", "deep"));
  EXPECT_EQ(choice.points, 5.5);
  EXPECT_EQ(choice.projects[1].points, 2);
  EXPECT_THAT(choice.projects[1].shows, ElementsAre(StepId{python, 2}));
}

TEST_F(ProjectChoiceTest, HoursAndPaceLimitTheChoice) {
  add("deep", 10, {at(python, 2)});
  add("wide", 20, {at(python, 1), at(sql, 1)});
  constraints.most_hours = 20;
  EXPECT_THAT(chosen(), ElementsAre("wide"));

  constraints.pace = 1.5;
  EXPECT_THAT(chosen(), ElementsAre("deep"));
}

TEST_F(ProjectChoiceTest, WhatIsShownAlreadyIsWorthNothingMore) {
  add("deep", 10, {at(python, 2)});
  constraints.shown = {{python, 1}, {python, 2}};
  EXPECT_THAT(chosen(), IsEmpty());
}

TEST_F(ProjectChoiceTest, ExceptedProjectsAreNotChosen) {
  add("deep", 10, {at(python, 2)});
  add("deep-too", 30, {at(python, 2)});
  constraints.except = {{0}};
  EXPECT_THAT(chosen(), ElementsAre("deep-too"));
}

TEST_F(ProjectChoiceTest, AProjectThatAddsNothingIsNotTaken) {
  add("all", 30, {at(python, 2), at(sql, 1)});
  add("less", 0, {at(python, 1)});
  constraints.most_projects = 2;
  EXPECT_THAT(chosen(), ElementsAre("all"));
}

}  // namespace
}  // namespace aipath
