// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aipath {
namespace {

/// Plain requirements of a role, by skill.
using PlainRequirements = std::unordered_map<std::uint32_t, const Requirement*>;

PlainRequirements lint_repeated(const Catalog& catalog, const Role& role, LintReport& report) {
  PlainRequirements plain;
  for (const Requirement& requirement : role.requirements) {
    if (requirement.options.size() != 1) continue;
    const SkillLevel& asked = requirement.options.front();
    const auto [first, is_new] = plain.try_emplace(asked.skill.index, &requirement);
    if (is_new) continue;
    report.warning_at_later("repeated-requirement", first->second->where, requirement.where,
                            fmt::format("role '{}' asks for '{}' twice", role.id, catalog[asked.skill].id),
                            "keep the higher level: the skill would count twice in the readiness",
                            "the other one is here");
  }
  return plain;
}

void lint_implied(const Role& role, const PlainRequirements& plain, LintReport& report) {
  const auto is_asked_plainly = [&](const SkillLevel& option) {
    const auto same = plain.find(option.skill.index);
    return same != plain.end() && same->second->options.front().level >= option.level;
  };
  for (const Requirement& requirement : role.requirements) {
    const auto& options = requirement.options;
    if (options.size() < 2) continue;
    if (std::count_if(options.begin(), options.end(), is_asked_plainly) < requirement.required_count)
      continue;
    report.note("implied-requirement", requirement.where,
                fmt::format("'{}' of role '{}' is met by its other requirements", requirement.name, role.id),
                "take it out, or take the skills that stand alone out of its options");
  }
}

/// Catalogues without the decision leave it to others what a specialisation is called.
void lint_specialisations(const Catalog& catalog, LintReport& report) {
  const auto decision = std::find_if(catalog.decisions.begin(), catalog.decisions.end(),
                                     [](const Decision& d) { return d.id == "specialisation"; });
  if (decision == catalog.decisions.end()) return;
  std::vector<std::string_view> ids;
  for (const DecisionOption& option : decision->options)
    ids.push_back(option.id);
  for (const Role& role : catalog.roles) {
    if (role.specialisation.empty() || std::find(ids.begin(), ids.end(), role.specialisation) != ids.end())
      continue;
    report.warning(
        "unknown-specialisation", role.where,
        fmt::format("the specialisation '{}' of role '{}' is no option of the decision 'specialisation'",
                    role.specialisation, role.id),
        fmt::format("the options are: {}", fmt::join(ids, ", ")));
  }
}

}  // namespace

void lint_roles(const Catalog& catalog, LintReport& report) {
  lint_specialisations(catalog, report);
  for (const Role& role : catalog.roles) {
    lint_implied(role, lint_repeated(catalog, role, report), report);
    const bool has_must = std::any_of(role.requirements.begin(), role.requirements.end(),
                                      [](const Requirement& requirement) { return requirement.is_must(); });
    if (has_must) continue;
    report.note("no-musts", role.where, fmt::format("role '{}' has no requirement of importance 5", role.id),
                "give importance 5 to what nobody in the role can do without");
  }
}

}  // namespace aipath
