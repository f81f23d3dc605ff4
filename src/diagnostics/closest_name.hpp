// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// The candidate that `name` was most likely meant to be, or none if nothing is near: by restricted edit
/// distance (insert, delete, replace, swap neighbours), without regard to case and to `-`, `_` and spaces; at
/// most a third of the name may differ, but one slip always may unless it is the whole name. Ties go to the
/// alphabetically first. O(candidates x length squared).
[[nodiscard]] std::optional<std::string_view> closest_name(std::string_view name,
                                                           const std::vector<std::string_view>& candidates);

/// `did you mean 'x'?`, or an empty text.
[[nodiscard]] std::string did_you_mean(std::string_view name,
                                       const std::vector<std::string_view>& candidates);

}  // namespace aipath
