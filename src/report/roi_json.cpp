// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/roi_json_values.hpp"
#include "report/roi_words.hpp"
#include <aipath/analysis/roi_alternatives.hpp>
#include <aipath/analysis/roi_sensitivity.hpp>

#include <utility>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json flows_object(const CertificationReturn& result) {
  Json cash = Json::array();
  Json time = Json::array();
  if (result.cash) {
    const ReturnFlows flows = return_flows(result.terms, result.terms.uplift->likely);
    for (const double flow : flows.cash)
      cash.push_back(cents(flow));
    for (const double flow : flows.time)
      time.push_back(cents(flow));
  }
  return {{"cash", std::move(cash)}, {"time", std::move(time)}};
}

Json sensitivity_array(const CertificationReturn& result) {
  Json list = Json::array();
  if (!result.cash) return list;
  for (const Sensitivity& s : npv_sensitivity(result.terms))
    list.push_back({{"assumption", lever_words(s.lever)},
                    {"from", millionths(s.low_setting)},
                    {"to", millionths(s.high_setting)},
                    {"npv_from", cents(s.npv_low)},
                    {"npv_to", cents(s.npv_high)}});
  return list;
}

template <class Entries>
void add_alternatives(Json& list, const Entries& entries, const char* kind,
                      const std::vector<Alternative>& found, const Catalog& catalog) {
  for (const Alternative& alternative : found) {
    Json skills = Json::array();
    for (const SkillId skill : alternative.skills)
      skills.push_back(catalog[skill].id);
    list.push_back({{"kind", kind},
                    {"id", entries[alternative.index].id},
                    {"covered", millionths(alternative.covered)},
                    {"hours_likely", entries[alternative.index].hours.likely},
                    {"cost", 0},
                    {"skills", std::move(skills)}});
  }
}

Json members_array(const Catalog& catalog, const CertificationSet& set) {
  Json members = Json::array();
  for (const SetMember& member : set.members)
    members.push_back({{"id", catalog[member.certification].id},
                       {"share_of_uplift", member.share},
                       {"cost", cents(member.money)},
                       {"hours", millionths(member.hours)},
                       {"exam_month", member.exam_month},
                       {"benefit", cents(member.benefit)}});
  return members;
}

Json set_object(const Catalog& catalog, const CertificationSet& set) {
  return {{"members", members_array(catalog, set)},
          {"cost", cents(set.money)},
          {"hours", millionths(set.hours)},
          {"time_cost", cents(set.time_cost)},
          {"npv", cents(set.npv)}};
}

Json next_object(const Catalog& catalog, const std::optional<NextPurchase>& next) {
  if (!next) return Json();
  return {{"more_money", cents(next->more_money)}, {"set", set_object(catalog, next->set)}};
}

Json move_figures(const std::optional<MoveFigures>& figures) {
  if (!figures) return Json();
  const auto month = [](const std::optional<int>& m) { return m ? Json(*m) : Json(); };
  return {{"pay", cents(figures->pay)},
          {"npv_cash", cents(figures->npv_cash)},
          {"npv_with_time", cents_or_null(figures->npv_with_time)},
          {"payback_month", month(figures->payback_month)},
          {"payback_month_with_time", month(figures->payback_month_with_time)},
          {"break_even_chance", millionths_or_null(figures->break_even_chance)}};
}

}  // namespace

std::string roi_json(const Catalog& catalog, const RoiReport& report, const RoiView& view) {
  Json document = roi_head(catalog, "aipath.roi/1", report.role, report.seniority, report.date, view);
  document["currency"] = report.assumptions.currency;
  document["assumptions"] = assumptions_object(report.assumptions);
  document["certifications"] = Json::array();
  for (const CertificationReturn& result : report.certifications)
    document["certifications"].push_back(certification_object(catalog, result));
  return dump_json(document);
}

std::string roi_detail_json(const Catalog& catalog, const RoiReport& report,
                            const CertificationReturn& result, const RoiView& view) {
  constexpr std::size_t most_alternatives = 3;
  Json document = roi_head(catalog, "aipath.roi/1", report.role, report.seniority, report.date, view);
  document["currency"] = report.assumptions.currency;
  document["assumptions"] = assumptions_object(report.assumptions);
  Json object = certification_object(catalog, result);
  object["flows_by_month"] = flows_object(result);
  object["sensitivity"] = sensitivity_array(result);
  const Alternatives found = find_alternatives(catalog, catalog[result.certification], most_alternatives);
  object["alternatives"] = Json::array();
  add_alternatives(object["alternatives"], catalog.projects, "project", found.projects, catalog);
  add_alternatives(object["alternatives"], catalog.resources, "resource", found.free_courses, catalog);
  document["certifications"] = Json::array({std::move(object)});
  return dump_json(document);
}

std::string roi_set_json(const Catalog& catalog, const RoiReport& report, const SetReport& set,
                         const RoiView& view) {
  Json document = roi_head(catalog, "aipath.roi-set/1", report.role, report.seniority, report.date, view);
  document["currency"] = report.assumptions.currency;
  document["assumptions"] = assumptions_object(report.assumptions);
  document["budget"] = cents_or_null(set.limits.money);
  document["max_hours"] = cents_or_null(set.limits.hours);
  document["candidates"] = set.candidates;
  document["best"] = set_object(catalog, set.best);
  document["next_100"] = next_object(catalog, set.with_step);
  document["next_better"] = next_object(catalog, set.next);
  return dump_json(document);
}

std::string role_move_json(const Catalog& catalog, const RoleMove& move, const RoiView& view) {
  Json document = roi_head(catalog, "aipath.role-move/1", move.role, move.seniority, move.date, view);
  document["currency"] = move.assumptions.currency;
  document["assumptions"] = assumptions_object(move.assumptions);
  document["hours_likely"] = move.hours.likely;
  document["months"] = move.months;
  document["plan_cost"] = cents(move.plan_money);
  document["time_cost"] = cents(move.time_cost);
  document["break_even_pay"] = cents_or_null(move.break_even_pay);
  document["p25"] = move_figures(move.at_p25);
  document["p50"] = move_figures(move.at_p50);
  document["p75"] = move_figures(move.at_p75);
  document["pay"] = Json::array();
  for (const MovePay& pay : move.pay) {
    const SalaryRow& row = catalog[pay.row];
    document["pay"].push_back({{"row", row.id},
                               {"seniority", row.seniority},
                               {"kind", row.kind},
                               {"year", row.year},
                               {"p25", cents_or_null(pay.p25)},
                               {"p50", cents_or_null(pay.p50)},
                               {"p75", cents_or_null(pay.p75)},
                               {"needs_exchange_rate", pay.needs_rate}});
  }
  return dump_json(document);
}

}  // namespace aipath
