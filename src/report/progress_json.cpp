// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/gap_words.hpp"
#include "report/progress_words.hpp"
#include <aipath/report/progress.hpp>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json requirement_object(const Catalog& catalog, const RequirementStatus& status,
                        const RequirementProgress& progress) {
  const auto as_it_is = [](std::string_view name) { return std::string(name); };
  return {{"name", requirement_name(catalog, status, as_it_is)},
          {"satisfaction_before", progress.before},
          {"satisfaction", progress.after},
          {"points", progress.points}};
}

Json skill_object(const Catalog& catalog, const SkillProgress& skill) {
  return {{"skill", catalog[skill.skill].id},   {"name", catalog[skill.skill].name},
          {"change", progress_id(skill.kind)},  {"claimed_before", skill.before.claimed},
          {"claimed", skill.after.claimed},     {"effective_before", skill.before.effective},
          {"effective", skill.after.effective}, {"points", skill.points},
          {"hours_likely", skill.hours}};
}

}  // namespace

std::string progress_json(const Catalog& catalog, const ProgressReport& report, const GapView& view) {
  const Role& role = catalog[report.after.role];
  Json document = {
      {"schema", "aipath.progress/1"},
      {"aipath_version", view.aipath_version},
      {"role", role.id},
      {"role_name", role.name},
      {"before", gap_figures(report.before)},
      {"after", gap_figures(report.after)},
      {"readiness_change", report.after.readiness - report.before.readiness},
      {"hours_likely_change", report.after.hours.likely - report.before.hours.likely},
      {"skills", Json::array()},
      {"settings", {{"points", report.settings_points}, {"hours_likely", report.settings_hours}}},
      {"requirements", Json::array()}};
  for (const SkillProgress& skill : report.skills)
    document["skills"].push_back(skill_object(catalog, skill));
  for (std::size_t i = 0; i < report.requirements.size(); ++i)
    document["requirements"].push_back(
        requirement_object(catalog, report.after.requirements[i], report.requirements[i]));
  return dump_json(document);
}

}  // namespace aipath
