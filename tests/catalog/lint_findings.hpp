// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// A small roadmap in which lint finds nothing on 2026-11-24.
extern const std::string_view clean_roadmap;

/// The clean roadmap with one piece of its text, which must be there exactly once, replaced.
[[nodiscard]] std::string clean_but(std::string_view replaced, std::string_view by);

/// The clean roadmap with more text at its end.
[[nodiscard]] std::string clean_and(std::string_view more);

/// What lint says of a roadmap on 2026-11-24: "warning[code] line:column: message", sorted by place.
[[nodiscard]] std::vector<std::string> lint_findings(const std::string& roadmap);

}  // namespace aipath
