// SPDX-License-Identifier: MIT
#include <aipath/analysis/schedule.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr PartialDate monday{2026, 11, 30};  // of 2026-W49

Hours exactly(double hours) {
  return {hours, hours, hours};
}

NeededStep step(std::uint32_t skill, int level, double hours) {
  return {.step = {{skill}, level}, .from = level - 1.0, .hours = exactly(hours)};
}

/// `hours` a week, without a buffer.
Profile learner(double hours) {
  Profile profile;
  profile.hours_per_week = hours;
  profile.buffer = 0;
  return profile;
}

/// A week as `49: 0 5h, 1 2h*`: places and hours, a star where a task ends. Exams are E0, preparations P0.
std::string words(const ScheduledWeek& week) {
  std::string text = std::to_string(week.week.week) + ":";
  for (const ScheduledTask& task : week.tasks) {
    const std::string hours = std::to_string(task.minutes / 60) +
                              (task.minutes % 60 == 0 ? "" : "." + std::to_string(task.minutes % 60)) + "h";
    text += std::string(" ") + (task.kind == TaskKind::step ? "" : "P") + std::to_string(task.place) + "=" +
            hours + (task.is_last ? "*" : "");
  }
  for (const ScheduledExam& exam : week.exams)
    text += " E" + std::to_string(exam.place) + "@" + std::to_string(exam.date.month) + "-" +
            std::to_string(exam.date.day);
  return text + (week.is_for_interviews ? " interviews" : "");
}

std::vector<std::string> words(const Schedule& schedule) {
  std::vector<std::string> all;
  for (const ScheduledWeek& week : schedule.weeks)
    all.push_back(words(week));
  return all;
}

std::vector<std::string> weeks_of(const StudyPlan& plan, const Profile& profile) {
  return words(make_schedule(plan, profile, monday).value());
}

TEST(Schedule, StepsFillWeeksInOrderAndSpanThem) {
  const StudyPlan plan{.steps = {step(0, 1, 5), step(1, 1, 9), step(0, 2, 2)}};
  const auto schedule = make_schedule(plan, learner(7), monday);
  ASSERT_TRUE(schedule);
  // 5 + 9 + 2 h in weeks of 7 h.
  EXPECT_THAT(words(*schedule), ElementsAre("49: 0=5h* 1=2h", "50: 1=7h*", "51: 2=2h*"));
  EXPECT_EQ(schedule->start, monday);
  EXPECT_EQ(schedule->finish, (PartialDate{2026, 12, 15}));  // the second day of week 51, an hour a day
  EXPECT_EQ(schedule->end, schedule->finish);
  EXPECT_EQ(schedule->total, 16 * 60);
  EXPECT_TRUE(schedule->weeks[0].tasks[1].is_first);
  EXPECT_FALSE(schedule->weeks[1].tasks[0].is_first);
}

TEST(Schedule, TheYear2026Has53Weeks) {
  const StudyPlan plan{.steps = {step(0, 1, 42)}};
  EXPECT_THAT(weeks_of(plan, learner(7)),
              ElementsAre("49: 0=7h", "50: 0=7h", "51: 0=7h", "52: 0=7h", "53: 0=7h", "1: 0=7h*"));
}

TEST(Schedule, FirstAndLastWeekArePartial) {
  const StudyPlan plan{.steps = {step(0, 1, 10)}};
  const auto schedule = make_schedule(plan, learner(7), {2026, 12, 31});  // a Thursday
  ASSERT_TRUE(schedule);
  EXPECT_THAT(words(*schedule), ElementsAre("53: 0=4h", "1: 0=6h*"));  // Thursday to Sunday: 4 h
  EXPECT_EQ(schedule->weeks[0].first_day, (PartialDate{2026, 12, 31}));
  EXPECT_EQ(schedule->weeks[0].last_day, (PartialDate{2027, 1, 3}));
  EXPECT_EQ(schedule->weeks[0].days.size(), 4U);
  EXPECT_EQ(schedule->finish, (PartialDate{2027, 1, 9}));  // the sixth day
}

TEST(Schedule, DaysOffShortenWeeksAndEmptyThem) {
  Profile profile = learner(7);
  profile.days_off = {{{2026, 12, 5}, {2026, 12, 15}}};
  const StudyPlan plan{.steps = {step(0, 1, 12)}};
  const auto schedule = make_schedule(plan, profile, monday);
  ASSERT_TRUE(schedule);
  // Week 49 lacks Saturday and Sunday, week 50 everything, week 51 Monday and Tuesday.
  EXPECT_THAT(words(*schedule), ElementsAre("49: 0=5h", "50:", "51: 0=5h", "52: 0=2h*"));
  EXPECT_EQ(schedule->weeks[1].capacity, 0);
  EXPECT_THAT(schedule->weeks[1].days, IsEmpty());
}

