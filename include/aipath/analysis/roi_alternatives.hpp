// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <cstddef>
#include <vector>

namespace aipath {

/// Another way to have, or to show, the skills of a certification.
struct Alternative {
  std::size_t index = 0;          ///< into Catalog::projects or Catalog::resources
  double covered = 0;             ///< share of the levels that the certification shows, 0 to 1
  std::vector<SkillId> skills{};  ///< in the order of the certification
};

struct Alternatives {
  std::vector<Alternative> projects{};      ///< that show the skills
  std::vector<Alternative> free_courses{};  ///< that teach them and cost nothing
};

/// Up to `most` of each, the widest cover first, then the fewest hours, then by id.
[[nodiscard]] Alternatives find_alternatives(const Catalog& catalog, const Certification& certification,
                                             std::size_t most);

}  // namespace aipath
