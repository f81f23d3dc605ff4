// SPDX-License-Identifier: MIT
#include <aipath/analysis/calendar.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

Day day(int year, int month, int day_of_month) {
  return day_of({year, month, day_of_month});
}

/// 7 hours a week without a buffer: an hour a day.
Profile hour_a_day() {
  Profile profile;
  profile.hours_per_week = 7;
  profile.buffer = 0;
  return profile;
}

TEST(IsoWeek, YearsEndInTheWeekOfTheirLastThursday) {
  EXPECT_EQ(week_of(day(2026, 12, 27)), (IsoWeek{2026, 52}));  // a Sunday
  EXPECT_EQ(week_of(day(2026, 12, 28)), (IsoWeek{2026, 53}));
  EXPECT_EQ(week_of(day(2027, 1, 3)), (IsoWeek{2026, 53}));
  EXPECT_EQ(week_of(day(2027, 1, 4)), (IsoWeek{2027, 1}));
  EXPECT_EQ(week_of(day(2024, 12, 30)), (IsoWeek{2025, 1}));  // the new year begins before the calendar's
  EXPECT_EQ(week_of(day(2023, 1, 1)), (IsoWeek{2022, 52}));
}

TEST(IsoWeek, HasItsMonday) {
  EXPECT_EQ(first_day_of({2026, 53}), day(2026, 12, 28));
  EXPECT_EQ(first_day_of({2027, 1}), day(2027, 1, 4));
  EXPECT_EQ(first_day_of({2025, 1}), day(2024, 12, 30));
}

TEST(IsoWeek, SomeYearsHave53) {
  EXPECT_EQ(weeks_in_year(2020), 53);
  EXPECT_EQ(weeks_in_year(2024), 52);
  EXPECT_EQ(weeks_in_year(2026), 53);
  EXPECT_EQ(weeks_in_year(2027), 52);
}

TEST(IsoWeek, EveryDayOf400YearsFollowsTheOneBefore) {
  IsoWeek before = week_of(day(1900, 1, 1));
  for (Day d = day(1900, 1, 2); d < day(2300, 1, 1); d += std::chrono::days(1)) {
    const IsoWeek now = week_of(d);
    const bool is_monday = std::chrono::weekday(d) == std::chrono::Monday;
    ASSERT_EQ(is_monday, now != before);
    if (is_monday) {
      ASSERT_EQ(first_day_of(now), d);
      const bool is_new_year = before.week == weeks_in_year(before.year);
      ASSERT_EQ(now, (is_new_year ? IsoWeek{before.year + 1, 1} : IsoWeek{before.year, before.week + 1}));
    }
    before = now;
  }
}

TEST(Calendar, DatesAndDaysAreTheSame) {
  EXPECT_EQ(date_of(day(2028, 2, 28) + std::chrono::days(1)), (PartialDate{2028, 2, 29}));
  EXPECT_EQ(date_of(day(2100, 2, 28) + std::chrono::days(1)), (PartialDate{2100, 3, 1}));  // no leap year
  EXPECT_EQ(day_of({2027, 3, 0}), day(2027, 3, 1));
  EXPECT_EQ(day_of({2027, 0, 0}), day(2027, 1, 1));
}

TEST(Capacity, DaysOfAWeekAddUpToTheWeek) {
  Profile profile;
  profile.hours_per_week = 8;
  profile.buffer = 0.15;
  const auto calendar = study_calendar(profile);
  ASSERT_TRUE(calendar);
  EXPECT_EQ(calendar->week_minutes, 408);  // 480 x 0.85
  EXPECT_EQ(calendar->week_buffer, 72);
  Minutes sum = 0;
  for (int i = 0; i < 7; ++i) {
    const Day d = day(2026, 11, 30) + std::chrono::days(i);
    const Minutes of_day = capacity_between(*calendar, d, d);
    EXPECT_TRUE(of_day == 58 || of_day == 59);  // 408 / 7 = 58.3
    sum += of_day;
  }
  EXPECT_EQ(sum, 408);
}

TEST(Capacity, ALeapDayIsADay) {
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2028, 2, 28}, {2028, 3, 1}), 3);
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 2, 28}, {2027, 3, 1}), 2);
}

