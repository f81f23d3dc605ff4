// SPDX-License-Identifier: MIT
#include "analysis/option_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace aipath {
namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// What one demand may pay for one item.
struct Share {
  std::uint32_t item = 0;
  std::uint32_t demand = 0;
  std::int64_t payers = 0;  ///< how many of the demand's choices have the item
  double weight = 1;
  std::int64_t price = 0;
};

struct Choice {
  std::vector<std::uint32_t> shares{};
  std::int64_t price = 0;
  bool is_closed = false;  ///< taken, or excluded in this branch
};

struct OpenDemand {
  std::size_t left = 0;  ///< choices still to take
  std::vector<Choice> choices{};
  std::vector<std::size_t> cheapest_first{};  ///< the choices that are not closed
};

/// A demand that is being branched on: its choices in the order in which they are tried, and how far that is.
struct Branch {
  std::size_t demand = 0;
  std::vector<std::size_t> order{};
  std::size_t next = 0;
  bool has_taken = false;
};

class OptionSearch {
 public:
  OptionSearch(const OptionProblem& problem, std::int64_t& work_left)
      : problem_(problem),
        work_left_(work_left),
        uses_(problem.costs.size()),
        shares_of_(problem.costs.size()) {
    for (std::size_t d = 0; d < problem.demands.size(); ++d)
      add_demand(d);
  }

  OptionAnswer run() {
    constexpr int first_rounds = 150;
    constexpr int rounds = 12;
    std::vector<Branch> path;
    if (!is_pruned(first_rounds)) path.push_back(next_branch());
    while (!path.empty() && work_left_ > 0) {
      Branch& branch = path.back();
      if (branch.has_taken) give_back(branch);
      if (branch.next == branch.order.size()) {
        for (const std::size_t c : branch.order)
          demands_[branch.demand].choices[c].is_closed = false;
        path.pop_back();
        continue;
      }
      take(branch);
      if (!is_pruned(rounds)) path.push_back(next_branch());
    }
    return {std::move(best_), path.empty()};
  }

 private:
  void add_demand(std::size_t d) {
    const OptionDemand& from = problem_.demands[d];
    OpenDemand& demand = demands_.emplace_back();
    demand.left = from.count;
    for (const std::vector<std::uint32_t>& items : from.choices) {
      Choice& choice = demand.choices.emplace_back();
      for (const std::uint32_t item : items) {
        std::vector<std::uint32_t>& known = shares_of_[item];
        if (known.empty() || shares_[known.back()].demand != d) {
          known.push_back(static_cast<std::uint32_t>(shares_.size()));
          shares_.push_back({item, static_cast<std::uint32_t>(d)});
        }
        ++shares_[known.back()].payers;
        choice.shares.push_back(known.back());
      }
    }
  }

  /// Divides the cost of each item that is not taken among the undecided demands, in proportion to their
  /// weights.
  void set_prices() {
    for (std::size_t item = 0; item < shares_of_.size(); ++item) {
      const auto is_open = [&](const Share& share) { return demands_[share.demand].left > 0; };
      double total = 0;
      for (const std::uint32_t s : shares_of_[item]) {
        shares_[s].price = 0;
        if (is_open(shares_[s])) total += shares_[s].weight;
      }
      if (uses_[item] > 0) continue;
      const auto cost = static_cast<double>(problem_.costs[item]);
      double reached = 0;
      std::int64_t given = 0;
      for (const std::uint32_t s : shares_of_[item]) {
        Share& share = shares_[s];
        if (!is_open(share)) continue;
        reached += share.weight;
        const auto upto = static_cast<std::int64_t>(cost * (reached / total));
        share.price =
            (upto - given) / std::min(share.payers, static_cast<std::int64_t>(demands_[share.demand].left));
        given = upto;
      }
    }
    work_left_ -= static_cast<std::int64_t>(shares_.size());
  }

  /// Prices the choices and returns what the demands must pay at least.
  std::int64_t price_choices() {
    std::int64_t total = 0;
    for (OpenDemand& demand : demands_) {
      demand.cheapest_first.clear();
      if (demand.left == 0) continue;
      for (std::size_t c = 0; c < demand.choices.size(); ++c) {
        Choice& choice = demand.choices[c];
        if (choice.is_closed) continue;
        choice.price = 0;
        for (const std::uint32_t s : choice.shares)
          choice.price += shares_[s].price;
        work_left_ -= static_cast<std::int64_t>(choice.shares.size());
        demand.cheapest_first.push_back(c);
      }
      std::sort(demand.cheapest_first.begin(), demand.cheapest_first.end(),
                [&](std::size_t a, std::size_t b) {
                  return std::pair(demand.choices[a].price, a) < std::pair(demand.choices[b].price, b);
                });
      for (std::size_t i = 0; i < demand.left; ++i)
        total += demand.choices[demand.cheapest_first[i]].price;
    }
    return total;
  }

