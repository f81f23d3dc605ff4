// SPDX-License-Identifier: MIT
#include <aipath/analysis/schedule_sessions.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate monday{2026, 11, 30};

/// `11-30: 0=4 1=2*`: places and quarter-hours.
std::vector<std::string> sessions_of(const std::vector<double>& hours, const Profile& profile,
                                     const std::vector<int>& weekdays) {
  StudyPlan plan;
  for (std::uint32_t i = 0; i < hours.size(); ++i)
    plan.steps.push_back({.step = {{i}, 1}, .hours = {hours[i], hours[i], hours[i]}});
  std::vector<std::string> all;
  for (const StudySession& session : study_sessions(make_schedule(plan, profile, monday).value(), weekdays)) {
    std::string text = std::to_string(session.date.month) + "-" + std::to_string(session.date.day) + ":";
    for (const StudySession::Part& part : session.parts)
      text += " " + std::to_string(part.place) + "=" + std::to_string(part.quarter_hours) +
              (part.is_last ? "*" : "");
    all.push_back(text);
  }
  return all;
}

Profile learner(double hours) {
  Profile profile;
  profile.hours_per_week = hours;
  profile.buffer = 0;
  return profile;
}

TEST(StudySessions, SpreadAWeekEvenlyOverItsDays) {
  EXPECT_THAT(sessions_of({7}, learner(7), {}),
              ElementsAre("11-30: 0=4", "12-1: 0=4", "12-2: 0=4", "12-3: 0=4", "12-4: 0=4", "12-5: 0=4",
                          "12-6: 0=4*"));
}

TEST(StudySessions, AreOnTheWeekdaysThatAreAsked) {
  EXPECT_THAT(sessions_of({3, 4}, learner(7), {2, 6}), ElementsAre("12-1: 0=12* 1=2", "12-5: 1=14*"));
}

TEST(StudySessions, UseOtherDaysWhereTheWantedOnesAreOff) {
  Profile profile = learner(7);
  profile.days_off = {{{2026, 11, 30}, {2026, 12, 4}}};
  EXPECT_THAT(sessions_of({2}, profile, {1}), ElementsAre("12-5: 0=4", "12-6: 0=4*"));
}

TEST(StudySessions, AreHalfAnHourAtLeast) {
  EXPECT_THAT(sessions_of({1.25}, learner(7), {}), ElementsAre("11-30: 0=2", "12-3: 0=3*"));
  EXPECT_THAT(sessions_of({0.25}, learner(7), {}), ElementsAre("11-30: 0=1*"));
}

TEST(StudySessions, KeepWhatTakesNoTimeWithWhatComesBefore) {
  EXPECT_THAT(sessions_of({1, 0}, learner(7), {1}), ElementsAre("11-30: 0=4* 1=0*"));
  EXPECT_THAT(sessions_of({0}, learner(7), {1}), IsEmpty());
}

}  // namespace
}  // namespace aipath
