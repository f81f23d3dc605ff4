// SPDX-License-Identifier: MIT
//
// What schedules and forecasts say in words; the same in the terminal, in Markdown and in calendars. Names
// are as they were written: whoever prints makes them inert.
#pragma once

#include <aipath/analysis/forecast.hpp>
#include <aipath/analysis/schedule.hpp>

#include <string>
#include <vector>

namespace aipath {

/// `2026-W53`.
[[nodiscard]] std::string week_id(IsoWeek week);

/// `14 June 2027`; the month or the year alone where that is all that is known.
[[nodiscard]] std::string date_words(PartialDate date);

/// `7 Dec`, of a whole date.
[[nodiscard]] std::string short_date(PartialDate date);

/// `2.5 h`, `0.25 h`: quarter-hours as people write hours.
[[nodiscard]] std::string quarter_hours_words(int quarter_hours);

/// `Python 3`: a skill and the level that is studied for; `prepare for AWS CCP`.
[[nodiscard]] std::string task_name(const Catalog& catalog, const StudyPlan& plan, TaskKind kind,
                                    std::uint32_t place);

[[nodiscard]] std::string exam_name(const Catalog& catalog, const StudyPlan& plan, std::uint32_t place);

/// `67%`; `over 99%` and `under 1%` where 100 or 0 would say too much.
[[nodiscard]] std::string chance_in_100(double probability);

/// `By 14 June 2027, 96 h must be done, and your weeks hold 80 h: 16 h are missing. Topics: Python, SQL`.
[[nodiscard]] std::string check_words(const Catalog& catalog, const StudyPlan& plan, const DateCheck& check);

}  // namespace aipath
