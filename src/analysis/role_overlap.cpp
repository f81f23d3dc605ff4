// SPDX-License-Identifier: MIT
#include "analysis/role_overlap.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

/// The highest level and importance at which a role asks each skill, one of several options or not; 0 if it
/// does not. Indexed by SkillId.
struct Asked {
  std::vector<int> level{};
  std::vector<int> importance{};
};

Asked asked_by(const Catalog& catalog, const GapReport& report) {
  Asked asked{std::vector<int>(catalog.skills.size()), std::vector<int>(catalog.skills.size())};
  for (const RequirementStatus& requirement : report.requirements) {
    for (const OptionStatus& option : requirement.options) {
      int& level = asked.level[option.skill.index];
      int& importance = asked.importance[option.skill.index];
      level = std::max(level, option.level);
      importance = std::max(importance, requirement.importance);
    }
  }
  return asked;
}

/// Levels of somebody who has exactly what the role asks, and nothing else.
std::vector<double> levels_of_role(const Catalog& catalog, const GapReport& report) {
  std::vector<double> levels(catalog.skills.size());
  for (const RequirementStatus& requirement : report.requirements) {
    for (const OptionStatus& option : requirement.options) {
      const auto& chosen = requirement.chosen;
      if (std::find(chosen.begin(), chosen.end(), option.skill) == chosen.end()) continue;
      double& level = levels[option.skill.index];
      level = std::max(level, static_cast<double>(option.level));
    }
  }
  return levels;
}

double satisfaction_with(const RequirementStatus& requirement, const std::vector<double>& levels) {
  std::vector<double> satisfactions;
  for (const OptionStatus& option : requirement.options)
    satisfactions.push_back(std::min(1.0, levels[option.skill.index] / option.level));
  std::sort(satisfactions.rbegin(), satisfactions.rend());
  const auto count = std::min(static_cast<std::size_t>(requirement.required_count), satisfactions.size());
  if (count == 0) return 1;
  const auto end = satisfactions.begin() + static_cast<std::ptrdiff_t>(count);
  return std::accumulate(satisfactions.begin(), end, 0.0) / static_cast<double>(count);
}

int shared_count(const Asked& a, const Asked& b) {
  int count = 0;
  for (std::size_t i = 0; i < a.level.size(); ++i)
    count += a.level[i] > 0 && b.level[i] > 0 ? 1 : 0;
  return count;
}

std::vector<std::size_t> own_requirements(const GapReport& report, const Asked& other) {
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < report.requirements.size(); ++i) {
    const auto& options = report.requirements[i].options;
    const bool is_own = std::none_of(options.begin(), options.end(), [&](const OptionStatus& option) {
      return other.level[option.skill.index] > 0;
    });
    if (is_own) own.push_back(i);
  }
  std::stable_sort(own.begin(), own.end(), [&](std::size_t a, std::size_t b) {
    return report.requirements[a].importance > report.requirements[b].importance;
  });
  return own;
}

/// The learner's level in a skill that the role asks.
double effective_in(const GapReport& report, SkillId skill) {
  for (const RequirementStatus& requirement : report.requirements) {
    for (const OptionStatus& option : requirement.options) {
      if (option.skill == skill) return option.state.effective;
    }
  }
  return 0;
}

}  // namespace

double readiness_with(const GapReport& report, const std::vector<double>& levels) {
  double weight = 0;
  double reached = 0;
  for (const RequirementStatus& requirement : report.requirements) {
    weight += requirement.importance;
    reached += requirement.importance * satisfaction_with(requirement, levels);
  }
  return weight > 0 ? 100 * reached / weight : 100;
}

std::vector<std::vector<RoleOverlap>> role_overlaps(const Catalog& catalog,
                                                    const std::vector<RoleSummary>& roles) {
  std::vector<Asked> asked;
  for (const RoleSummary& role : roles)
    asked.push_back(asked_by(catalog, role.gap));
  std::vector<std::vector<RoleOverlap>> overlaps(roles.size());
  for (std::size_t a = 0; a < roles.size(); ++a) {
    const std::vector<double> levels = levels_of_role(catalog, roles[a].gap);
    for (std::size_t b = 0; b < roles.size(); ++b)
      overlaps[a].push_back({readiness_with(roles[b].gap, levels), shared_count(asked[a], asked[b])});
  }
  return overlaps;
}

RoleDifference role_difference(const Catalog& catalog, const GapReport& first, const GapReport& second) {
  const std::array<Asked, 2> asked{asked_by(catalog, first), asked_by(catalog, second)};
  RoleDifference difference;
  difference.own = {own_requirements(first, asked[1]), own_requirements(second, asked[0])};
  for (std::uint32_t i = 0; i < catalog.skills.size(); ++i) {
    if (asked[0].level[i] == 0 || asked[1].level[i] == 0) continue;
    difference.shared.push_back({.skill = {i},
                                 .effective = effective_in(first, {i}),
                                 .levels = {asked[0].level[i], asked[1].level[i]},
                                 .importances = {asked[0].importance[i], asked[1].importance[i]}});
  }
  const auto rank = [&](const SharedSkill& skill) {
    return std::tuple(-std::abs(skill.levels[0] - skill.levels[1]),
                      -std::abs(skill.importances[0] - skill.importances[1]),
                      std::string_view(catalog[skill.skill].id));
  };
  std::sort(difference.shared.begin(), difference.shared.end(),
            [&](const SharedSkill& a, const SharedSkill& b) { return rank(a) < rank(b); });
  return difference;
}

}  // namespace aipath
