// SPDX-License-Identifier: MIT
//
// From a profile and the plan file that belongs to it to a new plan.
#pragma once

#include "cli/path_options.hpp"
#include "cli/session.hpp"
#include <aipath/analysis/learning_plan.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <optional>
#include <string>

namespace aipath {

/// What is asked for all plans of a run.
struct PlanQuestion {
  std::string role{};  ///< instead of the profile's first; may be empty
  PathFlags path{};
  PartialDate date{};
};

/// The plan file that belongs to a profile without `-o`: `members/ada.plan.md` beside `members/ada.yaml`.
[[nodiscard]] std::string plan_path_for(const std::string& profile_path);

/// The plan of a profile. `old` is the plan file so far: what is ticked in it is done. Empty if a problem was
/// reported.
[[nodiscard]] std::optional<LearningPlan> plan_for(Session& session, const Catalog& catalog,
                                                   const std::string& profile_path,
                                                   const PlanQuestion& question, const SourceFile* old);

/// The text of a plan file.
struct PlanText {
  LearningPlan plan{};
  std::string text{};
  std::size_t kept = 0;
  std::size_t added = 0;
  std::size_t set_aside = 0;
};

/// A plan for who has none yet.
[[nodiscard]] std::optional<PlanText> fresh_plan_text(Session& session, const Catalog& catalog,
                                                      const std::string& profile_path,
                                                      const PlanQuestion& question);

/// The old file with a new plan in it.
[[nodiscard]] std::optional<PlanText> updated_plan_text(Session& session, const Catalog& catalog,
                                                        const std::string& profile_path,
                                                        const PlanQuestion& question, const SourceFile& old);

}  // namespace aipath
