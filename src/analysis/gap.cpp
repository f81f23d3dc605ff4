// SPDX-License-Identifier: MIT
#include "analysis/step_graph.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/analysis/study_time.hpp>

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

constexpr double p80 = 0.8;

/// The skills of each preference that are options here.
std::vector<std::vector<SkillId>> preferred_options(const std::vector<SkillLevel>& options,
                                                    const std::vector<Preference>& prefer) {
  std::vector<std::vector<SkillId>> preferred;
  for (const Preference& preference : prefer) {
    std::vector<SkillId> meant;
    for (const SkillLevel& option : options) {
      const auto& skills = preference.skills;
      if (std::find(skills.begin(), skills.end(), option.skill) != skills.end())
        meant.push_back(option.skill);
    }
    if (!meant.empty()) preferred.push_back(std::move(meant));
  }
  return preferred;
}

std::vector<Demand> demands_of(const Role& role, const Profile& profile) {
  std::vector<Demand> demands;
  for (const Requirement& requirement : role.requirements) {
    Demand demand{requirement.options, requirement.required_count,
                  preferred_options(requirement.options, profile.prefer)};
    for (SkillLevel& option : demand.options)
      option.level = shifted_level(option.level, profile.seniority);
    demands.push_back(std::move(demand));
  }
  return demands;
}

/// The mean of the n best satisfactions.
double satisfaction_of(const std::vector<OptionStatus>& options, int required_count) {
  std::vector<double> satisfactions;
  for (const OptionStatus& option : options)
    satisfactions.push_back(option.satisfaction);
  std::sort(satisfactions.rbegin(), satisfactions.rend());
  const auto count = std::min(static_cast<std::size_t>(required_count), satisfactions.size());
  const auto end = satisfactions.begin() + static_cast<std::ptrdiff_t>(count);
  return count == 0 ? 1.0 : std::accumulate(satisfactions.begin(), end, 0.0) / static_cast<double>(count);
}

RequirementStatus status_of(const Requirement& requirement, const Demand& demand,
                            const std::vector<SkillState>& states) {
  RequirementStatus status;
  status.name = requirement.name;
  status.importance = requirement.importance;
  status.required_count = requirement.required_count;
  for (const SkillLevel& option : demand.options) {
    const SkillState& state = states[option.skill.index];
    status.options.push_back(
        {option.skill, option.level, state, std::min(1.0, state.effective / option.level)});
  }
  status.satisfaction = satisfaction_of(status.options, status.required_count);
  return status;
}

/// Fills readiness, must readiness, the points of each requirement and the verdict.
void rate(GapReport& report) {
  double weight = 0;
  double reached = 0;
  double must_weight = 0;
  double must_reached = 0;
  for (const RequirementStatus& status : report.requirements) {
    weight += status.importance;
    reached += status.importance * status.satisfaction;
    if (!status.is_must()) continue;
    must_weight += status.importance;
    must_reached += status.importance * status.satisfaction;
    ++report.musts_total;
    if (status.is_met()) ++report.musts_met;
  }
  report.readiness = weight > 0 ? 100 * reached / weight : 100;
  if (must_weight > 0) report.must_readiness = 100 * must_reached / must_weight;
  for (RequirementStatus& status : report.requirements)
    status.points = 100 * status.importance * (1 - status.satisfaction) / weight;
  constexpr double rounding = 1e-9;  // readiness that is exactly `ready_at` must not fail by its last bit
  report.is_ready = report.musts_met == report.musts_total && report.readiness >= report.ready_at - rounding;
}

SkillGap& gap_for(std::vector<SkillGap>& gaps, std::vector<std::size_t>& gap_of_skill, SkillId skill) {
  constexpr std::size_t none = 0;  // places are stored from 1
  std::size_t& place = gap_of_skill[skill.index];
  if (place == none) {
    gaps.push_back({.skill = skill});
    place = gaps.size();
  }
  return gaps[place - 1];
}

/// One gap for each skill that is chosen for a requirement and not reached; what a requirement is worth is
/// shared among its chosen options by how much each of them lacks.
std::vector<SkillGap> find_gaps(const Catalog& catalog, const GapReport& report) {
  std::vector<SkillGap> gaps;
  std::vector<std::size_t> gap_of_skill(catalog.skills.size());
  for (const RequirementStatus& status : report.requirements) {
    if (status.is_met()) continue;
    std::vector<const OptionStatus*> lacking;
    double lack = 0;
    for (const OptionStatus& option : status.options) {
      const bool is_chosen =
          std::find(status.chosen.begin(), status.chosen.end(), option.skill) != status.chosen.end();
      if (!is_chosen || option.satisfaction >= 1) continue;
      lacking.push_back(&option);
      lack += 1 - option.satisfaction;
    }
    for (const OptionStatus* option : lacking) {
      SkillGap& gap = gap_for(gaps, gap_of_skill, option->skill);
      gap.state = option->state;
      gap.required = std::max(gap.required, option->level);
      gap.importance = std::max(gap.importance, status.importance);
      gap.points += status.points * (1 - option->satisfaction) / lack;
    }
  }
  return gaps;
}

