// SPDX-License-Identifier: MIT
#include "analysis/role_overlap.hpp"
#include <aipath/analysis/roles.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

void add_pay(const Catalog& catalog, const Profile& profile, const std::vector<std::size_t>& markets,
             const PayKind& kind, RoleSummary& role) {
  role.pay = best_pay_row(catalog, role.gap.role, markets, kind, seniority_key(profile.seniority));
  const auto periods = periods_a_year(kind.per);
  if (!role.pay || !profile.salary || profile.salary->currency != kind.currency || !periods) return;
  role.pay_gain = catalog[role.pay->row].percentiles->p50->value * *periods - profile.salary->amount;
  if (role.gap.hours.likely > 0) role.gain_per_hour = *role.pay_gain / role.gap.hours.likely;
}

RoleSummary summary_of(const Catalog& catalog, const Profile& profile, RoleId role, PartialDate today,
                       const std::vector<std::size_t>& markets) {
  RoleSummary summary;
  summary.gap = find_gap(catalog, profile, role, today);
  for (const RequirementStatus& requirement : summary.gap.requirements)
    summary.requirements_met += requirement.is_met() ? 1 : 0;
  summary.growth = growth_of(catalog, role, markets);
  return summary;
}

void sort_nearest_first(const Catalog& catalog, std::vector<RoleSummary>& roles) {
  std::stable_sort(roles.begin(), roles.end(), [&](const RoleSummary& a, const RoleSummary& b) {
    return std::tuple(a.gap.hours.likely, std::string_view(catalog[a.gap.role].id)) <
           std::tuple(b.gap.hours.likely, std::string_view(catalog[b.gap.role].id));
  });
}

}  // namespace

const char* seniority_key(Seniority seniority) {
  return seniority == Seniority::entry ? "entry" : seniority == Seniority::senior ? "senior" : "mid";
}

Profile after_learning(const Profile& profile, const GapReport& report) {
  Profile after = profile;
  for (const NeededStep& step : report.steps) {
    auto claim = std::find_if(after.skills.begin(), after.skills.end(),
                              [&](const SkillClaim& c) { return c.skill == step.step.skill; });
    if (claim == after.skills.end()) {
      after.skills.push_back({.skill = step.step.skill});
      claim = std::prev(after.skills.end());
    }
    claim->level = step.step.level;  // steps of one skill stand in rising order
    claim->last_used = {};
  }
  return after;
}

RolesReport compare_roles(const Catalog& catalog, const Profile& profile, PartialDate today,
                          const RolesQuestion& question) {
  RolesReport report;
  report.region = !question.region.empty() ? question.region : profile.region;
  report.is_region_assumed = report.region.empty();
  if (report.is_region_assumed) report.region = best_known_region(catalog);
  const std::vector<std::size_t> markets = markets_of(catalog, report.region);

  for (const RoleId role : question.roles)
    report.roles.push_back(summary_of(catalog, profile, role, today, markets));
  report.pay_kind =
      comparable_kind(catalog, question.roles, markets, seniority_key(profile.seniority), question.pay_kind);
  if (report.pay_kind) {
    for (RoleSummary& role : report.roles)
      add_pay(catalog, profile, markets, *report.pay_kind, role);
  }
  if (report.roles.size() != 2) sort_nearest_first(catalog, report.roles);
  report.overlap = role_overlaps(catalog, report.roles);
  if (report.roles.size() == 2) {
    const GapReport& first = report.roles[0].gap;
    const GapReport& second = report.roles[1].gap;
    report.difference = role_difference(catalog, first, second);
    report.difference->hours_onward = {
        find_gap(catalog, after_learning(profile, first), second.role, today).hours.likely,
        find_gap(catalog, after_learning(profile, second), first.role, today).hours.likely};
  }
  return report;
}

}  // namespace aipath
