// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/decision.hpp>
#include <aipath/profile/profile.hpp>

#include <cstddef>
#include <optional>

namespace aipath {

/// The option that the profile prefers: that of the first preference which means the skill of an option. None
/// if no preference does.
[[nodiscard]] std::optional<std::size_t> preferred_option(const Decision& decision, const Profile& profile);

}  // namespace aipath
