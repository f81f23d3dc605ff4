// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// A skill at a level: what a requirement asks, what an exam or a project shows.
struct SkillLevel {
  SkillId skill{};
  int level = 0;                       ///< 1 to 5
  std::optional<Fact> advert_share{};  ///< of an option of a requirement: share of job adverts that name it
  SourceLocation where{};
};

/// One line of what a role asks: `required_count` of the options (one option and 1 for a plain skill).
struct Requirement {
  std::string name{};  ///< of an any-of requirement; empty for a plain skill
  std::vector<SkillLevel> options{};
  int required_count = 1;
  int importance = 1;  ///< 1 rare, 2 helps, 3 often asked, 4 usually asked, 5 must
  std::optional<Fact> advert_share{};
  SourceLocation where{};

  [[nodiscard]] bool is_must() const { return importance == 5; }
};

/// The entry of the US occupational classification (O*NET-SOC) for a role.
struct OnetEntry {
  std::string code{};
  std::string title{};
  std::string fit{};  ///< exact or nearest
  ProvenanceId provenance{};
};

struct Role {
  std::string id{};
  std::string name{};
  std::vector<std::string> aliases{};
  std::string summary{};
  std::string distinction{};
  std::string specialisation{};
  std::vector<Requirement> requirements{};  ///< levels for a mid-level person
  double ready_at = 80;                     ///< readiness, 0 to 100, from which the verdict can be "ready"
  std::optional<OnetEntry> onet{};
  std::vector<SalaryId> salaries{};
  std::vector<GrowthId> growth{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath
