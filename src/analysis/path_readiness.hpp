// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>

#include <vector>

namespace aipath {

/// The readiness of a learner who rises step by step, by the definition of the gap.
class RisingReadiness {
 public:
  /// Requires that `report` lives as long as this.
  explicit RisingReadiness(const GapReport& report);

  /// The learner reaches a level; a lower one than before changes nothing. O(requirements).
  void reach(SkillId skill, int level);

  [[nodiscard]] double readiness() const;
  [[nodiscard]] bool reaches_ready_at() const;
  [[nodiscard]] bool is_ready() const;

 private:
  struct OptionPlace {
    SkillId skill{};
    std::size_t requirement = 0;
    std::size_t option = 0;
  };

  const GapReport& report_;
  std::vector<RequirementStatus> requirements_;
  std::vector<OptionPlace> places_{};  ///< by skill
};

/// The mean of the n best satisfactions; 1 if there are none.
[[nodiscard]] double mean_of_best(const RequirementStatus& requirement);

}  // namespace aipath
