// SPDX-License-Identifier: MIT
#include <aipath/analysis/pace.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 12, 30};

StudiedStep step(std::uint32_t skill, double hours, bool is_finished) {
  return {{.step = {{skill}, 1}, .hours = {hours, hours, hours}}, is_finished};
}

StudyEntry entry(std::uint32_t skill, double hours, PartialDate date = {2026, 12, 1}) {
  return {.date = date, .skill = {skill}, .level = 1, .minutes = static_cast<int>(hours * 60)};
}

PaceModel pace_of(const std::vector<StudyEntry>& entries, const std::vector<StudiedStep>& steps) {
  return find_pace(entries, steps, std::nullopt, {}, today);
}

StudyCalendar hours_a_week(double hours) {
  Profile profile;
  profile.hours_per_week = hours;
  profile.buffer = 0;
  return study_calendar(profile).value();
}

TEST(Pace, WithoutALogIsThePrior) {
  const PaceModel model = pace_of({}, {step(0, 10, false)});
  EXPECT_DOUBLE_EQ(model.pace_p50, 1.3);
  EXPECT_EQ(model.evidence_count(), 0);
  EXPECT_FALSE(model.adherence);
  // Student's t with 3 degrees: 0.9785 at 80%; scale of one step 0.5 x sqrt(4 / 3) = 0.5774.
  EXPECT_NEAR(model.pace_p80, 1.3 * std::exp(0.97847 * 0.57735), 1e-4);
  EXPECT_NEAR(model.log_scale, 0.5 / std::sqrt(3.0), 1e-12);
  // The forecast of somebody without a log is that of the stated pace.
  EXPECT_DOUBLE_EQ(spread_of(model).log_median, 0);
  EXPECT_DOUBLE_EQ(spread_of(model).log_scale, pace_spread);
}

TEST(Pace, FinishedStepsMoveItAsTheirNumberSays) {
  // Three steps that took twice their estimate: (3 log 1.3 + 3 log 2) / 6 = log sqrt(2.6) = log 1.6125.
  const PaceModel model =
      pace_of({entry(0, 20), entry(1, 10), entry(1, 10), entry(2, 4)},
              {step(0, 10, true), step(1, 10, true), step(2, 2, true), step(3, 5, false)});
  EXPECT_NEAR(model.pace_p50, std::sqrt(2.6), 1e-12);
  EXPECT_EQ(model.finished_steps, 3);
  EXPECT_DOUBLE_EQ(model.degrees_of_freedom, 6);
  EXPECT_EQ(model.recent_count, 3);
  EXPECT_DOUBLE_EQ(model.recent_pace, 2);
  // rate = 1.5 x 0.25 + 3 x 3 x (log 2 - log 1.3)^2 / (2 x 6); shape 3; weight 6.
  const double rate = 0.375 + 9 * std::pow(std::log(2 / 1.3), 2) / 12;
  EXPECT_NEAR(model.log_scale, std::sqrt(rate / 18), 1e-12);
  EXPECT_NEAR(spread_of(model).log_median, std::log(std::sqrt(2.6)), 1e-12);
}

TEST(Pace, OneExtremeStepIsCut) {
  const double cut = std::exp((3 * std::log(1.3) + std::log(4)) / 4);
  EXPECT_NEAR(pace_of({entry(0, 20)}, {step(0, 1, true)}).pace_p50, cut, 1e-12);
  const double short_cut = std::exp((3 * std::log(1.3) - std::log(4)) / 4);
  EXPECT_NEAR(pace_of({entry(0, 1)}, {step(0, 100, true)}).pace_p50, short_cut, 1e-12);
}

TEST(Pace, AnOpenStepCountsOnlyOnceItTakesLongerThanExpected) {
  const std::vector<StudiedStep> steps = {step(0, 10, false)};
  EXPECT_EQ(pace_of({entry(0, 12)}, steps).evidence_count(), 0);  // 1.2 is less than 1.3
  const PaceModel slow = pace_of({entry(0, 20)}, steps);
  EXPECT_EQ(slow.long_open_steps, 1);
  EXPECT_EQ(slow.finished_steps, 0);
  EXPECT_NEAR(slow.pace_p50, std::exp((3 * std::log(1.3) + std::log(2)) / 4), 1e-12);
}

