// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

/// A requirement that a gap would help to meet.
struct Contribution {
  std::size_t requirement = 0;
  const OptionStatus* option = nullptr;
  std::vector<const OptionStatus*> lacking{};  ///< all chosen options that are not reached, this one too
};

std::vector<Contribution> contributions(const GapFacts& facts, const SkillGap& gap) {
  std::vector<Contribution> found;
  for (std::size_t i = 0; i < facts.report.requirements.size(); ++i) {
    const RequirementStatus& status = facts.report.requirements[i];
    if (status.is_met()) continue;
    Contribution contribution{.requirement = i};
    for (const OptionStatus& option : status.options) {
      const bool is_chosen =
          std::find(status.chosen.begin(), status.chosen.end(), option.skill) != status.chosen.end();
      if (!is_chosen || option.satisfaction >= 1) continue;
      contribution.lacking.push_back(&option);
      if (option.skill == gap.skill) contribution.option = &option;
    }
    if (contribution.option != nullptr) found.push_back(std::move(contribution));
  }
  return found;
}

void explain_demand(const GapFacts& facts, const SkillGap& gap, const std::vector<Contribution>& demands,
                    Explanations& out) {
  const std::string& name = facts.catalog[gap.skill].name;
  std::vector<Term> levels;
  std::vector<Term> importances;
  for (const Contribution& demand : demands) {
    const std::string title = requirement_title(facts, demand.requirement);
    levels.push_back(computed(title, static_cast<double>(demand.option->level),
                              option_key(facts, demand.requirement, gap.skill, "level")));
    importances.push_back(
        computed(title, static_cast<double>(facts.report.requirements[demand.requirement].importance),
                 requirement_key(demand.requirement, "importance")));
  }
  out.push_back({.key = skill_key(facts, gap.skill, "required"),
                 .title = "Level of " + name + " that is asked",
                 .value = static_cast<double>(gap.required),
                 .formula = "the highest level that a requirement asks that is not met",
                 .operation = Operation::maximum,
                 .terms = std::move(levels)});
  out.push_back({.key = skill_key(facts, gap.skill, "importance"),
                 .title = "Importance of " + name,
                 .value = static_cast<double>(gap.importance),
                 .formula = "the highest importance of these requirements",
                 .operation = Operation::maximum,
                 .terms = std::move(importances)});
}

/// Points of one requirement that several skills share by how much each lacks.
Term shared_points(const GapFacts& facts, const SkillGap& gap, const Contribution& demand,
                   Explanations& out) {
  const std::string title = requirement_title(facts, demand.requirement);
  const std::string number = std::to_string(demand.requirement + 1);
  Term points = computed(title, facts.report.requirements[demand.requirement].points,
                         requirement_key(demand.requirement, "points"));
  if (demand.lacking.size() == 1) return points;
  std::vector<Term> lacks;
  for (const OptionStatus* option : demand.lacking)
    lacks.push_back(computed(facts.catalog[option->skill].name, 1 - option->satisfaction,
                             option_key(facts, demand.requirement, option->skill, "lack")));
  const Explanation total = derived(requirement_key(demand.requirement, "options_lack"),
                                    "What is missing of all chosen options of " + title,
                                    "sum over the chosen options", Operation::sum, std::move(lacks));
  const Explanation share =
      derived(skill_key(facts, gap.skill, "share." + number), "Share of the points of " + title,
              "what is missing of the skill / of all chosen options", Operation::quotient,
              {computed("of the skill", 1 - demand.option->satisfaction,
                        option_key(facts, demand.requirement, gap.skill, "lack")),
               computed("of all chosen options", total.value, total.key)});
  const Explanation part = derived(skill_key(facts, gap.skill, "points." + number), "Points through " + title,
                                   "points of the requirement x share", Operation::product,
                                   {points, computed("share", share.value, share.key)});
  for (const Explanation& step : {part, share, total})
    out.push_back(step);
  return computed(title, part.value, part.key);
}

void explain_points(const GapFacts& facts, const SkillGap& gap, const std::vector<Contribution>& demands,
                    Explanations& out) {
  std::vector<Term> terms;
  for (const Contribution& demand : demands)
    terms.push_back(shared_points(facts, gap, demand, out));
  out.push_back({.key = skill_key(facts, gap.skill, "points"),
                 .title = "Points of readiness that " + facts.catalog[gap.skill].name + " adds",
                 .value = gap.points,
                 .unit = "points",
                 .formula = "sum over the requirements that it helps to meet",
                 .operation = Operation::sum,
                 .terms = std::move(terms)});
}

