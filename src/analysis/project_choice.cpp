// SPDX-License-Identifier: MIT
#include "analysis/mixed_integer.hpp"
#include "analysis/resource_model.hpp"
#include <aipath/analysis/project_choice.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

constexpr double millionths = 1e6;

struct ProjectCandidate {
  ProjectId id{};
  std::int64_t minutes = 0;
  std::int64_t tie = 0;
  std::vector<std::uint32_t> shows{};  ///< places in ProjectModel::steps, ascending
};

struct ProjectModel {
  std::vector<StepId> steps{};                 ///< worth something; by id of the skill and level
  std::vector<std::int64_t> worths{};          ///< of the steps, in millionths of a point
  std::vector<ProjectCandidate> candidates{};  ///< by id
};

std::map<StepId, std::int64_t> worth_of_steps(const std::vector<StepWorth>& worths,
                                              const std::vector<StepId>& shown) {
  constexpr double most_points = 1e4;
  std::map<StepId, std::int64_t> worth_of;
  for (const StepWorth& worth : worths) {
    const std::int64_t points = std::llround(std::clamp(worth.points, 0.0, most_points) * millionths);
    if (points > 0) worth_of[worth.step] += points;
  }
  for (const StepId& step : shown)
    worth_of.erase(step);
  return worth_of;
}

void add_steps(const Catalog& catalog, const std::map<StepId, std::int64_t>& worth_of, ProjectModel& model) {
  for (const auto& [step, worth] : worth_of)
    model.steps.push_back(step);
  std::sort(model.steps.begin(), model.steps.end(), [&](const StepId& a, const StepId& b) {
    return std::tuple(std::string_view(catalog[a.skill].id), a.level) <
           std::tuple(std::string_view(catalog[b.skill].id), b.level);
  });
  for (const StepId& step : model.steps)
    model.worths.push_back(worth_of.at(step));
}

std::vector<std::uint32_t> steps_shown(const Project& project,
                                       const std::map<StepId, std::uint32_t>& places) {
  std::set<std::uint32_t> shown;
  for (const SkillLevel& evidence : project.evidences) {
    for (int level = 1; level <= evidence.level; ++level) {
      const auto place = places.find({evidence.skill, level});
      if (place != places.end()) shown.insert(place->second);
    }
  }
  return {shown.begin(), shown.end()};
}

ProjectModel make_model(const Catalog& catalog, const std::vector<StepWorth>& worths,
                        const ProjectConstraints& constraints) {
  ProjectModel model;
  add_steps(catalog, worth_of_steps(worths, constraints.shown), model);
  std::map<StepId, std::uint32_t> places;
  for (std::uint32_t place = 0; place < model.steps.size(); ++place)
    places[model.steps[place]] = place;
  std::map<std::string_view, ProjectId> by_id;
  for (std::uint32_t i = 0; i < catalog.projects.size(); ++i)
    by_id.emplace(catalog.projects[i].id, ProjectId{i});
  for (const ProjectId except : constraints.except)
    by_id.erase(catalog[except].id);
  constexpr double most_minutes = 1e9;
  for (const auto& [name, id] : by_id) {
    const double minutes = std::clamp(catalog[id].hours.likely * constraints.pace * 60, 0.0, most_minutes);
    ProjectCandidate candidate{id, std::llround(minutes), tie_number(name), steps_shown(catalog[id], places)};
    if (!candidate.shows.empty()) model.candidates.push_back(std::move(candidate));
  }
  return model;
}

/// Columns: the candidates, then for each step whether it is shown.
std::uint32_t column_of(const ProjectModel& model, std::size_t step) {
  return static_cast<std::uint32_t>(model.candidates.size() + step);
}

MixedIntegerProblem program_of(const ProjectModel& model, const ProjectConstraints& constraints) {
  MixedIntegerProblem problem;
  problem.costs.resize(model.candidates.size() + model.steps.size());
  for (std::uint32_t step = 0; step < model.steps.size(); ++step) {
    problem.rows.push_back({.terms = {{column_of(model, step), -1}}, .low = 0});
    problem.costs[column_of(model, step)] = -model.worths[step];
  }
  MixedIntegerRow count{.high = static_cast<std::int64_t>(constraints.most_projects)};
  MixedIntegerRow minutes;
  for (std::uint32_t i = 0; i < model.candidates.size(); ++i) {
    for (const std::uint32_t step : model.candidates[i].shows)
      problem.rows[step].terms.push_back({i, 1});
    count.terms.push_back({i, 1});
    minutes.terms.push_back({i, model.candidates[i].minutes});
  }
  problem.rows.push_back(std::move(count));
  if (constraints.most_hours) {
    constexpr double rounding = 1e-6;
    constexpr double most = 1e12;
    minutes.high =
        static_cast<std::int64_t>(std::floor(std::clamp(*constraints.most_hours * 60, 0.0, most) + rounding));
    problem.rows.push_back(std::move(minutes));
  }
  return problem;
}

std::int64_t worth_shown(const ProjectModel& model, const std::vector<bool>& is_shown) {
  std::int64_t worth = 0;
  for (std::size_t step = 0; step < is_shown.size(); ++step)
    worth += is_shown[step] ? model.worths[step] : 0;
  return worth;
}

/// Keeps the cost of `values` and asks for the least by `costs` of the candidates instead; on a work limit
/// the values stay.
void break_ties(MixedIntegerProblem& problem, const std::vector<std::int64_t>& costs, int node_limit,
                MixedIntegerAnswer& answer) {
  MixedIntegerRow kept{.high = answer.cost};
  for (std::uint32_t column = 0; column < problem.costs.size(); ++column) {
    if (problem.costs[column] != 0) kept.terms.push_back({column, problem.costs[column]});
  }
  problem.rows.push_back(std::move(kept));
  problem.costs = costs;
  problem.costs.resize(answer.values.size());
  const MixedIntegerAnswer better = solve_mixed_integer(problem, node_limit);
  if (!better.values.empty()) answer = better;
}

struct Taken {
  std::vector<std::uint32_t> candidates{};
  std::int64_t bound = 0;  ///< of the worth, in millionths
  bool is_proven = true;
};

Taken take_best(const ProjectModel& model, const ProjectConstraints& constraints, int node_limit) {
  MixedIntegerProblem problem = program_of(model, constraints);
  MixedIntegerAnswer answer = solve_mixed_integer(problem, node_limit);
  Taken taken{{}, -answer.bound, answer.status == MixedIntegerStatus::optimal};
  if (answer.values.empty()) return taken;
  std::vector<std::int64_t> minutes;
  std::vector<std::int64_t> ties;
  for (const ProjectCandidate& candidate : model.candidates) {
    minutes.push_back(candidate.minutes);
    ties.push_back(candidate.tie);
  }
  break_ties(problem, minutes, node_limit, answer);
  break_ties(problem, ties, node_limit, answer);
  for (std::uint32_t i = 0; i < model.candidates.size(); ++i) {
    if (answer.values[i]) taken.candidates.push_back(i);
  }
  return taken;
}

std::int64_t added_worth(const ProjectModel& model, const ProjectCandidate& candidate,
                         const std::vector<bool>& is_shown) {
  std::int64_t worth = 0;
  for (const std::uint32_t step : candidate.shows)
    worth += is_shown[step] ? 0 : model.worths[step];
  return worth;
}

/// Puts the chosen in order and says what each adds.
std::vector<ChosenProject> in_order(const ProjectModel& model, std::vector<std::uint32_t> left) {
  std::vector<ChosenProject> ordered;
  std::vector<bool> is_shown(model.steps.size());
  while (!left.empty()) {
    const auto next = std::max_element(left.begin(), left.end(), [&](std::uint32_t a, std::uint32_t b) {
      return added_worth(model, model.candidates[a], is_shown) <
             added_worth(model, model.candidates[b], is_shown);
    });
    const ProjectCandidate& candidate = model.candidates[*next];
    ChosenProject chosen{.project = candidate.id,
                         .points = static_cast<double>(added_worth(model, candidate, is_shown)) / millionths,
                         .hours = static_cast<double>(candidate.minutes) / 60};
    for (const std::uint32_t step : candidate.shows) {
      if (!is_shown[step]) chosen.shows.push_back(model.steps[step]);
      is_shown[step] = true;
    }
    ordered.push_back(std::move(chosen));
    left.erase(next);
  }
  return ordered;
}

}  // namespace

ProjectChoice find_projects(const Catalog& catalog, const std::vector<StepWorth>& worths,
                            const ProjectConstraints& constraints, int node_limit) {
  const ProjectModel model = make_model(catalog, worths, constraints);
  if (model.candidates.empty()) return {};
  const Taken taken = take_best(model, constraints, node_limit);
  ProjectChoice choice{.projects = in_order(model, taken.candidates), .is_proven = taken.is_proven};
  std::vector<bool> is_shown(model.steps.size());
  std::int64_t minutes = 0;
  for (const std::uint32_t candidate : taken.candidates) {
    minutes += model.candidates[candidate].minutes;
    for (const std::uint32_t step : model.candidates[candidate].shows)
      is_shown[step] = true;
  }
  choice.points = static_cast<double>(worth_shown(model, is_shown)) / millionths;
  choice.bound = taken.is_proven ? choice.points : static_cast<double>(taken.bound) / millionths;
  choice.hours = static_cast<double>(minutes) / 60;
  return choice;
}

}  // namespace aipath
