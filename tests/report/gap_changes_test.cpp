// SPDX-License-Identifier: MIT
#include "analysis/small_catalog.hpp"
#include "report/change_words.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/report/progress.hpp>
#include <aipath/report/what_if.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace aipath {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr PartialDate today{2026, 11, 24};

/// A role that asks two skills with the names that a stranger gave them.
struct Hostile {
  Hostile() {
    catalog.categories.resize(1);
    const SkillId first = add_skill(catalog, "first", {1, 2, 3, 4, 5});
    const SkillId second = add_skill(catalog, "second", {1, 2, 3, 4, 5});
    catalog.skills[first.index].name = "::error::a\x1b[31m | [x](http://evil.example) \n# b";
    catalog.skills[second.index].name = std::string(120, 'w');
    role = add_role(catalog, {require(at(first, 2), 5), require(at(second, 3), 5)});
    catalog.roles[role.index].name = "::warning::role\x1b[0m";
    Certification certification;
    certification.id = "exam";
    certification.name = "::error::exam\x1b[2J";
    certification.evidences = {at(second, 2)};
    catalog.certifications.push_back(certification);
    later.skills = {claim(first, 2), claim(second, 1)};
    later.hours_per_week = 7;
  }

  [[nodiscard]] WhatIf what_if() const {
    return find_what_if(catalog, later, {HoldCertification{{0}}, SetPace{0.5}}, role, today);
  }
  [[nodiscard]] ProgressReport progress() const {
    return find_progress(catalog, {earlier, {2026, 5, 1}}, {later, today}, role);
  }

  Catalog catalog{};
  RoleId role{};
  Profile earlier{};
  Profile later{};
};

void expect_inert_and_narrow(const std::string& text, std::size_t width) {
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    EXPECT_LE(display_width(line), width) << line;
    EXPECT_FALSE(line.starts_with("::")) << line;
    EXPECT_THAT(line, Not(HasSubstr(" ::")));
  }
}

TEST(GapChangesText, IsInertAndKeepsToTheWidth) {
  const Hostile hostile;
  const GapView view{.show_met = true, .profile_name = "::error::me\x1b[1m"};
  for (const std::size_t width : {40U, 59U, 80U, 200U}) {
    SCOPED_TRACE(width);
    expect_inert_and_narrow(what_if_text(hostile.catalog, hostile.what_if(), view, {width, false}), width);
    expect_inert_and_narrow(progress_text(hostile.catalog, hostile.progress(), view, {width, false}), width);
  }
}

TEST(GapChangesMarkdown, IsInert) {
  const Hostile hostile;
  for (const std::string& text : {what_if_markdown(hostile.catalog, hostile.what_if(), {}),
                                  progress_markdown(hostile.catalog, hostile.progress(), {})}) {
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_THAT(text, Not(HasSubstr("[x](")));
    EXPECT_THAT(text, Not(HasSubstr("\n# b")));
  }
}

TEST(ChangeWords, SayWhatMovedAndNothingTwice) {
  EXPECT_EQ(from_to("3", "4"), "3 → 4");
  EXPECT_EQ(from_to("3", "3"), "3");
  EXPECT_EQ(signed_points(4.24), "+4.2");
  EXPECT_EQ(signed_points(-0.3), "-0.3");
  EXPECT_EQ(signed_points(0.04), "+0.04");
  EXPECT_EQ(signed_points(1e-14), "0");
  EXPECT_EQ(signed_hours(-1250), "-1,250 h");
  EXPECT_EQ(signed_hours(18), "+18 h");
  EXPECT_EQ(signed_hours(-0.04), "-0.04 h");
  EXPECT_EQ(signed_hours(-1e-13), "0");
}

TEST(ChangeWords, WeeksStandOnlyWhereBothAreKnown) {
  GapReport before;
  before.hours = {1, 20, 30};
  GapReport after;
  after.hours = {1, 10, 30};
  after.hours_per_week = 5;
  EXPECT_EQ(time_change(before, after), "20 h → 10 h");
  before.hours_per_week = 10;
  EXPECT_EQ(time_change(before, after), "20 h → 10 h, 2 weeks");
  after.hours_per_week = 2;
  EXPECT_EQ(time_change(before, after), "20 h → 10 h, 2 weeks → 5 weeks");
}

}  // namespace
}  // namespace aipath
