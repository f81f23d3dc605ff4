// SPDX-License-Identifier: MIT
#include "analysis/plan_phases.hpp"

#include <aipath/analysis/references.hpp>

#include <algorithm>
#include <array>

namespace aipath {
namespace {

constexpr std::array<int, 4> milestones = {25, 50, 75, 100};
/// Sums of readiness are rounded; a milestone is reached that is missed by no more than this.
constexpr double tolerance = 1e-9;

/// Whether two thirds of the levels that a project shows are there: projects teach, too.
bool is_within_reach(const Project& project, const std::vector<double>& levels) {
  constexpr double most_missing = 1.0 / 3;
  double missing = 0;
  double shown = 0;
  for (const SkillLevel& evidence : project.evidences) {
    missing += std::max(0.0, evidence.level - levels[evidence.skill.index]);
    shown += evidence.level;
  }
  return missing <= most_missing * shown;
}

std::vector<ProjectId> out_of_reach(const Catalog& catalog, RoleId role, const std::vector<double>& levels) {
  const std::vector<std::size_t> fitting = projects_for(catalog, role);
  std::vector<ProjectId> excluded;
  for (std::uint32_t i = 0; i < catalog.projects.size(); ++i) {
    const bool fits = std::find(fitting.begin(), fitting.end(), i) != fitting.end();
    if (!fits || !is_within_reach(catalog.projects[i], levels)) excluded.push_back({i});
  }
  return excluded;
}

std::vector<StepId> steps_shown_by(const Project& project) {
  std::vector<StepId> shown;
  for (const SkillLevel& evidence : project.evidences) {
    for (int level = 1; level <= evidence.level; ++level)
      shown.push_back({evidence.skill, level});
  }
  return shown;
}

}  // namespace

std::vector<PlanPhase> plan_phases(const PathReport& path, double readiness_at_start) {
  std::vector<PlanPhase> phases;
  if (path.steps.empty()) return phases;
  std::size_t step = 0;
  for (const int percent : milestones) {
    PlanPhase phase{.percent = percent, .first_step = step};
    phase.readiness =
        readiness_at_start + (path.readiness_after - readiness_at_start) * static_cast<double>(percent) / 100;
    phase.is_reached = percent != milestones.back() && path.gap.readiness >= phase.readiness - tolerance;
    if (percent == milestones.back()) {
      step = path.steps.size();
    } else if (!phase.is_reached) {
      double readiness = step == 0 ? path.gap.readiness : path.steps[step - 1].readiness_after;
      while (step < path.steps.size() && readiness < phase.readiness - tolerance)
        readiness = path.steps[step++].readiness_after;
    }
    phase.end_step = step;
    phases.push_back(phase);
  }
  return phases;
}

void choose_phase_projects(const Catalog& catalog, const PathReport& path,
                           const std::vector<SkillState>& states, const PlanProgress& done, double pace,
                           std::vector<PlanPhase>& phases) {
  std::vector<double> levels;
  for (const SkillState& state : states)
    levels.push_back(state.effective);
  std::vector<StepWorth> worths;
  ProjectConstraints constraints{.pace = pace};
  std::vector<ProjectId> chosen = done.projects;
  for (const ProjectId project : chosen) {
    const std::vector<StepId> shown = steps_shown_by(catalog[project]);
    constraints.shown.insert(constraints.shown.end(), shown.begin(), shown.end());
  }
  for (PlanPhase& phase : phases) {
    if (phase.first_step == phase.end_step) continue;
    for (std::size_t i = phase.first_step; i < phase.end_step; ++i) {
      const StepId step = path.steps[i].needed.step;
      worths.push_back({step, path.steps[i].points});
      levels[step.skill.index] = std::max(levels[step.skill.index], static_cast<double>(step.level));
    }
    constraints.except = out_of_reach(catalog, path.gap.role, levels);
    constraints.except.insert(constraints.except.end(), chosen.begin(), chosen.end());
    ProjectChoice choice = find_projects(catalog, worths, constraints);
    if (choice.projects.empty()) continue;
    phase.project = std::move(choice.projects.front());
    chosen.push_back(phase.project->project);
    constraints.shown.insert(constraints.shown.end(), phase.project->shows.begin(),
                             phase.project->shows.end());
  }
}

}  // namespace aipath
