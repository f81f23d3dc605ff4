// SPDX-License-Identifier: MIT
//
// Look-ups against the direction in which a catalogue is written: roles, lessons and exams name skills; here
// a skill finds them. Each function walks the lists once; results keep the catalogue's order unless they say
// otherwise.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <cstddef>
#include <vector>

namespace aipath {

/// A role that asks a skill.
struct SkillDemand {
  RoleId role{};
  int level = 0;  ///< for a mid-level person
  int importance = 0;
  bool is_choice = false;  ///< one of several options that would do
};

/// A resource that teaches a skill.
struct SkillLesson {
  std::size_t resource = 0;  ///< index into Catalog::resources
  int from_level = 0;
  int to_level = 0;
};

/// A certification that shows a skill.
struct CertificationEvidence {
  CertificationId certification{};
  int level = 0;
};

/// A project that shows a skill.
struct ProjectEvidence {
  std::size_t project = 0;  ///< index into Catalog::projects
  int level = 0;
};

/// A skill that has another one as a prerequisite.
struct Dependent {
  SkillId skill{};
  int for_level = 0;
  int min_level = 0;
  PrerequisiteKind kind = PrerequisiteKind::hard;
};

/// Most important first.
[[nodiscard]] std::vector<SkillDemand> roles_that_ask(const Catalog& catalog, SkillId skill);
/// Lowest levels first.
[[nodiscard]] std::vector<SkillLesson> resources_that_teach(const Catalog& catalog, SkillId skill);
/// Highest level first.
[[nodiscard]] std::vector<CertificationEvidence> certifications_that_show(const Catalog& catalog,
                                                                          SkillId skill);
/// Highest level first.
[[nodiscard]] std::vector<ProjectEvidence> projects_that_show(const Catalog& catalog, SkillId skill);
[[nodiscard]] std::vector<Dependent> skills_that_need(const Catalog& catalog, SkillId skill);
/// Indices into Catalog::questions.
[[nodiscard]] std::vector<std::size_t> questions_about(const Catalog& catalog, SkillId skill);
[[nodiscard]] std::vector<std::size_t> questions_of(const Catalog& catalog, TopicId topic);
[[nodiscard]] std::vector<SkillId> skills_of(const Catalog& catalog, CategoryId category);

/// A certification that can be earned today and shows something that a role asks.
struct RoleCertification {
  CertificationId certification{};
  std::vector<SkillId> shown{};  ///< skills that the role asks, in the order of the certification
};

/// Those that show most first.
[[nodiscard]] std::vector<RoleCertification> certifications_for(const Catalog& catalog, RoleId role);
/// Projects that name the role, as indices into Catalog::projects.
[[nodiscard]] std::vector<std::size_t> projects_for(const Catalog& catalog, RoleId role);
/// Salary rows of the role itself in every market, then those of other roles that it says apply too.
[[nodiscard]] std::vector<SalaryId> salaries_of(const Catalog& catalog, RoleId role);

/// The row to show if there is room for one: with a median a year for all levels of the role, from the market
/// with the most rows. Not set if there is none.
[[nodiscard]] SalaryId typical_pay(const Catalog& catalog, RoleId role);

/// Likely hours of the steps from nothing to a level, for who has the prerequisites.
[[nodiscard]] double likely_hours_to(const Skill& skill, int level);

/// How much of a catalogue stands on a source.
struct Citations {
  std::size_t entries = 0;  ///< entries, and parts of entries with sources of their own
  std::size_t numbers = 0;  ///< single numbers, estimates and amounts
};

/// O(size of the catalogue).
[[nodiscard]] Citations count_citations(const Catalog& catalog, SourceId source);

}  // namespace aipath
