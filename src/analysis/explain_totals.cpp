// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"
#include <aipath/analysis/study_time.hpp>

#include <utility>

namespace aipath {
namespace {

std::vector<Term> satisfactions(const GapFacts& facts, bool musts_only) {
  std::vector<Term> terms;
  for (std::size_t i = 0; i < facts.report.requirements.size(); ++i) {
    const RequirementStatus& status = facts.report.requirements[i];
    if (musts_only && !status.is_must()) continue;
    terms.push_back(computed(requirement_title(facts, i), status.satisfaction,
                             requirement_key(i, "satisfaction"), status.importance));
  }
  return terms;
}

void explain_readiness(const GapFacts& facts, Explanations& out) {
  const GapReport& report = facts.report;
  out.push_back({.key = "gap.readiness",
                 .title = "Readiness",
                 .value = report.readiness,
                 .unit = "%",
                 .formula = "100 x sum(importance x satisfaction) / sum(importance)",
                 .operation = Operation::weighted_percent,
                 .terms = satisfactions(facts, false),
                 .note = "The weight is the importance of the requirement, its value the satisfaction."});
  Explanation musts{.key = "gap.must_readiness",
                    .title = "Readiness in the musts",
                    .unit = "%",
                    .note = "The role has no musts."};
  if (report.must_readiness) {
    musts.value = *report.must_readiness;
    musts.formula = "100 x sum(importance x satisfaction) / sum(importance), of the musts";
    musts.operation = Operation::weighted_percent;
    musts.terms = satisfactions(facts, true);
    musts.note.clear();
  }
  out.push_back(std::move(musts));
}

void explain_verdict(const GapFacts& facts, Explanations& out) {
  const GapReport& report = facts.report;
  out.push_back({.key = "gap.verdict",
                 .title = "Verdict",
                 .value = std::string(report.is_ready ? "ready" : "not-ready"),
                 .formula = "ready if every must is met and readiness is at least what the role asks",
                 .operation = Operation::verdict,
                 .terms = {computed("musts met", static_cast<double>(report.musts_met), "gap.musts_met"),
                           computed("musts", static_cast<double>(report.musts_total), "gap.musts_total"),
                           computed("readiness", report.readiness, "gap.readiness"),
                           computed("readiness asked", report.ready_at, "gap.ready_at")}});
  const Role& role = facts.catalog[report.role];
  Explanation ready_at = same_as(
      "gap.ready_at", "Readiness that the role asks", "%",
      written("ready_at of the role", report.ready_at, in_roadmap(facts, role.where, role.provenance)));
  ready_at.note = "80 unless the role says otherwise.";
  out.push_back(std::move(ready_at));
  out.push_back({.key = "gap.musts_met",
                 .title = "Musts met",
                 .value = static_cast<double>(report.musts_met),
                 .formula = "number of musts with a satisfaction of 1",
                 .operation = Operation::count_met,
                 .terms = satisfactions(facts, true)});
  std::vector<Term> musts;
  for (std::size_t i = 0; i < report.requirements.size(); ++i) {
    const RequirementStatus& status = report.requirements[i];
    if (status.is_must())
      musts.push_back(computed(requirement_title(facts, i), static_cast<double>(status.importance),
                               requirement_key(i, "importance")));
  }
  out.push_back({.key = "gap.musts_total",
                 .title = "Musts",
                 .value = static_cast<double>(report.musts_total),
                 .formula = "number of requirements of importance 5",
                 .operation = Operation::count,
                 .terms = std::move(musts)});
}

/// The sum of one figure over all needed steps.
Explanation sum_over_steps(const GapFacts& facts, std::string_view figure, std::string title,
                           double (*value_of)(const Hours&)) {
  std::vector<Term> terms;
  for (const NeededStep& step : facts.report.steps)
    terms.push_back(
        computed(step_title(facts, step.step), value_of(step.hours), step_key(facts, step.step, figure)));
  return derived("gap." + std::string(figure), std::move(title), "sum over all needed steps", Operation::sum,
                 std::move(terms));
}

double mean_of(const Hours& h) {
  return (h.low + 4 * h.likely + h.high) / 6;
}

double variance_of(const Hours& h) {
  return (mean_of(h) - h.low) * (h.high - mean_of(h)) / 7;
}

void explain_hours(const GapFacts& facts, Explanations& out) {
  const GapReport& report = facts.report;
  const auto add = [&](std::string_view figure, std::string title, double value,
                       double (*part)(const Hours&)) {
    Explanation sum = sum_over_steps(facts, figure, std::move(title), part);
    sum.value = value;
    sum.unit = "h";
    out.push_back(std::move(sum));
  };
  add("hours_low", "Hours, low", report.hours.low, [](const Hours& h) { return h.low; });
  add("hours_likely", "Hours, likely", report.hours.likely, [](const Hours& h) { return h.likely; });
  add("hours_high", "Hours, high", report.hours.high, [](const Hours& h) { return h.high; });
  const Explanation mean = sum_over_steps(facts, "hours_mean", "Mean of the hours", mean_of);
  const Explanation variance = sum_over_steps(facts, "hours_variance", "Variance of the hours", variance_of);
  constexpr double z = 0.8416212335729143;  // that a standard normal variable stays under in 8 of 10 cases
  out.push_back({.key = "gap.hours_p80",
                 .title = "Hours that are enough in 8 of 10 cases",
                 .value = report.hours_p80,
                 .unit = "h",
                 .formula = "M x exp(z x sqrt(L + s^2) - L / 2) with L = ln(1 + V / M^2)",
                 .operation = Operation::p80,
                 .terms = {computed("M: mean", mean.value, mean.key),
                           computed("V: variance", variance.value, variance.key),
                           written("s: spread of pace", pace_spread, laid_down("an assumption of aipath")),
                           written("z", z, laid_down("normal distribution, 80%"))}});
  out.push_back(mean);
  out.push_back(variance);
}

void explain_weeks(const GapFacts& facts, Explanations& out) {
  const GapReport& report = facts.report;
  const Origin origin = in_profile(facts, facts.profile.places.hours_per_week, "not in the profile");
  const FigureValue per_week = report.hours_per_week ? FigureValue(*report.hours_per_week) : FigureValue();
  out.push_back(same_as("gap.hours_per_week", "Hours a week", "h",
                        written("hours_per_week of the profile", per_week, origin)));
  const auto add = [&](const char* key, const char* title, double hours, const char* hours_key) {
    Explanation weeks{.key = key,
                      .title = title,
                      .unit = "weeks",
                      .note = "Without hours_per_week in the profile no weeks are given."};
    if (report.hours_per_week) {
      weeks = derived(key, title, "hours / hours a week", Operation::quotient,
                      {computed("hours", hours, hours_key),
                       computed("hours a week", *report.hours_per_week, "gap.hours_per_week")});
      weeks.unit = "weeks";
    }
    out.push_back(std::move(weeks));
  };
  add("gap.weeks_likely", "Weeks, likely", report.hours.likely, "gap.hours_likely");
  add("gap.weeks_p80", "Weeks that are enough in 8 of 10 cases", report.hours_p80, "gap.hours_p80");
  const Origin pace = in_profile(facts, facts.profile.places.pace, "not in the profile: 1");
  out.push_back(same_as("gap.pace", "Pace, by which every hour is multiplied", "",
                        written("pace of the profile", report.pace, pace)));
}

}  // namespace

void explain_totals(const GapFacts& facts, Explanations& out) {
  explain_readiness(facts, out);
  explain_verdict(facts, out);
  explain_hours(facts, out);
  explain_weeks(facts, out);
}

}  // namespace aipath
