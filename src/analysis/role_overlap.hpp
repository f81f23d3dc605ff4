// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/roles.hpp>

#include <vector>

namespace aipath {

/// [a][b]: what somebody who has exactly what a asks brings along for b. Of a requirement that leaves a
/// choice it is what the learner of these reports has or would take. Prerequisites do not count: no role asks
/// for them.
[[nodiscard]] std::vector<std::vector<RoleOverlap>> role_overlaps(const Catalog& catalog,
                                                                  const std::vector<RoleSummary>& roles);

/// What each of two roles asks that the other does not; `hours_onward` is left empty.
[[nodiscard]] RoleDifference role_difference(const Catalog& catalog, const GapReport& first,
                                             const GapReport& second);

}  // namespace aipath
