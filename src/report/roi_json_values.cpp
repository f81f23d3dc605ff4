// SPDX-License-Identifier: MIT
#include "report/roi_json_values.hpp"

#include "catalog/fields.hpp"
#include "report/roi_words.hpp"

#include <cmath>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double value, double unit) {
  const double result = std::round(value * unit) / unit;
  return result == 0 ? 0 : result;  // no minus before nothing
}

Json npv_object(const std::optional<FiguresRange>& figures) {
  if (!figures) return {{"low", nullptr}, {"likely", nullptr}, {"high", nullptr}};
  return {{"low", cents(figures->low.npv)},
          {"likely", cents(figures->likely.npv)},
          {"high", cents(figures->high.npv)}};
}

const char* rate_status(const RateOfReturn& rate) {
  return rate.status == RateStatus::unique ? "unique"
         : rate.status == RateStatus::none ? "none"
                                           : "not-unique";
}

/// Figures at one uplift; every key is there, null where nothing can be said.
Json figures_object(const std::optional<FiguresRange>& range, ReturnFigures FiguresRange::* scenario) {
  const ReturnFigures f = range ? (*range).*scenario : ReturnFigures{};
  const bool is_known = range.has_value();
  const auto money = [&](double amount) { return is_known ? Json(cents(amount)) : Json(); };
  return {{"npv", money(f.npv)},
          {"benefit", money(f.benefit)},
          {"cost_now", money(f.cost_now)},
          {"renewal_money", money(f.renewal_money)},
          {"time_cost", money(f.time_cost)},
          {"renewals", is_known ? Json(f.renewals) : Json()},
          {"payback_month", f.payback_month ? Json(*f.payback_month) : Json()},
          {"irr", millionths_or_null(f.rate.irr)},
          {"irr_status", is_known ? Json(rate_status(f.rate)) : Json()},
          {"mirr", millionths_or_null(f.rate.modified)},
          {"roi", millionths_or_null(f.roi)},
          {"npv_per_hour", cents_or_null(f.npv_per_hour)}};
}

Json spread_object(const std::optional<NpvSpread>& spread) {
  if (!spread) return Json();
  return {{"mean", cents(spread->mean)},
          {"p10", cents(spread->p10)},
          {"p50", cents(spread->p50)},
          {"p90", cents(spread->p90)},
          {"p_positive", millionths(spread->p_positive)},
          {"standard_error", millionths(spread->standard_error)}};
}

Json even_percent(const std::optional<BreakEven>& even) {
  constexpr double percent = 100;
  return even && even->uplift ? Json(millionths(*even->uplift * percent)) : Json();
}

Json even_raise(const std::optional<BreakEven>& even) {
  return even ? Json(cents(even->raise)) : Json();
}

Json view_object(const std::optional<FiguresRange>& figures, const std::optional<NpvSpread>& spread,
                 const std::optional<BreakEven>& even) {
  return {{"low", figures_object(figures, &FiguresRange::low)},
          {"likely", figures_object(figures, &FiguresRange::likely)},
          {"high", figures_object(figures, &FiguresRange::high)},
          {"break_even_uplift_percent", even_percent(even)},
          {"break_even_raise", even_raise(even)},
          {"simulation", spread_object(spread)}};
}

Json uplift_object(const Catalog& catalog, const CertificationReturn& r) {
  constexpr double percent = 100;
  if (!r.terms.uplift) return Json();
  Json sources = Json::array();
  Json confidence;
  if (r.uplift_source.is_set()) {
    for (const SourceId source : catalog[r.uplift_source].sources)
      sources.push_back(catalog[source].id);
    if (catalog[r.uplift_source].confidence != Confidence::unset)
      confidence = std::string(enum_name(catalog[r.uplift_source].confidence));
  }
  return {{"low", millionths(r.terms.uplift->low * percent)},
          {"likely", millionths(r.terms.uplift->likely * percent)},
          {"high", millionths(r.terms.uplift->high * percent)},
          {"discounted", r.is_discounted},
          {"sources", std::move(sources)},
          {"confidence", std::move(confidence)}};
}

Json range_object(double low, double likely, double high) {
  return {{"low", cents(low)}, {"likely", cents(likely)}, {"high", cents(high)}};
}

Json terms_object(const ReturnTerms& t, bool has_fee) {
  return {{"fee", has_fee ? Json(cents(t.fee)) : Json()},
          {"attempts_per_fee", t.attempts_per_fee},
          {"pass_probability", millionths(t.pass_probability)},
          {"chance_to_pass", millionths(chance_to_pass(t))},
          {"expected_fees", has_fee ? Json(cents(expected_fees(t))) : Json()},
          {"materials", range_object(t.materials.low, t.materials.likely, t.materials.high)},
          {"cost_now", has_fee ? Json(cents(expected_cost_now(t))) : Json()},
          {"hours", range_object(t.hours.low, t.hours.likely, t.hours.high)},
          {"weeks_left", cents(t.hours.likely / t.hours_per_week)},
          {"exam_month", preparation_months(t.hours.likely, t.hours_per_week)},
          {"validity_months", t.validity_months ? Json(*t.validity_months) : Json()},
          {"renewal_fee", cents_or_null(t.renewal_fee)},
          {"renewal_hours", cents(t.renewal_hours)}};
}

