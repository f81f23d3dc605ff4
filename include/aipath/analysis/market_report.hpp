// SPDX-License-Identifier: MIT
//
// What the catalogue knows about the market of a role, or of all of them: pay, growth, what adverts ask.
#pragma once

#include <aipath/analysis/market.hpp>

#include <string>
#include <vector>

namespace aipath {

/// Rows that may be compared: one market, one kind of pay.
struct PayGroup {
  std::size_t market = 0;  ///< index into Catalog::markets
  PayKind kind{};
  /// Of one role: from entry to the top, then all levels, each the newest first. Of all roles: the best row
  /// for all levels of each, highest median first.
  std::vector<PayRow> rows{};
};

/// A skill or a choice of skills that adverts name.
struct AdvertShare {
  std::string name{};  ///< of a requirement that leaves a choice; empty for a plain skill
  SkillId skill{};     ///< not set for the choice as a whole
  int level = 0;       ///< that the role asks; 0 for all roles together
  Fact share{};        ///< 0 to 1
};

struct MarketReport {
  RoleId role{};  ///< not set: all roles
  std::vector<PayGroup> pay{};
  /// Of one role what it names and what is disputed; of all roles every row. In the order of the markets.
  std::vector<GrowthFigure> growth{};
  std::vector<AdvertShare> adverts{};  ///< most often named first, then by id and name
};

/// `role` not set: all roles; `region` empty: every region. Growth of other regions than `region` is kept and
/// marked.
[[nodiscard]] MarketReport describe_market(const Catalog& catalog, RoleId role, std::string_view region);

}  // namespace aipath
