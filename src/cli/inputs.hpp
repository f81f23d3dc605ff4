// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// The shipped catalogue with the roadmaps of `--roadmap` on top. Empty if a problem was reported.
[[nodiscard]] std::optional<Catalog> load_catalog_for(Session& session);

/// The profile at `path` (`-` is standard input), or the one that lies in the working folder if no path is
/// given. Without any file it is an empty one where `may_be_missing`, with a note. Empty if a problem was
/// reported.
[[nodiscard]] std::optional<Profile> load_profile_for(Session& session, const Catalog& catalog,
                                                      const std::string& path, bool may_be_missing);

/// The same for commands that answer without a profile too: an empty one, without a note, if there is none.
[[nodiscard]] std::optional<Profile> load_profile_if_any(Session& session, const Catalog& catalog,
                                                         const std::string& path);

/// The roles that flags name, else those of the profile. Empty list if a problem was reported.
[[nodiscard]] std::vector<RoleId> roles_for(Session& session, const Catalog& catalog, const Profile& profile,
                                            const std::vector<std::string>& named);

}  // namespace aipath