Json gaps_array(const Catalog& catalog, const CertificationReturn& result) {
  Json gaps = Json::array();
  for (const ClosedGap& gap : result.gaps)
    gaps.push_back({{"skill", catalog[gap.skill].id},
                    {"shown", gap.shown},
                    {"effective", gap.effective},
                    {"asked", gap.asked}});
  return gaps;
}

Json required_array(const Catalog& catalog, const CertificationReturn& result) {
  Json list = Json::array();
  for (const RequiredCertification& required : result.to_hold_first) {
    const bool is_known = required.certification.is_set();
    list.push_back({{"certification", is_known ? Json(catalog[required.certification].id) : Json()},
                    {"name", is_known ? catalog[required.certification].name : required.name}});
  }
  return list;
}

}  // namespace

double cents(double amount) {
  return rounded(amount, 100);
}

double millionths(double ratio) {
  return rounded(ratio, 1e6);
}

Json cents_or_null(const std::optional<double>& amount) {
  return amount ? Json(cents(*amount)) : Json();
}

Json millionths_or_null(const std::optional<double>& ratio) {
  return ratio ? Json(millionths(*ratio)) : Json();
}

Json roi_head(const Catalog& catalog, const char* schema, RoleId role, Seniority seniority, PartialDate date,
              const RoiView& view) {
  return {{"schema", schema},
          {"aipath_version", view.aipath_version},
          {"date", format_date(date)},
          {"role", catalog[role].id},
          {"seniority", seniority == Seniority::entry    ? "entry"
                        : seniority == Seniority::senior ? "senior"
                                                         : "mid"}};
}

Json assumptions_object(const RoiAssumptions& a) {
  Json rates = Json::array();
  for (const ExchangeRate& rate : a.rates)
    rates.push_back(
        {{"from", rate.from}, {"to", rate.to}, {"rate", rate.rate}, {"date", format_date(rate.date)}});
  return {{"currency", a.currency},
          {"horizon_years", a.horizon_years},
          {"discount_rate", a.discount_rate},
          {"pass_probability", a.pass_probability},
          {"pass_probability_stated", a.pass_probability_is_stated},
          {"attempts", a.attempts},
          {"decay", a.decay},
          {"tax_rate", a.tax_rate},
          {"employer_share", a.employer_share},
          {"survey_share", a.survey_share},
          {"hours_per_week", a.hours_per_week},
          {"hours_per_week_stated", a.hours_per_week_is_stated},
          {"pace", a.pace},
          {"salary", cents_or_null(a.salary)},
          {"hour_value", millionths_or_null(a.hour_value)},
          {"hour_value_stated", a.hour_value_is_stated},
          {"exchange_rates", std::move(rates)},
          {"simulation_seed", roi_seed},
          {"simulation_draws", roi_draws}};
}

Json certification_object(const Catalog& catalog, const CertificationReturn& r) {
  const ReturnFigures likely = r.cash ? r.cash->likely : ReturnFigures{};
  const std::string_view reason = reason_id(r.reason);
  Json object{{"id", catalog[r.certification].id},
              {"name", catalog[r.certification].name},
              {"verdict", std::string(verdict_id(r.verdict))},
              {"verdict_reason", reason.empty() ? Json() : Json(std::string(reason))},
              {"verdict_date", r.date.is_set() ? Json(format_date(r.date)) : Json()},
              {"verdict_words", verdict_words(r)},
              {"fits_role", r.fits_role},
              {"lacking_share", millionths(r.lacking)},
              {"hours_left", millionths(r.terms.hours.likely)},
              {"npv_cash", npv_object(r.cash)},
              {"npv_with_time", npv_object(r.with_time)},
              {"payback_month", likely.payback_month ? Json(*likely.payback_month) : Json()},
              {"irr", millionths_or_null(likely.rate.irr)},
              {"irr_status", r.cash ? Json(rate_status(likely.rate)) : Json()},
              {"mirr", millionths_or_null(likely.rate.modified)},
              {"roi", millionths_or_null(likely.roi)},
              {"break_even_uplift_percent", even_percent(r.even_cash)},
              {"break_even_raise", even_raise(r.even_cash)},
              {"p_npv_positive", r.spread_cash ? Json(millionths(r.spread_cash->p_positive)) : Json()},
              {"p_npv_positive_with_time",
               r.spread_with_time ? Json(millionths(r.spread_with_time->p_positive)) : Json()}};
  object["uplift_percent"] = uplift_object(catalog, r);
  object["terms"] = terms_object(r.terms, r.has_fee);
  object["cash"] = view_object(r.cash, r.spread_cash, r.even_cash);
  object["with_time"] = view_object(r.with_time, r.spread_with_time, r.even_with_time);
  object["gaps"] = gaps_array(catalog, r);
  object["to_hold_first"] = required_array(catalog, r);
  return object;
}

}  // namespace aipath
