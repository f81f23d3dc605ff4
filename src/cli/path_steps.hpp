// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/analysis/gap.hpp>

#include <optional>
#include <vector>

namespace aipath {

/// The steps of the path to the profile's first role, in its order. Empty if a problem was reported.
[[nodiscard]] std::optional<std::vector<NeededStep>> path_steps_for(Session& session, const Catalog& catalog,
                                                                    const Profile& profile, PartialDate date);

}  // namespace aipath