void add_hours(const Catalog& catalog, const StepGraph& graph, double pace, SkillGap& gap) {
  const Skill& skill = catalog[gap.skill];
  for (int level = 1; level <= gap.required; ++level) {
    if (!graph.is_missing(gap.skill, level)) continue;
    gap.hours += step_hours(skill, level, gap.state) * pace;
    gap.hours_refresh += step_refresh_hours(skill, level, gap.state) * pace;
  }
}

/// Needed skills and the needed skills that wait for them, as pairs of ranks by id; ascending, each pair
/// once.
using Waits = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Ranks of the skills in the order of their ids.
struct IdOrder {
  explicit IdOrder(const Catalog& catalog) : skill_at(catalog.skills.size()), rank_of(catalog.skills.size()) {
    for (std::uint32_t i = 0; i < skill_at.size(); ++i)
      skill_at[i] = {i};
    std::sort(skill_at.begin(), skill_at.end(),
              [&](SkillId a, SkillId b) { return catalog[a].id < catalog[b].id; });
    for (std::uint32_t rank = 0; rank < skill_at.size(); ++rank)
      rank_of[skill_at[rank].index] = rank;
  }

  std::vector<SkillId> skill_at;
  std::vector<std::uint32_t> rank_of;
};

/// From each needed skill to the skills that it directly needs and that are still missing.
Waits blockers_of(const StepGraph& graph, const std::vector<StepId>& steps, const IdOrder& order) {
  Waits waits;
  for (const StepId& step : steps) {
    graph.for_each_need(StepGraph::number(step.skill, step.level), [&](StepNumber need) {
      const SkillId before = StepGraph::step(need).skill;
      if (before != step.skill)
        waits.emplace_back(order.rank_of[step.skill.index], order.rank_of[before.index]);
    });
  }
  std::sort(waits.begin(), waits.end());
  waits.erase(std::unique(waits.begin(), waits.end()), waits.end());
  return waits;
}

/// The same pairs the other way round.
Waits mirrored(Waits waits) {
  for (auto& [a, b] : waits)
    std::swap(a, b);
  std::sort(waits.begin(), waits.end());
  return waits;
}

std::vector<SkillId> partners(const Waits& waits, const IdOrder& order, SkillId skill) {
  const std::uint32_t rank = order.rank_of[skill.index];
  std::vector<SkillId> found;
  for (auto it = std::lower_bound(waits.begin(), waits.end(), std::pair(rank, std::uint32_t{0}));
       it != waits.end() && it->first == rank; ++it) {
    found.push_back(order.skill_at[it->second]);
  }
  return found;
}

/// Likely hours of each gap with everything that must come first. Many closures at once: every step has a bit
/// for each of 64 gaps that need it, handed down from steps to what they need, so that the work is (steps +
/// needs) x gaps / 64.
void add_hours_with_prerequisites(const Catalog& catalog, const StepGraph& graph,
                                  const std::vector<StepId>& steps, const std::vector<SkillState>& states,
                                  double pace, std::vector<SkillGap>& gaps) {
  constexpr std::size_t lanes = 64;
  const NeedLists needs(graph, steps);
  std::vector<double> hours;
  for (const StepId& step : steps)
    hours.push_back(step_hours(catalog[step.skill], step.level, states[step.skill.index]).likely * pace);
  std::vector<std::uint64_t> needed_by(steps.size());
  for (std::size_t first = 0; first < gaps.size(); first += lanes) {
    std::fill(needed_by.begin(), needed_by.end(), 0);
    const std::size_t count = std::min(lanes, gaps.size() - first);
    for (std::size_t i = 0; i < count; ++i)
      needed_by[needs.place(StepGraph::number(gaps[first + i].skill, gaps[first + i].required))] |=
          std::uint64_t{1} << i;
    for (std::size_t place = steps.size(); place-- > 0;) {
      if (needed_by[place] == 0) continue;
      for (const std::uint32_t need : needs.of(place))
        needed_by[need] |= needed_by[place];
      for (std::uint64_t rest = needed_by[place]; rest != 0; rest &= rest - 1)
        gaps[first + static_cast<std::size_t>(std::countr_zero(rest))].hours_with_prerequisites +=
            hours[place];
    }
  }
}

