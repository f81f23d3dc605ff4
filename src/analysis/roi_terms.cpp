// SPDX-License-Identifier: MIT
#include "analysis/roi_terms.hpp"

#include <aipath/analysis/roi_currency.hpp>

#include <algorithm>

namespace aipath {
namespace {

constexpr double months_a_year = 12;

/// Amounts are exchangeable: the caller has checked that.
double in_currency(double amount, const std::string& currency, const Profile& profile,
                   const RoiAssumptions& assumptions) {
  Money money;
  money.amount = amount;
  money.currency = currency;
  return exchanged(money, assumptions.currency, profile.roi.exchange_rates).value_or(0);
}

Range3 materials_of(const Certification& certification, const Profile& profile,
                    const RoiAssumptions& assumptions) {
  Range3 sum;
  const auto add = [&](const MoneyRange& cost) {
    sum.low += in_currency(cost.low, cost.currency, profile, assumptions);
    sum.high += in_currency(cost.high, cost.currency, profile, assumptions);
  };
  if (certification.programme_cost) add(*certification.programme_cost);
  for (const OtherCost& other : certification.other_costs) {
    if (!other.optional) add(whole_cost(other));
  }
  sum.likely = (sum.low + sum.high) / 2;
  return sum;
}

}  // namespace

MoneyRange whole_cost(const OtherCost& other) {
  MoneyRange cost = other.cost;
  const double times = other.per == "month" ? std::max(1, other.months) : 1;
  cost.low *= times;
  cost.high *= times;
  return cost;
}

RoiAssumptions roi_assumptions(const Catalog& catalog, const Profile& profile) {
  constexpr double hours_a_year = 2080;
  constexpr double leisure = 0.5;  // value of private time against the wage: US DOT 2016
  const RoiWishes& wishes = profile.roi;
  RoiAssumptions a;
  a.currency = roi_currency(catalog, profile);
  a.horizon_years = wishes.horizon_years.value_or(a.horizon_years);
  a.discount_rate = wishes.discount_rate.value_or(a.discount_rate);
  a.pass_probability = wishes.pass_probability.value_or(a.pass_probability);
  a.pass_probability_is_stated = wishes.pass_probability.has_value();
  a.attempts = wishes.attempts.value_or(a.attempts);
  a.decay = wishes.decay.value_or(a.decay);
  a.tax_rate = wishes.tax_rate.value_or(a.tax_rate);
  a.employer_share = wishes.employer_share.value_or(a.employer_share);
  a.survey_share = wishes.survey_share.value_or(a.survey_share);
  a.hours_per_week_is_stated = profile.hours_per_week.has_value();
  a.hours_per_week = profile.hours_per_week.value_or(a.hours_per_week);
  a.pace = profile.pace;
  a.rates = used_rates(catalog, profile);
  if (profile.salary) a.salary = exchanged(*profile.salary, a.currency, wishes.exchange_rates);
  a.hour_value_is_stated = profile.hour_value.has_value();
  if (profile.hour_value) {
    a.hour_value = exchanged(*profile.hour_value, a.currency, wishes.exchange_rates);
  } else if (a.salary) {
    a.hour_value = *a.salary / hours_a_year * (1 - a.tax_rate) * leisure;
  }
  return a;
}

double lacking_share(const Certification& certification, const std::vector<SkillState>& states) {
  double shown = 0;
  double lacking = 0;
  for (const SkillLevel& evidence : certification.evidences) {
    shown += evidence.level;
    lacking += std::max(0.0, evidence.level - states[evidence.skill.index].effective);
  }
  return shown > 0 ? lacking / shown : 1;
}

const Estimate* uplift_of(const Certification& certification, const Catalog& catalog) {
  if (certification.uplift_percent) return &*certification.uplift_percent;
  return certification.uplift_class.is_set() ? &catalog[certification.uplift_class].uplift_percent : nullptr;
}

bool is_raw_survey(const Certification& certification, const Catalog& catalog) {
  if (!certification.uplift_percent) return false;
  const ProvenanceId id = certification.uplift_percent->provenance;
  const Confidence confidence = id.is_set() ? catalog[id].confidence : Confidence::unset;
  return confidence == Confidence::survey || confidence == Confidence::vendor_stated;
}

ReturnTerms return_terms(const Certification& certification, const Catalog& catalog, const Profile& profile,
                         const RoiAssumptions& assumptions, double lacking) {
  ReturnTerms terms;
  const auto money = [&](const Money& m) { return in_currency(m.amount, m.currency, profile, assumptions); };
  if (certification.fee) terms.fee = money(*certification.fee);
  terms.attempts_per_fee = certification.attempts_included.value_or(1);
  terms.pass_probability = !assumptions.pass_probability_is_stated && certification.pass_probability
                               ? certification.pass_probability->value
                               : assumptions.pass_probability;
  terms.attempts = assumptions.attempts;
  terms.materials = materials_of(certification, profile, assumptions);
  terms.employer_share = assumptions.employer_share;
  const double scale = lacking * assumptions.pace;
  const Estimate& prep = certification.prep_hours;
  terms.hours = {prep.low * scale, prep.likely * scale, prep.high * scale};
  terms.hours_per_week = assumptions.hours_per_week;
  terms.hour_value = assumptions.hour_value;
  terms.salary = assumptions.salary;
  if (const Estimate* percent = uplift_of(certification, catalog)) {
    const double share = (is_raw_survey(certification, catalog) ? assumptions.survey_share : 1) / 100;
    terms.uplift = Range3{percent->low * share, percent->likely * share, percent->high * share};
  }
  terms.tax_rate = assumptions.tax_rate;
  terms.decay = assumptions.decay;
  terms.discount_rate = assumptions.discount_rate;
  terms.horizon_months = static_cast<int>(assumptions.horizon_years * months_a_year);
  terms.validity_months = certification.validity_months;
  if (certification.renewal && certification.renewal->cost &&
      certification.status != CertificationStatus::retired) {
    terms.renewal_fee = money(*certification.renewal->cost);
    terms.renewal_hours = certification.renewal->hours ? certification.renewal->hours->value : 0;
  }
  return terms;
}

}  // namespace aipath
