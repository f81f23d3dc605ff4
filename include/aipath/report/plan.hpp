// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/learning_plan.hpp>
#include <aipath/plan/fresh_plan.hpp>

#include <string>

namespace aipath {

struct PlanView {
  std::string profile_file{};  ///< name of the profile's file without its folder; empty if it has none
  PartialDate date{};          ///< that the plan is of
};

/// A learning plan as Markdown that reads well on GitHub and in a terminal. What a stranger may have written
/// is made inert. docs/commands/plan.md says what stands in it; docs/formats/plan.md what its anchors mean.
[[nodiscard]] FreshPlan plan_markdown(const Catalog& catalog, const LearningPlan& plan, const PlanView& view);

}  // namespace aipath
