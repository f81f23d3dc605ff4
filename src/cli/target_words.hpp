// SPDX-License-Identifier: MIT
//
// Which thing to do a word of the command line means: `python@3`, `python`, `project:ID`, `cert:ID`.
#pragma once

#include "cli/session.hpp"
#include <aipath/plan/items.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

enum class SkillWord : std::uint8_t { next_open, last_ticked };

/// What a word means. A skill alone is its lowest open step in the plan, or its highest ticked one; without a
/// plan (no items) the level after the one that the profile states. Ids of older roadmaps are followed where
/// they have one successor. Reports what means nothing (code wrong-usage).
[[nodiscard]] std::optional<PlanTarget> target_meant(Session& session, const Catalog& catalog,
                                                     const Profile& profile,
                                                     const std::vector<PlannedItem>& items,
                                                     const std::string& word, SkillWord skill_word);

}  // namespace aipath
