// SPDX-License-Identifier: MIT
#include <aipath/analysis/market_report.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

/// From entry to the top, then what a roadmap may add, then all levels together.
std::size_t seniority_rank(std::string_view seniority) {
  constexpr std::array<std::string_view, 4> known{"entry", "mid", "senior", "executive"};
  if (seniority == "all") return known.size() + 1;
  const auto place = std::find(known.begin(), known.end(), seniority);
  return static_cast<std::size_t>(place - known.begin());
}

void sort_by_seniority(const Catalog& catalog, std::vector<PayRow>& rows) {
  const auto rank = [&](const PayRow& pay) {
    const SalaryRow& row = catalog[pay.row];
    return std::tuple(pay.is_stand_in, !row.place.empty(), std::string_view(row.place),
                      seniority_rank(row.seniority), std::string_view(row.seniority), -row.year,
                      std::string_view(row.id));
  };
  std::sort(rows.begin(), rows.end(), [&](const PayRow& a, const PayRow& b) { return rank(a) < rank(b); });
}

/// The rows of a role in one market, a group for each kind; those with most rows first.
std::vector<PayGroup> groups_of_role(const Catalog& catalog, RoleId role, std::size_t market) {
  std::vector<PayGroup> groups;
  for (const PayRow& pay : pay_rows(catalog, role, {market})) {
    const PayKind kind = kind_of(catalog[pay.row]);
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const PayGroup& g) { return g.kind == kind; });
    if (group == groups.end()) group = groups.insert(groups.end(), PayGroup{market, kind, {}});
    group->rows.push_back(pay);
  }
  for (PayGroup& group : groups)
    sort_by_seniority(catalog, group.rows);
  std::sort(groups.begin(), groups.end(), [](const PayGroup& a, const PayGroup& b) {
    return std::tuple(b.rows.size(), a.kind) < std::tuple(a.rows.size(), b.kind);
  });
  return groups;
}

/// One row a role, of the kind that most roles have.
std::optional<PayGroup> group_of_all_roles(const Catalog& catalog, std::size_t market) {
  std::vector<RoleId> roles(catalog.roles.size());
  for (std::uint32_t i = 0; i < roles.size(); ++i)
    roles[i] = {i};
  const auto kind = comparable_kind(catalog, roles, {market}, "all", "");
  if (!kind) return std::nullopt;
  PayGroup group{market, *kind, {}};
  for (const RoleId role : roles) {
    const auto row = best_pay_row(catalog, role, {market}, *kind, "all");
    if (row && !row->is_stand_in) group.rows.push_back(*row);
  }
  const auto rank = [&](const PayRow& pay) {
    return std::tuple(-catalog[pay.row].percentiles->p50->value, std::string_view(catalog[pay.row].id));
  };
  std::sort(group.rows.begin(), group.rows.end(),
            [&](const PayRow& a, const PayRow& b) { return rank(a) < rank(b); });
  return group;
}

bool is_named(const Catalog& catalog, RoleId role, GrowthId row) {
  const auto& named = catalog[role].growth;
  return std::find(named.begin(), named.end(), row) != named.end();
}

std::vector<AdvertShare> adverts_of(const Role& role) {
  std::vector<AdvertShare> adverts;
  for (const Requirement& requirement : role.requirements) {
    const bool is_plain = requirement.name.empty() && requirement.options.size() == 1;
    if (requirement.advert_share) {
      AdvertShare& advert = adverts.emplace_back();
      advert.share = *requirement.advert_share;
      advert.name = requirement.name;
      if (is_plain) advert.skill = requirement.options.front().skill;
      if (is_plain) advert.level = requirement.options.front().level;
    }
    for (const SkillLevel& option : requirement.options) {
      if (option.advert_share && !(is_plain && requirement.advert_share))
        adverts.push_back({requirement.name, option.skill, option.level, *option.advert_share});
    }
  }
  return adverts;
}

std::vector<AdvertShare> adverts_of_all(const Catalog& catalog) {
  std::vector<AdvertShare> adverts;
  for (std::uint32_t i = 0; i < catalog.skills.size(); ++i) {
    if (catalog.skills[i].advert_share) adverts.push_back({{}, {i}, 0, *catalog.skills[i].advert_share});
  }
  return adverts;
}

}  // namespace

MarketReport describe_market(const Catalog& catalog, RoleId role, std::string_view region) {
  std::vector<std::size_t> markets = markets_of(catalog, region);
  if (region.empty()) {
    markets.resize(catalog.markets.size());
    std::iota(markets.begin(), markets.end(), std::size_t{0});
  }
  MarketReport report{.role = role};
  for (const std::size_t market : markets) {
    if (role.is_set()) {
      for (PayGroup& group : groups_of_role(catalog, role, market))
        report.pay.push_back(std::move(group));
    } else if (auto group = group_of_all_roles(catalog, market)) {
      report.pay.push_back(std::move(*group));
    }
  }
  for (std::size_t i = 0; i < catalog.markets.size(); ++i) {
    const bool is_in_region = std::find(markets.begin(), markets.end(), i) != markets.end();
    for (const GrowthId row : catalog.markets[i].growth) {
      if (!role.is_set() || catalog[row].disputed || is_named(catalog, role, row))
        report.growth.push_back({row, i, is_in_region});
    }
  }
  report.adverts = role.is_set() ? adverts_of(catalog[role]) : adverts_of_all(catalog);
  const auto id_of = [&](const AdvertShare& advert) {
    return advert.skill.is_set() ? std::string_view(catalog[advert.skill].id) : std::string_view();
  };
  std::stable_sort(report.adverts.begin(), report.adverts.end(),
                   [&](const AdvertShare& a, const AdvertShare& b) {
                     return std::tuple(-a.share.value, id_of(a), std::string_view(a.name)) <
                            std::tuple(-b.share.value, id_of(b), std::string_view(b.name));
                   });
  return report;
}

}  // namespace aipath
