// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <string>
#include <vector>

namespace aipath {

/// A profile as YAML with comments for its owner, who will change it by hand. Skills stand by category.
/// `load_profile` reads the same profile back, but for the order of the skills. Those of `unrated` that the
/// profile does not claim stand there as comments, ready to be filled in.
[[nodiscard]] std::string profile_yaml(const Catalog& catalog, const Profile& profile,
                                       const std::vector<SkillId>& unrated = {});

}  // namespace aipath
