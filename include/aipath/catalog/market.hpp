// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/certification.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Pay in the row's currency and period.
struct Percentiles {
  std::optional<Fact> p10{};
  std::optional<Fact> p25{};
  std::optional<Fact> p50{};
  std::optional<Fact> p75{};
  std::optional<Fact> p90{};
  std::optional<Fact> mean{};
};

struct SalaryRange {
  std::optional<Fact> low{};
  std::optional<Fact> high{};
};

/// What one source says that one kind of people earns. Rows of different `kind` are never mixed.
struct SalaryRow {
  std::string id{};
  RoleId role{};                   ///< not set if `occupation_group` is
  std::string occupation_group{};  ///< for comparison only
  std::string seniority{};
  std::string place{};
  std::string currency{};
  std::string per{};
  std::string kind{};
  int year = 0;
  std::optional<Percentiles> percentiles{};
  std::optional<SalaryRange> range{};
  std::optional<int> sample_size{};
  std::string occupation{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

struct GrowthRow {
  std::string id{};
  std::string scope{};
  Fact percent{};
  std::string period{};
  int start = 0;
  int end = 0;
  bool disputed = false;
  std::optional<Fact> employment_start{};
  std::optional<Fact> employment_end{};
  std::optional<Fact> openings_per_year{};
  ProvenanceId provenance{};
  SourceLocation where{};
};

/// Pay for a skill as such.
struct SkillPremium {
  std::string id{};
  std::string claim{};
  Fact percent{};
  std::optional<Fact> previous_percent{};
  std::optional<int> previous_year{};
  ProvenanceId provenance{};
};

/// Pay of this market against that of another.
struct RegionalFactor {
  std::string against{};
  Fact factor{};
  ProvenanceId provenance{};
};

/// Two rows that measure the same thing, and how far they are apart.
struct SalaryCheck {
  std::string id{};
  RoleId role{};
  std::vector<SalaryId> rows{};
  Fact ratio{};
  ProvenanceId provenance{};
};

/// Pay and growth of a region. Its salary and growth rows stand in the Catalog's own lists, to be named by
/// roles.
struct Market {
  std::string id{};
  std::string region{};
  std::string name{};
  std::string note{};
  std::vector<SalaryId> salaries{};
  std::vector<GrowthId> growth{};
  std::vector<SkillPremium> premiums{};
  std::vector<RegionalFactor> factors{};
  std::vector<SalaryCheck> checks{};
  SourceLocation where{};
};

}  // namespace aipath
