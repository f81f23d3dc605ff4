// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace aipath {

/// The place of an entry in its list of the Catalog; dense from 0, given when the catalogue is linked. Ids of
/// different kinds do not mix. A default one stands for "none".
template <class Tag>
struct Id {
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::uint32_t index = none;

  [[nodiscard]] constexpr bool is_set() const { return index != none; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using CategoryId = Id<struct Category>;
using SkillId = Id<struct Skill>;
using RoleId = Id<struct Role>;
using CertificationId = Id<struct Certification>;
using UpliftClassId = Id<struct UpliftClass>;
using SourceId = Id<struct Source>;
using SalaryId = Id<struct SalaryRow>;
using GrowthId = Id<struct GrowthRow>;
using ResourceId = Id<struct Resource>;
using ProjectId = Id<struct Project>;
using TopicId = Id<struct InterviewTopic>;
using ProvenanceId = Id<struct Provenance>;

}  // namespace aipath
