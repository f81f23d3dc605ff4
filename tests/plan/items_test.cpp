// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/plan/items.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: sql, name: SQL, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "  - {id: git, name: Git, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n"
          "certifications:\n"
          "  - {id: one, name: One, prep_hours: 1, evidences: [{skill: python, level: 2}]}\n"
          "renames: {py: python}\n"
          "splits: {data: [sql, git]}\n"
          "merges: {git: [svn, cvs]}\n")
          .catalog.value();
  return loaded;
}

/// Each item as `TARGET done|open`, with the anchor of the file if it is another one.
std::vector<std::string> items_in(const std::string& text) {
  Diagnostics diagnostics;
  const auto document = read_plan(SourceFile("PLAN.md", text), diagnostics);
  EXPECT_TRUE(document);
  std::vector<std::string> items;
  for (const PlannedItem& item : planned_items(document.value_or(PlanDocument{}), catalog())) {
    const std::string target = anchor_of(catalog(), item.target);
    std::string words = target + (item.is_ticked ? " done" : " open");
    if (item.anchor != target) words += " as " + item.anchor;
    if (item.is_set_aside) words += " set aside";
    items.push_back(words);
  }
  return items;
}

std::string line(const std::string& anchor, bool is_ticked) {
  return std::string("- [") + (is_ticked ? 'x' : ' ') + "] words <!-- aipath:" + anchor + " -->\n";
}

using testing::ElementsAre;

TEST(PlannedItems, StandInTheOrderOfTheFileWithTheirTicks) {
  EXPECT_THAT(items_in(line("sql@2", true) + line("cert:one", false) + line("python@1", false)),
              ElementsAre("sql@2 done", "cert:one open", "python@1 open"));
}

TEST(PlannedItems, WhatMeansNothingIsLeftOut) {
  EXPECT_THAT(items_in(line("rust@2", true) + line("python@6", true) + line("python@0", true) +
                       line("python", true) + line("cert:two", true) + line("project:none", true)),
              ElementsAre());
}

TEST(PlannedItems, OfOlderRoadmapsStandForWhatTheyHaveBecome) {
  EXPECT_THAT(items_in(line("py@2", true) + line("data@1", true)),
              ElementsAre("python@2 done as py@2", "sql@1 done as data@1", "git@1 done as data@1"));
}

TEST(PlannedItems, AMergeIsDoneIfAllThatBecameItIsDone) {
  EXPECT_THAT(items_in(line("svn@1", true) + line("cvs@1", false)), ElementsAre("git@1 open as svn@1"));
  EXPECT_THAT(items_in(line("svn@1", true) + line("cvs@1", true)), ElementsAre("git@1 done as svn@1"));
}

TEST(PlannedItems, TheNewNameInTheFileCountsMoreThanTheOldOne) {
  EXPECT_THAT(items_in(line("py@2", true) + line("python@2", false)), ElementsAre("python@2 open"));
}

TEST(PlannedItems, TicksThatMeanNothingAreKnown) {
  Diagnostics diagnostics;
  const auto document = read_plan(
      SourceFile("PLAN.md", line("rust@2", true) + line("go@1", false) + line("py@1", true)), diagnostics);
  ASSERT_TRUE(document);
  EXPECT_THAT(unknown_ticks(*document, catalog()), ElementsAre("rust@2"));
}

}  // namespace
}  // namespace aipath
