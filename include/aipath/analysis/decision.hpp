// SPDX-License-Identifier: MIT
//
// Weighs the options of a decision: a weighted mean of scores, and how far each weight must move before
// another option leads. docs/definitions.md has the formulas with an example.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace aipath {

/// What a criterion matters to somebody: 0 not at all ("no") to 5 as much as can be ("yes").
inline constexpr int max_importance = 5;
/// Counts a criterion exactly as the roadmap weighs it: what is not answered counts so.
inline constexpr int neutral_importance = 3;
/// Sources that are older than this many whole months are named as dated.
inline constexpr int dated_after_months = 24;

enum class AnswerOrigin : std::uint8_t {
  neutral,  ///< nobody answered
  profile,  ///< follows from what the profile states
  given     ///< on the command line or in a dialogue
};

struct DecisionAnswer {
  int importance = neutral_importance;  ///< 0 to 5
  AnswerOrigin origin = AnswerOrigin::neutral;
};

/// Where the weight of one criterion, all others staying, stops being in favour of the leading option.
struct WeightLimit {
  double weight = 0;  ///< in the unit of CriterionWeight::weight; at it, `option` is level with the leader
  std::size_t option = 0;  ///< that leads beyond it
  /// The answer nearest to the given one that lies beyond it; none if 0 to 5 do not reach so far.
  std::optional<int> importance{};
};

/// What one criterion of a decision does.
struct CriterionWeight {
  DecisionAnswer answer{};
  double weight = 0;                    ///< the roadmap's weight x importance / 3
  double share = 0;                     ///< of the sum of all weights, 0 to 1
  std::vector<double> contributions{};  ///< points of each option's score that come from it
  std::optional<WeightLimit> lower{};   ///< below it another option leads; none if no lower weight does that
  std::optional<WeightLimit> upper{};   ///< above it another option leads; none if no higher weight does that
};

/// A criterion that counts and in which another option has a higher score than the leader.
struct CounterArgument {
  std::size_t criterion = 0;
  std::size_t option = 0;  ///< with the highest score in it; the first id of several
  double points = 0;       ///< of the total score that the leader falls behind it here
};

/// Whether the leader would lead too if the criteria that are disputed did not count.
struct WithoutDisputed {
  std::size_t leader = 0;
  double score = 0;  ///< of the leader then
  bool is_tie = false;
};

struct DatedSource {
  SourceId source{};
  int months = 0;  ///< whole, since its date
};

/// The options of a decision, weighed. Options and criteria are indices into the decision's lists.
struct DecisionReport {
  std::size_t decision = 0;  ///< index into Catalog::decisions
  PartialDate date{};
  std::vector<CriterionWeight> criteria{};
  std::vector<double> scores{};            ///< 1 to 5, for each option; all 0 if no criterion counts
  std::vector<std::size_t> ranking{};      ///< options, the highest score first, equal ones by id
  bool has_leader = false;                 ///< there are options, and at least one criterion counts
  std::size_t level_with_leader = 0;       ///< how many options behind the first have exactly its score
  std::vector<CounterArgument> against{};  ///< most points first
  std::optional<WithoutDisputed>
      without_disputed{};            ///< if a disputed criterion counts, and another does too
  std::vector<DatedSource> dated{};  ///< in the order of the decision's sources

  /// Whether no single answer from 0 to 5 could put another option in front. Requires a leader.
  [[nodiscard]] bool is_firm() const;
};

/// Weighs with one answer for each criterion, in the decision's order; missing ones are neutral. Exact: sums
/// and comparisons are made in whole numbers. `decision_index` is an index into Catalog::decisions, `date` a
/// whole day. O(options x criteria).
[[nodiscard]] DecisionReport weigh_decision(const Catalog& catalog, std::size_t decision_index,
                                            const std::vector<DecisionAnswer>& answers, PartialDate date);

}  // namespace aipath
