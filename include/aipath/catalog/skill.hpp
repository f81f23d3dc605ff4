// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Proficiency levels (NIH scale): 0 none, 1 aware, 2 novice, 3 intermediate, 4 advanced, 5 expert.
inline constexpr int max_level = 5;

/// A group of skills; reports show groups in the order of the catalogue.
struct Category {
  std::string id{};
  std::string name{};
  SourceLocation where{};
};

enum class PrerequisiteKind : std::uint8_t {
  hard,  ///< must come first; added to a plan if it is missing
  soft   ///< orders the two if both are in the plan
};

/// Skill `skill` at `min_level` is needed from level `for_level` of the owner on.
struct Prerequisite {
  SkillId skill{};
  int min_level = 1;
  int for_level = 1;
  PrerequisiteKind kind = PrerequisiteKind::hard;
  std::string reason{};
  SourceLocation where{};
};

/// The entry of the European skills taxonomy (ESCO) for a skill.
struct EscoEntry {
  std::string uri{};
  std::string label{};
};

struct Skill {
  std::string id{};
  std::string name{};
  CategoryId category{};
  std::string summary{};
  std::string vendor{};  ///< empty, or what a profile's `prefer` may name: aws, azure, gcp ...
  std::vector<std::string> aliases{};
  std::vector<std::string> ambiguous_aliases{};
  std::vector<Prerequisite> prerequisites{};
  std::array<Estimate, max_level>
      hours{};                             ///< [k-1]: hours from level k-1 to k for who has the prerequisites
  std::optional<Fact> half_life_months{};  ///< half of a level is lost in this time without use
  std::array<std::string, max_level> levels{};  ///< [k-1]: "can ..." line of level k; may be empty
  std::optional<Fact> advert_share{};           ///< 0 to 1: share of job adverts that name it
  std::optional<EscoEntry> esco{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath
