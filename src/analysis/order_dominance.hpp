// SPDX-License-Identifier: MIT
//
// Pairs of jobs whose order is plain, as further arcs.
//
// Where neither of two jobs must come first, i needs nothing that j does not need, nothing waits for j that
// does not wait for i, and i has at least the weight per minute of j, some best order has i before j: if j
// came first, moving i to just before j, or j to just after i, loses nothing. One arc is added at a time and
// counts when the next is judged, so all of them hold together.
#pragma once

#include <aipath/analysis/order.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace aipath {

/// A set of jobs for each job, as bits.
class JobSets {
 public:
  explicit JobSets(std::size_t job_count) : words_((job_count + 63) / 64), bits_(job_count * words_) {}
  [[nodiscard]] std::span<const std::uint64_t> operator[](std::size_t job) const {
    return {bits_.data() + job * words_, words_};
  }
  [[nodiscard]] bool has(std::size_t job, std::size_t member) const {
    return (bits_[job * words_ + member / 64] >> (member % 64) & 1U) != 0;
  }
  void add(std::size_t job, std::size_t member) {
    bits_[job * words_ + member / 64] |= std::uint64_t{1} << (member % 64);
  }
  void add_all(std::size_t job, std::size_t of) {
    for (std::size_t word = 0; word < words_; ++word)
      bits_[job * words_ + word] |= bits_[of * words_ + word];
  }

 private:
  std::size_t words_ = 0;
  std::vector<std::uint64_t> bits_{};
};

/// What comes before and after each job, all the way.
struct Precedence {
  JobSets before;
  JobSets after;
};

/// Whether a job has at least the weight per minute of another; one that takes no time has more than any
/// that does.
[[nodiscard]] constexpr bool is_as_dense(const OrderJob& job, const OrderJob& other) {
  return other.minutes == 0 ? job.minutes == 0 : job.weight * other.minutes >= other.weight * job.minutes;
}

/// Requires arcs without a cycle. Takes the cube of the number of jobs / 64.
[[nodiscard]] Precedence precedence_of(const OrderProblem& problem);

/// Adds every pair whose order is plain.
void add_dominance(const std::vector<OrderJob>& jobs, Precedence& precedence);

/// Adds every pair of which the second is not taken without the first in some best subset: the first has at
/// least its weight, takes at most its minutes, needs no more, and more waits for it.
void add_subset_dominance(const std::vector<OrderJob>& jobs, Precedence& precedence);

/// The fewest arcs that say the same.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> reduced_arcs(const Precedence& precedence,
                                                                                std::size_t job_count);

}  // namespace aipath
