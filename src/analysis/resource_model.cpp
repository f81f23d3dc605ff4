// SPDX-License-Identifier: MIT
#include "analysis/resource_model.hpp"

#include "analysis/step_graph.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

/// Beyond these no roadmap means it; sums of thousands of them still fit.
constexpr double most_cents = 1e12;
constexpr double most_minutes = 1e9;

std::int64_t whole(double value, double most) {
  return std::llround(std::clamp(value, 0.0, most));
}

bool is_wanted(const std::vector<std::string>& wanted, const std::string& value) {
  return wanted.empty() || value.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

enum class Fit : std::uint8_t { fits, other_currency, no };

Fit fit_of(const Resource& resource, const ResourceConstraints& constraints) {
  const bool is_paid = resource.cost.amount > 0;
  if ((constraints.free_only && is_paid) || !is_wanted(constraints.languages, resource.language) ||
      !is_wanted(constraints.formats, resource.type)) {
    return Fit::no;
  }
  return is_paid && resource.cost.currency != constraints.currency ? Fit::other_currency : Fit::fits;
}

bool is_held(const std::vector<SkillState>& states, SkillId skill, int level) {
  return states[skill.index].effective >= level;
}

std::set<StepNumber> steps_taught(const Resource& resource, const std::vector<SkillState>& states) {
  std::set<StepNumber> taught;
  for (const Lesson& lesson : resource.teaches) {
    for (int level = lesson.from_level + 1; level <= lesson.to_level; ++level) {
      if (!is_held(states, lesson.skill, level)) taught.insert(StepGraph::number(lesson.skill, level));
    }
  }
  return taught;
}

/// Steps below a lesson that the learner lacks. What a lower lesson of the same resource teaches in the same
/// skill needs nobody else.
std::set<StepNumber> steps_presupposed(const Resource& resource, const std::vector<SkillState>& states) {
  const std::set<StepNumber> own = steps_taught(resource, states);
  std::set<StepNumber> presupposed;
  for (const Lesson& lesson : resource.teaches) {
    for (int level = 1; level <= lesson.from_level; ++level) {
      const StepNumber step = StepGraph::number(lesson.skill, level);
      if (!is_held(states, lesson.skill, level) && !own.contains(step)) presupposed.insert(step);
    }
  }
  return presupposed;
}

struct Draft {
  ResourceId id{};
  std::set<StepNumber> teaches{};
  std::set<StepNumber> presupposes{};
};

bool meets(const std::set<StepNumber>& a, const std::set<StepNumber>& b) {
  return std::any_of(a.begin(), a.end(), [&](StepNumber step) { return b.contains(step); });
}

/// Those that teach something needed, and those that teach what one of these presupposes, and so on; the
/// steps that matter for them are added to `steps`.
std::vector<Draft> reached_drafts(std::vector<Draft> drafts, std::set<StepNumber>& steps) {
  std::vector<bool> is_reached(drafts.size());
  for (bool is_growing = true; is_growing;) {
    is_growing = false;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (is_reached[i] || !meets(drafts[i].teaches, steps)) continue;
      is_reached[i] = is_growing = true;
      steps.insert(drafts[i].presupposes.begin(), drafts[i].presupposes.end());
    }
  }
  std::vector<Draft> reached;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (is_reached[i]) reached.push_back(std::move(drafts[i]));
  }
  return reached;
}

std::vector<StepId> in_order(const Catalog& catalog, const std::set<StepNumber>& numbers) {
  std::vector<StepId> steps;
  for (const StepNumber number : numbers)
    steps.push_back(StepGraph::step(number));
  std::sort(steps.begin(), steps.end(), [&](const StepId& a, const StepId& b) {
    return std::tuple(std::string_view(catalog[a.skill].id), a.level) <
           std::tuple(std::string_view(catalog[b.skill].id), b.level);
  });
  return steps;
}

class ModelBuilder {
 public:
  ModelBuilder(const Catalog& catalog, const std::vector<SkillState>& states,
               const ResourceConstraints& constraints)
      : catalog_(catalog), states_(states), constraints_(constraints) {}

  [[nodiscard]] ResourceModel build(const std::vector<NeededStep>& steps) {
    for (const NeededStep& step : steps)
      needed_.insert(StepGraph::number(step.step.skill, step.step.level));
    sort_out();
    set_aside_untaught();
    std::set<StepNumber> all = needed_;
    const std::vector<Draft> drafts = reached_drafts(std::move(fitting_), all);
    number_steps(all);
    for (const Draft& draft : drafts)
      add_candidate(draft);
    return std::move(model_);
  }

