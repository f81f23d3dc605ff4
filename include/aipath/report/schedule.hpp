// SPDX-License-Identifier: MIT
//
// Weeks, finish dates and pace, for commands that plan. Text and Markdown round to quarter-hours and days;
// JSON (docs/schema/schedule.schema.json) carries exact hours, CSV one row for each task, exam and week
// without either.
#pragma once

#include <aipath/analysis/forecast.hpp>
#include <aipath/analysis/schedule.hpp>
#include <aipath/analysis/study_log.hpp>
#include <aipath/report/text_style.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// What a schedule is shown with.
struct ScheduleView {
  std::string aipath_version{};
  std::string profile_name{};
  PartialDate date{};                  ///< today
  std::optional<Forecast> forecast{};  ///< of the same plan
};

[[nodiscard]] std::string schedule_text(const Catalog& catalog, const StudyPlan& plan,
                                        const Schedule& schedule, const ScheduleView& view,
                                        const TextStyle& style);
[[nodiscard]] std::string schedule_markdown(const Catalog& catalog, const StudyPlan& plan,
                                            const Schedule& schedule, const ScheduleView& view);
[[nodiscard]] std::string schedule_json(const Catalog& catalog, const StudyPlan& plan,
                                        const Schedule& schedule, const ScheduleView& view);
[[nodiscard]] std::string schedule_csv(const Catalog& catalog, const StudyPlan& plan,
                                       const Schedule& schedule);

/// "If you study 2 h more a week you finish 6 weeks sooner": the rows of `--compare-hours`.
struct HoursComparison {
  std::optional<double> hours_per_week{};  ///< the profile's own
  std::optional<PartialDate> deadline{};
  std::vector<HoursOption> options{};
};

/// P50 and P80: half and 8 of 10 cases.
[[nodiscard]] std::string hours_comparison_text(const HoursComparison& comparison, const TextStyle& style);
[[nodiscard]] std::string hours_comparison_markdown(const HoursComparison& comparison);
/// An object with `schema` aipath.hours-comparison/1.
[[nodiscard]] std::string hours_comparison_json(const HoursComparison& comparison,
                                                const std::string& aipath_version);
[[nodiscard]] std::string hours_comparison_csv(const HoursComparison& comparison);

/// `done in the week of 14 June 2027 in half of the cases, by 9 August 2027 in 8 of 10`
[[nodiscard]] std::string forecast_words(const Forecast& forecast);

/// `the deadline of 30 September 2027 is met in 67 of 100 cases`
[[nodiscard]] std::string chance_words(const Catalog& catalog, const StudyPlan& plan,
                                       const DateChance& chance);

/// `your last 7 steps took 1.4x their estimates`, and what the model makes of it; without finished steps that
/// it stands on none.
[[nodiscard]] std::string pace_words(const PaceModel& model);

/// `you studied 80% of the planned time in the last 6 weeks`; empty without a whole week.
[[nodiscard]] std::string adherence_words(const PaceModel& model);

/// `behind: 12 h of 60 h are done, 15 h were planned by now`
[[nodiscard]] std::string standing_words(const ProgressStatus& status);

}  // namespace aipath