/// The skills that come before a gap, all the way down.
std::vector<SkillId> skills_before(const Catalog& catalog, const std::vector<SkillState>& states,
                                   const SkillGap& gap) {
  std::vector<SkillId> before;
  for (const StepId& step : missing_steps_for(catalog, states, {.skill = gap.skill, .level = gap.required})) {
    if (step.skill != gap.skill) before.push_back(step.skill);
  }
  std::sort(before.begin(), before.end(),
            [&](SkillId a, SkillId b) { return catalog[a].id < catalog[b].id; });
  before.erase(std::unique(before.begin(), before.end()), before.end());
  return before;
}

void sort_gaps(const Catalog& catalog, std::vector<SkillGap>& gaps) {
  std::sort(gaps.begin(), gaps.end(), [&](const SkillGap& a, const SkillGap& b) {
    const Skill& x = catalog[a.skill];
    const Skill& y = catalog[b.skill];
    return std::tuple(x.category.index, -a.points, std::string_view(x.id)) <
           std::tuple(y.category.index, -b.points, std::string_view(y.id));
  });
}

std::vector<NeededStep> needed_steps_of(const Catalog& catalog, const NeededSteps& needed,
                                        const std::vector<SkillState>& states, const GapReport& report) {
  std::vector<int> asked(catalog.skills.size());
  for (const SkillGap& gap : report.gaps)
    asked[gap.skill.index] = gap.required;
  std::vector<NeededStep> steps;
  for (const StepId& id : needed.steps) {
    const SkillState& state = states[id.skill.index];
    steps.push_back({id, std::clamp(state.effective, id.level - 1.0, static_cast<double>(id.level)),
                     step_hours(catalog[id.skill], id.level, state) * report.pace,
                     id.level > asked[id.skill.index]});
  }
  return steps;
}

std::vector<FirstStep> best_first(const Catalog& catalog, const std::vector<SkillState>& states,
                                  const std::vector<SkillGap>& gaps) {
  std::vector<FirstStep> candidates;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if (gaps[i].hours_with_prerequisites <= 0) continue;
    candidates.push_back({i, gaps[i].points / gaps[i].hours_with_prerequisites, {}});
  }
  constexpr std::size_t shown = 3;
  const auto middle = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(shown, candidates.size()));
  std::partial_sort(candidates.begin(), middle, candidates.end(),
                    [&](const FirstStep& a, const FirstStep& b) {
                      return std::tuple(-a.points_per_hour, std::string_view(catalog[gaps[a.gap].skill].id)) <
                             std::tuple(-b.points_per_hour, std::string_view(catalog[gaps[b.gap].skill].id));
                    });
  candidates.erase(middle, candidates.end());
  for (FirstStep& first : candidates)
    first.after = skills_before(catalog, states, gaps[first.gap]);
  return candidates;
}

}  // namespace

int shifted_level(int level, Seniority seniority) {
  const int shift = seniority == Seniority::entry ? -1 : seniority == Seniority::senior ? 1 : 0;
  return std::clamp(level + shift, 1, max_level);
}

GapReport find_gap(const Catalog& catalog, const Profile& profile, RoleId role_id, PartialDate today) {
  const Role& role = catalog[role_id];
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, today);
  const std::vector<Demand> demands = demands_of(role, profile);
  const NeededSteps needed = find_needed_steps(catalog, states, demands);

  GapReport report;
  report.role = role_id;
  report.seniority = profile.seniority;
  report.date = today;
  report.ready_at = role.ready_at;
  report.pace = profile.pace;
  report.hours_per_week = profile.hours_per_week;
  report.is_proven = needed.is_proven;
  for (std::size_t i = 0; i < demands.size(); ++i) {
    report.requirements.push_back(status_of(role.requirements[i], demands[i], states));
    report.requirements.back().chosen = needed.chosen[i];
  }
  rate(report);

  const StepGraph graph(catalog, states);
  const IdOrder order(catalog);
  const Waits blocked_by = blockers_of(graph, needed.steps, order);
  const Waits unlocks = mirrored(blocked_by);
  report.gaps = find_gaps(catalog, report);
  for (SkillGap& gap : report.gaps) {
    add_hours(catalog, graph, report.pace, gap);
    gap.unlocks = partners(unlocks, order, gap.skill);
    gap.blocked_by = partners(blocked_by, order, gap.skill);
  }
  add_hours_with_prerequisites(catalog, graph, needed.steps, states, report.pace, report.gaps);
  sort_gaps(catalog, report.gaps);
  report.steps = needed_steps_of(catalog, needed, states, report);
  std::vector<Hours> hours;
  for (const NeededStep& step : report.steps) {
    report.hours += step.hours;
    hours.push_back(step.hours);
  }
  report.hours_p80 = hours_quantile(hours, p80);
  report.do_first = best_first(catalog, states, report.gaps);
  return report;
}

}  // namespace aipath
