// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/small_catalog.hpp"
#include <aipath/analysis/resource_choice.hpp>

#include <random>
#include <string>
#include <vector>

namespace aipath {

/// Few skills, few resources that often presuppose one another, and steps to learn. The same seed gives the
/// same case everywhere.
struct ResourceCase {
  Catalog catalog{};
  std::vector<SkillState> states{};
  std::vector<NeededStep> steps{};
  ResourceConstraints constraints{};
};

class ResourceCaseGenerator {
 public:
  explicit ResourceCaseGenerator(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] ResourceCase make() {
    ResourceCase made;
    for (std::uint32_t i = 0; i < skill_count; ++i)
      add_learner_skill(made, i);
    const std::uint32_t count = 2 + below(6);
    for (std::uint32_t i = 0; i < count; ++i)
      made.catalog.resources.push_back(resource(i));
    made.constraints.currency = "USD";
    made.constraints.goal = static_cast<ResourceGoal>(below(3));
    made.constraints.hour_value = 1 + below(8);
    made.constraints.free_only = below(10) == 0;
    if (below(2) == 0) made.constraints.budget = below(80);
    return made;
  }

 private:
  static constexpr std::uint32_t skill_count = 3;
  static constexpr std::uint32_t most_level = 3;

  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

  void add_learner_skill(ResourceCase& made, std::uint32_t i) {
    const SkillId skill =
        add_skill(made.catalog, std::string(1, static_cast<char>('a' + i)), {1, 1, 1, 1, 1});
    const double level = below(3) == 0 ? 0.5 * below(5) : 0;
    made.states.push_back({.claimed = level, .effective = level});
    const int target = static_cast<int>(below(most_level + 1));
    for (int step = static_cast<int>(level) + 1; step <= target; ++step)
      made.steps.push_back({.step = {skill, step}});
  }

  /// Each skill at most once.
  std::vector<Lesson> lessons() {
    std::vector<Lesson> made;
    for (std::uint32_t skill = 0; skill < skill_count; ++skill) {
      if (below(2) == 0) continue;
      const std::uint32_t from = below(2) == 0 ? 0 : below(most_level);
      const std::uint32_t to = from + 1 + below(most_level - from);
      made.push_back(
          {.skill = {skill}, .from_level = static_cast<int>(from), .to_level = static_cast<int>(to)});
    }
    return made;
  }

  Resource resource(std::uint32_t i) {
    constexpr double prices[] = {0, 0, 10, 25, 49.5};
    Resource made;
    made.id = std::string(1, static_cast<char>('a' + (i * 5 + 3) % 26));  // ids are not in order
    made.cost = {.amount = prices[below(5)], .currency = below(12) == 0 ? "EUR" : "USD"};
    made.hours.likely = below(9);
    made.teaches = lessons();
    return made;
  }

  std::mt19937_64 random_;
};

}  // namespace aipath
