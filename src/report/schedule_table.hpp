// SPDX-License-Identifier: MIT
#pragma once

#include "report/table.hpp"
#include <aipath/report/schedule.hpp>

#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// A row for each task, exam and week without either; the first of a week names it.
[[nodiscard]] Table schedule_table(const Catalog& catalog, const StudyPlan& plan, const Schedule& schedule);

/// What stands above the weeks, as label and text: start, finish, dates, buffer.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> schedule_facts(const Catalog& catalog,
                                                                              const StudyPlan& plan,
                                                                              const Schedule& schedule,
                                                                              const ScheduleView& view);

}  // namespace aipath