  /// Lets every undecided demand pay more for what its cheapest choices need, and remembers these choices if
  /// they are the best answer so far.
  void raise_weights(double factor) {
    std::int64_t cost = cost_;
    std::vector<std::uint32_t> added;
    for (OpenDemand& demand : demands_) {
      for (std::size_t i = 0; i < demand.left; ++i) {
        for (const std::uint32_t s : demand.choices[demand.cheapest_first[i]].shares) {
          Share& share = shares_[s];
          share.weight *= factor;
          if (uses_[share.item]++ == 0) cost += problem_.costs[share.item];
          added.push_back(share.item);
        }
      }
    }
    for (const std::uint32_t item : added)
      --uses_[item];
    work_left_ -= static_cast<std::int64_t>(added.size());
    if (cost >= best_cost_) return;
    best_cost_ = cost;
    best_.assign(demands_.size(), {});
    for (std::size_t d = 0; d < demands_.size(); ++d) {
      best_[d] = taken_[d];
      const auto& order = demands_[d].cheapest_first;
      best_[d].insert(best_[d].end(), order.begin(),
                      order.begin() + static_cast<std::ptrdiff_t>(demands_[d].left));
      std::sort(best_[d].begin(), best_[d].end());
    }
  }

  void keep_weights_small() {
    for (const std::vector<std::uint32_t>& shares : shares_of_) {
      double total = 0;
      for (const std::uint32_t s : shares)
        total += shares_[s].weight;
      for (const std::uint32_t s : shares)
        shares_[s].weight = std::max(shares_[s].weight / total, 1e-6);
    }
  }

  /// Whether nothing better than the best answer can come from here.
  bool is_pruned(int rounds) {
    for (int round = 0; round < rounds; ++round) {
      set_prices();
      bound_ = cost_ + price_choices();
      if (bound_ >= best_cost_) return true;
      raise_weights(1 + 5.0 / (10.0 + round));
      if (bound_ >= best_cost_) return true;
      if (work_left_ <= 0) break;
    }
    keep_weights_small();
    return false;
  }

  /// The choices of a demand that could still be part of a better answer.
  std::vector<std::size_t> viable_choices(const OpenDemand& demand) const {
    std::vector<std::size_t> viable;
    for (const std::size_t c : demand.cheapest_first) {
      const std::int64_t replaced = demand.choices[demand.cheapest_first[demand.left - 1]].price;
      const std::int64_t extra = std::max<std::int64_t>(0, demand.choices[c].price - replaced);
      if (bound_ + extra < best_cost_) viable.push_back(c);
    }
    return viable;
  }

  /// The undecided demand with the fewest ways left; among them the one that loses most by not getting its
  /// cheapest.
  Branch next_branch() const {
    Branch best;
    std::size_t best_spare = std::numeric_limits<std::size_t>::max();
    std::int64_t best_loss = -1;
    for (std::size_t d = 0; d < demands_.size(); ++d) {
      const OpenDemand& demand = demands_[d];
      if (demand.left == 0) continue;
      std::vector<std::size_t> viable = viable_choices(demand);
      const std::size_t spare = viable.size() - demand.left;
      const std::int64_t loss =
          spare == 0 ? unlimited
                     : demand.choices[viable[demand.left]].price - demand.choices[viable[0]].price;
      if (spare > best_spare || (spare == best_spare && loss <= best_loss)) continue;
      best_spare = spare;
      best_loss = loss;
      viable.resize(spare + 1);  // one of these must be taken: the others are too few
      best = {d, std::move(viable)};
    }
    return best;
  }

  void take(Branch& branch) {
    const std::size_t c = branch.order[branch.next++];
    OpenDemand& demand = demands_[branch.demand];
    demand.choices[c].is_closed = true;  // and stays closed while the later ones are tried
    --demand.left;
    taken_[branch.demand].push_back(c);
    for (const std::uint32_t s : demand.choices[c].shares) {
      const std::uint32_t item = shares_[s].item;
      if (uses_[item]++ == 0) cost_ += problem_.costs[item];
    }
    branch.has_taken = true;
  }

  void give_back(Branch& branch) {
    OpenDemand& demand = demands_[branch.demand];
    const std::size_t c = taken_[branch.demand].back();
    taken_[branch.demand].pop_back();
    ++demand.left;
    for (const std::uint32_t s : demand.choices[c].shares) {
      const std::uint32_t item = shares_[s].item;
      if (--uses_[item] == 0) cost_ -= problem_.costs[item];
    }
    branch.has_taken = false;
  }

  const OptionProblem& problem_;
  std::int64_t& work_left_;
  std::vector<OpenDemand> demands_{};
  std::vector<Share> shares_{};
  std::vector<std::uint32_t> uses_;
  std::vector<std::vector<std::uint32_t>> shares_of_;  ///< of each item
  std::vector<std::vector<std::size_t>> taken_ =
      std::vector<std::vector<std::size_t>>(problem_.demands.size());
  std::vector<std::vector<std::size_t>> best_{};
  std::int64_t cost_ = 0;
  std::int64_t best_cost_ = unlimited;
  std::int64_t bound_ = 0;
};

}  // namespace

OptionAnswer find_cheapest_options(const OptionProblem& problem, std::int64_t& work_left) {
  return OptionSearch(problem, work_left).run();
}

}  // namespace aipath
