// SPDX-License-Identifier: MIT
#include <aipath/analysis/study_log.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace aipath {
namespace {

constexpr PartialDate start{2026, 11, 30};  // a Monday

StudiedStep step(std::uint32_t skill, double hours, bool is_finished = false) {
  return {{.step = {{skill}, 1}, .hours = {hours, hours, hours}}, is_finished};
}

StudyEntry entry(std::uint32_t skill, double hours, PartialDate date) {
  return {.date = date, .skill = {skill}, .level = 1, .minutes = static_cast<int>(hours * 60)};
}

Profile hour_a_day() {
  Profile profile;
  profile.hours_per_week = 7;
  profile.buffer = 0;
  return profile;
}

ProgressStatus status_of(const std::vector<StudiedStep>& steps, const std::vector<StudyEntry>& entries,
                         PartialDate today) {
  return find_progress_status({.steps = steps, .start = start}, entries, hour_a_day(), today).value();
}

TEST(ProgressStatus, OnTheFirstDayNothingHasStarted) {
  const ProgressStatus status = status_of({step(0, 10)}, {}, start);
  EXPECT_EQ(status.state, PlanState::not_started);
  EXPECT_DOUBLE_EQ(status.planned_hours, 0);
  EXPECT_DOUBLE_EQ(status.total_hours, 10);
  EXPECT_EQ(status.steps_total, 1);
}

TEST(ProgressStatus, ComparesWhatIsDoneWithWhatYesterdayHeld) {
  // On the eighth of December eight days have passed, 8 h are planned, and 5 h are done.
  const ProgressStatus status =
      status_of({step(0, 5, true), step(1, 10)}, {entry(0, 6, {2026, 12, 2})}, {2026, 12, 8});
  EXPECT_EQ(status.state, PlanState::behind);
  EXPECT_DOUBLE_EQ(status.planned_hours, 8);
  EXPECT_DOUBLE_EQ(status.done_hours, 5);
  EXPECT_DOUBLE_EQ(status.hours_ahead, -3);
  EXPECT_DOUBLE_EQ(status.logged_hours, 6);
  EXPECT_EQ(status.steps_done, 1);
}

TEST(ProgressStatus, IsOnTrackWithinATenthOfAWeek) {
  const auto state = [](double hours) {
    return status_of({step(0, hours, true), step(1, 10)}, {}, {2026, 12, 7}).state;  // 7 h planned
  };
  EXPECT_EQ(state(6.2), PlanState::behind);
  EXPECT_EQ(state(6.4), PlanState::on_track);
  EXPECT_EQ(state(7.6), PlanState::on_track);
  EXPECT_EQ(state(7.8), PlanState::ahead);
}

TEST(ProgressStatus, AnOpenStepCountsInProportionButNeverWhole) {
  // One open step says nothing about the pace, so its 4 of 10 h are 4 h.
  EXPECT_DOUBLE_EQ(status_of({step(0, 10)}, {entry(0, 4, {2026, 12, 1})}, {2026, 12, 7}).done_hours, 4);
  EXPECT_DOUBLE_EQ(status_of({step(0, 10)}, {entry(0, 20, {2026, 12, 1})}, {2026, 12, 7}).done_hours, 9);
}

TEST(ProgressStatus, WhenEverythingIsFinishedItIsDone) {
  const ProgressStatus status = status_of({step(0, 10, true)}, {}, {2026, 12, 1});
  EXPECT_EQ(status.state, PlanState::done);
  EXPECT_EQ(status.forecast->p80, (PartialDate{2026, 12, 1}));
}

TEST(ProgressStatus, BurnsUpWeekByWeek) {
  const ProgressStatus status =
      status_of({step(0, 10, true), step(1, 10)},
                {entry(0, 6, {2026, 12, 5}), entry(0, 6, {2026, 12, 9}), entry(1, 0.5, {2026, 12, 16})},
                {2026, 12, 16});
  ASSERT_EQ(status.burn_up.size(), 3U);
  EXPECT_EQ(status.burn_up[0].week, (IsoWeek{2026, 49}));
  EXPECT_DOUBLE_EQ(status.burn_up[0].planned_hours, 7);
  EXPECT_DOUBLE_EQ(status.burn_up[0].done_hours, 5);  // half of the 12 h that the step took
  EXPECT_DOUBLE_EQ(status.burn_up[0].logged_hours, 6);
  EXPECT_DOUBLE_EQ(status.burn_up[1].planned_hours, 14);
  EXPECT_DOUBLE_EQ(status.burn_up[1].done_hours, 10);
  EXPECT_DOUBLE_EQ(status.burn_up[2].planned_hours, 16);  // Monday and Tuesday of this week
  EXPECT_DOUBLE_EQ(status.burn_up[2].logged_hours, 12.5);
  // The finished step took 1.2 times its estimate: pace exp((3 log 1.3 + log 1.2) / 4).
  const double pace = std::exp((3 * std::log(1.3) + std::log(1.2)) / 4);
  EXPECT_NEAR(status.burn_up[2].done_hours, 10 + 0.5 / pace, 1e-9);
}

TEST(ProgressStatus, ForecastsTheRestAtThePaceOfTheLog) {
  // Two whole weeks with 7 of 7 h; the finished step took twice its estimate.
  const ProgressStatus status =
      status_of({step(0, 7, true), step(1, 20)}, {entry(0, 7, {2026, 12, 1}), entry(0, 7, {2026, 12, 8})},
                {2026, 12, 14});
  ASSERT_TRUE(status.forecast);
  EXPECT_DOUBLE_EQ(status.pace.adherence.value(), 1);
  const double pace = std::exp((3 * std::log(1.3) + std::log(2)) / 4);
  EXPECT_NEAR(status.forecast->hours_p50, 20 * pace, 0.1);
  EXPECT_EQ(status.forecast->p50, (PartialDate{2027, 1, 11}));  // 29 h from the 14th of December on
}

TEST(ProgressStatus, IsUnknownWithoutHoursPerWeek) {
  EXPECT_FALSE(find_progress_status({.steps = {step(0, 1)}, .start = start}, {}, Profile{}, start));
}

}  // namespace
}  // namespace aipath
