// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/diagnostic.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace aipath {

/// The learner states this level, in use today: nothing of it is forgotten.
struct SetLevel {
  SkillId skill{};
  double level = 0;  ///< 0 to 5
};

/// The learner holds this certification. Each skill that it evidences is set to the evidenced level, in use
/// today, unless the profile states a higher level.
struct HoldCertification {
  CertificationId certification{};
};

struct SetHoursPerWeek {
  double hours = 0;  ///< 0.1 to 168
};

struct SetPace {
  double pace = 1;  ///< 0.1 to 10
};

struct SetSeniority {
  Seniority seniority = Seniority::mid;
};

/// One thing that would be different in a profile.
using ProfileChange = std::variant<SetLevel, HoldCertification, SetHoursPerWeek, SetPace, SetSeniority>;

/// Reads `python=4,cert:aws-saa,hours_per_week=10,pace=0.9,seniority=senior`; order is kept. Ids of older
/// roadmap versions are carried forward with a note. All problems are reported (code wrong-usage); empty if
/// there is one.
[[nodiscard]] std::optional<std::vector<ProfileChange>> parse_changes(std::string_view text,
                                                                      const Catalog& catalog,
                                                                      Diagnostics& diagnostics);

/// The profile with all changes made in their order, as if its file had been edited. Requires that profile
/// and changes were read with `catalog`.
[[nodiscard]] Profile apply_changes(const Catalog& catalog, Profile profile,
                                    const std::vector<ProfileChange>& changes);

}  // namespace aipath
