// SPDX-License-Identifier: MIT
#include "analysis/explain_parts.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace aipath {
namespace {

/// For each option whether it is one of the n best, which make up the satisfaction.
std::vector<bool> counted_options(const RequirementStatus& status) {
  std::vector<std::size_t> order(status.options.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return status.options[a].satisfaction > status.options[b].satisfaction;
  });
  std::vector<bool> counted(order.size());
  for (std::size_t i = 0; i < order.size() && i < static_cast<std::size_t>(status.required_count); ++i)
    counted[order[i]] = true;
  return counted;
}

Explanation satisfaction(const GapFacts& facts, std::size_t place) {
  const RequirementStatus& status = facts.report.requirements[place];
  const std::vector<bool> counted = counted_options(status);
  std::vector<Term> terms;
  for (std::size_t i = 0; i < status.options.size(); ++i) {
    const OptionStatus& option = status.options[i];
    terms.push_back(computed(facts.catalog[option.skill].name, option.satisfaction,
                             option_key(facts, place, option.skill, "satisfaction"), counted[i] ? 1 : 0));
  }
  Explanation explanation{.key = requirement_key(place, "satisfaction"),
                          .title = "Satisfaction of " + requirement_title(facts, place),
                          .value = status.satisfaction,
                          .formula = "satisfaction of the skill",
                          .operation = Operation::weighted_mean,
                          .terms = std::move(terms)};
  if (status.options.size() > 1) {
    const std::string best =
        status.required_count > 1 ? "the " + std::to_string(status.required_count) + " best" : "the best";
    explanation.formula = "mean of " + best + " of the options";
    explanation.note = "Weight 1: the option counts. Weight 0: another one is better.";
  }
  return explanation;
}

Explanation importance_total(const GapFacts& facts) {
  std::vector<Term> terms;
  for (std::size_t i = 0; i < facts.report.requirements.size(); ++i)
    terms.push_back(computed(requirement_title(facts, i),
                             static_cast<double>(facts.report.requirements[i].importance),
                             requirement_key(i, "importance")));
  return derived("gap.importance_total", "Sum of all importances", "sum over all requirements",
                 Operation::sum, std::move(terms));
}

/// Importance and count as the role states them, and the points that follow.
void explain_worth(const GapFacts& facts, std::size_t place, const FigureValue& total, Explanations& out) {
  const Role& role = facts.catalog[facts.report.role];
  const RequirementStatus& status = facts.report.requirements[place];
  const std::string title = requirement_title(facts, place);
  const Origin origin = in_roadmap(facts, role.requirements[place].where, role.provenance);
  const auto importance = static_cast<double>(status.importance);
  Explanation stated = same_as(requirement_key(place, "importance"), "Importance of " + title, "",
                               written("importance, in the role", importance, origin));
  stated.note = "1 rare, 2 helps, 3 often asked, 4 usually asked, 5 must.";
  out.push_back(std::move(stated));
  out.push_back(same_as(requirement_key(place, "required_count"), "Options asked for " + title, "",
                        written("count, in the role", static_cast<double>(status.required_count), origin)));
  Explanation share = derived(requirement_key(place, "share"), "Share of all importances: " + title,
                              "importance / sum of all importances", Operation::quotient,
                              {computed("importance", importance, requirement_key(place, "importance")),
                               computed("sum of all importances", total, "gap.importance_total")});
  Explanation lack =
      derived(requirement_key(place, "lack"), "What is missing of " + title, "1 - satisfaction",
              Operation::difference,
              {written("all of it", 1.0, laid_down("by definition")),
               computed("satisfaction", status.satisfaction, requirement_key(place, "satisfaction"))});
  out.push_back({.key = requirement_key(place, "points"),
                 .title = "Points of readiness that meeting " + title + " adds",
                 .value = status.points,
                 .unit = "points",
                 .formula = "100 x importance / sum of all importances x (1 - satisfaction)",
                 .operation = Operation::product,
                 .terms = {written("points of full readiness", 100.0, laid_down("by definition")),
                           computed("share of all importances", share.value, share.key),
                           computed("what is missing", lack.value, lack.key)}});
  out.push_back(std::move(share));
  out.push_back(std::move(lack));
}

const char* seniority_word(Seniority seniority) {
  return seniority == Seniority::entry ? "entry" : seniority == Seniority::senior ? "senior" : "mid";
}

void explain_option(const GapFacts& facts, std::size_t place, std::size_t option_place, Explanations& out) {
  const Role& role = facts.catalog[facts.report.role];
  const SkillLevel& stated = role.requirements[place].options[option_place];
  const OptionStatus& option = facts.report.requirements[place].options[option_place];
  const std::string& name = facts.catalog[option.skill].name;
  const SourceLocation& where = stated.where.line > 0 ? stated.where : role.requirements[place].where;
  const Seniority seniority = facts.report.seniority;
  const double shift = seniority == Seniority::entry ? -1 : seniority == Seniority::senior ? 1 : 0;
  const auto level = static_cast<double>(option.level);
  out.push_back(
      {.key = option_key(facts, place, option.skill, "level"),
       .title = "Level of " + name + " that is asked",
       .value = level,
       .formula = "level of the role, shifted by seniority, from 1 to 5",
       .operation = Operation::shifted_level,
       .terms = {written("level, for mid-level", static_cast<double>(stated.level),
                         in_roadmap(facts, where, role.provenance)),
                 written(std::string("seniority: ") + seniority_word(seniority), shift,
                         in_profile(facts, facts.profile.places.seniority, "not in the profile: mid"))}});
  const std::string satisfaction_key = option_key(facts, place, option.skill, "satisfaction");
  out.push_back({.key = satisfaction_key,
                 .title = "Satisfaction by " + name,
                 .value = option.satisfaction,
                 .formula = "min(1, effective level / level asked)",
                 .operation = Operation::capped_quotient,
                 .terms = {computed("effective level", option.state.effective,
                                    skill_key(facts, option.skill, "effective")),
                           computed("level asked", level, option_key(facts, place, option.skill, "level"))}});
  out.push_back(derived(option_key(facts, place, option.skill, "lack"), "What is missing of " + name,
                        "1 - satisfaction", Operation::difference,
                        {written("all of it", 1.0, laid_down("by definition")),
                         computed("satisfaction", option.satisfaction, satisfaction_key)}));
}

}  // namespace

void explain_requirements(const GapFacts& facts, Explanations& out) {
  const Explanation total = importance_total(facts);
  out.push_back(total);
  for (std::size_t i = 0; i < facts.report.requirements.size(); ++i) {
    out.push_back(satisfaction(facts, i));
    explain_worth(facts, i, total.value, out);
    for (std::size_t j = 0; j < facts.report.requirements[i].options.size(); ++j)
      explain_option(facts, i, j, out);
  }
}

}  // namespace aipath
