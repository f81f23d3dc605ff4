// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/prerequisite_cycle.hpp"
#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace aipath {

/// A small catalogue with one role, and a learner. The same seed gives the same case everywhere: numbers are
/// drawn from the engine by remainder, not by the library's distributions.
struct GapCase {
  Catalog catalog{};
  Profile profile{};
  static constexpr RoleId role{0};
  static constexpr PartialDate today{2026, 11, 24};
};

class GapCaseGenerator {
 public:
  explicit GapCaseGenerator(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] GapCase make() {
    GapCase made;
    const std::uint32_t count = 2 + below(6);
    make_skills(made.catalog, count);
    make_prerequisites(made.catalog);
    make_role(made.catalog);
    make_profile(made);
    return made;
  }

  /// 0 to `end` - 1
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

 private:
  int level() { return 1 + static_cast<int>(below(max_level)); }

  void make_skills(Catalog& catalog, std::uint32_t count) {
    catalog.categories.resize(2);
    for (std::uint32_t i = 0; i < count; ++i) {
      Skill skill;
      skill.id = std::string(1, static_cast<char>('a' + (i * 5 + count) % 26));  // ids are not in order
      skill.category = {below(2)};
      for (Estimate& step : skill.hours) {
        step.likely = one_in(10) ? 0 : below(13);
        step.low = step.likely / (1 + below(3));
        step.high = step.likely * (1 + below(3));
      }
      if (one_in(2)) skill.half_life_months = Fact{.value = 6.0 + below(20)};
      catalog.skills.push_back(std::move(skill));
    }
  }

  /// Any prerequisite that closes no cycle of (skill, level) pairs; so two skills may need each other at
  /// different levels.
  void make_prerequisites(Catalog& catalog) {
    const auto count = static_cast<std::uint32_t>(catalog.skills.size());
    for (std::uint32_t tries = below(3 * count); tries > 0; --tries) {
      Skill& skill = catalog.skills[below(count)];
      Prerequisite prerequisite;
      prerequisite.skill = {below(count)};
      prerequisite.min_level = level();
      prerequisite.for_level = level();
      if (one_in(4)) prerequisite.kind = PrerequisiteKind::soft;
      skill.prerequisites.push_back(prerequisite);
      if (!find_prerequisite_cycles(catalog).empty()) skill.prerequisites.pop_back();
    }
  }

  void make_role(Catalog& catalog) {
    Role role;
    role.id = "role";
    role.ready_at = below(101);
    for (std::uint32_t i = below(6); i > 0; --i) {
      Requirement requirement;
      requirement.importance = level();
      for (const std::uint32_t skill :
           some_of(static_cast<std::uint32_t>(catalog.skills.size()), 1 + below(3)))
        requirement.options.push_back({.skill = {skill}, .level = level()});
      requirement.required_count =
          1 + static_cast<int>(below(static_cast<std::uint32_t>(requirement.options.size())));
      role.requirements.push_back(std::move(requirement));
    }
    catalog.roles.push_back(std::move(role));
  }

  void make_profile(GapCase& made) {
    constexpr std::array<double, 3> paces = {0.5, 1, 1.5};
    made.profile.pace = paces[below(3)];
    made.profile.seniority = static_cast<Seniority>(below(3));
    for (std::uint32_t i = 0; i < made.catalog.skills.size(); ++i) {
      if (one_in(2)) continue;
      SkillClaim claim{.skill = {i}, .level = below(21) / 4.0};
      if (one_in(2))
        claim.last_used = {2024 + static_cast<int>(below(3)), 1 + static_cast<int>(below(12)), 0};
      made.profile.skills.push_back(claim);
    }
  }

  std::vector<std::uint32_t> some_of(std::uint32_t count, std::uint32_t wanted) {
    std::vector<std::uint32_t> all(count);
    std::iota(all.begin(), all.end(), 0U);
    for (std::uint32_t i = 0; i < count; ++i)
      std::swap(all[i], all[i + below(count - i)]);
    all.resize(std::min(count, wanted));
    return all;
  }

  std::mt19937_64 random_;
};

inline GapCase make_gap_case(std::uint64_t seed) {
  return GapCaseGenerator(seed).make();
}

}  // namespace aipath