 private:
  /// Finds the resources that fit, in the order of their ids.
  void sort_out() {
    std::map<std::string_view, ResourceId> by_id;
    for (std::uint32_t i = 0; i < catalog_.resources.size(); ++i)
      by_id.emplace(catalog_.resources[i].id, ResourceId{i});
    for (const auto& [name, id] : by_id) {
      Draft draft{id, steps_taught(catalog_[id], states_), steps_presupposed(catalog_[id], states_)};
      taught_.insert(draft.teaches.begin(), draft.teaches.end());
      const Fit fit = fit_of(catalog_[id], constraints_);
      if (fit == Fit::other_currency && meets(draft.teaches, needed_)) model_.other_currency.push_back(id);
      if (fit == Fit::fits) fitting_.push_back(std::move(draft));
    }
  }

  /// A step that no resource teaches that fits is learnt in another way: nobody waits for it.
  void set_aside_untaught() {
    std::set<StepNumber> taught;
    for (const Draft& draft : fitting_)
      taught.insert(draft.teaches.begin(), draft.teaches.end());
    std::set<StepNumber> untaught;
    for (const StepNumber step : needed_) {
      if (!taught.contains(step)) untaught.insert(step);
    }
    for (const StepId& step : in_order(catalog_, untaught)) {
      const StepNumber number = StepGraph::number(step.skill, step.level);
      model_.untaught.push_back(
          {step, taught_.contains(number) ? UncoveredReason::left_out : UncoveredReason::not_taught});
      needed_.erase(number);
      for (Draft& draft : fitting_)
        draft.presupposes.erase(number);
    }
  }

  void number_steps(const std::set<StepNumber>& all) {
    model_.steps = in_order(catalog_, needed_);
    model_.needed_count = model_.steps.size();
    std::set<StepNumber> others;
    std::set_difference(all.begin(), all.end(), needed_.begin(), needed_.end(),
                        std::inserter(others, others.end()));
    const std::vector<StepId> rest = in_order(catalog_, others);
    model_.steps.insert(model_.steps.end(), rest.begin(), rest.end());
    for (StepPlace place = 0; place < model_.steps.size(); ++place)
      place_of_[StepGraph::number(model_.steps[place].skill, model_.steps[place].level)] = place;
    model_.teachers.resize(model_.steps.size());
  }

  [[nodiscard]] std::vector<StepPlace> places(const std::set<StepNumber>& steps) const {
    std::vector<StepPlace> found;
    for (const StepNumber step : steps) {
      const auto place = place_of_.find(step);
      if (place != place_of_.end()) found.push_back(place->second);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  void add_candidate(const Draft& draft) {
    const Resource& resource = catalog_[draft.id];
    ResourceCandidate candidate{
        .id = draft.id,
        .cents = whole(resource_money(resource, constraints_) * 100, most_cents),
        .minutes = whole(resource.hours.likely * constraints_.pace * 60, most_minutes),
        .tie = tie_number(resource.id),
        .teaches = places(draft.teaches),
        .presupposes = places(draft.presupposes),
    };
    for (const StepPlace place : candidate.teaches)
      model_.teachers[place].push_back(static_cast<std::uint32_t>(model_.candidates.size()));
    model_.candidates.push_back(std::move(candidate));
  }

  const Catalog& catalog_;
  const std::vector<SkillState>& states_;
  const ResourceConstraints& constraints_;
  std::set<StepNumber> needed_{};
  std::set<StepNumber> taught_{};  ///< by any resource of the catalogue
  std::vector<Draft> fitting_{};
  std::map<StepNumber, StepPlace> place_of_{};
  ResourceModel model_{};
};

}  // namespace

/// A unit, and the FNV-1a hash of the id folded to 16 bits as a part of it.
std::int64_t tie_number(std::string_view id) {
  constexpr std::int64_t base = 1 << 16;
  std::uint32_t hash = 2166136261U;
  for (const char c : id)
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return base + static_cast<std::int64_t>((hash >> 16U) ^ (hash & 0xFFFFU));
}

int subscription_months(const Resource& resource, const ResourceConstraints& constraints) {
  if (resource.cost_per != "month" || resource.cost.amount <= 0) return 0;
  if (resource.cost_months > 0) return resource.cost_months;
  constexpr double weeks_per_month = 52.0 / 12.0;
  const double hours_per_month = constraints.hours_per_week.value_or(0) > 0
                                     ? *constraints.hours_per_week * weeks_per_month
                                     : assumed_hours_per_month;
  constexpr double most_months = 1200;
  const double months = std::ceil(resource.hours.likely * constraints.pace / hours_per_month);
  return static_cast<int>(std::clamp(months, 1.0, most_months));
}

double resource_money(const Resource& resource, const ResourceConstraints& constraints) {
  const int months = subscription_months(resource, constraints);
  return resource.cost.amount * (months > 0 ? months : 1);
}

ResourceModel make_resource_model(const Catalog& catalog, const std::vector<NeededStep>& steps,
                                  const std::vector<SkillState>& states,
                                  const ResourceConstraints& constraints) {
  return ModelBuilder(catalog, states, constraints).build(steps);
}

}  // namespace aipath
