// SPDX-License-Identifier: MIT
#include "report/resource_words.hpp"

#include "catalog/fields.hpp"
#include "report/entry_values.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace aipath {
namespace {

std::string value_words(double value, const ResourceConstraints& constraints) {
  return constraints.goal == ResourceGoal::hours ? format_hours(value)
                                                 : number_text(value) + " " + constraints.currency;
}

std::string hour_value_words(const ResourceConstraints& constraints) {
  const char* basis = constraints.hour_value_basis == HourValueBasis::stated   ? "as you state"
                      : constraints.hour_value_basis == HourValueBasis::salary ? "half your hourly wage"
                                                                               : "assumed";
  return fmt::format("an hour at {} {} ({})", number_text(constraints.hour_value), constraints.currency,
                     basis);
}

const char* reason_words(UncoveredReason reason) {
  switch (reason) {
    case UncoveredReason::not_taught:
      return "No resource teaches";
    case UncoveredReason::left_out:
      return "Taught only by resources that do not fit your conditions";
    case UncoveredReason::not_startable:
      return "Taught only after something that nothing else teaches";
    case UncoveredReason::over_budget:
      return "Beyond the budget";
  }
  return "";
}

std::vector<std::string> titles_of(const Catalog& catalog, const std::set<ResourceId>& resources,
                                   Escape escape) {
  std::vector<std::string> titles;
  for (const ResourceId id : resources)
    titles.push_back(escape(catalog[id].title));
  std::sort(titles.begin(), titles.end());
  return titles;
}

std::set<ResourceId> ids_of(const ResourceChoice& choice) {
  std::set<ResourceId> ids;
  for (const ChosenResource& chosen : choice.resources)
    ids.insert(chosen.resource);
  return ids;
}

std::set<ResourceId> without(const std::set<ResourceId>& all, const std::set<ResourceId>& taken) {
  std::set<ResourceId> left;
  std::set_difference(all.begin(), all.end(), taken.begin(), taken.end(), std::inserter(left, left.end()));
  return left;
}

}  // namespace

std::string amount_words(double amount, const std::string& currency) {
  return amount == 0 ? "free" : number_text(amount) + " " + currency;
}

std::string total_words(const ResourceChoice& choice) {
  const std::size_t taught = choice.steps_total - choice.uncovered.size();
  return fmt::format("{} {} {} of {}: {}, {}", count_of(choice.resources.size(), "resource", "resources"),
                     choice.resources.size() == 1 ? "teaches" : "teach", taught,
                     count_of(choice.steps_total, "step", "steps"),
                     amount_words(choice.money, choice.constraints.currency), format_hours(choice.hours));
}

std::string proof_words(const ResourceChoice& choice) {
  if (!choice.is_proven) {
    return fmt::format("Not proven to be the best: the search stopped at its work limit. No set is below {}.",
                       value_words(choice.bound, choice.constraints));
  }
  switch (choice.constraints.goal) {
    case ResourceGoal::money:
      return "Proven: no set that teaches as much is cheaper, and of the cheapest none takes fewer hours.";
    case ResourceGoal::hours:
      return "Proven: no set that teaches as much takes fewer hours, and of those none is cheaper.";
    case ResourceGoal::balanced:
      return fmt::format("Proven: with {}, no set that teaches as much costs less in all than {}.",
                         hour_value_words(choice.constraints), value_words(choice.value, choice.constraints));
  }
  return {};
}

std::string frontier_words(const ResourceFrontier& frontier) {
  const ResourceChoice& cheapest = frontier.points.front();
  const std::size_t count = frontier.points.size();
  const std::string sets =
      fmt::format("{} {} {} of {}", count_of(count, "set of resources", "sets of resources"),
                  count == 1 ? "teaches" : "teach", cheapest.steps_total - cheapest.uncovered.size(),
                  count_of(cheapest.steps_total, "step", "steps"));
  if (!frontier.is_complete) return sets + "; there may be others between them that are no worse.";
  if (count == 1) return sets + ", and none is cheaper or takes fewer hours.";
  return sets + "; less money than one of them always means more hours, and fewer hours more money.";
}

