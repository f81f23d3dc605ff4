// SPDX-License-Identifier: MIT
//
// Decisions drawn by lot: what is said about flips against every weight and every answer, tried one by one.
#include <aipath/analysis/decision.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

constexpr PartialDate today{2026, 11, 24};

struct Case {
  Catalog catalog{};
  std::vector<DecisionAnswer> answers{};
};

Case draw_case() {
  Case drawn;
  Decision decision;
  decision.id = "d";
  const int options = *rc::gen::inRange(1, 5);
  for (int i = 0; i < options; ++i)
    decision.options.push_back({.id = std::string(1, static_cast<char>('z' - i)), .name = "o"});
  const int criteria = *rc::gen::inRange(0, 6);
  for (int k = 0; k < criteria; ++k) {
    Criterion criterion{.id = "c", .weight = *rc::gen::inRange(1, 6)};
    for (const DecisionOption& option : decision.options)
      criterion.scores[option.id] = *rc::gen::inRange(1, 6);
    criterion.disputed = *rc::gen::inRange(0, 4) == 0;
    decision.criteria.push_back(criterion);
    drawn.answers.push_back({*rc::gen::inRange(0, 6), AnswerOrigin::given});
  }
  drawn.catalog.decisions.push_back(decision);
  return drawn;
}

DecisionReport weigh(const Case& drawn, const std::vector<DecisionAnswer>& answers) {
  return weigh_decision(drawn.catalog, 0, answers, today);
}

/// Sum of weight x score with one weight replaced; not divided, so 0 weights are no exception.
double sum_with(const Case& drawn, std::size_t option, std::size_t moved, double weight) {
  const Decision& decision = drawn.catalog.decisions[0];
  double sum = 0;
  for (std::size_t k = 0; k < decision.criteria.size(); ++k) {
    const double own = decision.criteria[k].weight * drawn.answers[k].importance / 3.0;
    sum += (k == moved ? weight : own) * decision.criteria[k].scores.at(decision.options[option].id);
  }
  return sum;
}

bool leads_with(const Case& drawn, std::size_t leader, std::size_t moved, double weight) {
  for (std::size_t i = 0; i < drawn.catalog.decisions[0].options.size(); ++i) {
    if (sum_with(drawn, i, moved, weight) > sum_with(drawn, leader, moved, weight) + 1e-9) return false;
  }
  return true;
}

RC_GTEST_PROP(DecisionLaws, ContributionsAddUpToScores, ()) {
  const Case drawn = draw_case();
  const DecisionReport report = weigh(drawn, drawn.answers);
  if (!report.has_leader) return;
  for (std::size_t i = 0; i < report.scores.size(); ++i) {
    double sum = 0;
    for (const CriterionWeight& criterion : report.criteria)
      sum += criterion.contributions[i];
    RC_ASSERT(std::abs(sum - report.scores[i]) < 1e-9);
    RC_ASSERT(report.scores[i] >= 1 - 1e-9 && report.scores[i] <= 5 + 1e-9);
  }
}

RC_GTEST_PROP(DecisionLaws, TheLeaderLeadsExactlyWithinTheLimits, ()) {
  constexpr double nudge = 1e-4;  // limits are fractions with small denominators
  const Case drawn = draw_case();
  const DecisionReport report = weigh(drawn, drawn.answers);
  if (!report.has_leader) return;
  const std::size_t leader = report.ranking.front();
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    const CriterionWeight& criterion = report.criteria[k];
    const double low = criterion.lower ? criterion.lower->weight : 0;
    const double high = criterion.upper ? criterion.upper->weight : 1'000;
    RC_ASSERT(low <= criterion.weight && criterion.weight <= high);
    RC_ASSERT(leads_with(drawn, leader, k, low) && leads_with(drawn, leader, k, high));
    if (criterion.lower) {
      RC_ASSERT(low > 0);
      RC_ASSERT(!leads_with(drawn, leader, k, std::max(low - nudge, 0.0)));
      RC_ASSERT(std::abs(sum_with(drawn, criterion.lower->option, k, low) - sum_with(drawn, leader, k, low)) <
                1e-9);
    }
    if (criterion.upper) RC_ASSERT(!leads_with(drawn, leader, k, high + nudge));
  }
}

RC_GTEST_PROP(DecisionLaws, TheAnswersThatTurnItAreTheNearestThatDo, ()) {
  const Case drawn = draw_case();
  const DecisionReport report = weigh(drawn, drawn.answers);
  if (!report.has_leader) return;
  bool turns = report.level_with_leader > 0;
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    std::optional<int> lower;
    std::optional<int> upper;
    for (int a = 0; a <= max_importance; ++a) {
      const double weight = drawn.catalog.decisions[0].criteria[k].weight * a / 3.0;
      if (leads_with(drawn, report.ranking.front(), k, weight)) continue;
      turns = true;
      if (a < drawn.answers[k].importance) lower = a;
      if (a > drawn.answers[k].importance && !upper) upper = a;
    }
    const CriterionWeight& criterion = report.criteria[k];
    RC_ASSERT((criterion.lower ? criterion.lower->importance : std::nullopt) == lower);
    RC_ASSERT((criterion.upper ? criterion.upper->importance : std::nullopt) == upper);
  }
  RC_ASSERT(report.is_firm() == !turns);
}

RC_GTEST_PROP(DecisionLaws, MoreOfWhatFavoursTheLeaderKeepsItInFront, ()) {
  Case drawn = draw_case();
  const DecisionReport report = weigh(drawn, drawn.answers);
  if (!report.has_leader) return;
  const std::size_t leader = report.ranking.front();
  const Decision& decision = drawn.catalog.decisions[0];
  for (std::size_t k = 0; k < decision.criteria.size(); ++k) {
    const auto& scores = decision.criteria[k].scores;
    const int own = scores.at(decision.options[leader].id);
    const bool is_best =
        std::all_of(scores.begin(), scores.end(), [&](const auto& score) { return score.second <= own; });
    if (is_best) drawn.answers[k].importance = max_importance;
  }
  RC_ASSERT(weigh(drawn, drawn.answers).ranking.front() == leader);
}

}  // namespace
}  // namespace aipath
