// SPDX-License-Identifier: MIT
#pragma once

#include "cli/question.hpp"
#include "cli/session.hpp"
#include <aipath/catalog/catalog.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace aipath {

/// What can you do in this skill? One option for each level, 0 to 5, in the roadmap's words. What a role asks
/// is not shown: it would pull the answer. `known` is the level that stands so far.
[[nodiscard]] Choice level_question(const Catalog& catalog, SkillId id, std::string_view progress,
                                    std::optional<double> known);

/// Whether a dialogue can be held; otherwise reports why not (code wrong-usage) with what to do instead.
[[nodiscard]] bool can_ask(Session& session, std::string_view command, std::string hint);

}  // namespace aipath
