// SPDX-License-Identifier: MIT
#include "analysis/pert_draws.hpp"
#include "analysis/quantiles.hpp"
#include "analysis/schedule_jobs.hpp"
#include <aipath/analysis/forecast.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

constexpr double minutes_in_hour = 60;

/// Streams of random numbers: those of steps follow their ids, the others stand above them.
constexpr std::uint64_t exam_stream = std::uint64_t{1} << 40U;
constexpr std::uint64_t adherence_stream = std::uint64_t{1} << 41U;

/// Six digits: far finer than an estimate, far coarser than what two machines may differ by.
double rounded(double factor) {
  constexpr double millionths = 1e6;
  return std::round(factor * millionths) / millionths;
}

/// The middle of part i of `count` equal parts of 0 to 1: draws that cover a distribution evenly.
double middle_of_part(std::size_t i, int count) {
  return (static_cast<double>(i) + 0.5) / count;
}

/// What each draw multiplies the hours by: pace / adherence.
std::vector<double> draw_factors(const PaceSpread& pace, std::uint64_t seed) {
  constexpr double slowest = 10;
  constexpr double least_adherence = 0.05;
  const std::vector<std::uint32_t> order = shuffled_numbers(forecast_draws, seed, adherence_stream);
  std::vector<double> factors;
  factors.reserve(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double z = student_quantile(middle_of_part(i, forecast_draws), pace.degrees_of_freedom);
    const double drawn_pace =
        std::clamp(std::exp(pace.log_median + pace.log_scale * z), 1 / slowest, slowest);
    const double luck =
        pace.adherence_error > 0 ? student_quantile(middle_of_part(order[i], forecast_draws), 0) : 0;
    const double adherence = std::max(least_adherence, pace.adherence + pace.adherence_error * luck);
    factors.push_back(rounded(drawn_pace / adherence));
  }
  return factors;
}

/// The minutes of every job in every draw, and sums of them.
class Draws {
 public:
  Draws(const StudyPlan& plan, const std::vector<StudyJob>& jobs, const PaceSpread& pace, std::uint64_t seed)
      : factors_(draw_factors(pace, seed)) {
    for (const StudyJob& job : jobs) {
      const bool is_step = job.kind == TaskKind::step;
      const StepId step = is_step ? plan.steps[job.place].step : StepId{};
      const std::uint64_t key = is_step
                                    ? std::uint64_t{step.skill.index} * 8 + static_cast<unsigned>(step.level)
                                    : exam_stream + plan.exams[job.place].certification.index;
      const Hours& hours = is_step ? plan.steps[job.place].hours : plan.exams[job.place].preparation;
      hours_.push_back(pert_draws(hours, forecast_draws, seed, key));
    }
  }

