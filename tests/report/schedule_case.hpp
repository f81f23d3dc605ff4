// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/small_catalog.hpp"
#include <aipath/analysis/schedule.hpp>

#include <string>
#include <utility>

namespace aipath {

/// A plan of three steps and two exams over the end of 2026, the last of them booked.
struct ScheduleCase {
  explicit ScheduleCase(std::string first_name = "Python", std::string exam_name = "Cloud Practitioner") {
    add_skill(catalog, "python", {10, 10, 10, 10, 10});
    add_skill(catalog, "sql", {10, 10, 10, 10, 10});
    catalog.skills[0].name = std::move(first_name);
    catalog.skills[1].name = "SQL";
    catalog.certifications.resize(2);
    catalog.certifications[0].id = "aws-clf";
    catalog.certifications[0].name = std::move(exam_name);
    catalog.certifications[1].id = "sql-exam";
    catalog.certifications[1].name = "SQL Exam";
    plan.steps = {{.step = {{0}, 3}, .from = 2, .hours = {8, 10, 14}},
                  {.step = {{1}, 2}, .from = 1, .hours = {4, 6, 9}},
                  {.step = {{0}, 4}, .from = 3, .hours = {8, 12, 20}}};
    plan.arcs = {{0, 2}};
    plan.exams = {
        {.certification = {0}, .preparation = {2, 3, 4}, .after = {{{0}, 3}}},
        {.certification = {1}, .preparation = {1, 2, 3}, .after = {{{1}, 2}}, .date = {2027, 1, 15}}};
    plan.interview_weeks = 1;
    profile.name = "Ada";
    profile.hours_per_week = 8;
    profile.days_off = {{{2026, 12, 21}, {2027, 1, 3}}};
    profile.deadline = {2027, 1, 31};
  }

  [[nodiscard]] Schedule schedule() const { return make_schedule(plan, profile, today).value(); }

  Catalog catalog{};
  StudyPlan plan{};
  Profile profile{};
  static constexpr PartialDate today{2026, 12, 3};  // a Thursday
};

}  // namespace aipath