TEST(Schedule, TheBufferStaysFree) {
  Profile profile = learner(10);
  profile.buffer = 0.3;
  const auto schedule = make_schedule({.steps = {step(0, 1, 14)}}, profile, monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(words(*schedule), ElementsAre("49: 0=7h", "50: 0=7h*"));
  EXPECT_EQ(schedule->week_buffer, 180);
}

TEST(Schedule, BeginsOnTheDayThatTheProfileNames) {
  Profile profile = learner(7);
  profile.start = {2027, 1, 4};
  EXPECT_THAT(weeks_of({.steps = {step(0, 1, 3)}}, profile), ElementsAre("1: 0=3h*"));
}

TEST(Schedule, IsUnknownWithoutHoursPerWeek) {
  EXPECT_FALSE(make_schedule({.steps = {step(0, 1, 3)}}, Profile{}, monday));
}

TEST(Schedule, NothingToLearnIsFinishedAtOnce) {
  const auto schedule = make_schedule({}, learner(7), monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(schedule->weeks, IsEmpty());
  EXPECT_EQ(schedule->finish, monday);
}

TEST(Schedule, AStepThatTakesNoTimeDoesNotWaitForTheNextWeek) {
  const StudyPlan plan{.steps = {step(0, 1, 7), step(0, 2, 0), step(1, 1, 0)}, .arcs = {{0, 1}}};
  EXPECT_THAT(weeks_of(plan, learner(7)), ElementsAre("49: 0=7h* 1=0h* 2=0h*"));
}

TEST(Schedule, HasNoFinishBeyond40Years) {
  const auto schedule = make_schedule({.steps = {step(0, 1, 1000)}}, learner(0.1), monday);
  ASSERT_TRUE(schedule);
  EXPECT_FALSE(schedule->finish);
  EXPECT_FALSE(schedule->end);
}

TEST(Schedule, QuarterHoursOfAPlanAddUpToItsHours) {
  // 100 min a week: three tasks of 50, 50 and 100 min are 3.33, 3.33 and 6.67 quarters; 200 min are 13.33.
  const StudyPlan plan{.steps = {step(0, 1, 50 / 60.0), step(1, 1, 50 / 60.0), step(2, 1, 100 / 60.0)}};
  const auto schedule = make_schedule(plan, learner(100 / 60.0), monday);
  ASSERT_TRUE(schedule);
  int sum = 0;
  for (const ScheduledWeek& week : schedule->weeks) {
    for (const ScheduledTask& task : week.tasks)
      sum += task.quarter_hours;
  }
  EXPECT_EQ(sum, 13);
  // 100 min are 7 quarters (6.67): equal remainders, so the first task gets the one that is left.
  EXPECT_EQ(schedule->weeks[0].tasks[0].quarter_hours, 4);
  EXPECT_EQ(schedule->weeks[0].tasks[1].quarter_hours, 3);
}

TEST(Schedule, TwoTopicsShareTheWeek) {
  Profile profile = learner(8);
  profile.parallel = 2;
  const StudyPlan plan{.steps = {step(0, 1, 6), step(0, 2, 6), step(1, 1, 6)}, .arcs = {{0, 1}}};
  // Steps 0 and 2 alternate; when both are done, step 1 has the time alone.
  EXPECT_THAT(weeks_of(plan, profile), ElementsAre("49: 0=4h 2=4h", "50: 0=2h* 2=2h* 1=4h", "51: 1=2h*"));
}

TEST(Schedule, OneTopicIsNotStudiedTwiceAtATime) {
  Profile profile = learner(8);
  profile.parallel = 2;
  // Two independent steps of one skill follow one another.
  const StudyPlan plan{.steps = {step(0, 1, 8), step(0, 2, 8)}};
  EXPECT_THAT(weeks_of(plan, profile), ElementsAre("49: 0=8h*", "50: 1=8h*"));
}

TEST(Schedule, ATopicWaitsForItsPrerequisite) {
  Profile profile = learner(7);
  profile.parallel = 2;
  const StudyPlan plan{.steps = {step(0, 1, 7), step(1, 1, 7)}, .arcs = {{0, 1}}};
  EXPECT_THAT(weeks_of(plan, profile), ElementsAre("49: 0=7h*", "50: 1=7h*"));
}

TEST(ScheduleExams, FollowTheStepsThatTheyEvidence) {
  const StudyPlan plan{.steps = {step(0, 1, 3), step(1, 1, 9)},
                       .exams = {{.certification = {0}, .preparation = exactly(2), .after = {{{0}, 1}}}}};
  // Prepared on Friday, the fifth day: the exam is on Saturday.
  EXPECT_THAT(weeks_of(plan, learner(7)), ElementsAre("49: 0=3h* P0=2h* 1=2h E0@12-5", "50: 1=7h*"));
}

TEST(ScheduleExams, AreNotOnDaysOff) {
  Profile profile = learner(7);
  profile.days_off = {{{2026, 12, 5}, {2026, 12, 8}}};
  const StudyPlan plan{.steps = {step(0, 1, 3)},
                       .exams = {{.certification = {0}, .preparation = exactly(2), .after = {{{0}, 1}}}}};
  const auto schedule = make_schedule(plan, profile, monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(words(*schedule), ElementsAre("49: 0=3h* P0=2h*", "50: E0@12-9"));
  EXPECT_EQ(schedule->finish, (PartialDate{2026, 12, 4}));
}

TEST(ScheduleExams, ABookedOneMovesItsStepsForwardOnlyAsFarAsNeeded) {
  const StudyPlan plan{
      .steps = {step(0, 1, 20), step(1, 1, 4)},
      .exams = {
          {.certification = {0}, .preparation = exactly(3), .after = {{{1}, 1}}, .date = {2026, 12, 14}}}};
  const auto schedule = make_schedule(plan, learner(7), monday);
  ASSERT_TRUE(schedule);
  // 14 h before Monday the 14th, 7 of them for the exam: 7 h of step 0 go first, the rest later.
  EXPECT_THAT(words(*schedule),
              ElementsAre("49: 0=7h", "50: 1=4h* P0=3h*", "51: 0=7h E0@12-14", "52: 0=6h*"));
  EXPECT_TRUE(schedule->is_order_changed);
  EXPECT_TRUE(schedule->are_all_dates_met());
}

TEST(ScheduleExams, OnlyTheDaysBeforeCount) {
  const auto check = [](double preparation) {
    const StudyPlan plan{
        .steps = {},
        .exams = {{.certification = {0}, .preparation = exactly(preparation), .date = {2026, 12, 3}}}};
    return make_schedule(plan, learner(7), monday).value().checks.at(0);
  };
  EXPECT_TRUE(check(3).is_met());  // Monday to Wednesday
  EXPECT_FALSE(check(3.1).is_met());
  EXPECT_EQ(check(3.1).missing(), 6);
}

TEST(ScheduleExams, ABookedOneInThePastIsNotMetAndInNoWeek) {
  const StudyPlan plan{.steps = {},
                       .exams = {{.certification = {0}, .preparation = exactly(1), .date = {2026, 11, 2}}}};
  const auto schedule = make_schedule(plan, learner(7), monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(words(*schedule), ElementsAre("49: P0=1h*"));
  EXPECT_EQ(schedule->checks.at(0).there, 0);
}

TEST(ScheduleDeadline, CertificateNamesHoursAndTopics) {
  Profile profile = learner(8);
  profile.deadline = {2026, 12, 13};  // two whole weeks: 16 h
  const StudyPlan plan{.steps = {step(0, 1, 10), step(1, 1, 8)}};
  const auto schedule = make_schedule(plan, profile, monday);
  ASSERT_TRUE(schedule);
  ASSERT_EQ(schedule->checks.size(), 1U);
  const DateCheck& check = schedule->checks[0];
  EXPECT_FALSE(check.is_met());
  EXPECT_EQ(check.needed, 18 * 60);
  EXPECT_EQ(check.there, 16 * 60);
  EXPECT_EQ(check.missing(), 2 * 60);
  EXPECT_THAT(check.steps, ElementsAre(0, 1));
  EXPECT_FALSE(check.exam);
  EXPECT_FALSE(schedule->is_order_changed);
}

TEST(ScheduleDeadline, TheDayItselfCounts) {
  Profile profile = learner(7);
  profile.deadline = {2026, 12, 2};
  EXPECT_TRUE(make_schedule({.steps = {step(0, 1, 3)}}, profile, monday)->are_all_dates_met());
  EXPECT_FALSE(make_schedule({.steps = {step(0, 1, 3.1)}}, profile, monday)->are_all_dates_met());
}

TEST(ScheduleDeadline, AnExamNeedsItsStepsAndTheirPrerequisitesToo) {
  const StudyPlan plan{
      .steps = {step(0, 1, 5), step(1, 1, 4), step(2, 1, 4)},
      .arcs = {{0, 2}},
      .exams = {
          {.certification = {0}, .preparation = exactly(1), .after = {{{2}, 1}}, .date = {2026, 12, 10}}}};
  const auto schedule = make_schedule(plan, learner(7), monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(schedule->checks[0].steps, ElementsAre(0, 2));
  EXPECT_EQ(schedule->checks[0].needed, 10 * 60);
  EXPECT_EQ(schedule->checks[0].there, 10 * 60);  // Monday 30 November to Wednesday 9 December
  // No slack at all: step 1 waits until the preparation is done, on the ninth.
  EXPECT_THAT(words(*schedule), ElementsAre("49: 0=5h* 2=2h", "50: 2=2h* P0=1h* 1=4h* E0@12-10"));
}

TEST(ScheduleDeadline, OneThatCannotBeMetIsInTheWayOfNoExam) {
  Profile profile = learner(7);
  profile.deadline = {2026, 12, 6};  // 7 h
  const StudyPlan plan{
      .steps = {step(0, 1, 20), step(1, 1, 4)},
      .exams = {
          {.certification = {0}, .preparation = exactly(3), .after = {{{1}, 1}}, .date = {2026, 12, 14}}}};
  const auto schedule = make_schedule(plan, profile, monday);
  ASSERT_TRUE(schedule);
  EXPECT_FALSE(schedule->checks[0].is_met());
  EXPECT_TRUE(schedule->checks[1].is_met());
  EXPECT_EQ(schedule->checks[1].needed, 7 * 60);
  EXPECT_THAT(words(*schedule),
              ElementsAre("49: 0=7h", "50: 1=4h* P0=3h*", "51: 0=7h E0@12-14", "52: 0=6h*"));
}

TEST(ScheduleDeadline, OfTwoExamsTheOneThatFitsIsKept) {
  // 5 h by the fifth and 4 h by the eighth: the first cannot be met with 4 days before it.
  const StudyPlan plan{.steps = {},
                       .exams = {{.certification = {0}, .preparation = exactly(5), .date = {2026, 12, 4}},
                                 {.certification = {1}, .preparation = exactly(4), .date = {2026, 12, 8}}}};
  const auto schedule = make_schedule(plan, learner(7), monday);
  EXPECT_EQ(schedule->checks[0].missing(), 60);
  EXPECT_TRUE(schedule->checks[1].is_met());
  // 8 h until the seventh: 4 h of the first exam go before the second has no time left to lose.
  EXPECT_THAT(words(*schedule), ElementsAre("49: P0=4h P1=3h E0@12-4", "50: P1=1h* P0=1h* E1@12-8"));
}

TEST(ScheduleInterviews, WeeksFollowWhenAllElseIsDone) {
  Profile profile = learner(7);
  profile.days_off = {{{2026, 12, 14}, {2026, 12, 20}}};
  const StudyPlan plan{.steps = {step(0, 1, 9)}, .interview_weeks = 2};
  const auto schedule = make_schedule(plan, profile, monday);
  ASSERT_TRUE(schedule);
  EXPECT_THAT(words(*schedule),
              ElementsAre("49: 0=7h", "50: 0=2h*", "51:", "52: interviews", "53: interviews"));
  EXPECT_EQ(schedule->finish, (PartialDate{2026, 12, 8}));
  EXPECT_EQ(schedule->end, (PartialDate{2027, 1, 3}));
}

TEST(StepArcs, AreTheLevelBelowAndHardPrerequisites) {
  Catalog catalog;
  catalog.skills.resize(2);
  catalog.skills[1].prerequisites = {{.skill = {0}, .min_level = 2, .for_level = 1}};
  const std::vector<SkillState> states(2);
  const std::vector<NeededStep> steps = {step(0, 1, 1), step(0, 2, 1), step(1, 1, 1), step(1, 2, 1)};
  EXPECT_EQ(step_arcs(catalog, states, steps), (std::vector<StepArc>{{0, 1}, {1, 2}, {2, 3}}));
}

}  // namespace
}  // namespace aipath