  /// Minutes of the jobs in `members`, or of all if there are none given, in each draw.
  [[nodiscard]] std::vector<Minutes> totals(const std::vector<char>* members) const {
    std::vector<double> sums(factors_.size());
    for (std::size_t j = 0; j < hours_.size(); ++j) {
      if (members != nullptr && (*members)[j] == 0) continue;
      for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += hours_[j][i];
    }
    std::vector<Minutes> minutes;
    minutes.reserve(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
      minutes.push_back(std::llround(sums[i] * factors_[i] * minutes_in_hour));
    return minutes;
  }

 private:
  std::vector<double> factors_;
  std::vector<std::vector<double>> hours_{};
};

/// The smallest of the sorted values that a share of them does not exceed.
Minutes share_of(const std::vector<Minutes>& sorted, double share) {
  const double place = std::ceil(share * static_cast<double>(sorted.size())) - 1;
  return sorted[static_cast<std::size_t>(std::max(0.0, place))];
}

/// What a plan takes in every draw, whatever the calendar is.
struct DrawnPlan {
  std::vector<Minutes> totals{};  ///< sorted
  std::vector<DateCheck> checks{};
  std::vector<DueJobs> due{};
  std::vector<std::vector<Minutes>> due_totals{};  ///< of each check, sorted
};

DrawnPlan draw_plan(const StudyPlan& plan, const Profile& profile, const PaceSpread& pace,
                    std::uint64_t seed) {
  DrawnPlan drawn;
  const std::vector<StudyJob> jobs = study_jobs(plan);
  const Draws draws(plan, jobs, pace, seed);
  drawn.checks = dates_of(plan, profile);
  drawn.due = due_jobs(jobs, drawn.checks);
  // What booked exams need is studied first, in the order of their days.
  std::vector<char> booked(jobs.size(), 0);
  for (std::size_t i = 0; i < drawn.checks.size(); ++i) {
    std::vector<char>& members = drawn.due[i].members;
    for (std::size_t j = 0; j < members.size(); ++j)
      members[j] = static_cast<char>(members[j] | booked[j]);
    if (drawn.checks[i].exam) booked = members;
  }
  drawn.totals = draws.totals(nullptr);
  std::sort(drawn.totals.begin(), drawn.totals.end());
  for (const DueJobs& due : drawn.due) {
    std::vector<Minutes> totals = draws.totals(&due.members);
    std::sort(totals.begin(), totals.end());
    drawn.due_totals.push_back(std::move(totals));
  }
  return drawn;
}

std::optional<PartialDate> finish_of(const StudyCalendar& calendar, Day start, Minutes minutes) {
  const auto day = day_reaching(calendar, start, minutes);
  return day ? std::optional(date_of(*day)) : std::nullopt;
}

Forecast forecast_of(const DrawnPlan& drawn, const StudyCalendar& calendar, Day start) {
  const Minutes p50 = share_of(drawn.totals, 0.5);
  const Minutes p80 = share_of(drawn.totals, 0.8);
  const Minutes p95 = share_of(drawn.totals, 0.95);
  Forecast forecast{.draws = forecast_draws,
                    .hours_p50 = static_cast<double>(p50) / minutes_in_hour,
                    .hours_p80 = static_cast<double>(p80) / minutes_in_hour,
                    .hours_p95 = static_cast<double>(p95) / minutes_in_hour,
                    .p50 = finish_of(calendar, start, p50),
                    .p80 = finish_of(calendar, start, p80),
                    .p95 = finish_of(calendar, start, p95)};
  for (std::size_t i = 0; i < drawn.checks.size(); ++i) {
    const Minutes there = capacity_between(calendar, start, drawn.due[i].last_day);
    const std::vector<Minutes>& totals = drawn.due_totals[i];
    const auto met = std::upper_bound(totals.begin(), totals.end(), there) - totals.begin();
    forecast.dates.push_back({drawn.checks[i].date, drawn.checks[i].exam,
                              static_cast<double>(met) / static_cast<double>(totals.size())});
  }
  return forecast;
}

}  // namespace

std::optional<Forecast> find_forecast(const StudyPlan& plan, const Profile& profile, PartialDate today,
                                      const PaceSpread& pace, std::uint64_t seed) {
  const auto calendar = study_calendar(profile);
  if (!calendar) return std::nullopt;
  return forecast_of(draw_plan(plan, profile, pace, seed), *calendar, plan_start(profile, today));
}

std::vector<HoursOption> compare_hours(const StudyPlan& plan, const Profile& profile, PartialDate today,
                                       const std::vector<double>& hours_per_week, const PaceSpread& pace,
                                       std::uint64_t seed) {
  constexpr double days_in_week = 7;
  const DrawnPlan drawn = draw_plan(plan, profile, pace, seed);
  const Day start = plan_start(profile, today);
  const auto own_calendar = study_calendar(profile);
  const auto own = own_calendar ? finish_of(*own_calendar, start, share_of(drawn.totals, 0.5)) : std::nullopt;
  std::vector<HoursOption> options;
  for (const double hours : hours_per_week) {
    Profile other = profile;
    other.hours_per_week = hours;
    const Forecast forecast = forecast_of(drawn, study_calendar(other).value(), start);
    HoursOption option{.hours_per_week = hours, .p50 = forecast.p50, .p80 = forecast.p80};
    for (const DateChance& chance : forecast.dates) {
      if (!chance.exam) option.deadline_probability = chance.probability;
    }
    if (own && option.p50)
      option.weeks_saved = static_cast<double>((day_of(*own) - day_of(*option.p50)).count()) / days_in_week;
    options.push_back(option);
  }
  return options;
}

}  // namespace aipath
