// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"
#include "analysis/roi_terms.hpp"
#include <aipath/analysis/roi_explanation.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace aipath {
namespace {

constexpr const char* default_note = "default of aipath";

/// What explanations of one certification are written from.
struct RoiFacts {
  const Catalog& catalog;
  const Profile& profile;
  const RoiReport& report;
  const CertificationReturn& result;
  const Certification& certification;
  std::vector<Explanation>& out;
};

std::string key_of(const RoiFacts& f, const std::string& figure) {
  return "roi." + f.certification.id + "." + figure;
}

Origin from_profile(const RoiFacts& f, const SourceLocation& where, std::string_view note) {
  if (where.line == 0) return laid_down(note);
  return {.path = f.profile.path, .line = where.line, .column = where.column};
}

Origin from_roadmap(const RoiFacts& f, const SourceLocation& where, ProvenanceId provenance) {
  Origin origin{.line = where.line, .column = where.column, .provenance = provenance};
  if (where.line > 0 && where.file < f.catalog.files.size()) origin.path = f.catalog.files[where.file];
  if (origin.path.empty() && !provenance.is_set()) origin.note = "not in the roadmap";
  return origin;
}

void add(const RoiFacts& f, const std::string& figure, std::string title, std::string unit,
         std::string formula, Operation operation, std::vector<Term> terms) {
  Explanation explanation =
      derived(key_of(f, figure), std::move(title), std::move(formula), operation, std::move(terms));
  explanation.unit = std::move(unit);
  f.out.push_back(std::move(explanation));
}

Term stated(const RoiFacts&, std::string name, double value, const Origin& origin, double weight = 1) {
  Term term = written(std::move(name), value, origin);
  term.weight = weight;
  return term;
}

Term figure(const RoiFacts& f, std::string name, double value, const std::string& key, double weight = 1) {
  return computed(std::move(name), value, key_of(f, key), weight);
}

const std::string& money(const RoiFacts& f) {
  return f.report.assumptions.currency;
}

/// Chance to pass and expected fees: what attempts do.
void explain_attempts(const RoiFacts& f) {
  const ReturnTerms& t = f.result.terms;
  const std::optional<Fact>& known = f.certification.pass_probability;
  const bool is_roadmap = known && !f.report.assumptions.pass_probability_is_stated;
  const Origin origin = is_roadmap ? from_roadmap(f, known->where, known->provenance)
                        : f.report.assumptions.pass_probability_is_stated ? laid_down("stated by you")
                                                                          : laid_down(default_note);
  add(f, "attempt_fails", "Chance that one attempt fails", "", "1 - p", Operation::difference,
      {stated(f, "certainty", 1, laid_down("1")),
       stated(f, "p: chance to pass an attempt", t.pass_probability, origin)});
  std::vector<Term> failures;
  std::vector<Term> fees;
  double needed = 1;
  for (int k = 0; k < t.attempts; ++k) {
    const std::string name = "attempt " + std::to_string(k + 1);
    if (k % t.attempts_per_fee == 0) {
      const Origin fee = f.certification.fee
                             ? from_roadmap(f, f.certification.fee->where, f.certification.fee->provenance)
                             : laid_down("no fee");
      fees.push_back(stated(f, "fee, due before " + name, t.fee, fee, needed));
    }
    failures.push_back(figure(f, name + " fails", 1 - t.pass_probability, "attempt_fails"));
    needed *= 1 - t.pass_probability;
  }
  add(f, "all_fail", "Chance that all attempts fail", "", "(1 - p)^K", Operation::product,
      std::move(failures));
  add(f, "chance_to_pass", "Chance to pass at all", "", "1 - (1 - p)^K", Operation::difference,
      {stated(f, "certainty", 1, laid_down("1")), figure(f, "all attempts fail", needed, "all_fail")});
  add(f, "expected_fees", "Fees as expected", money(f),
      "sum of each fee x the chance that it is needed: fee x (1 - (1 - p)^K) / p", Operation::sum,
      std::move(fees));
}

void explain_costs(const RoiFacts& f) {
  const ReturnTerms& t = f.result.terms;
  const Origin materials = from_roadmap(f, f.certification.where, f.certification.provenance);
  add(f, "price", "Fees and materials", money(f), "fees + materials", Operation::sum,
      {figure(f, "fees as expected", expected_fees(t), "expected_fees"),
       stated(f, "materials, middle of their range", t.materials.likely, materials)});
  add(f, "cost_now", "Cost at month 0", money(f), "price x (1 - employer's share)", Operation::product,
      {figure(f, "fees and materials", expected_fees(t) + t.materials.likely, "price"),
       stated(f, "1 - employer's share", 1 - t.employer_share,
              laid_down(t.employer_share > 0 ? "stated by you" : default_note))});
}

void explain_hours(const RoiFacts& f) {
  const Estimate& prep = f.certification.prep_hours;
  add(f, "hours_left", "Hours of preparation left", "h", "preparation x share that you lack x pace",
      Operation::product,
      {stated(f, "preparation, likely", prep.likely, from_roadmap(f, prep.where, prep.provenance)),
       stated(f, "share of the shown levels that you lack", f.result.lacking,
              laid_down("sum of what you lack / sum of what it shows, at your effective levels")),
       stated(f, "pace", f.report.assumptions.pace,
              from_profile(f, f.profile.places.pace, "not in the profile: 1"))});
}

void explain_hour_value(const RoiFacts& f) {
  const RoiAssumptions& a = f.report.assumptions;
  if (!a.hour_value) return;
  if (a.hour_value_is_stated) {
    f.out.push_back(same_as(key_of(f, "hour_value"), "Value of an hour", money(f),
                            stated(f, "hour_value of the profile", *a.hour_value,
                                   from_profile(f, f.profile.hour_value->where, "--assume"))));
    return;
  }
  constexpr double hours_a_year = 2080;
  constexpr double leisure = 0.5;
  add(f, "hour_value", "Value of an hour", money(f), "salary x (1 - tax) x half / 2080 h", Operation::product,
      {stated(f, "salary", *a.salary, from_profile(f, f.profile.salary->where, "--assume")),
       stated(f, "1 - tax", 1 - a.tax_rate, laid_down(a.tax_rate > 0 ? "stated by you" : default_note)),
       stated(f, "free time against paid time", leisure, laid_down("an assumption of aipath")),
       stated(f, "share of a year in an hour", 1 / hours_a_year, laid_down("1 / 2080"))});
}

/// Benefit, renewals and net present value of one view; `suffix` ends the keys.
void explain_view(const RoiFacts& f, const ReturnTerms& t, const ReturnFigures& likely,
                  const std::string& suffix) {
  const double passed = chance_to_pass(t);
  const double uplift = t.uplift->likely;
  const double scale = *t.salary * uplift * passed;
  double annuity = 0;
  const std::vector<ValidPeriod> periods = valid_periods(t, likely.exam_month);
  for (std::size_t i = 0; i < periods.size() && i <= likely.renewals; ++i)
    annuity += periods[i].annuity;
  const Estimate* stated_uplift = uplift_of(f.certification, f.catalog);
  add(f, "benefit" + suffix, "Present value of the raise", money(f),
      "salary x uplift x chance to pass x years that count", Operation::product,
      {stated(f, "salary", *t.salary, from_profile(f, f.profile.salary->where, "--assume")),
       stated(f, f.result.is_discounted ? "uplift, part of a survey figure" : "uplift, likely", uplift,
              from_roadmap(f, stated_uplift->where, stated_uplift->provenance)),
       figure(f, "chance to pass", passed, "chance_to_pass"),
       stated(f, "years that count", annuity,
              laid_down("sum over the valid months m after the exam in month M = " +
                        std::to_string(likely.exam_month) +
                        " of (1 + r)^(-m/12) x (1 - decay)^((m - M - 1)/12) x (1 - tax) / 12"))});
  f.out.back().value = scale * annuity;
  std::vector<Term> terms{figure(f, "raise", likely.benefit, "benefit" + suffix),
                          figure(f, "cost at month 0", likely.cost_now, "cost_now", -1),
                          stated(f, "renewals", likely.renewal_money,
                                 laid_down(std::to_string(likely.renewals) + " that are worth it"), -1)};
  if (suffix == "_with_time") terms.push_back(figure(f, "hours", likely.time_cost, "time_cost", -1));
  add(f, "npv" + suffix, suffix == "_cash" ? "Net present value, cash only" : "Net present value with time",
      money(f), "value today of all that it brings less all that it costs", Operation::sum, std::move(terms));
  f.out.back().value = likely.npv;
}

void explain_time(const RoiFacts& f) {
  const ReturnFigures& likely = f.result.with_time->likely;
  const double value = f.result.terms.hours.likely * *f.report.assumptions.hour_value;
  add(f, "time_cost", "Present value of the hours", money(f), "hours x value of an hour x discount",
      Operation::product,
      {figure(f, "hours left", f.result.terms.hours.likely, "hours_left"),
       figure(f, "value of an hour", *f.report.assumptions.hour_value, "hour_value"),
       stated(f, "discount", value > 0 ? likely.time_cost / value : 1,
              laid_down("mean of (1 + r)^(-m/12) over the months of preparation"))});
  f.out.back().value = likely.time_cost;
}

void explain_break_even(const RoiFacts& f, const std::optional<BreakEven>& even, const std::string& suffix) {
  if (!even || !even->uplift) return;
  constexpr double percent = 100;
  add(f, "break_even_uplift_percent" + suffix, "Raise from which it pays", "%", "100 x raise / salary",
      Operation::product,
      {stated(f, "raise a year", even->raise,
              laid_down("costs / (chance to pass x years that count), renewing or not as is better")),
       stated(f, "share of the salary in one unit", percent / *f.result.terms.salary,
              from_profile(f, f.profile.salary->where, "--assume"))});
  f.out.back().value = *even->uplift * percent;
}

}  // namespace

std::vector<Explanation> explain_roi(const Catalog& catalog, const Profile& profile, const RoiReport& report,
                                     const CertificationReturn& result) {
  std::vector<Explanation> all;
  const RoiFacts facts{catalog, profile, report, result, catalog[result.certification], all};
  if (result.cash) explain_view(facts, cash_only(result.terms), result.cash->likely, "_cash");
  if (result.with_time) {
    explain_view(facts, result.terms, result.with_time->likely, "_with_time");
    explain_time(facts);
  }
  if (result.has_fee) {
    explain_attempts(facts);
    explain_costs(facts);
  }
  explain_hours(facts);
  explain_hour_value(facts);
  explain_break_even(facts, result.even_cash, "");
  explain_break_even(facts, result.even_with_time, "_with_time");
  return all;
}

}  // namespace aipath
