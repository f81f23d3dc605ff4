// SPDX-License-Identifier: MIT
//
// The choice of resources as 0-1 programs, one for each round of loop cuts.
#pragma once

#include "analysis/mixed_integer.hpp"
#include "analysis/resource_support.hpp"

#include <optional>

namespace aipath {

/// Four sums over a set of resources; each can be minimised or limited.
struct ResourceSums {
  std::int64_t uncovered = 0;  ///< needed steps of the model that are learnt in another way
  std::int64_t cents = 0;
  std::int64_t minutes = 0;
  std::int64_t tie = 0;
};

/// A whole-number weight for each of the sums.
using ResourceWeights = ResourceSums;

/// Sum of the weighted sums at most `high`.
struct ResourceLimit {
  ResourceWeights weights{};
  std::int64_t high = 0;
};

struct ResourceSet {
  std::vector<bool> chosen{};  ///< of each candidate
  std::vector<bool> given{};   ///< of each step: learnt in another way
  ResourceSums sums{};
};

struct ResourceProgramAnswer {
  std::optional<ResourceSet> set{};  ///< in which everything can be started and every limit holds
  std::int64_t value = 0;            ///< of the set
  std::int64_t bound = 0;            ///< no such set has less
  bool is_complete = true;           ///< the set is the best, or there is none
};

/// Asks one model several questions; what is learnt about loops is kept for the next.
class ResourceProgram {
 public:
  /// Work is nodes of search trees, and a little for each round. A question may use half of what is left, so
  /// that something is left for the next.
  ResourceProgram(const ResourceModel& model, int work_limit) : model_(model), work_left_(work_limit) {}

  [[nodiscard]] ResourceProgramAnswer minimise(const ResourceWeights& weights,
                                               const std::vector<ResourceLimit>& limits);

 private:
  [[nodiscard]] MixedIntegerProblem problem(const ResourceWeights& weights,
                                            const std::vector<ResourceLimit>& limits) const;
  [[nodiscard]] std::uint32_t column_of_step(StepPlace step) const;
  [[nodiscard]] ResourceSet set_of(const std::vector<bool>& values) const;
  [[nodiscard]] std::vector<MixedIntegerTerm> terms_of(const ResourceWeights& weights) const;
  void add_teachers(MixedIntegerRow& row, StepPlace step, std::uint32_t except) const;
  void add_cut(MixedIntegerProblem& problem, const LoopCut& cut) const;

  const ResourceModel& model_;
  int work_left_;
  std::vector<LoopCut> cuts_{};
};

[[nodiscard]] std::int64_t weighted(const ResourceSums& sums, const ResourceWeights& weights);

/// The sums of a set, whose resources can all be started.
[[nodiscard]] ResourceSums sums_of(const ResourceModel& model, const std::vector<bool>& chosen,
                                   const std::vector<bool>& given);

}  // namespace aipath
