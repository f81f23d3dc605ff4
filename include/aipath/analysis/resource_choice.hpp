// SPDX-License-Identifier: MIT
//
// The best set of resources for the needed steps.
//
// Problem: choose resources so that every needed step is taught by one of them. A lesson teaches the steps
// above its `from_level` up to its `to_level`. A resource can be started once the learner has the
// `from_level` of each of its lessons, from before or from other chosen resources that can be started
// earlier: two courses that each presuppose what only the other teaches are no plan. Of all sets this is the
// one that leaves the fewest needed steps without a resource, and of those the best by the goal. This is
// weighted set cover with side conditions and NP-hard.
//
// Method: a 0-1 program for COIN-OR Cbc. Circular support is cut off where a solution has it: for each group
// of chosen resources that wait for one another and for nothing else, somebody outside must teach what one of
// them waits for (loop formulas of Lin and Zhao, Artificial Intelligence 157, 2004). Ties: a second solve
// holds the goal and improves the other quantity, a third prefers few resources, by a fixed number of each
// id, so that the answer does not change by itself, nor with the order of the files.
//
// A step that no resource teaches, or none that the learner can start, is named and taken to be learnt in
// another way; it never makes the rest impossible.
//
// Money is that of one currency. Resources that cost something in another are left out and listed: there are
// no exchange rates here.
#pragma once

#include <aipath/analysis/gap.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// What is minimised, and then: money (then hours), hours (then money), or money plus the value of the hours
/// (then money).
enum class ResourceGoal : std::uint8_t { money, hours, balanced };

/// Where the value of an hour comes from.
enum class HourValueBasis : std::uint8_t {
  stated,   ///< the profile's `hour_value`
  salary,   ///< half of the hourly wage: the profile's salary / 2080 / 2
  assumed,  ///< `assumed_hour_value`
};

/// An hour of study in money, for who states neither its value nor a salary: an assumption that is shown.
inline constexpr double assumed_hour_value = 10;

/// Hours of study that one month of a subscription serves, for who states no hours a week and where the
/// resource does not say how many months are needed: an assumption.
inline constexpr double assumed_hours_per_month = 40;

struct ResourceConstraints {
  ResourceGoal goal = ResourceGoal::money;
  std::string currency{};          ///< of every price that counts, ISO 4217
  std::optional<double> budget{};  ///< in `currency`
  bool free_only = false;
  std::vector<std::string> languages{};  ///< none: any; what states no language fits always
  std::vector<std::string> formats{};    ///< types of resources; none: any
  double pace = 1;                       ///< multiplies every hour
  std::optional<double> hours_per_week{};
  double hour_value = assumed_hour_value;  ///< in `currency`, for the balanced goal
  HourValueBasis hour_value_basis = HourValueBasis::assumed;
};

/// What the profile asks for. The currency is that of its budget, else of its `hour_value`, else of its
/// salary, else the one in which most of the catalogue's prices are (of equals the first by name), else USD.
/// An `hour_value` or salary in another currency than that does not count.
[[nodiscard]] ResourceConstraints resource_constraints(const Catalog& catalog, const Profile& profile,
                                                       ResourceGoal goal = ResourceGoal::money);

struct ChosenResource {
  ResourceId resource{};
  std::vector<StepId> covers{};  ///< the needed steps that it teaches, by id of the skill and level
  double money = 0;              ///< as a whole; see `resource_money`
  double hours = 0;              ///< as a whole, at the learner's pace
  /// Subscriptions: the months that `money` is for; otherwise 0.
  int months = 0;
};

enum class UncoveredReason : std::uint8_t {
  not_taught,     ///< no resource of the catalogue teaches it
  left_out,       ///< those that teach it do not fit: free only, language, format, currency
  not_startable,  ///< those that fit presuppose a level that nothing else teaches
  over_budget,    ///< the budget is too small
};

struct UncoveredStep {
  StepId step{};
  UncoveredReason reason{};
};

struct ResourceChoice {
  ResourceConstraints constraints{};
  /// Each after what it presupposes; otherwise by id.
  std::vector<ChosenResource> resources{};
  double money = 0;
  double hours = 0;
  /// Of the goal: money, hours, or money + hour_value x hours. `bound` is a value below which no set that
  /// leaves no more steps without a resource can be; equal to `value` if proven.
  double value = 0;
  double bound = 0;
  bool is_proven = true;
  std::vector<UncoveredStep> uncovered{};  ///< by id of the skill and level
  std::size_t steps_total = 0;             ///< needed steps, with the uncovered ones
  /// If the budget is too small: the least money for which no step is over budget.
  std::optional<double> closing_money{};
  bool is_closing_money_proven = true;
  /// Would teach a needed step, but has a price in another currency; by id.
  std::vector<ResourceId> other_currency{};
};

/// Nodes of search trees for a whole answer, of which it keeps some for each part. Shipped roles need none or
/// a few.
inline constexpr int resource_work_limit = 10'000;

/// Money for a learner, in the currency of the resource: its price once; a price for each month times
/// `cost_months`, or times the months that its hours take (52/12 weeks each, at least one) where it does
/// not say.
[[nodiscard]] double resource_money(const Resource& resource, const ResourceConstraints& constraints);

/// Requires the states of all skills of the catalogue, and steps that the learner lacks.
[[nodiscard]] ResourceChoice find_resources(const Catalog& catalog, const std::vector<NeededStep>& steps,
                                            const std::vector<SkillState>& states,
                                            const ResourceConstraints& constraints,
                                            int work_limit = resource_work_limit);

/// Sets of which none is at least as good as another in money and hours and better in one.
struct ResourceFrontier {
  std::vector<ResourceChoice> points{};  ///< cheapest first, fewest hours last; at least one
  bool is_complete = true;               ///< no other such set exists; otherwise points are left out
};

/// Points of a frontier that has more: then they are about a twentieth of the range of hours apart.
inline constexpr std::size_t resource_frontier_points = 20;

/// Under the same conditions; the goal of the constraints does not count.
[[nodiscard]] ResourceFrontier find_resource_frontier(const Catalog& catalog,
                                                      const std::vector<NeededStep>& steps,
                                                      const std::vector<SkillState>& states,
                                                      const ResourceConstraints& constraints,
                                                      int work_limit = resource_work_limit);

}  // namespace aipath
