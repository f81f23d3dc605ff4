// SPDX-License-Identifier: MIT
#include <aipath/analysis/decision.hpp>

#include <algorithm>
#include <numeric>

namespace aipath {
namespace {

/// A decision in whole numbers: a weight is the roadmap's weight x the importance, three times what is shown.
struct Scales {
  std::vector<std::int64_t> weights{};              ///< for each criterion
  std::vector<int> roadmap_weights{};               ///< the same at importance 1
  std::vector<std::vector<std::int64_t>> scores{};  ///< [criterion][option]
  std::vector<std::size_t> ranking{};
  std::vector<std::int64_t> sums{};  ///< weight x score, for each option
  std::int64_t weight_sum = 0;

  [[nodiscard]] std::size_t leader() const { return ranking.front(); }
};

std::vector<std::vector<std::int64_t>> score_matrix(const Decision& decision) {
  std::vector<std::vector<std::int64_t>> matrix;
  for (const Criterion& criterion : decision.criteria) {
    std::vector<std::int64_t>& row = matrix.emplace_back();
    for (const DecisionOption& option : decision.options) {
      const auto score = criterion.scores.find(option.id);
      row.push_back(score == criterion.scores.end() ? 0 : score->second);
    }
  }
  return matrix;
}

/// Sums and order for the weights that are set.
void rank(const Decision& decision, Scales& scales) {
  scales.sums.assign(decision.options.size(), 0);
  for (std::size_t k = 0; k < scales.weights.size(); ++k) {
    for (std::size_t i = 0; i < scales.sums.size(); ++i)
      scales.sums[i] += scales.weights[k] * scales.scores[k][i];
  }
  scales.weight_sum = std::accumulate(scales.weights.begin(), scales.weights.end(), std::int64_t{0});
  scales.ranking.resize(decision.options.size());
  std::iota(scales.ranking.begin(), scales.ranking.end(), std::size_t{0});
  std::sort(scales.ranking.begin(), scales.ranking.end(), [&](std::size_t a, std::size_t b) {
    if (scales.sums[a] != scales.sums[b]) return scales.sums[a] > scales.sums[b];
    return decision.options[a].id < decision.options[b].id;
  });
}

Scales scales_of(const Decision& decision, const std::vector<DecisionAnswer>& answers) {
  Scales scales;
  scales.scores = score_matrix(decision);
  for (std::size_t k = 0; k < decision.criteria.size(); ++k) {
    scales.roadmap_weights.push_back(decision.criteria[k].weight);
    scales.weights.push_back(std::int64_t{decision.criteria[k].weight} * answers[k].importance);
  }
  rank(decision, scales);
  return scales;
}

std::size_t count_level_with_leader(const Scales& scales) {
  const auto same = [&](std::size_t i) { return scales.sums[i] == scales.sums[scales.leader()]; };
  return static_cast<std::size_t>(std::count_if(scales.ranking.begin() + 1, scales.ranking.end(), same));
}

enum class Direction : std::uint8_t { down, up };

/// How far the weight of a criterion can move before a rival is level with the leader, as a fraction.
struct Move {
  std::int64_t lead = 0;  ///< weighted points, at least 0
  std::int64_t gain = 0;  ///< of the rival for each unit of the move, above 0
  std::size_t rival = 0;