TEST(Pace, LooksBackAtTheLastSevenSteps) {
  std::vector<StudiedStep> steps;
  std::vector<StudyEntry> entries;
  for (std::uint32_t i = 0; i < 9; ++i) {
    steps.push_back(step(i, 10, true));
    entries.push_back(entry(i, i < 2 ? 40 : 14, {2026, 12, static_cast<int>(i) + 1}));
  }
  const PaceModel model = pace_of(entries, steps);
  EXPECT_EQ(model.recent_count, 7);
  EXPECT_DOUBLE_EQ(model.recent_pace, 1.4);
}

TEST(Pace, EntriesAfterTodayAndOfOtherStepsDoNotCount) {
  StudyEntry other_level = entry(0, 30);
  other_level.level = 2;
  const PaceModel model =
      pace_of({entry(0, 13), entry(0, 30, {2027, 1, 5}), entry(7, 30), other_level}, {step(0, 10, true)});
  EXPECT_NEAR(model.pace_p50, 1.3, 1e-12);
  EXPECT_EQ(model.finished_steps, 1);
}

TEST(Adherence, WeighsWeeksByTheirAge) {
  // Monday 2026-12-28 begins this week. The week before: 4 of 8 h. Four weeks earlier, weight 1/2: 8 of 8 h.
  // Three weeks between are empty, with weights 2^(-1/4), 2^(-2/4) and 2^(-3/4).
  const std::vector<StudyEntry> entries = {entry(0, 4, {2026, 12, 21}), entry(0, 8, {2026, 11, 27}),
                                           entry(0, 20, {2026, 12, 28})};
  const PaceModel model = find_pace(entries, {}, hours_a_week(8), {}, today);
  const double weights = 1 + std::exp2(-0.25) + std::exp2(-0.5) + std::exp2(-0.75);
  ASSERT_TRUE(model.adherence);
  EXPECT_EQ(model.weeks, 5);
  // The first week counts from its first entry, a Friday: 3 of its days hold 8 h less 4 x 69 min.
  const double friday_on = (480 - (69 + 69 + 69 + 69)) / 60.0;
  EXPECT_NEAR(*model.adherence, (4 + 0.5 * 8) / (weights * 8 + 0.5 * friday_on), 1e-9);
}

TEST(Adherence, WeeksWithoutPlannedTimeDoNotCount) {
  Profile profile;
  profile.hours_per_week = 7;
  profile.buffer = 0;
  profile.days_off = {{{2026, 12, 14}, {2026, 12, 20}}};
  const std::vector<StudyEntry> entries = {entry(0, 7, {2026, 12, 7}), entry(0, 7, {2026, 12, 21})};
  const PaceModel model = find_pace(entries, {}, study_calendar(profile), {2026, 12, 7}, today);
  EXPECT_EQ(model.weeks, 2);
  EXPECT_DOUBLE_EQ(model.adherence.value(), 1);
  EXPECT_DOUBLE_EQ(model.adherence_error, 0);
}

TEST(Adherence, SilenceIsZeroAndTooMuchIsCut) {
  EXPECT_DOUBLE_EQ(find_pace({}, {}, hours_a_week(7), {2026, 12, 14}, today).adherence.value(), 0);
  const std::vector<StudyEntry> entries = {entry(0, 24, {2026, 12, 22})};
  EXPECT_DOUBLE_EQ(find_pace(entries, {}, hours_a_week(7), {2026, 12, 21}, today).adherence.value(), 2);
}

TEST(Adherence, NeedsAWholeWeek) {
  EXPECT_FALSE(
      find_pace({entry(0, 1, {2026, 12, 29})}, {}, hours_a_week(7), {2026, 12, 28}, today).adherence);
}

}  // namespace
}  // namespace aipath
