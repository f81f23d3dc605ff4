// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

const SkillClaim* claim_of(const Profile& profile, SkillId skill) {
  const auto found = std::find_if(profile.skills.begin(), profile.skills.end(),
                                  [&](const SkillClaim& claim) { return claim.skill == skill; });
  return found == profile.skills.end() ? nullptr : &*found;
}

Origin claim_origin(const GapFacts& facts, const SkillClaim* claim) {
  constexpr std::string_view missing = "not in the profile: 0";
  return claim == nullptr ? laid_down(missing) : in_profile(facts, claim->where, "stated");
}

Explanation months_unused(const GapFacts& facts, SkillId skill, const SkillClaim* claim) {
  const std::string key = skill_key(facts, skill, "months_unused");
  const std::string title = "Months without use: " + facts.catalog[skill].name;
  const bool is_forgotten =
      claim != nullptr && claim->last_used.is_set() && facts.catalog[skill].half_life_months.has_value();
  if (!is_forgotten) {
    const char* reason = claim != nullptr && claim->last_used.is_set() ? "the roadmap has no half-life for it"
                                                                       : "no last_used in the profile";
    return same_as(key, title, "months", written("months that count", 0.0, laid_down(reason)));
  }
  Explanation months =
      derived(key, title, "whole calendar months from last_used to today", Operation::months_between,
              {written("last_used", format_date(claim->last_used),
                       in_profile(facts, claim->last_used_where, "stated")),
               written("today", format_date(facts.report.date), laid_down("--date, or the clock"))});
  months.unit = "months";
  return months;
}

Explanation effective(const GapFacts& facts, SkillId skill, const SkillClaim* claim) {
  const SkillState& state = facts.states[skill.index];
  const Term claimed = computed("claimed level", state.claimed, skill_key(facts, skill, "claimed"));
  const std::string key = skill_key(facts, skill, "effective");
  const std::string title = "Effective level of " + facts.catalog[skill].name;
  const std::optional<Fact>& half_life = facts.catalog[skill].half_life_months;
  if (claim == nullptr || !claim->last_used.is_set() || !half_life) {
    Explanation as_claimed = same_as(key, title, "", claimed);
    as_claimed.formula = "the claimed level: nothing is counted as forgotten";
    return as_claimed;
  }
  return {.key = key,
          .title = title,
          .value = state.effective,
          .formula = "max(0, claimed - (1 - 2^(-months unused / half-life)))",
          .operation = Operation::decay,
          .terms = {claimed,
                    computed("months unused", static_cast<double>(state.months_unused),
                             skill_key(facts, skill, "months_unused")),
                    written("half-life in months", half_life->value,
                            in_roadmap(facts, half_life->where, half_life->provenance))}};
}

}  // namespace

void explain_levels(const GapFacts& facts, Explanations& out) {
  std::vector<SkillId> skills;
  for (const RequirementStatus& requirement : facts.report.requirements) {
    for (const OptionStatus& option : requirement.options)
      skills.push_back(option.skill);
  }
  for (const NeededStep& step : facts.report.steps)
    skills.push_back(step.step.skill);
  std::vector<bool> seen(facts.catalog.skills.size());
  for (const SkillId skill : skills) {
    if (seen[skill.index]) continue;
    seen[skill.index] = true;
    const SkillClaim* claim = claim_of(facts.profile, skill);
    out.push_back(same_as(skill_key(facts, skill, "claimed"), "Claimed level of " + facts.catalog[skill].name,
                          "",
                          written("level", facts.states[skill.index].claimed, claim_origin(facts, claim))));
    out.push_back(months_unused(facts, skill, claim));
    out.push_back(effective(facts, skill, claim));
  }
}

}  // namespace aipath
