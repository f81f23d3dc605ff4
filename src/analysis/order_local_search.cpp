// SPDX-License-Identifier: MIT
#include "analysis/order_local_search.hpp"

#include "analysis/order_dominance.hpp"

#include <algorithm>
#include <limits>
#include <queue>
#include <unordered_map>

namespace aipath {
namespace {

constexpr std::uint32_t no_place = std::numeric_limits<std::uint32_t>::max();

/// Of a job together with what it still needs.
struct Pull {
  JobSums sums{};
  std::uint32_t job = 0;
  std::uint32_t version = 0;  ///< it counts if the job has not been looked at since

  /// Denser first, then by number.
  friend bool operator<(const Pull& a, const Pull& b) {
    const OrderJob left{a.sums.minutes, a.sums.weight};
    const OrderJob right{b.sums.minutes, b.sums.weight};
    const bool is_left = is_as_dense(left, right);
    const bool is_right = is_as_dense(right, left);
    return is_left == is_right ? a.job > b.job : is_right;
  }
};

class GreedyOrder {
 public:
  GreedyOrder(const std::vector<OrderJob>& jobs, const OrderGraph& graph,
              std::span<const std::uint32_t> block)
      : jobs_(jobs), graph_(graph), block_(block), place_of_(jobs.size(), no_place) {
    for (std::uint32_t place = 0; place < block.size(); ++place)
      place_of_[block[place]] = place;
    states_.resize(block.size());
  }

  std::vector<std::uint32_t> run() {
    for (const std::uint32_t job : block_)
      look_at(job);
    while (!queue_.empty()) {
      const Pull top = queue_.top();
      queue_.pop();
      const State& state = states_[place_of_[top.job]];
      if (state.is_taken || state.version != top.version) continue;
      take_with_needs(top.job);
    }
    return std::move(order_);
  }

 private:
  struct State {
    bool is_taken = false;
    std::uint32_t seen_in = 0;  ///< the search that met it last
    std::uint32_t version = 0;
  };

  /// A job and what it still needs, each after what it needs; `found_` up to a limit of jobs.
  void find_needs(std::uint32_t job) {
    ++search_;
    found_.assign(1, job);
    states_[place_of_[job]].seen_in = search_;
    for (std::size_t at = 0; at < found_.size(); ++at) {
      for (const std::uint32_t needed : graph_.before[found_[at]]) {
        if (place_of_[needed] == no_place) continue;
        State& state = states_[place_of_[needed]];
        if (state.is_taken || state.seen_in == search_) continue;
        state.seen_in = search_;
        found_.push_back(needed);
      }
      if (found_.size() > looked_at_limit && is_limited_) return;
    }
  }

  void look_at(std::uint32_t job) {
    is_limited_ = true;
    find_needs(job);
    Pull pull{{}, job, ++states_[place_of_[job]].version};
    for (const std::uint32_t needed : found_) {
      pull.sums.minutes += jobs_[needed].minutes;
      pull.sums.weight += jobs_[needed].weight;
    }
    if (found_.size() > looked_at_limit) pull.sums.weight = 0;
    queue_.push(pull);
  }

  void take_with_needs(std::uint32_t job) {
    is_limited_ = false;
    find_needs(job);
    const std::vector<std::uint32_t> taken = found_;
    append_sorted(taken);
    for (const std::uint32_t member : taken) {
      for (const std::uint32_t later : graph_.after[member]) {
        if (place_of_[later] != no_place && !states_[place_of_[later]].is_taken) look_at(later);
      }
    }
  }

  /// By number where nothing is needed any more.
  void append_sorted(const std::vector<std::uint32_t>& set) {
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
    std::unordered_map<std::uint32_t, std::size_t> missing;
    for (const std::uint32_t job : set)
      missing[job] = 0;
    for (const std::uint32_t job : set) {
      for (const std::uint32_t needed : graph_.before[job])
        missing[job] += missing.count(needed);
      if (missing[job] == 0) ready.push(job);
    }
    while (!ready.empty()) {
      const std::uint32_t job = ready.top();
      ready.pop();
      order_.push_back(job);
      states_[place_of_[job]].is_taken = true;
      for (const std::uint32_t later : graph_.after[job]) {
        const auto entry = missing.find(later);
        if (entry != missing.end() && --entry->second == 0) ready.push(later);
      }
    }
  }

  /// A job that needs more is looked at later, when some of that is taken.
  static constexpr std::size_t looked_at_limit = 200;

  const std::vector<OrderJob>& jobs_;
  const OrderGraph& graph_;
  std::span<const std::uint32_t> block_;
  std::vector<std::uint32_t> place_of_;
  std::vector<State> states_{};
  std::priority_queue<Pull> queue_{};
  std::vector<std::uint32_t> found_{};
  std::vector<std::uint32_t> order_{};
  std::uint32_t search_ = 0;
  bool is_limited_ = true;
};

/// A stretch and where it goes: past `distance` jobs, to later or to earlier.
struct Move {
  std::int64_t gain = 0;
  std::size_t length = 0;
  std::size_t distance = 0;
};

class StretchSearch {
 public:
  StretchSearch(const std::vector<OrderJob>& jobs, const OrderGraph& graph, std::vector<std::uint32_t>& order,
                std::int64_t& work_left)
      : jobs_(jobs), graph_(graph), order_(order), work_left_(work_left), place_of_(jobs.size(), no_place) {
    note_places(0, order.size());
  }

