// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/role.hpp>

#include <string>
#include <vector>

namespace aipath {

/// A portfolio project.
struct Project {
  std::string id{};
  std::string title{};
  std::string goal{};
  std::string difficulty{};  ///< beginner, intermediate, advanced
  Estimate hours{};
  std::vector<SkillLevel> evidences{};
  std::vector<std::string> deliverables{};
  std::vector<RoleId> roles{};
  std::vector<std::string> industries{};
  std::string example_data{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath
