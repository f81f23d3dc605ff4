// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"

#include <utility>

namespace aipath {
namespace {

/// What of the step is to be learnt: never learnt, forgotten, and what they count together.
struct StepParts {
  Explanation missing;
  Explanation never_learnt;
  Explanation forgotten;
  Explanation to_do;
};

StepParts parts_of(const GapFacts& facts, const StepId& step) {
  const SkillState& state = facts.states[step.skill.index];
  const std::string title = step_title(facts, step) + ": ";
  const Term level =
      computed("level of the step", static_cast<double>(step.level), step_key(facts, step, "level"));
  StepParts parts;
  parts.missing = derived(
      step_key(facts, step, "missing"), title + "part that is missing",
      "level of the step - effective level, from 0 to 1", Operation::part,
      {level, computed("effective level", state.effective, skill_key(facts, step.skill, "effective"))});
  parts.never_learnt =
      derived(step_key(facts, step, "never_learnt"), title + "part never learnt",
              "level of the step - claimed level, from 0 to 1", Operation::part,
              {level, computed("claimed level", state.claimed, skill_key(facts, step.skill, "claimed"))});
  parts.forgotten =
      derived(step_key(facts, step, "forgotten"), title + "part forgotten",
              "part that is missing - part never learnt", Operation::difference,
              {computed("part that is missing", parts.missing.value, parts.missing.key),
               computed("part never learnt", parts.never_learnt.value, parts.never_learnt.key)});
  parts.to_do =
      derived(step_key(facts, step, "to_do"), title + "part to do",
              "part never learnt + 0.3 x part forgotten", Operation::sum,
              {computed("part never learnt", parts.never_learnt.value, parts.never_learnt.key),
               computed("part forgotten", parts.forgotten.value, parts.forgotten.key, refresh_share)});
  parts.to_do.note = "Refreshing takes 30% of learning: an assumption of aipath.";
  return parts;
}

Term step_hours_term(const GapFacts& facts, const Estimate& estimate, const char* name, double value) {
  return written(name, value, in_roadmap(facts, estimate.where, estimate.provenance));
}

void explain_step_hours(const GapFacts& facts, const NeededStep& needed, const Explanation& to_do,
                        Explanations& out) {
  const Skill& skill = facts.catalog[needed.step.skill];
  const Estimate& estimate = skill.hours[static_cast<std::size_t>(needed.step.level - 1)];
  const auto add = [&](std::string_view figure, const char* name, double value, double of_roadmap) {
    out.push_back({.key = step_key(facts, needed.step, figure),
                   .title = step_title(facts, needed.step) + ": hours, " + name,
                   .value = value,
                   .unit = "h",
                   .formula = "hours of the whole step x part to do x pace",
                   .operation = Operation::product,
                   .terms = {step_hours_term(facts, estimate, "hours of the whole step", of_roadmap),
                             computed("part to do", to_do.value, to_do.key), pace_term(facts)}});
  };
  add("hours_likely", "likely", needed.hours.likely, estimate.likely);
  add("hours_low", "low", needed.hours.low, estimate.low);
  add("hours_high", "high", needed.hours.high, estimate.high);
}

void explain_refresh(const GapFacts& facts, const NeededStep& needed, const Explanation& forgotten,
                     Explanations& out) {
  const Skill& skill = facts.catalog[needed.step.skill];
  const Estimate& estimate = skill.hours[static_cast<std::size_t>(needed.step.level - 1)];
  Explanation refresh = derived(
      step_key(facts, needed.step, "hours_refresh"), step_title(facts, needed.step) + ": hours to refresh",
      "likely hours of the whole step x 0.3 x part forgotten x pace", Operation::product,
      {step_hours_term(facts, estimate, "hours of the whole step", estimate.likely),
       written("share that refreshing takes", refresh_share, laid_down("an assumption of aipath")),
       computed("part forgotten", forgotten.value, forgotten.key), pace_term(facts)});
  refresh.unit = "h";
  out.push_back(std::move(refresh));
}

void explain_spread(const GapFacts& facts, const NeededStep& needed, Explanations& out) {
  const auto hours = [&](const char* name, double value, std::string_view figure, double weight) {
    return computed(name, value, step_key(facts, needed.step, figure), weight);
  };
  const Term low = hours("low", needed.hours.low, "hours_low", 1);
  const Term high = hours("high", needed.hours.high, "hours_high", 1);
  Explanation mean =
      derived(step_key(facts, needed.step, "hours_mean"),
              step_title(facts, needed.step) + ": mean of its hours", "(low + 4 x likely + high) / 6",
              Operation::weighted_mean, {low, hours("likely", needed.hours.likely, "hours_likely", 4), high});
  mean.unit = "h";
  out.push_back(derived(step_key(facts, needed.step, "hours_variance"),
                        step_title(facts, needed.step) + ": variance of its hours",
                        "(mean - low) x (high - mean) / 7", Operation::pert_variance,
                        {computed("mean", mean.value, mean.key), low, high}));
  out.push_back(std::move(mean));
}

}  // namespace

void explain_steps(const GapFacts& facts, Explanations& out) {
  for (const NeededStep& needed : facts.report.steps) {
    const StepId& step = needed.step;
    const auto level = static_cast<double>(step.level);
    const StepParts parts = parts_of(facts, step);
    explain_step_hours(facts, needed, parts.to_do, out);
    explain_refresh(facts, needed, parts.forgotten, out);
    out.push_back({.key = step_key(facts, step, "from"),
                   .title = step_title(facts, step) + ": from level",
                   .value = needed.from,
                   .formula = "level of the step - part that is missing",
                   .operation = Operation::difference,
                   .terms = {computed("level of the step", level, step_key(facts, step, "level")),
                             computed("part that is missing", parts.missing.value, parts.missing.key)}});
    out.push_back(same_as(step_key(facts, step, "level"), step_title(facts, step) + ": level", "",
                          written("level that the step reaches", level, laid_down("by definition"))));
    for (const Explanation& part : {parts.to_do, parts.never_learnt, parts.forgotten, parts.missing})
      out.push_back(part);
    explain_spread(facts, needed, out);
  }
}

}  // namespace aipath