std::vector<std::string> resource_note_words(const Catalog& catalog, const ResourceChoice& choice,
                                             Escape escape) {
  std::vector<std::string> notes;
  if (choice.closing_money) {
    notes.push_back(fmt::format("Your budget is {} {}; resources for all that can be taught cost {} {}{}.",
                                number_text(choice.constraints.budget.value_or(0)),
                                choice.constraints.currency, number_text(*choice.closing_money),
                                choice.constraints.currency,
                                choice.is_closing_money_proven ? "" : " or less"));
  }
  if (!choice.other_currency.empty()) {
    constexpr std::size_t shown = 3;
    const std::set<ResourceId> others(choice.other_currency.begin(), choice.other_currency.end());
    notes.push_back(fmt::format("Left out, since their prices are not in {}: {}.",
                                choice.constraints.currency,
                                join_names(titles_of(catalog, others, escape), shown)));
  }
  return notes;
}

std::vector<std::string> step_range_words(const Catalog& catalog, const std::vector<StepId>& steps,
                                          Escape escape) {
  std::vector<std::string> ranges;
  for (std::size_t first = 0; first < steps.size();) {
    std::size_t last = first;
    while (last + 1 < steps.size() && steps[last + 1].skill == steps[first].skill &&
           steps[last + 1].level == steps[last].level + 1) {
      ++last;
    }
    const std::string name = escape(catalog[steps[first].skill].name);
    ranges.push_back(first == last ? fmt::format("{} {}", name, steps[first].level)
                                   : fmt::format("{} {} to {}", name, steps[first].level, steps[last].level));
    first = last + 1;
  }
  return ranges;
}

std::vector<std::string> uncovered_words(const Catalog& catalog, const ResourceChoice& choice,
                                         Escape escape) {
  std::vector<std::string> lines;
  for (const UncoveredReason reason : {UncoveredReason::over_budget, UncoveredReason::left_out,
                                       UncoveredReason::not_startable, UncoveredReason::not_taught}) {
    std::vector<StepId> steps;
    for (const UncoveredStep& step : choice.uncovered) {
      if (step.reason == reason) steps.push_back(step.step);
    }
    if (steps.empty()) continue;
    lines.push_back(fmt::format("{}: {}", reason_words(reason),
                                fmt::join(step_range_words(catalog, steps, escape), ", ")));
  }
  return lines;
}

const Provenance* price_provenance(const Catalog& catalog, const Resource& resource) {
  if (resource.cost.provenance.is_set()) return &catalog[resource.cost.provenance];
  return resource.provenance.is_set() ? &catalog[resource.provenance] : nullptr;
}

std::string price_words(const Catalog& catalog, const Resource& resource) {
  const Provenance* provenance = price_provenance(catalog, resource);
  if (provenance == nullptr) return {};
  std::vector<std::string> parts;
  if (const std::string date = format_date(provenance->as_of); !date.empty()) parts.push_back(date);
  if (provenance->confidence != Confidence::unset) parts.emplace_back(enum_name(provenance->confidence));
  for (const SourceId source : provenance->sources)
    parts.push_back(catalog[source].id);
  return parts.empty() ? "" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string cost_words(const ChosenResource& chosen, const std::string& currency) {
  const std::string amount = amount_words(chosen.money, currency);
  return chosen.months == 0
             ? amount
             : amount + " for " + count_of(static_cast<std::size_t>(chosen.months), "month", "months");
}

std::string change_between_words(const Catalog& catalog, const ResourceChoice& before,
                                 const ResourceChoice& after, Escape escape) {
  constexpr std::size_t shown = 6;
  const std::set<ResourceId> had = ids_of(before);
  const std::set<ResourceId> has = ids_of(after);
  const auto gone = titles_of(catalog, without(had, has), escape);
  const auto added = titles_of(catalog, without(has, had), escape);
  if (added.empty()) return "without " + join_names(gone, shown);
  if (gone.empty()) return "with " + join_names(added, shown) + " too";
  return "instead of " + join_names(gone, shown) + ": " + join_names(added, shown);
}

const char* goal_id(ResourceGoal goal) {
  return goal == ResourceGoal::money ? "money" : goal == ResourceGoal::hours ? "hours" : "balanced";
}

const char* reason_id(UncoveredReason reason) {
  switch (reason) {
    case UncoveredReason::not_taught:
      return "not-taught";
    case UncoveredReason::left_out:
      return "left-out";
    case UncoveredReason::not_startable:
      return "not-startable";
    case UncoveredReason::over_budget:
      return "over-budget";
  }
  return "";
}

const char* basis_id(HourValueBasis basis) {
  return basis == HourValueBasis::stated ? "stated" : basis == HourValueBasis::salary ? "salary" : "assumed";
}

}  // namespace aipath