  void run() {
    for (bool is_moving = true; is_moving && work_left_ > 0;) {
      is_moving = false;
      for (std::size_t start = 0; start < order_.size() && work_left_ > 0; ++start) {
        const Move later = best_move_later(start);
        if (later.gain > 0) {
          rotate(start, start + later.length, start + later.length + later.distance);
          is_moving = true;
        }
        const Move earlier = best_move_earlier(start);
        if (earlier.gain > 0) {
          rotate(start - earlier.distance, start, start + earlier.length);
          is_moving = true;
        }
      }
    }
  }

 private:
  static constexpr std::size_t longest_stretch = 12;
  static constexpr std::size_t farthest = 100;

  void note_places(std::size_t begin, std::size_t end) {
    for (std::size_t place = begin; place < end; ++place)
      place_of_[order_[place]] = static_cast<std::uint32_t>(place);
  }

  void rotate(std::size_t begin, std::size_t middle, std::size_t end) {
    const auto at = [&](std::size_t place) { return order_.begin() + static_cast<std::ptrdiff_t>(place); };
    std::rotate(at(begin), at(middle), at(end));
    note_places(begin, end);
  }

  bool has_within(std::span<const std::uint32_t> jobs, std::size_t begin, std::size_t end) const {
    return std::ranges::any_of(jobs, [&](std::uint32_t job) {
      return place_of_[job] != no_place && place_of_[job] >= begin && place_of_[job] < end;
    });
  }

  Move best_move_later(std::size_t start) {
    Move best;
    JobSums moved;
    const std::size_t longest = std::min(longest_stretch, order_.size() - start);
    for (std::size_t length = 1; length <= longest; ++length) {
      const OrderJob& last = jobs_[order_[start + length - 1]];
      moved.minutes += last.minutes;
      moved.weight += last.weight;
      JobSums passed;
      const std::size_t stop = std::min(order_.size(), start + length + farthest);
      for (std::size_t end = start + length; end < stop; ++end) {
        --work_left_;
        if (has_within(graph_.before[order_[end]], start, start + length)) break;
        passed.minutes += jobs_[order_[end]].minutes;
        passed.weight += jobs_[order_[end]].weight;
        const std::int64_t gain = passed.weight * moved.minutes - moved.weight * passed.minutes;
        if (gain > best.gain) best = {gain, length, end + 1 - start - length};
      }
    }
    return best;
  }

  Move best_move_earlier(std::size_t start) {
    Move best;
    JobSums moved;
    const std::size_t longest = std::min(longest_stretch, order_.size() - start);
    for (std::size_t length = 1; length <= longest; ++length) {
      const OrderJob& last = jobs_[order_[start + length - 1]];
      moved.minutes += last.minutes;
      moved.weight += last.weight;
      JobSums passed;
      const std::size_t stop = std::min(start, farthest);
      for (std::size_t distance = 1; distance <= stop; ++distance) {
        --work_left_;
        const std::uint32_t job = order_[start - distance];
        if (has_within(graph_.after[job], start, start + length)) break;
        passed.minutes += jobs_[job].minutes;
        passed.weight += jobs_[job].weight;
        const std::int64_t gain = moved.weight * passed.minutes - passed.weight * moved.minutes;
        if (gain > best.gain) best = {gain, length, distance};
      }
    }
    return best;
  }

  const std::vector<OrderJob>& jobs_;
  const OrderGraph& graph_;
  std::vector<std::uint32_t>& order_;
  std::int64_t& work_left_;
  std::vector<std::uint32_t> place_of_;
};

}  // namespace

std::vector<std::uint32_t> greedy_order(const std::vector<OrderJob>& jobs, const OrderGraph& graph,
                                        std::span<const std::uint32_t> block) {
  return GreedyOrder(jobs, graph, block).run();
}

void move_stretches(const std::vector<OrderJob>& jobs, const OrderGraph& graph,
                    std::vector<std::uint32_t>& order, std::int64_t& work_left) {
  StretchSearch(jobs, graph, order, work_left).run();
}

void divide_windows(const std::vector<OrderJob>& jobs, SidneyDecomposition& sidney,
                    std::vector<std::uint32_t>& order, std::size_t width, std::int64_t& work_left) {
  std::vector<std::uint32_t> place_of(jobs.size());
  for (std::size_t start = 0; start < order.size() && work_left > 0;
       start += std::max<std::size_t>(width / 2, 1)) {
    const std::size_t end = std::min(order.size(), start + width);
    const std::span<std::uint32_t> window(order.data() + start, end - start);
    for (std::size_t place = start; place < end; ++place)
      place_of[order[place]] = static_cast<std::uint32_t>(place);
    std::vector<std::uint32_t> set(window.begin(), window.end());
    std::ranges::sort(set);
    const std::int64_t before = sidney.work();
    std::vector<std::uint32_t> divided;
    for (std::vector<std::uint32_t>& block : sidney.blocks_of(std::move(set))) {
      std::ranges::sort(block, {}, [&](std::uint32_t job) { return place_of[job]; });
      divided.insert(divided.end(), block.begin(), block.end());
    }
    work_left -= sidney.work() - before;
    if (objective_of(jobs, divided) < objective_of(jobs, window)) std::ranges::copy(divided, window.begin());
  }
}

std::int64_t objective_of(const std::vector<OrderJob>& jobs, std::span<const std::uint32_t> order) {
  std::int64_t minutes = 0;
  std::int64_t objective = 0;
  for (const std::uint32_t job : order) {
    minutes += jobs[job].minutes;
    objective += jobs[job].weight * minutes;
  }
  return objective;
}

}  // namespace aipath
