// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// A comment for the line of one skill.
struct SkillRemark {
  SkillId skill{};
  std::string text{};  ///< untrusted; one line
};

/// A profile as YAML with comments for its owner, who will change it by hand. Skills stand by category.
/// `load_profile` reads the same profile back, but for the order of the skills. Those of `unrated` that the
/// profile does not claim stand there as comments, ready to be filled in. Above
/// the line of a skill stand its remarks.
[[nodiscard]] std::string profile_yaml(const Catalog& catalog, const Profile& profile,
                                       const std::vector<SkillId>& unrated = {},
                                       const std::vector<SkillRemark>& remarks = {});

/// `entry`, `mid` or `senior`, as profiles write it.
[[nodiscard]] std::string_view seniority_id(Seniority seniority);

}  // namespace aipath
