// SPDX-License-Identifier: MIT
#include <aipath/analysis/progress.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

/// The learner of `before` with the settings of `after`: only what is known differs from `after`.
Profile with_settings(Profile before, const Profile& after) {
  before.seniority = after.seniority;
  before.pace = after.pace;
  before.hours_per_week = after.hours_per_week;
  before.prefer = after.prefer;
  return before;
}

double sum_of_importance(const GapReport& report) {
  double sum = 0;
  for (const RequirementStatus& requirement : report.requirements)
    sum += requirement.importance;
  return sum;
}

std::vector<RequirementProgress> requirement_progress(const GapReport& before, const GapReport& after) {
  const double weight = sum_of_importance(after);
  std::vector<RequirementProgress> progress;
  for (std::size_t i = 0; i < after.requirements.size(); ++i) {
    const double from = before.requirements[i].satisfaction;
    const double to = after.requirements[i].satisfaction;
    progress.push_back({from, to, 100 * after.requirements[i].importance * (to - from) / weight});
  }
  return progress;
}

/// Shares what a requirement moved. The n best of several options never move against all of them, so one
/// that moved the same way is there.
void share_points(const RequirementStatus& before, const RequirementStatus& after, double weight,
                  std::vector<double>& points_of_skill) {
  const double change = after.satisfaction - before.satisfaction;
  const auto moved = [&](std::size_t i) {
    const double option = after.options[i].satisfaction - before.options[i].satisfaction;
    return option * change > 0 ? std::abs(option) : 0.0;
  };
  double all = 0;
  for (std::size_t i = 0; i < after.options.size(); ++i)
    all += moved(i);
  if (all == 0) return;
  for (std::size_t i = 0; i < after.options.size(); ++i)
    points_of_skill[after.options[i].skill.index] +=
        100 * after.importance * change / weight * moved(i) / all;
}

std::vector<double> points_of_skills(const Catalog& catalog, const GapReport& before,
                                     const GapReport& after) {
  std::vector<double> points(catalog.skills.size());
  const double weight = sum_of_importance(after);
  for (std::size_t i = 0; i < after.requirements.size(); ++i)
    share_points(before.requirements[i], after.requirements[i], weight, points);
  return points;
}

std::vector<double> hours_of_skills(const Catalog& catalog, const GapReport& report) {
  std::vector<double> hours(catalog.skills.size());
  for (const NeededStep& step : report.steps)
    hours[step.step.skill.index] += step.hours.likely;
  return hours;
}

std::optional<ProgressKind> kind_of(const SkillProgress& progress) {
  if (progress.after.claimed > progress.before.claimed) return ProgressKind::learnt;
  if (progress.after.claimed < progress.before.claimed) return ProgressKind::lowered;
  if (progress.after.effective > progress.before.effective) return ProgressKind::refreshed;
  if (progress.after.effective < progress.before.effective) return ProgressKind::forgotten;
  return progress.hours != 0 ? std::optional(ProgressKind::need_changed) : std::nullopt;
}

void sort_skills(const Catalog& catalog, std::vector<SkillProgress>& skills) {
  const auto rank = [&](const SkillProgress& s) {
    return std::tuple(s.kind, -std::abs(s.points), -std::abs(s.hours), std::string_view(catalog[s.skill].id));
  };
  std::sort(skills.begin(), skills.end(),
            [&](const SkillProgress& a, const SkillProgress& b) { return rank(a) < rank(b); });
}

}  // namespace

ProgressReport find_progress(const Catalog& catalog, const ProfileOnDay& before, const ProfileOnDay& after,
                             RoleId role) {
  const Profile same_settings = with_settings(before.profile, after.profile);
  const GapReport middle = find_gap(catalog, same_settings, role, before.day);
  ProgressReport report;
  report.before = find_gap(catalog, before.profile, role, before.day);
  report.after = find_gap(catalog, after.profile, role, after.day);
  report.requirements = requirement_progress(report.before, report.after);
  report.settings_points = middle.readiness - report.before.readiness;
  report.settings_hours = middle.hours.likely - report.before.hours.likely;

  const std::vector<SkillState> states_before = skill_states(catalog, before.profile.skills, before.day);
  const std::vector<SkillState> states_after = skill_states(catalog, after.profile.skills, after.day);
  const std::vector<double> points = points_of_skills(catalog, middle, report.after);
  const std::vector<double> hours_before = hours_of_skills(catalog, middle);
  const std::vector<double> hours_after = hours_of_skills(catalog, report.after);
  for (std::uint32_t i = 0; i < catalog.skills.size(); ++i) {
    SkillProgress progress{.skill = {i},
                           .before = states_before[i],
                           .after = states_after[i],
                           .points = points[i],
                           .hours = hours_after[i] - hours_before[i]};
    const auto kind = kind_of(progress);
    if (!kind) continue;
    progress.kind = *kind;
    report.skills.push_back(progress);
  }
  sort_skills(catalog, report.skills);
  return report;
}

}  // namespace aipath