TEST(Capacity, TheNightsInWhichClocksChangeAreDaysLikeOthers) {
  // Europe 2027-03-28 and 2027-10-31, the United States 2027-03-14 and 2027-11-07.
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 3, 28}, {2027, 3, 28}), 1);
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 10, 31}, {2027, 10, 31}), 1);
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 3, 8}, {2027, 3, 14}), 7);
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 11, 1}, {2027, 11, 7}), 7);
}

TEST(Capacity, AWholeYearHas365Days) {
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 1, 1}, {2027, 12, 31}), 365);
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2028, 1, 1}, {2028, 12, 31}), 366);
}

TEST(Capacity, DaysOffHoldNothingAndCountOnce) {
  Profile profile = hour_a_day();
  profile.days_off = {
      {{2027, 1, 2}, {2027, 1, 5}}, {{2026, 12, 30}, {2027, 1, 3}}, {{2027, 1, 20}, {2027, 1, 20}}};
  const auto calendar = study_calendar(profile);
  EXPECT_EQ(calendar->days_off, (std::vector<DaySpan>{{day(2026, 12, 30), day(2027, 1, 5)},
                                                      {day(2027, 1, 20), day(2027, 1, 20)}}));
  EXPECT_FALSE(is_day_off(*calendar, day(2026, 12, 29)));
  EXPECT_TRUE(is_day_off(*calendar, day(2026, 12, 30)));
  EXPECT_TRUE(is_day_off(*calendar, day(2027, 1, 5)));
  EXPECT_FALSE(is_day_off(*calendar, day(2027, 1, 6)));
  // 28, 29 December and 6 to 10 January of the 14 days.
  EXPECT_DOUBLE_EQ(*study_hours_between(profile, {2026, 12, 28}, {2027, 1, 10}), 7);
}

TEST(Capacity, NothingIsLeftOfAPeriodThatEndsBeforeItBegins) {
  EXPECT_DOUBLE_EQ(*study_hours_between(hour_a_day(), {2027, 1, 2}, {2027, 1, 1}), 0);
}

TEST(Capacity, IsUnknownWithoutHoursPerWeek) {
  EXPECT_FALSE(study_calendar(Profile{}));
  EXPECT_FALSE(study_hours_between(Profile{}, {2027, 1, 1}, {2027, 1, 2}));
}

TEST(DayReaching, IsTheDayAtWhoseEndTheHoursAreDone) {
  Profile profile = hour_a_day();
  profile.days_off = {{{2026, 12, 3}, {2026, 12, 20}}};
  const auto calendar = study_calendar(profile);
  EXPECT_EQ(day_reaching(*calendar, day(2026, 12, 1), 0), day(2026, 12, 1));
  EXPECT_EQ(day_reaching(*calendar, day(2026, 12, 1), 60), day(2026, 12, 1));
  EXPECT_EQ(day_reaching(*calendar, day(2026, 12, 1), 61), day(2026, 12, 2));
  EXPECT_EQ(day_reaching(*calendar, day(2026, 12, 1), 121), day(2026, 12, 21));
}

TEST(DayReaching, IsEmptyBeyond40Years) {
  Profile profile = hour_a_day();
  const auto calendar = study_calendar(profile);
  EXPECT_TRUE(day_reaching(*calendar, day(2026, 1, 1), 60 * 40 * 365));
  EXPECT_FALSE(day_reaching(*calendar, day(2026, 1, 1), 60 * 41 * 366));
  profile.hours_per_week = 0;
  EXPECT_FALSE(day_reaching(*study_calendar(profile), day(2026, 1, 1), 1));
}

TEST(PlanStart, IsNeverBeforeToday) {
  Profile profile;
  EXPECT_EQ(plan_start(profile, {2026, 11, 24}), day(2026, 11, 24));
  profile.start = {2026, 12, 1};
  EXPECT_EQ(plan_start(profile, {2026, 11, 24}), day(2026, 12, 1));
  EXPECT_EQ(plan_start(profile, {2027, 2, 1}), day(2027, 2, 1));
}

}  // namespace
}  // namespace aipath
