// SPDX-License-Identifier: MIT
#include "analysis/resource_repair.hpp"

#include <algorithm>
#include <optional>

namespace aipath {
namespace {

struct Worth {
  std::size_t needed = 0;  ///< steps that it would teach and nobody does yet
  std::size_t others = 0;
  std::int64_t weight = 0;
};

/// More needed steps for the weight, then more of the others.
bool is_better(const Worth& a, const Worth& b) {
  const auto left = static_cast<double>(a.needed) * (1.0 + static_cast<double>(b.weight));
  const auto right = static_cast<double>(b.needed) * (1.0 + static_cast<double>(a.weight));
  return left != right ? left > right : a.others > b.others;
}

class Repair {
 public:
  Repair(const ResourceModel& model, const ResourceWeights& weights, std::int64_t most_cents)
      : model_(model), weights_(weights), cents_left_(most_cents) {
    set_.chosen.resize(model.candidates.size());
    set_.given.resize(model.steps.size());
    is_known_.resize(model.steps.size());
  }

  [[nodiscard]] ResourceSet run() {
    while (true) {
      const std::optional<std::uint32_t> next = best();
      if (next) {
        take(*next);
        continue;
      }
      const auto end = is_known_.begin() + static_cast<std::ptrdiff_t>(model_.needed_count);
      const auto unknown = std::find(is_known_.begin(), end, false);
      if (unknown == end) break;
      const auto step = static_cast<std::size_t>(unknown - is_known_.begin());
      is_known_[step] = set_.given[step] = true;
    }
    drop_superfluous();
    set_.sums = sums_of(model_, set_.chosen, set_.given);
    return set_;
  }

 private:
  [[nodiscard]] Worth worth_of(std::uint32_t candidate) const {
    const ResourceCandidate& c = model_.candidates[candidate];
    Worth worth{.weight = weighted({0, c.cents, c.minutes, c.tie}, weights_)};
    for (const StepPlace step : c.teaches) {
      if (!is_known_[step]) ++(step < model_.needed_count ? worth.needed : worth.others);
    }
    return worth;
  }

  [[nodiscard]] bool can_take(std::uint32_t candidate) const {
    const ResourceCandidate& c = model_.candidates[candidate];
    return !set_.chosen[candidate] && c.cents <= cents_left_ &&
           std::all_of(c.presupposes.begin(), c.presupposes.end(),
                       [&](StepPlace step) { return is_known_[step]; });
  }

  [[nodiscard]] std::optional<std::uint32_t> best() const {
    std::optional<std::uint32_t> found;
    Worth found_worth;
    for (std::uint32_t candidate = 0; candidate < model_.candidates.size(); ++candidate) {
      if (!can_take(candidate)) continue;
      const Worth worth = worth_of(candidate);
      if (worth.needed + worth.others == 0 || (found && !is_better(worth, found_worth))) continue;
      found = candidate;
      found_worth = worth;
    }
    return found;
  }

  void take(std::uint32_t candidate) {
    set_.chosen[candidate] = true;
    cents_left_ -= model_.candidates[candidate].cents;
    for (const StepPlace step : model_.candidates[candidate].teaches)
      is_known_[step] = true;
  }

  [[nodiscard]] bool is_enough() const {
    const ResourceSupport support = find_support(model_, set_.chosen, set_.given);
    const auto end = support.is_known.begin() + static_cast<std::ptrdiff_t>(model_.needed_count);
    return support.order.size() ==
               static_cast<std::size_t>(std::count(set_.chosen.begin(), set_.chosen.end(), true)) &&
           std::find(support.is_known.begin(), end, false) == end;
  }

  void drop_superfluous() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t candidate = 0; candidate < set_.chosen.size(); ++candidate) {
      if (set_.chosen[candidate]) order.push_back(candidate);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return worth_of(a).weight > worth_of(b).weight;
    });
    for (const std::uint32_t candidate : order) {
      set_.chosen[candidate] = false;
      if (!is_enough()) set_.chosen[candidate] = true;
    }
  }

  const ResourceModel& model_;
  const ResourceWeights& weights_;
  std::int64_t cents_left_;
  ResourceSet set_{};
  std::vector<bool> is_known_{};
};

}  // namespace

ResourceSet repaired_set(const ResourceModel& model, const ResourceWeights& weights,
                         std::int64_t most_cents) {
  return Repair(model, weights, most_cents).run();
}

}  // namespace aipath
