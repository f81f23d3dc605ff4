// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/path_words.hpp"

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json ids(const Catalog& catalog, const std::vector<SkillId>& skills) {
  Json list = Json::array();
  for (const SkillId skill : skills)
    list.push_back(catalog[skill].id);
  return list;
}

Json number_or_null(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

const char* reason_id(CutReason reason) {
  switch (reason) {
    case CutReason::skipped:
      return "skipped";
    case CutReason::needs_skipped:
      return "needs-skipped";
    case CutReason::unused:
      return "unused";
    case CutReason::does_not_fit:
      break;
  }
  return "does-not-fit";
}

Json step_object(const Catalog& catalog, const PathReport& report, const PathStep& step) {
  const Skill& skill = catalog[step.needed.step.skill];
  return {{"skill", skill.id},
          {"name", skill.name},
          {"level", step.needed.step.level},
          {"from", step.needed.from},
          {"hours_low", step.needed.hours.low},
          {"hours_likely", step.needed.hours.likely},
          {"hours_high", step.needed.hours.high},
          {"hours_cumulated", step.hours_cumulated},
          {"readiness_after", step.readiness_after},
          {"points", step.points},
          {"block", step.block},
          {"points_per_hour", number_or_null(report.blocks[step.block].points_per_hour())},
          {"unlocks", ids(catalog, step.unlocks)},
          {"reason", step.needed.is_prerequisite ? "prerequisite" : "requirement"}};
}

Json cut_object(const Catalog& catalog, const CutStep& cut) {
  return {{"skill", catalog[cut.needed.step.skill].id},
          {"level", cut.needed.step.level},
          {"hours_likely", cut.needed.hours.likely},
          {"reason", reason_id(cut.reason)},
          {"hours_with_before", cut.hours_with_before},
          {"points_with_before", cut.points_with_before},
          {"because", cut.because.is_set() ? Json(catalog[cut.because].id) : Json()}};
}

/// Hours until a step is done; 0 for what was there at the start, none for what is never reached.
std::optional<double> hours_at(const PathReport& report, const std::optional<std::size_t>& step,
                               bool was_there) {
  if (was_there) return 0;
  return step ? std::optional(report.steps[*step].hours_cumulated) : std::nullopt;
}

Json head_object(const Catalog& catalog, const PathReport& report, const PathView& view) {
  const GapReport& gap = report.gap;
  const bool had_ready_at = !report.ready_at_step && report.readiness_after >= gap.ready_at;
  Json head = gap_figures(gap);  // for the words of enums
  return {
      {"schema", "aipath.path/1"},
      {"aipath_version", view.aipath_version},
      {"date", head["date"]},
      {"role", catalog[gap.role].id},
      {"role_name", catalog[gap.role].name},
      {"seniority", head["seniority"]},
      {"readiness", gap.readiness},
      {"readiness_after", report.readiness_after},
      {"ready_at", gap.ready_at},
      {"hours_until_ready_at", number_or_null(hours_at(report, report.ready_at_step, had_ready_at))},
      {"hours_until_ready", number_or_null(hours_at(report, report.ready_step, gap.is_ready))},
      {"hours_low", report.hours.low},
      {"hours_likely", report.hours.likely},
      {"hours_high", report.hours.high},
      {"hours_p80", report.hours_p80},
      {"hours_per_week", number_or_null(gap.hours_per_week)},
      {"weeks_likely", number_or_null(weeks_for(gap, report.hours.likely))},
      {"weeks_p80", number_or_null(weeks_for(gap, report.hours_p80))},
      {"pace", gap.pace},
      {"max_hours", number_or_null(report.options.max_hours)},
      {"deadline", report.options.deadline.is_set() ? Json(format_date(report.options.deadline)) : Json()},
      {"first", ids(catalog, report.options.first)},
      {"skip", ids(catalog, report.options.skip)},
      {"objective", report.objective},
      {"lower_bound", report.lower_bound},
      {"optimal", report.is_optimal},
      {"within_percent_of_best", 100 * report.gap_to_best()},
      {"choice_optimal", report.is_choice_proven}};
}

}  // namespace

std::string path_json(const Catalog& catalog, const PathReport& report, const PathView& view) {
  Json object = head_object(catalog, report, view);
  for (const char* list : {"steps", "cut", "notes"})
    object[list] = Json::array();
  for (const PathStep& step : report.steps)
    object["steps"].push_back(step_object(catalog, report, step));
  for (const CutStep& cut : report.cut)
    object["cut"].push_back(cut_object(catalog, cut));
  const Escape as_it_is = [](std::string_view text) { return std::string(text); };
  for (const std::string& note : path_note_words(catalog, report, view, as_it_is))
    object["notes"].push_back(note);
  return dump_json(object);
}

}  // namespace aipath
