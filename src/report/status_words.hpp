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

/// The last weeks of the burn-up, at most 12, a line each for `width` columns: a bar of the whole plan, full
/// for what is done, half-tone up to what was planned, and the hours of both.
[[nodiscard]] std::vector<std::string> burn_up_lines(const ProgressStatus& status, std::size_t width);

}  // namespace aipath
