// SPDX-License-Identifier: MIT
#include <aipath/analysis/market.hpp>
#include <aipath/analysis/references.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

std::vector<std::size_t> markets_with_region(const Catalog& catalog, std::string_view region) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < catalog.markets.size(); ++i) {
    if (catalog.markets[i].region == region) found.push_back(i);
  }
  return found;
}

template <class RowId>
bool holds(const std::vector<RowId>& rows, RowId row) {
  return std::find(rows.begin(), rows.end(), row) != rows.end();
}

bool is_for(const SalaryRow& row, std::string_view seniority) {
  return row.percentiles && row.percentiles->p50 && (row.seniority == seniority || row.seniority == "all");
}

/// How many roles have a median of a kind, and the year of the newest.
struct KindUse {
  int roles = 0;
  int newest = 0;
};

void count_kinds(const Catalog& catalog, const std::vector<PayRow>& rows, std::string_view seniority,
                 std::string_view wanted, std::map<PayKind, KindUse>& uses) {
  std::map<PayKind, int> newest;
  for (const PayRow& pay : rows) {
    const SalaryRow& row = catalog[pay.row];
    if (!is_for(row, seniority) || (!wanted.empty() && row.kind != wanted)) continue;
    int& year = newest[kind_of(row)];
    year = std::max(year, row.year);
  }
  for (const auto& [kind, year] : newest) {
    KindUse& use = uses[kind];
    ++use.roles;
    use.newest = std::max(use.newest, year);
  }
}

}  // namespace

std::vector<std::size_t> markets_of(const Catalog& catalog, std::string_view region) {
  if (region.empty()) return {};
  std::vector<std::size_t> found = markets_with_region(catalog, region);
  const std::size_t dash = region.find('-');
  if (found.empty() && dash != std::string_view::npos)
    found = markets_with_region(catalog, region.substr(0, dash));
  return found;
}

std::string best_known_region(const Catalog& catalog) {
  std::map<std::string, std::size_t> rows;
  for (const Market& market : catalog.markets)
    rows[market.region] += market.salaries.size();
  std::string best;
  std::size_t most = 0;
  for (const auto& [region, count] : rows) {
    if (!best.empty() && count <= most) continue;
    best = region;
    most = count;
  }
  return best;
}

std::optional<std::size_t> market_of(const Catalog& catalog, SalaryId row) {
  for (std::size_t i = 0; i < catalog.markets.size(); ++i) {
    if (holds(catalog.markets[i].salaries, row)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> market_of(const Catalog& catalog, GrowthId row) {
  for (std::size_t i = 0; i < catalog.markets.size(); ++i) {
    if (holds(catalog.markets[i].growth, row)) return i;
  }
  return std::nullopt;
}

ProvenanceId provenance_of(const SalaryRow& row) {
  if (row.percentiles) {
    for (const auto& fact : {row.percentiles->p50, row.percentiles->mean, row.percentiles->p25}) {
      if (fact) return fact->provenance;
    }
  }
  if (row.range && row.range->low) return row.range->low->provenance;
  return row.provenance;
}

PayKind kind_of(const SalaryRow& row) {
  return {row.kind, row.currency, row.per};
}

std::vector<PayRow> pay_rows(const Catalog& catalog, RoleId role, const std::vector<std::size_t>& markets) {
  std::vector<PayRow> rows;
  for (const SalaryId id : salaries_of(catalog, role)) {
    const auto market = market_of(catalog, id);
    if (!market || !holds(markets, *market)) continue;
    rows.push_back({id, catalog[id].role != role});
  }
  return rows;
}

std::optional<PayKind> comparable_kind(const Catalog& catalog, const std::vector<RoleId>& roles,
                                       const std::vector<std::size_t>& markets, std::string_view seniority,
                                       std::string_view wanted) {
  std::map<PayKind, KindUse> uses;
  for (const RoleId role : roles)
    count_kinds(catalog, pay_rows(catalog, role, markets), seniority, wanted, uses);
  const auto best = std::max_element(uses.begin(), uses.end(), [](const auto& a, const auto& b) {
    return std::tie(a.second.roles, a.second.newest) < std::tie(b.second.roles, b.second.newest);
  });
  return best == uses.end() ? std::nullopt : std::optional(best->first);
}

std::optional<PayRow> best_pay_row(const Catalog& catalog, RoleId role,
                                   const std::vector<std::size_t>& markets, const PayKind& kind,
                                   std::string_view seniority) {
  const auto rank = [&](const PayRow& pay) {
    const SalaryRow& row = catalog[pay.row];
    return std::tuple(pay.is_stand_in, row.seniority != seniority, !row.place.empty(), -row.year,
                      -row.sample_size.value_or(0), std::string_view(row.id));
  };
  std::optional<PayRow> best;
  for (const PayRow& pay : pay_rows(catalog, role, markets)) {
    const SalaryRow& row = catalog[pay.row];
    if (!is_for(row, seniority) || kind_of(row) != kind) continue;
    if (!best || rank(pay) < rank(*best)) best = pay;
  }
  return best;
}

std::optional<GrowthFigure> growth_of(const Catalog& catalog, RoleId role,
                                      const std::vector<std::size_t>& markets) {
  const auto rank = [&](const GrowthFigure& figure) {
    return std::pair(catalog[figure.row].disputed, !figure.is_in_region);
  };
  std::optional<GrowthFigure> best;
  for (const GrowthId id : catalog[role].growth) {
    const auto market = market_of(catalog, id);
    if (!market) continue;
    const GrowthFigure figure{id, *market, holds(markets, *market)};
    if (!best || rank(figure) < rank(*best)) best = figure;
  }
  return best;
}

std::optional<double> periods_a_year(std::string_view per) {
  constexpr double months = 12;
  if (per == "year") return 1.0;
  return per == "month" ? std::optional(months) : std::nullopt;
}

}  // namespace aipath
