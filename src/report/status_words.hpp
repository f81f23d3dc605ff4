// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/report/status.hpp>

#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// `on-track`: an id for programs.
[[nodiscard]] const char* state_id(PlanState state);

/// Label and sentence of each fact, in the order in which they are shown.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> status_facts(const ProgressStatus& status,
                                                                            const StatusView& view);

/// Weeks of the burn-up as lines of two bars, planned and done; at most the last `weeks`, for `width`
/// columns.
[[nodiscard]] std::vector<std::string> burn_up_lines(const ProgressStatus& status, std::size_t width);

}  // namespace aipath
