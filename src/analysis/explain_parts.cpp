// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"

#include <unordered_set>
#include <utility>

namespace aipath {
namespace {

std::string path_of(const Catalog& catalog, const SourceLocation& where) {
  return where.line > 0 && where.file < catalog.files.size() ? catalog.files[where.file] : std::string();
}

}  // namespace

std::string skill_key(const GapFacts& facts, SkillId skill, std::string_view figure) {
  return "gap." + facts.catalog[skill].id + "." + std::string(figure);
}

std::string step_key(const GapFacts& facts, const StepId& step, std::string_view figure) {
  return skill_key(facts, step.skill, std::to_string(step.level)) + "." + std::string(figure);
}

std::string requirement_key(std::size_t requirement, std::string_view figure) {
  return "gap.requirements." + std::to_string(requirement + 1) + "." + std::string(figure);
}

std::string option_key(const GapFacts& facts, std::size_t requirement, SkillId skill,
                       std::string_view figure) {
  return requirement_key(requirement, facts.catalog[skill].id) + "." + std::string(figure);
}

std::string requirement_title(const GapFacts& facts, std::size_t requirement) {
  const RequirementStatus& status = facts.report.requirements[requirement];
  std::string title = status.name;
  if (!title.empty()) return title;
  for (const OptionStatus& option : status.options)
    title += (title.empty() ? "" : ", ") + facts.catalog[option.skill].name;
  return title;
}

std::string step_title(const GapFacts& facts, const StepId& step) {
  return facts.catalog[step.skill].name + ", step to " + std::to_string(step.level);
}

Origin in_profile(const GapFacts& facts, const SourceLocation& where, std::string_view note) {
  if (where.line == 0) return {.note = std::string(note)};
  return {.path = facts.profile.path, .line = where.line, .column = where.column};
}

Origin in_roadmap(const GapFacts& facts, const SourceLocation& where, ProvenanceId provenance) {
  return {.path = path_of(facts.catalog, where),
          .line = where.line,
          .column = where.column,
          .provenance = provenance};
}

Origin laid_down(std::string_view note) {
  return {.note = std::string(note)};
}

Term computed(std::string name, FigureValue value, std::string key, double weight) {
  return {.name = std::move(name), .value = std::move(value), .weight = weight, .key = std::move(key)};
}

Term written(std::string name, FigureValue value, Origin origin) {
  return {.name = std::move(name), .value = std::move(value), .origin = std::move(origin)};
}

Term pace_term(const GapFacts& facts) {
  return computed("pace", facts.report.pace, "gap.pace");
}

Explanation derived(std::string key, std::string title, std::string formula, Operation operation,
                    std::vector<Term> terms) {
  FigureValue value = evaluate(operation, terms);
  return {.key = std::move(key),
          .title = std::move(title),
          .value = std::move(value),
          .formula = std::move(formula),
          .operation = operation,
          .terms = std::move(terms)};
}

Explanation same_as(std::string key, std::string title, std::string unit, Term term) {
  Explanation explanation = derived(std::move(key), std::move(title), "", Operation::stated, {});
  explanation.value = term.value;
  explanation.unit = std::move(unit);
  explanation.terms.push_back(std::move(term));
  return explanation;
}

std::vector<Explanation> explain_gap(const Catalog& catalog, const Profile& profile,
                                     const GapReport& report) {
  const GapFacts facts{catalog, profile, report, skill_states(catalog, profile.skills, report.date)};
  Explanations all;
  explain_totals(facts, all);
  explain_requirements(facts, all);
  explain_gaps(facts, all);
  explain_levels(facts, all);
  explain_steps(facts, all);
  // A requirement may offer one skill twice: the first stands.
  std::unordered_set<std::string> seen;
  std::erase_if(all, [&](const Explanation& explanation) { return !seen.insert(explanation.key).second; });
  return all;
}

}  // namespace aipath
