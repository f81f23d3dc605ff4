// SPDX-License-Identifier: MIT
#include "analysis/path_readiness.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace aipath {

double mean_of_best(const RequirementStatus& requirement) {
  std::vector<double> satisfactions;
  for (const OptionStatus& option : requirement.options)
    satisfactions.push_back(option.satisfaction);
  const auto count = std::min(static_cast<std::size_t>(requirement.required_count), satisfactions.size());
  if (count == 0) return 1;
  const auto end = satisfactions.begin() + static_cast<std::ptrdiff_t>(count);
  std::partial_sort(satisfactions.begin(), end, satisfactions.end(), std::greater<>());
  return std::accumulate(satisfactions.begin(), end, 0.0) / static_cast<double>(count);
}

RisingReadiness::RisingReadiness(const GapReport& report)
    : report_(report), requirements_(report.requirements) {
  for (std::size_t r = 0; r < requirements_.size(); ++r) {
    for (std::size_t o = 0; o < requirements_[r].options.size(); ++o)
      places_.push_back({requirements_[r].options[o].skill, r, o});
  }
  std::stable_sort(places_.begin(), places_.end(),
                   [](const OptionPlace& a, const OptionPlace& b) { return a.skill < b.skill; });
}

void RisingReadiness::reach(SkillId skill, int level) {
  const auto begin = std::lower_bound(places_.begin(), places_.end(), skill,
                                      [](const OptionPlace& place, SkillId id) { return place.skill < id; });
  for (auto place = begin; place != places_.end() && place->skill == skill; ++place) {
    RequirementStatus& requirement = requirements_[place->requirement];
    OptionStatus& option = requirement.options[place->option];
    option.satisfaction =
        std::max(option.satisfaction, std::min(1.0, static_cast<double>(level) / option.level));
    requirement.satisfaction = mean_of_best(requirement);
  }
}

double RisingReadiness::readiness() const {
  double weight = 0;
  double reached = 0;
  for (const RequirementStatus& requirement : requirements_) {
    weight += requirement.importance;
    reached += requirement.importance * requirement.satisfaction;
  }
  return weight > 0 ? 100 * reached / weight : 100;
}

bool RisingReadiness::reaches_ready_at() const {
  constexpr double rounding = 1e-9;  // as for the gap's own verdict
  return readiness() >= report_.ready_at - rounding;
}

bool RisingReadiness::is_ready() const {
  const bool has_musts = std::all_of(requirements_.begin(), requirements_.end(), [](const auto& requirement) {
    return !requirement.is_must() || requirement.is_met();
  });
  return has_musts && reaches_ready_at();
}

}  // namespace aipath
