// SPDX-License-Identifier: MIT
//
// Which figures of pay and growth may stand beside each other. Sources count different things as pay (base
// wages, base with stock, what adverts offer), so a comparison uses rows of one kind only.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// What rows must have in common to be compared.
struct PayKind {
  std::string kind{};      ///< as the roadmap names it: base-wage ...
  std::string currency{};  ///< ISO 4217
  std::string per{};       ///< year, month, day, hour

  friend auto operator<=>(const PayKind&, const PayKind&) = default;
};

/// A row of pay, seen from a role.
struct PayRow {
  SalaryId row{};
  bool is_stand_in = false;  ///< the row is of another role, which the role says applies too
};

/// A row of growth, seen from a region.
struct GrowthFigure {
  GrowthId row{};
  std::size_t market = 0;  ///< index into Catalog::markets
  bool is_in_region = false;
};

/// Markets of a region, as indices into Catalog::markets. `US-CA` belongs to a market of `US` if none is of
/// `US-CA` itself.
[[nodiscard]] std::vector<std::size_t> markets_of(const Catalog& catalog, std::string_view region);

/// The region about which the catalogue holds most rows of pay, of equals the first by name; empty if there
/// is no market.
[[nodiscard]] std::string best_known_region(const Catalog& catalog);

/// The index of the market that holds a row; empty if none does.
[[nodiscard]] std::optional<std::size_t> market_of(const Catalog& catalog, SalaryId row);
[[nodiscard]] std::optional<std::size_t> market_of(const Catalog& catalog, GrowthId row);

[[nodiscard]] PayKind kind_of(const SalaryRow& row);

/// Who says what the row says of the middle: of its median, else mean, lower quarter or range, else the
/// row's.
[[nodiscard]] ProvenanceId provenance_of(const SalaryRow& row);

/// The rows of these markets that say something about a role, in the order of `salaries_of`.
[[nodiscard]] std::vector<PayRow> pay_rows(const Catalog& catalog, RoleId role,
                                           const std::vector<std::size_t>& markets);

/// The kind in which most of these roles have a median for this seniority (or for all levels together); of
/// equals the one with the newest row, then the first by name. Only kinds named `wanted`, if it is not empty.
/// Empty if no role has a median.
[[nodiscard]] std::optional<PayKind> comparable_kind(const Catalog& catalog, const std::vector<RoleId>& roles,
                                                     const std::vector<std::size_t>& markets,
                                                     std::string_view seniority, std::string_view wanted);

/// The row of this kind with a median that fits best: of the role itself rather than of another one, of the
/// seniority rather than of all levels, of the whole market rather than of a place in it, newer, with more
/// people asked, first by id. Empty if there is none.
[[nodiscard]] std::optional<PayRow> best_pay_row(const Catalog& catalog, RoleId role,
                                                 const std::vector<std::size_t>& markets, const PayKind& kind,
                                                 std::string_view seniority);

/// The first row that the role names and that nobody disputes, of these markets if there is one; else its
/// first one. Empty if it names none.
[[nodiscard]] std::optional<GrowthFigure> growth_of(const Catalog& catalog, RoleId role,
                                                    const std::vector<std::size_t>& markets);

/// How many of the period make a year, for periods of which that is certain: year and month.
[[nodiscard]] std::optional<double> periods_a_year(std::string_view per);

}  // namespace aipath
