// SPDX-License-Identifier: MIT
//
// Several roles side by side, laid out; the same tables in the terminal and in Markdown. Roles are A, B, C
// ... where their names would not fit.
#pragma once

#include "report/table.hpp"
#include <aipath/analysis/gap.hpp>

#include <string>
#include <vector>

namespace aipath {

/// What a skill is asked for in each role.
struct SkillAcrossRoles {
  SkillId skill{};
  double effective = 0;
  std::vector<int> required{};  ///< for each role; 0 if it does not ask the skill
  std::size_t gap_count = 0;    ///< roles in which it is a gap
};

/// The skills that at least one role asks and that are met or chosen to meet it, in the catalogue's order.
[[nodiscard]] std::vector<SkillAcrossRoles> skills_across_roles(const Catalog& catalog,
                                                                const std::vector<GapReport>& reports);

/// Those that are a gap in every role.
[[nodiscard]] std::vector<SkillAcrossRoles> gaps_in_every_role(const std::vector<SkillAcrossRoles>& skills,
                                                               std::size_t role_count);

/// Up to `shown` whose required levels are furthest apart, the furthest first; none that all roles ask alike.
[[nodiscard]] std::vector<SkillAcrossRoles> most_different(const std::vector<SkillAcrossRoles>& skills,
                                                           std::size_t shown);

/// `A`, `B` ... `Z`, then `27`.
[[nodiscard]] std::string role_label(std::size_t index);

/// What its short titles mean.
[[nodiscard]] std::string role_table_legend(const std::vector<GapReport>& reports);

/// A row for each role: readiness, musts, hours, weeks if all reports have hours a week.
[[nodiscard]] Table role_table(const Catalog& catalog, const std::vector<GapReport>& reports);

/// A row for each skill, a column for each role.
[[nodiscard]] Table level_matrix(const Catalog& catalog, const std::vector<SkillAcrossRoles>& skills,
                                 std::size_t role_count);

}  // namespace aipath
