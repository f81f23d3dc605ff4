// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/role.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aipath {

enum class CertificationStatus : std::uint8_t { active, retired, restricted };

/// A cost between two bounds; equal bounds are a known cost.
struct MoneyRange {
  double low = 0;
  double high = 0;
  std::string currency{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

struct OtherCost {
  std::string item{};
  MoneyRange cost{};
  std::string per{};  ///< empty: once; month
  int months = 0;     ///< how many months, if `per` is month
  bool optional = false;
};

struct Renewal {
  std::optional<Money> cost{};  ///< empty: unknown
  std::optional<Fact> hours{};
  std::string path{};
};

struct UpliftClass {
  std::string id{};
  std::string name{};
  Estimate uplift_percent{};  ///< of annual base pay, averaged over people who get no raise
  std::string basis{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

struct UpliftEvidence {
  std::string id{};
  std::string finding{};
  std::map<std::string, Fact> figures{};  ///< units are in the names
  std::string sample{};
  std::string bias{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// A sourced rule in words: of the uplift model, of portfolio practice.
struct Rule {
  std::string id{};
  std::string rule{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// What must be held before: an entry of the catalogue, or one that the catalogue does not have.
struct RequiredCertification {
  CertificationId certification{};
  std::string name{};  ///< only without `certification`
  SourceLocation where{};
};

struct Certification {
  std::string id{};
  std::string name{};
  std::string vendor{};
  std::string exam_code{};
  CertificationStatus status = CertificationStatus::active;
  std::string level{};
  PartialDate retired_on{};
  std::vector<CertificationId> replaced_by{};
  std::optional<Money> fee{};              ///< of one attempt, or of `attempts_included`; empty: unknown
  std::optional<int> attempts_included{};  ///< attempts that one fee pays for; empty: one
  std::optional<MoneyRange> programme_cost{};
  std::vector<OtherCost> other_costs{};
  Estimate prep_hours{};                 ///< for who meets the recommended experience
  std::optional<int> validity_months{};  ///< empty: does not expire, unless `validity` is "unknown"
  std::string validity{};                ///< "unknown" if nobody has published it; else empty
  std::optional<Renewal> renewal{};
  std::string entry_requirements{};
  std::vector<RequiredCertification> required_before{};
  std::vector<SkillLevel> evidences{};
  std::optional<Fact> pass_probability{};  ///< 0 to 1, of one attempt
  UpliftClassId uplift_class{};
  std::optional<Estimate> uplift_percent{};  ///< overrides the class
  std::string url{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

}  // namespace aipath
