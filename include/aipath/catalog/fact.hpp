// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/date.hpp>
#include <aipath/catalog/ids.hpp>
#include <aipath/diagnostics/source_location.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace aipath {

/// How far a fact can be trusted. docs/formats/roadmap.md and the sources say what each stands for.
enum class Confidence : std::uint8_t { unset, vendor_stated, survey, secondary, seed, estimate, unverified };

/// Where facts come from.
struct Source {
  std::string id{};
  std::string title{};
  std::string publisher{};
  std::string kind{};
  std::string url{};
  PartialDate as_of{};
  Confidence confidence = Confidence::unset;
  std::string note{};
  SourceLocation where{};
};

/// What stands behind one or more numbers. After linking, `as_of` and `confidence` are those of the first
/// source unless they were given; without a source the number is somebody's own.
struct Provenance {
  std::vector<SourceId> sources{};
  PartialDate as_of{};
  Confidence confidence = Confidence::unset;
  std::string note{};

  friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A number about the world.
struct Fact {
  double value = 0;
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// A three-point estimate, low <= likely <= high.
struct Estimate {
  double low = 0;
  double likely = 0;
  double high = 0;
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// Where only one number is known, low and high lie this share of it below and above (gains
/// per step scatter by about a third). A stated assumption, not data.
inline constexpr double assumed_spread = 0.35;

/// An amount in one currency; currencies are never added to one another.
struct Money {
  double amount = 0;
  std::string currency{};  ///< ISO 4217, three capital letters
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath
