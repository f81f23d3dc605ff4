// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;

const std::string shipped =
    "roadmap: {id: shipped, title: Shipped, version: 1.0.0}\n"
    "sources: [{id: survey, title: A survey, kind: survey, as_of: 2025, confidence: survey}]\n"
    "categories: [{id: core, name: Core}]\n"
    "skills:\n"
    "  - {id: s, name: S, category: core, summary: Old, aliases: [one, two], hours: [1, 2, 3, 4, 5],\n"
    "     half_life_months: 12, source: survey}\n";
const std::string extending = "roadmap: {id: mine, title: Mine, version: 1.0.0, extends: shipped}\n";

TEST(Override, ChangesOnlyTheFieldsThatAreThere) {
  const Loaded loaded = load_layers({shipped, extending + "skills: [{id: s, name: New}]\n"});
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  const Skill& s = loaded.catalog->skills.at(0);
  EXPECT_EQ(s.name, "New");
  EXPECT_EQ(s.summary, "Old");
  EXPECT_EQ(s.hours[4].likely, 5);
  EXPECT_EQ(s.where.file, 1U);
  EXPECT_THAT(loaded.problems(), ElementsAre());
}

TEST(Override, ReplacesListsWhole) {
  const Loaded loaded = load_layers({shipped, extending + "skills: [{id: s, aliases: [three]}]\n"});
  EXPECT_THAT(loaded.catalog.value().skills.at(0).aliases, ElementsAre("three"));
}

TEST(Override, ANumberWithoutSourceHasNotTheShippedOne) {
  const Loaded loaded = load_layers({shipped, extending + "skills: [{id: s, half_life_months: 6}]\n"});
  const Skill& s = loaded.catalog.value().skills.at(0);
  EXPECT_EQ(s.half_life_months.value().value, 6);
  EXPECT_FALSE(s.half_life_months.value().provenance.is_set());
  EXPECT_TRUE(s.hours[0].provenance.is_set());  // not touched
}

TEST(Override, ANewEntryMustBeComplete) {
  const Loaded loaded = load_layers({shipped, extending + "skills: [{id: t, name: T}]\n"});
  EXPECT_THAT(loaded.problems(), ElementsAre("missing-key b.yaml:2:10: skill needs `category`",
                                             "missing-key b.yaml:2:10: skill needs `hours`"));
}

TEST(Override, AWrongValueIsAnErrorToo) {
  EXPECT_THAT(load_layers({shipped, extending + "skills: [{id: s, hours: [1]}]\n"}).problems(),
              ElementsAre("wrong-count b.yaml:2:25: hours needs 5 numbers, one for each step; 1 are here"));
}

TEST(Override, OneRoadmapMayNotChangeAnEntryTwice) {
  EXPECT_THAT(load_layers({shipped, extending + "skills: [{id: s, name: A}, {id: s, name: B}]\n"}).problems(),
              ElementsAre("duplicate-id b.yaml:2:28: the skill 's' is here twice"));
}

TEST(Override, WithoutExtendsAKnownIdReplacesTheEntryWithANote) {
  const Loaded loaded =
      load_layers({shipped, "skills: [{id: s, name: New, category: core, hours: [9, 9, 9, 9, 9]}]\n"});
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  EXPECT_THAT(
      loaded.problems(),
      ElementsAre("replaces-entry b.yaml:1:10: this replaces the whole skill 's' of another roadmap"));
  EXPECT_EQ(loaded.diagnostics.all()[0].severity, Severity::note);
  const Skill& s = loaded.catalog->skills.at(0);
  EXPECT_EQ(s.summary, "");
  EXPECT_FALSE(s.half_life_months.has_value());
  EXPECT_FALSE(s.provenance.is_set());
}

TEST(Override, WithoutExtendsTheReplacementMustBeComplete) {
  EXPECT_THAT(load_layers({shipped, "skills: [{id: s, name: New}]\n"}).problems(),
              testing::Contains("missing-key b.yaml:1:10: skill needs `hours`"));
}

TEST(Override, WhatIsExtendedMustBeThere) {
  const Loaded loaded =
      load_layers({shipped, "roadmap: {id: mine, title: Mine, version: 1.0.0, extends: shiped}\n"});
  EXPECT_THAT(loaded.problems(), ElementsAre("unknown-roadmap b.yaml:1:59: no roadmap 'shiped' to extend"));
  EXPECT_EQ(loaded.diagnostics.all()[0].hint, "did you mean 'shipped'?");
}

TEST(Override, ARoadmapIsLoadedOnce) {
  EXPECT_THAT(load_layers({shipped, "roadmap: {id: shipped, title: S, version: 1.0.0}\n"}).problems(),
              ElementsAre("duplicate-id b.yaml:1:10: a roadmap 'shipped' is loaded already"));
}

TEST(Override, TheHeaderCountsForAllFilesOfTheRoadmap) {
  const Loaded base = load_text(shipped);
  const Loaded loaded = load_files({"skills: [{id: s, name: New}]\n", extending}, base.catalog.value());
  ASSERT_TRUE(loaded.catalog) << testing::PrintToString(loaded.problems());
  EXPECT_EQ(loaded.catalog->skills.at(0).name, "New");
  EXPECT_EQ(loaded.catalog->skills.at(0).summary, "Old");
}

}  // namespace
}  // namespace aipath
