// SPDX-License-Identifier: MIT
#include "analysis/order_potts.hpp"

#include "analysis/order_dominance.hpp"
#include "analysis/order_graph.hpp"

#include <CoinPackedVector.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aipath {
namespace {

__extension__ using Wide = __int128;

/// The variable is 1 if `first` comes before `second`, 0 if after.
struct Pair {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  std::int64_t cost = 0;  ///< of 1 more than of 0
  bool can_be_0 = true;
  bool can_be_1 = true;
};

struct Term {
  std::size_t pair = 0;
  int factor = 0;  ///< 1 or -1
};

/// Sum of factor x variable <= most.
struct Row {
  std::array<Term, 3> terms{};
  std::size_t term_count = 0;
  int most = 0;
  double excess = 0;  ///< by how much the solution at hand breaks it
};

class PottsProgram {
 public:
  PottsProgram(const OrderProblem& problem, std::int64_t known_objective, std::int64_t& work_left)
      : jobs_(problem.jobs),
        precedence_(precedence_of(problem)),
        known_(known_objective),
        work_left_(work_left),
        pair_of_(jobs_.size() * jobs_.size(), no_pair) {
    add_dominance(jobs_, precedence_);
    add_pairs();
  }

  PottsBound run() {
    load();
    while (bound_ < known_ && work_left_ > 0) {
      solve();
      raise_bound();
      if (bound_ >= known_ || !add_broken_rows()) break;
    }
    return {std::min(bound_, known_), forced_arcs(), order_by_place()};
  }

 private:
  static constexpr std::size_t no_pair = static_cast<std::size_t>(-1);

  void add_pairs() {
    std::int64_t weight = 1;
    std::int64_t minutes = 1;
    for (std::uint32_t i = 0; i < jobs_.size(); ++i) {
      weight += jobs_[i].weight;
      minutes += jobs_[i].minutes;
      base_ += jobs_[i].weight * jobs_[i].minutes;
      for (std::uint32_t j = i + 1; j < jobs_.size(); ++j) {
        const std::int64_t cost_0 = jobs_[j].minutes * jobs_[i].weight;
        const std::int64_t cost_1 = jobs_[i].minutes * jobs_[j].weight;
        if (precedence_.after.has(i, j)) {
          base_ += cost_1;
        } else if (precedence_.after.has(j, i)) {
          base_ += cost_0;
        } else {
          base_ += cost_0;
          pair_of_[i * jobs_.size() + j] = pairs_.size();
          pairs_.push_back({i, j, cost_1 - cost_0});
          largest_cost_ = std::max(largest_cost_, static_cast<double>(std::abs(cost_1 - cost_0)));
        }
      }
    }
    values_.assign(pairs_.size(), 0);
    while (price_unit_ < (1 << 16) && weight <= order_product_limit / minutes / price_unit_ / 2)
      price_unit_ *= 2;
  }

  void load() {
    solver_.messageHandler()->setLogLevel(0);
    solver_.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    for (const Pair& pair : pairs_)
      solver_.addCol(CoinPackedVector(), 0, 1, static_cast<double>(pair.cost) / largest_cost_);
  }

  void solve() {
    if (rows_.empty()) {
      solver_.initialSolve();
    } else {
      const std::int64_t size = static_cast<std::int64_t>(rows_.size() + pairs_.size());
      const auto most = std::clamp<std::int64_t>(work_left_ / size, 1, 1'000'000);
      solver_.setIntParam(OsiMaxNumIteration, static_cast<int>(most));
      solver_.resolve();
      work_left_ -= (solver_.getIterationCount() + 1) * size;
    }
    const double* solution = solver_.getColSolution();
    std::copy_n(solution, values_.size(), values_.begin());
  }

  /// The prices of the rows as whole numbers of `price_unit_`, not negative.
  std::vector<std::int64_t> prices() const {
    std::vector<std::int64_t> prices;
    const double* duals = solver_.getRowPrice();
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const double price = -duals[row] * largest_cost_ * static_cast<double>(price_unit_);
      // Also not a number becomes 0.
      prices.push_back(price > 0 ? static_cast<std::int64_t>(std::min(price, 0x1p60)) : 0);
    }
    return prices;
  }

  /// The bound that the prices prove, and the pairs that they fix.
  void raise_bound() {
    std::vector<Wide> costs;
    for (const Pair& pair : pairs_)
      costs.push_back(static_cast<Wide>(pair.cost) * price_unit_);
    Wide total = static_cast<Wide>(base_) * price_unit_;
    const std::vector<std::int64_t> row_prices = prices();
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      total -= static_cast<Wide>(row_prices[row]) * rows_[row].most;
      for (std::size_t t = 0; t < rows_[row].term_count; ++t)
        costs[rows_[row].terms[t].pair] += static_cast<Wide>(row_prices[row]) * rows_[row].terms[t].factor;
    }
    for (std::size_t p = 0; p < pairs_.size(); ++p) {
      if (!pairs_[p].can_be_0 || (costs[p] < 0 && pairs_[p].can_be_1)) total += costs[p];
    }
    const auto bound = static_cast<std::int64_t>((total + price_unit_ - 1) / price_unit_);
    bound_ = std::max(bound_, bound);
    const Wide room = static_cast<Wide>(known_ - 1) * price_unit_ - total;
    for (std::size_t p = 0; p < pairs_.size(); ++p) {
      Pair& pair = pairs_[p];
      if (!pair.can_be_0 || !pair.can_be_1) continue;
      if (costs[p] > room) pair.can_be_1 = false;
      if (-costs[p] > room) pair.can_be_0 = false;
      if (pair.can_be_0 && pair.can_be_1) continue;
      solver_.setColBounds(static_cast<int>(p), pair.can_be_0 ? 0 : 1, pair.can_be_1 ? 1 : 0);
    }
  }

  /// Adds `factor` x the variable of two jobs, which is 1 if i < j comes first.
  void add_term(std::uint32_t i, std::uint32_t j, int factor, Row& row) const {
    const std::size_t pair = pair_of_[i * jobs_.size() + j];
    if (pair != no_pair) {
      row.terms[row.term_count++] = {pair, factor};
      row.excess += factor * values_[pair];
    } else if (precedence_.after.has(i, j)) {
      row.most -= factor;
    }
  }

  /// No circle a, b, c (or with `sign` -1: c, b, a), for a < b < c.
  Row row_of(std::uint32_t a, std::uint32_t b, std::uint32_t c, int sign) const {
    Row row;
    row.most = sign > 0 ? 1 : 0;
    add_term(a, b, sign, row);
    add_term(b, c, sign, row);
    add_term(a, c, -sign, row);
    row.excess -= row.most;
    return row;
  }

  bool add_broken_rows() {
    std::vector<Row> broken;
    for (std::uint32_t a = 0; a < jobs_.size(); ++a) {
      for (std::uint32_t b = a + 1; b < jobs_.size(); ++b) {
        for (std::uint32_t c = b + 1; c < jobs_.size(); ++c) {
          for (const int sign : {1, -1}) {
            const Row row = row_of(a, b, c, sign);
            if (row.term_count > 1 && row.excess > 1e-4) broken.push_back(row);
          }
        }
      }
    }
    std::ranges::stable_sort(broken, std::ranges::greater{}, &Row::excess);
    // Not all at once: one row mends many others.
    std::vector<int> uses(pairs_.size());
    constexpr int most_uses = 3;
    for (const Row& row : broken) {
      const std::span<const Term> terms(row.terms.data(), row.term_count);
      if (std::ranges::any_of(terms, [&](const Term& term) { return uses[term.pair] >= most_uses; }))
        continue;
      CoinPackedVector vector;
      for (const Term& term : terms) {
        ++uses[term.pair];
        vector.insert(static_cast<int>(term.pair), term.factor);
      }
      solver_.addRow(vector, -solver_.getInfinity(), row.most);
      rows_.push_back(row);
    }
    return !broken.empty();
  }

  std::vector<std::pair<std::uint32_t, std::uint32_t>> forced_arcs() const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
    for (const Pair& pair : pairs_) {
      if (!pair.can_be_0) arcs.emplace_back(pair.first, pair.second);
      if (!pair.can_be_1) arcs.emplace_back(pair.second, pair.first);
    }
    return arcs;
  }

  std::vector<std::uint32_t> order_by_place() const {
    std::vector<double> place(jobs_.size());
    for (std::uint32_t i = 0; i < jobs_.size(); ++i) {
      for (std::uint32_t j = i + 1; j < jobs_.size(); ++j) {
        const std::size_t pair = pair_of_[i * jobs_.size() + j];
        const double first = pair != no_pair ? values_[pair] : precedence_.after.has(i, j) ? 1 : 0;
        place[j] += first;
        place[i] += 1 - first;
      }
    }
    std::vector<std::uint32_t> by_place(jobs_.size());
    std::iota(by_place.begin(), by_place.end(), 0U);
    std::ranges::stable_sort(by_place, {}, [&](std::uint32_t job) { return std::round(place[job] * 1e6); });
    return permitted(by_place);
  }

  /// The same order, with every job after what it needs.
  std::vector<std::uint32_t> permitted(const std::vector<std::uint32_t>& order) const {
    OrderProblem by_rank;
    by_rank.jobs.resize(jobs_.size());
    std::vector<std::uint32_t> rank(jobs_.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
      rank[order[place]] = place;
    for (const auto& [before, after] : reduced_arcs(precedence_, jobs_.size()))
      by_rank.arcs.emplace_back(rank[before], rank[after]);
    std::vector<std::uint32_t> result;
    for (const std::uint32_t place : topological_order(graph_of(by_rank), jobs_.size()))
      result.push_back(order[place]);
    return result;
  }

  const std::vector<OrderJob>& jobs_;
  Precedence precedence_;
  std::int64_t known_;
  std::int64_t& work_left_;
  std::vector<std::size_t> pair_of_;
  std::vector<Pair> pairs_{};
  std::vector<double> values_{};
  std::vector<Row> rows_{};
  std::int64_t base_ = 0;  ///< the cost of what is certain, and of all variables at 0
  std::int64_t bound_ = 0;
  std::int64_t price_unit_ = 1;  ///< a price of 1 as a whole number
  double largest_cost_ = 1;
  OsiClpSolverInterface solver_{};
};

}  // namespace

PottsBound find_potts_bound(const OrderProblem& problem, std::int64_t known_objective,
                            std::int64_t& work_left) {
  return PottsProgram(problem, known_objective, work_left).run();
}

}  // namespace aipath
