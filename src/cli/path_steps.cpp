// SPDX-License-Identifier: MIT
#include "cli/path_steps.hpp"

#include "cli/inputs.hpp"
#include <aipath/analysis/path.hpp>

namespace aipath {

std::optional<std::vector<NeededStep>> path_steps_for(Session& session, const Catalog& catalog,
                                                      const Profile& profile, PartialDate date) {
  const std::vector<RoleId> roles = roles_for(session, catalog, profile, {});
  if (roles.empty()) return std::nullopt;
  std::vector<NeededStep> steps;
  for (const PathStep& step : find_path(catalog, profile, roles.front(), date, {}).steps)
    steps.push_back(step.needed);
  return steps;
}

}  // namespace aipath
