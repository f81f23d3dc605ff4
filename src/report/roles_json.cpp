// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/gap_words.hpp"
#include "report/market_json_object.hpp"
#include "report/roles_sections.hpp"

#include <optional>
#include <utility>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json number_or_null(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

Json role_object(const Catalog& catalog, const RoleSummary& summary) {
  const GapReport& gap = summary.gap;
  Json object{{"role", catalog[gap.role].id},
              {"role_name", catalog[gap.role].name},
              {"readiness", gap.readiness},
              {"must_readiness", number_or_null(gap.must_readiness)},
              {"verdict", gap.is_ready ? "ready" : "not-ready"},
              {"musts_missing", gap.musts_total - gap.musts_met},
              {"musts_total", gap.musts_total},
              {"requirements_met", summary.requirements_met},
              {"requirements_total", gap.requirements.size()},
              {"hours_low", gap.hours.low},
              {"hours_likely", gap.hours.likely},
              {"hours_high", gap.hours.high},
              {"hours_p80", gap.hours_p80},
              {"hours_optimal", gap.is_proven},
              {"weeks_likely", number_or_null(weeks_for(gap, gap.hours.likely))},
              {"weeks_p80", number_or_null(weeks_for(gap, gap.hours_p80))},
              {"pay", summary.pay ? pay_json(catalog, *summary.pay) : Json()},
              {"pay_gain_per_year", number_or_null(summary.pay_gain)},
              {"pay_gain_per_hour", number_or_null(summary.gain_per_hour)},
              {"growth", summary.growth ? growth_json(catalog, *summary.growth) : Json()},
              {"distinction", catalog[gap.role].distinction}};
  return object;
}

Json overlap_list(const Catalog& catalog, const RolesReport& report) {
  Json list = Json::array();
  for (std::size_t a = 0; a < report.roles.size(); ++a) {
    for (std::size_t b = 0; b < report.roles.size(); ++b) {
      if (a == b) continue;
      list.push_back({{"from", catalog[report.roles[a].gap.role].id},
                      {"to", catalog[report.roles[b].gap.role].id},
                      {"readiness", report.overlap[a][b].readiness},
                      {"shared_skills", report.overlap[a][b].shared_skills}});
    }
  }
  return list;
}

std::string as_it_is(std::string_view text) {
  return std::string(text);
}

Json own_list(const Catalog& catalog, const RolesReport& report, std::size_t which) {
  Json list = Json::array();
  const GapReport& gap = report.roles[which].gap;
  for (const std::size_t index : report.difference->own[which]) {
    const RequirementStatus& requirement = gap.requirements[index];
    Json options = Json::array();
    for (const OptionStatus& option : requirement.options)
      options.push_back({{"skill", catalog[option.skill].id}, {"level", option.level}});
    list.push_back({{"name", requirement_name(catalog, requirement, as_it_is)},
                    {"importance", requirement.importance},
                    {"met", requirement.is_met()},
                    {"options", std::move(options)}});
  }
  return list;
}

Json difference_object(const Catalog& catalog, const RolesReport& report) {
  const RoleDifference& difference = *report.difference;
  Json shared = Json::array();
  for (const SharedSkill& skill : difference.shared) {
    shared.push_back({{"skill", catalog[skill.skill].id},
                      {"effective", skill.effective},
                      {"level_first", skill.levels[0]},
                      {"level_second", skill.levels[1]},
                      {"importance_first", skill.importances[0]},
                      {"importance_second", skill.importances[1]}});
  }
  return {{"only_first", own_list(catalog, report, 0)},
          {"only_second", own_list(catalog, report, 1)},
          {"shared", std::move(shared)},
          {"hours_first_to_second", difference.hours_onward[0]},
          {"hours_second_to_first", difference.hours_onward[1]}};
}

}  // namespace

std::string roles_json(const Catalog& catalog, const RolesReport& report, const RolesView& view) {
  const GapReport& first = report.roles.front().gap;
  Json document{{"schema", "aipath.roles/1"},
                {"aipath_version", view.aipath_version},
                {"date", format_date(first.date)},
                {"seniority", seniority_key(first.seniority)},
                {"pace", first.pace},
                {"hours_per_week", number_or_null(first.hours_per_week)},
                {"region", report.region.empty() ? Json() : Json(report.region)},
                {"region_assumed", report.is_region_assumed},
                {"pay_kind", report.pay_kind ? Json(report.pay_kind->kind) : Json()},
                {"roles", Json::array()}};
  for (const RoleSummary& role : report.roles)
    document["roles"].push_back(role_object(catalog, role));
  document["overlap"] = overlap_list(catalog, report);
  document["difference"] = report.difference ? difference_object(catalog, report) : Json();
  document["notes"] = roles_notes(catalog, report);
  return dump_json(document);
}

}  // namespace aipath
