// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/fact.hpp>
#include <aipath/profile/roi_wishes.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// Shifts the levels that a role asks: entry one less, senior one more.
enum class Seniority : std::uint8_t { entry, mid, senior };

enum class Share : std::uint8_t { full, level, aggregate, none };

/// Why a level should be believed.
struct Evidence {
  std::string kind{};  ///< project, course, certification, job, other
  std::string link{};
  PartialDate date{};
};

/// A level that the learner states.
struct SkillClaim {
  SkillId skill{};
  double level = 0;         ///< 0 to 5, fractions allowed
  PartialDate last_used{};  ///< not set: in use
  std::vector<Evidence> evidence{};
  SourceLocation where{};
  SourceLocation last_used_where{};
};

struct HeldCertification {
  CertificationId certification{};
  PartialDate date{};
  PartialDate expires{};
  SourceLocation where{};
};

/// Something that the learner prefers where a role leaves a choice: a skill, or every skill of a vendor.
struct Preference {
  std::string name{};
  std::vector<SkillId> skills{};
  SourceLocation where{};
};

/// Whole days, both included.
struct DayRange {
  PartialDate first{};
  PartialDate last{};
};

/// Where single values of a profile stand; no place for what it leaves out.
struct ProfilePlaces {
  SourceLocation seniority{};
  SourceLocation hours_per_week{};
  SourceLocation pace{};
};

/// Who the learner is. Ids refer to the catalogue that the profile was read with.
struct Profile {
  std::string path{};
  std::string name{};
  std::vector<RoleId> roles{};
  Seniority seniority = Seniority::mid;
  std::string region{};
  std::optional<Money> salary{};
  std::optional<double> hours_per_week{};
  PartialDate start{};
  PartialDate deadline{};
  std::vector<DayRange> days_off{};
  std::optional<Money> budget{};
  bool free_only = false;
  std::vector<std::string> languages{};
  std::vector<std::string> formats{};
  double pace = 1.0;  ///< multiplies every hour
  std::vector<Preference> prefer{};
  std::vector<std::string> interests{};
  std::optional<Money> hour_value{};
  RoiWishes roi{};
  double buffer = 0.15;
  int parallel = 1;
  std::vector<SkillClaim> skills{};  ///< in the order of the file, each skill once
  std::vector<HeldCertification> certifications{};
  Share share = Share::level;
  ProfilePlaces places{};
};

}  // namespace aipath