void explain_rate(const GapFacts& facts, const SkillGap& gap, std::string_view figure,
                  std::string_view hours_figure, double hours, Explanations& out) {
  Explanation rate{.key = skill_key(facts, gap.skill, figure),
                   .title = "Points for each hour of " + facts.catalog[gap.skill].name,
                   .note = "It takes no hours."};
  if (hours > 0) {
    rate.value = gap.points / hours;
    rate.formula = "points / hours";
    rate.operation = Operation::quotient;
    rate.terms = {computed("points", gap.points, skill_key(facts, gap.skill, "points")),
                  computed("hours", hours, skill_key(facts, gap.skill, hours_figure))};
    rate.note.clear();
  }
  rate.unit = "points/h";
  out.push_back(std::move(rate));
}

void explain_gap_hours(const GapFacts& facts, const SkillGap& gap, Explanations& out) {
  const Skill& skill = facts.catalog[gap.skill];
  std::vector<Term> low;
  std::vector<Term> likely;
  std::vector<Term> high;
  std::vector<Term> refresh;
  for (const NeededStep& needed : facts.report.steps) {
    const StepId& step = needed.step;
    if (step.skill != gap.skill || step.level > gap.required) continue;
    const std::string title = step_title(facts, step);
    low.push_back(computed(title, needed.hours.low, step_key(facts, step, "hours_low")));
    likely.push_back(computed(title, needed.hours.likely, step_key(facts, step, "hours_likely")));
    high.push_back(computed(title, needed.hours.high, step_key(facts, step, "hours_high")));
    refresh.push_back(computed(title, step_refresh_hours(skill, step.level, gap.state) * facts.report.pace,
                               step_key(facts, step, "hours_refresh")));
  }
  const auto add = [&](std::string_view figure, const std::string& title, double value,
                       std::vector<Term> terms) {
    out.push_back({.key = skill_key(facts, gap.skill, figure),
                   .title = title + skill.name,
                   .value = value,
                   .unit = "h",
                   .formula = "sum over its steps up to the level asked",
                   .operation = Operation::sum,
                   .terms = std::move(terms)});
  };
  add("hours_likely", "Likely hours of ", gap.hours.likely, std::move(likely));
  add("hours_low", "Low hours of ", gap.hours.low, std::move(low));
  add("hours_high", "High hours of ", gap.hours.high, std::move(high));
  add("hours_refresh", "Hours to refresh ", gap.hours_refresh, std::move(refresh));
}

void explain_hours_with_prerequisites(const GapFacts& facts, const SkillGap& gap, Explanations& out) {
  std::vector<StepId> closure =
      missing_steps_for(facts.catalog, facts.states, {.skill = gap.skill, .level = gap.required});
  std::sort(closure.begin(), closure.end());
  std::vector<Term> terms;
  for (const NeededStep& needed : facts.report.steps) {
    if (std::binary_search(closure.begin(), closure.end(), needed.step))
      terms.push_back(computed(step_title(facts, needed.step), needed.hours.likely,
                               step_key(facts, needed.step, "hours_likely")));
  }
  out.push_back({.key = skill_key(facts, gap.skill, "hours_with_prerequisites"),
                 .title = "Likely hours of " + facts.catalog[gap.skill].name + " with prerequisites",
                 .value = gap.hours_with_prerequisites,
                 .unit = "h",
                 .formula = "sum over its steps and all that must come first",
                 .operation = Operation::sum,
                 .terms = std::move(terms)});
}

/// The list of what to do first repeats figures of gaps under names of its own.
void explain_do_first(const GapFacts& facts, Explanations& out) {
  for (std::size_t i = 0; i < facts.report.do_first.size(); ++i) {
    const FirstStep& first = facts.report.do_first[i];
    const SkillGap& gap = facts.report.gaps[first.gap];
    const std::string start = "gap.do_first." + std::to_string(i + 1) + ".";
    const std::string title = "Do first, " + std::to_string(i + 1) + ": " + facts.catalog[gap.skill].name;
    const auto add = [&](std::string_view figure, const char* unit, double value, std::string_view of_gap) {
      out.push_back(same_as(start + std::string(figure), title, unit,
                            computed(std::string(of_gap), value, skill_key(facts, gap.skill, of_gap))));
    };
    add("level", "", static_cast<double>(gap.required), "required");
    add("points", "points", gap.points, "points");
    add("hours_likely", "h", gap.hours_with_prerequisites, "hours_with_prerequisites");
    add("points_per_hour", "points/h", first.points_per_hour, "points_per_hour_with_prerequisites");
  }
}

}  // namespace

void explain_gaps(const GapFacts& facts, Explanations& out) {
  for (const SkillGap& gap : facts.report.gaps) {
    const std::vector<Contribution> demands = contributions(facts, gap);
    explain_demand(facts, gap, demands, out);
    explain_gap_hours(facts, gap, out);
    explain_hours_with_prerequisites(facts, gap, out);
    explain_points(facts, gap, demands, out);
    explain_rate(facts, gap, "points_per_hour", "hours_likely", gap.hours.likely, out);
    explain_rate(facts, gap, "points_per_hour_with_prerequisites", "hours_with_prerequisites",
                 gap.hours_with_prerequisites, out);
  }
  explain_do_first(facts, out);
}

}  // namespace aipath
