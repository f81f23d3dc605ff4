// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/analysis/decision.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Puts answers such as `mobile=yes`, `cost=4` over those of the same criteria. Problems are reported (code
/// wrong-usage).
void apply_answers(Session& session, const Decision& decision, const std::vector<std::string>& given,
                   std::vector<DecisionAnswer>& answers);

enum class DialogueEnd : std::uint8_t { done, interrupted };

/// Asks what nobody answered yet, one question a criterion. Who quits leaves the rest neutral.
[[nodiscard]] DialogueEnd ask_answers(Session& session, const Decision& decision,
                                      std::vector<DecisionAnswer>& answers);

}  // namespace aipath
