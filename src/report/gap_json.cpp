// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_json_object.hpp"
#include "report/gap_words.hpp"

#include <optional>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

const char* seniority_id(Seniority seniority) {
  return seniority == Seniority::entry ? "entry" : seniority == Seniority::senior ? "senior" : "mid";
}

Json number_or_null(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

Json ids(const Catalog& catalog, const std::vector<SkillId>& skills) {
  Json list = Json::array();
  for (const SkillId skill : skills)
    list.push_back(catalog[skill].id);
  return list;
}

Json option_object(const Catalog& catalog, const OptionStatus& option) {
  return {{"skill", catalog[option.skill].id},
          {"level", option.level},
          {"claimed", option.state.claimed},
          {"effective", option.state.effective},
          {"satisfaction", option.satisfaction}};
}

Json requirement_object(const Catalog& catalog, const RequirementStatus& requirement) {
  Json options = Json::array();
  for (const OptionStatus& option : requirement.options)
    options.push_back(option_object(catalog, option));
  return {{"name",
           requirement_name(catalog, requirement, [](std::string_view name) { return std::string(name); })},
          {"importance", requirement.importance},
          {"required_count", requirement.required_count},
          {"satisfaction", requirement.satisfaction},
          {"met", requirement.is_met()},
          {"points", requirement.points},
          {"options", std::move(options)},
          {"chosen", ids(catalog, requirement.chosen)}};
}

Json gap_object(const Catalog& catalog, const SkillGap& gap) {
  const Skill& skill = catalog[gap.skill];
  const bool takes_time = gap.hours_with_prerequisites > 0;
  return {{"skill", skill.id},
          {"name", skill.name},
          {"category", catalog[skill.category].id},
          {"claimed", gap.state.claimed},
          {"effective", gap.state.effective},
          {"months_unused", gap.state.months_unused},
          {"required", gap.required},
          {"importance", gap.importance},
          {"must", gap.is_must()},
          {"hours_low", gap.hours.low},
          {"hours_likely", gap.hours.likely},
          {"hours_high", gap.hours.high},
          {"hours_refresh", gap.hours_refresh},
          {"hours_with_prerequisites", gap.hours_with_prerequisites},
          {"points", gap.points},
          {"points_per_hour", number_or_null(gap.points_per_hour())},
          {"points_per_hour_with_prerequisites",
           takes_time ? Json(gap.points / gap.hours_with_prerequisites) : Json()},
          {"unlocks", ids(catalog, gap.unlocks)},
          {"blocked_by", ids(catalog, gap.blocked_by)}};
}

Json step_object(const Catalog& catalog, const NeededStep& step) {
  return {{"skill", catalog[step.step.skill].id},
          {"level", step.step.level},
          {"from", step.from},
          {"hours_low", step.hours.low},
          {"hours_likely", step.hours.likely},
          {"hours_high", step.hours.high},
          {"reason", step.is_prerequisite ? "prerequisite" : "requirement"}};
}

Json first_step_object(const Catalog& catalog, const GapReport& report, const FirstStep& first) {
  const SkillGap& gap = report.gaps[first.gap];
  return {{"skill", catalog[gap.skill].id},
          {"level", gap.required},
          {"points", gap.points},
          {"hours_likely", gap.hours_with_prerequisites},
          {"points_per_hour", first.points_per_hour},
          {"after", ids(catalog, first.after)}};
}

Json head_object(const Catalog& catalog, const GapReport& report, const GapView& view) {
  const Role& role = catalog[report.role];
  return {{"schema", "aipath.gap/1"},
          {"aipath_version", view.aipath_version},
          {"date", format_date(report.date)},
          {"role", role.id},
          {"role_name", role.name},
          {"seniority", seniority_id(report.seniority)},
          {"readiness", report.readiness},
          {"must_readiness", number_or_null(report.must_readiness)},
          {"verdict", report.is_ready ? "ready" : "not-ready"},
          {"ready_at", report.ready_at},
          {"musts_met", report.musts_met},
          {"musts_total", report.musts_total},
          {"hours_low", report.hours.low},
          {"hours_likely", report.hours.likely},
          {"hours_high", report.hours.high},
          {"hours_p80", report.hours_p80},
          {"hours_per_week", number_or_null(report.hours_per_week)},
          {"weeks_likely", number_or_null(weeks_for(report, report.hours.likely))},
          {"weeks_p80", number_or_null(weeks_for(report, report.hours_p80))},
          {"hours_optimal", report.is_proven},
          {"pace", report.pace}};
}

}  // namespace

Json gap_json_object(const Catalog& catalog, const GapReport& report, const GapView& view) {
  Json object = head_object(catalog, report, view);
  for (const char* list : {"requirements", "gaps", "steps", "do_first", "notes"})
    object[list] = Json::array();
  for (const RequirementStatus& requirement : report.requirements)
    object["requirements"].push_back(requirement_object(catalog, requirement));
  for (const SkillGap& gap : report.gaps)
    object["gaps"].push_back(gap_object(catalog, gap));
  for (const NeededStep& step : report.steps)
    object["steps"].push_back(step_object(catalog, step));
  for (const FirstStep& first : report.do_first)
    object["do_first"].push_back(first_step_object(catalog, report, first));
  for (const std::string& note : note_words(report))
    object["notes"].push_back(note);
  return object;
}

Json gap_figures(const GapReport& report) {
  return {{"date", format_date(report.date)},
          {"seniority", seniority_id(report.seniority)},
          {"readiness", report.readiness},
          {"must_readiness", number_or_null(report.must_readiness)},
          {"verdict", report.is_ready ? "ready" : "not-ready"},
          {"musts_met", report.musts_met},
          {"hours_likely", report.hours.likely},
          {"hours_p80", report.hours_p80},
          {"hours_per_week", number_or_null(report.hours_per_week)},
          {"weeks_likely", number_or_null(weeks_for(report, report.hours.likely))},
          {"pace", report.pace}};
}

std::string dump_json(const Json& document) {
  return inert_json(document.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::string gap_json(const Catalog& catalog, const GapReport& report, const GapView& view) {
  return dump_json(gap_json_object(catalog, report, view));
}

}  // namespace aipath
