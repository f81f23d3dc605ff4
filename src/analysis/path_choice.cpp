// SPDX-License-Identifier: MIT
#include "analysis/path_choice.hpp"

#include <aipath/analysis/order_subset.hpp>

#include <algorithm>
#include <cmath>

namespace aipath {
namespace {

using Places = std::vector<std::uint32_t>;

/// The needed steps, and why some of them are out.
class Choosing {
 public:
  Choosing(const StepNetwork& network, const OrderScale& scale)
      : network_(network), scale_(scale), is_in_(network.steps.size(), 1), cut_(network.steps.size()) {}

  void skip(const std::vector<SkillId>& skills) {
    Places open;
    for (std::uint32_t place = 0; place < is_in_.size(); ++place) {
      const SkillId skill = network_.steps[place].step.skill;
      if (std::find(skills.begin(), skills.end(), skill) == skills.end()) continue;
      take_out(place, CutReason::skipped, skill);
      open.push_back(place);
    }
    for (std::size_t next = 0; next < open.size(); ++next) {
      const SkillId because = cut_[open[next]].because;
      for (const std::uint32_t place : network_.needed_by[open[next]]) {
        if (is_in_[place] == 0) continue;
        take_out(place, CutReason::needs_skipped, because);
        open.push_back(place);
      }
    }
    if (!skills.empty()) take_out_unused();
  }

  /// Each skill's steps with what they need, then the rest.
  [[nodiscard]] std::vector<Places> stages(const std::vector<SkillId>& first) const {
    std::vector<char> is_placed(is_in_.size());
    std::vector<Places> stages;
    for (const SkillId skill : first)
      stages.push_back(
          closure(is_placed, [&](std::uint32_t place) { return network_.steps[place].step.skill == skill; }));
    stages.push_back(closure(is_placed, [](std::uint32_t) { return true; }));
    std::erase_if(stages, [](const Places& stage) { return stage.empty(); });
    return stages;
  }

  /// Keeps what gives the most readiness in `max_hours`; an earlier stage has the first claim on them.
  /// Returns whether that is proven.
  bool fit(std::vector<Places>& stages, double max_hours) {
    auto left = std::llround(max_hours * scale_.units_per_hour);
    bool is_proven = true;
    for (Places& stage : stages) {
      std::erase_if(stage, [&](std::uint32_t place) {
        const bool waits = std::any_of(network_.needs[place].begin(), network_.needs[place].end(),
                                       [&](std::uint32_t need) { return is_in_[need] == 0; });
        if (waits) take_out(place, CutReason::does_not_fit, {});
        return waits;
      });
      const OrderProblem problem = order_problem(network_, scale_, stage, network_.gains, false);
      std::int64_t total = 0;
      for (const OrderJob& job : problem.jobs)
        total += job.minutes;
      if (total > left) {
        is_proven = keep_best(stage, problem, left) && is_proven;
        is_proven = is_proven && network_.gains_add_up;
      } else {
        left -= total;
      }
    }
    std::erase_if(stages, [](const Places& stage) { return stage.empty(); });
    return is_proven;
  }

  [[nodiscard]] std::vector<CutStep> cut() {
    std::vector<CutStep> found;
    for (std::uint32_t place = 0; place < is_in_.size(); ++place) {
      if (is_in_[place] != 0) continue;
      CutStep& step = cut_[place];
      step.needed = network_.steps[place];
      const bool serves_nothing = step.reason == CutReason::does_not_fit && network_.points[place] <= 0;
      if (serves_nothing) step.reason = CutReason::unused;
      add_what_comes_before(place, step);
      found.push_back(step);
    }
    return found;
  }

 private:
  void take_out(std::uint32_t place, CutReason reason, SkillId because) {
    is_in_[place] = 0;
    cut_[place].reason = reason;
    cut_[place].because = because;
  }

  /// Prerequisites whose only use is out.
  void take_out_unused() {
    Places open(is_in_.size());
    for (std::uint32_t place = 0; place < open.size(); ++place)
      open[place] = place;
    while (!open.empty()) {
      const std::uint32_t place = open.back();
      open.pop_back();
      const auto& later = network_.needed_by[place];
      const bool is_used =
          network_.points[place] > 0 ||
          std::any_of(later.begin(), later.end(), [&](auto user) { return is_in_[user] != 0; });
      if (is_in_[place] == 0 || is_used) continue;
      take_out(place, CutReason::unused, {});
      open.insert(open.end(), network_.needs[place].begin(), network_.needs[place].end());
    }
  }

  /// What is in and not placed yet, where `is_wanted`, with what it needs; marks it as placed.
  template <class IsWanted>
  Places closure(std::vector<char>& is_placed, IsWanted is_wanted) const {
    Places found;
    const auto add = [&](std::uint32_t place) {
      if (is_in_[place] == 0 || is_placed[place] != 0) return;
      is_placed[place] = 1;
      found.push_back(place);
    };
    for (std::uint32_t place = 0; place < is_in_.size(); ++place) {
      if (is_wanted(place)) add(place);
    }
    for (std::size_t next = 0; next < found.size(); ++next) {
      for (const std::uint32_t need : network_.needs[found[next]])
        add(need);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  bool keep_best(Places& stage, const OrderProblem& problem, long long& left) {
    const SubsetSolution best = find_best_subset(problem, left);
    Places kept;
    for (std::size_t job = 0; job < stage.size(); ++job) {
      if (best.is_taken[job] != 0) {
        kept.push_back(stage[job]);
      } else {
        take_out(stage[job], CutReason::does_not_fit, {});
      }
    }
    stage = std::move(kept);
    left -= best.minutes;
    return best.is_proven;
  }

  void add_what_comes_before(std::uint32_t place, CutStep& step) {
    std::vector<char> is_counted(is_in_.size());
    Places open{place};
    is_counted[place] = 1;
    while (!open.empty()) {
      const std::uint32_t next = open.back();
      open.pop_back();
      step.hours_with_before += network_.steps[next].hours.likely;
      step.points_with_before += network_.gains[next];
      for (const std::uint32_t need : network_.needs[next]) {
        if (is_in_[need] != 0 || is_counted[need] != 0) continue;
        is_counted[need] = 1;
        open.push_back(need);
      }
    }
  }

  const StepNetwork& network_;
  const OrderScale& scale_;
  std::vector<char> is_in_;
  std::vector<CutStep> cut_;
};

}  // namespace

PathChoice choose_steps(const StepNetwork& network, const PathOptions& options, const OrderScale& scale) {
  Choosing choosing(network, scale);
  choosing.skip(options.skip);
  PathChoice choice;
  choice.stages = choosing.stages(options.first);
  if (options.max_hours) choice.is_proven = choosing.fit(choice.stages, *options.max_hours);
  choice.cut = choosing.cut();
  return choice;
}

}  // namespace aipath