  [[nodiscard]] bool is_shorter_than(const Move& other) const {
    return lead * other.gain < other.lead * gain;  // a weight is at most 25 x the criteria: no overflow
  }
};

/// The shortest move that a rival gains from. With x for the weight w of criterion k, the leader is ahead of
/// rival j by D(x) = D + (x - w) d, where d is the difference of their scores in k; D(x) = 0 at x = w - D /
/// d.
std::optional<Move> shortest_move(const Decision& decision, const Scales& scales, std::size_t k,
                                  Direction direction) {
  std::optional<Move> shortest;
  for (const std::size_t rival : scales.ranking) {
    const std::int64_t difference = scales.scores[k][scales.leader()] - scales.scores[k][rival];
    const std::int64_t gain = direction == Direction::up ? -difference : difference;
    if (gain <= 0) continue;
    const Move move{scales.sums[scales.leader()] - scales.sums[rival], gain, rival};
    const bool is_first = !shortest || move.is_shorter_than(*shortest);
    const bool is_level = shortest && !is_first && !shortest->is_shorter_than(move);
    if (is_first || (is_level && decision.options[rival].id < decision.options[shortest->rival].id))
      shortest = move;
  }
  // A weight below 0 means nothing, and at 0 the rival would only be level.
  if (shortest && direction == Direction::down && shortest->lead >= scales.weights[k] * shortest->gain)
    return std::nullopt;
  return shortest;
}

/// The answer nearest to the one that gave the weight by which the rival is truly ahead.
std::optional<int> flipping_answer(const Scales& scales, std::size_t k, int importance, Direction direction,
                                   const Move& move) {
  const int step = direction == Direction::up ? 1 : -1;
  for (int a = importance + step; a >= 0 && a <= max_importance; a += step) {
    const std::int64_t moved = std::int64_t{scales.roadmap_weights[k]} * (a - importance) * step;
    if (moved * move.gain > move.lead) return a;
  }
  return std::nullopt;
}

std::optional<WeightLimit> limit_of(const Decision& decision, const Scales& scales, std::size_t k,
                                    int importance, Direction direction) {
  const auto move = shortest_move(decision, scales, k, direction);
  if (!move) return std::nullopt;
  const double distance = static_cast<double>(move->lead) / static_cast<double>(move->gain);
  const double weight =
      static_cast<double>(scales.weights[k]) + (direction == Direction::up ? distance : -distance);
  return WeightLimit{weight / neutral_importance, move->rival,
                     flipping_answer(scales, k, importance, direction, *move)};
}

std::vector<CriterionWeight> criterion_weights(const Decision& decision, const Scales& scales,
                                               const std::vector<DecisionAnswer>& answers) {
  std::vector<CriterionWeight> weights;
  for (std::size_t k = 0; k < decision.criteria.size(); ++k) {
    CriterionWeight& criterion = weights.emplace_back();
    criterion.answer = answers[k];
    criterion.weight = static_cast<double>(scales.weights[k]) / neutral_importance;
    if (scales.weight_sum > 0)
      criterion.share = static_cast<double>(scales.weights[k]) / static_cast<double>(scales.weight_sum);
    for (const std::int64_t score : scales.scores[k])
      criterion.contributions.push_back(criterion.share * static_cast<double>(score));
    if (scales.weight_sum == 0 || scales.ranking.empty()) continue;
    criterion.lower = limit_of(decision, scales, k, answers[k].importance, Direction::down);
    criterion.upper = limit_of(decision, scales, k, answers[k].importance, Direction::up);
  }
  return weights;
}

std::vector<CounterArgument> arguments_against(const Decision& decision, const Scales& scales) {
  std::vector<CounterArgument> against;
  for (std::size_t k = 0; k < scales.weights.size(); ++k) {
    const std::vector<std::int64_t>& scores = scales.scores[k];
    std::size_t best = scales.leader();
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const bool is_level = best != scales.leader() && scores[i] == scores[best];
      if (scores[i] > scores[best] || (is_level && decision.options[i].id < decision.options[best].id))
        best = i;
    }
    const std::int64_t lost = scales.weights[k] * (scores[best] - scores[scales.leader()]);
    if (lost == 0) continue;
    against.push_back({k, best, static_cast<double>(lost) / static_cast<double>(scales.weight_sum)});
  }
  std::stable_sort(against.begin(), against.end(),
                   [](const CounterArgument& a, const CounterArgument& b) { return a.points > b.points; });
  return against;
}

std::optional<WithoutDisputed> find_without_disputed(const Decision& decision, Scales scales) {
  const std::int64_t all = scales.weight_sum;
  for (std::size_t k = 0; k < scales.weights.size(); ++k) {
    if (decision.criteria[k].disputed) scales.weights[k] = 0;
  }
  rank(decision, scales);
  if (scales.weight_sum == 0 || scales.weight_sum == all) return std::nullopt;
  const auto sum = static_cast<double>(scales.sums[scales.leader()]);
  return WithoutDisputed{scales.leader(), sum / static_cast<double>(scales.weight_sum),
                         count_level_with_leader(scales) > 0};
}

std::vector<DatedSource> dated_sources(const Catalog& catalog, const Decision& decision, PartialDate date) {
  std::vector<DatedSource> dated;
  if (!decision.provenance.is_set()) return dated;
  for (const SourceId source : catalog[decision.provenance].sources) {
    const PartialDate as_of = catalog[source].as_of;
    if (!as_of.is_set()) continue;
    const int months = months_between(as_of, date);
    if (months > dated_after_months) dated.push_back({source, months});
  }
  return dated;
}

}  // namespace

bool DecisionReport::is_firm() const {
  return level_with_leader == 0 &&
         std::none_of(criteria.begin(), criteria.end(), [](const CriterionWeight& criterion) {
           return (criterion.lower && criterion.lower->importance) ||
                  (criterion.upper && criterion.upper->importance);
         });
}

DecisionReport weigh_decision(const Catalog& catalog, std::size_t decision_index,
                              const std::vector<DecisionAnswer>& answers, PartialDate date) {
  const Decision& decision = catalog.decisions[decision_index];
  std::vector<DecisionAnswer> all = answers;
  all.resize(decision.criteria.size());
  const Scales scales = scales_of(decision, all);

  DecisionReport report;
  report.decision = decision_index;
  report.date = date;
  report.ranking = scales.ranking;
  report.has_leader = scales.weight_sum > 0 && !scales.ranking.empty();
  report.criteria = criterion_weights(decision, scales, all);
  for (const std::int64_t sum : scales.sums) {
    report.scores.push_back(
        report.has_leader ? static_cast<double>(sum) / static_cast<double>(scales.weight_sum) : 0);
  }
  report.dated = dated_sources(catalog, decision, date);
  if (!report.has_leader) return report;
  report.level_with_leader = count_level_with_leader(scales);
  report.against = arguments_against(decision, scales);
  report.without_disputed = find_without_disputed(decision, scales);
  return report;
}

}  // namespace aipath
