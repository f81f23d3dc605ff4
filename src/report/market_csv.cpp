// SPDX-License-Identifier: MIT
#include "report/csv_ids.hpp"
#include "report/escape.hpp"
#include <aipath/report/market.hpp>

#include <fmt/format.h>

#include <optional>

namespace aipath {
namespace {

std::string number(const std::optional<Fact>& fact) {
  return fact ? fmt::format("{}", fact->value) : "";
}

std::string pay_line(const Catalog& catalog, const PayRow& pay, const Market& market) {
  const SalaryRow& row = catalog[pay.row];
  const Percentiles p = row.percentiles.value_or(Percentiles{});
  const SalaryRange range = row.range.value_or(SalaryRange{});
  ProvenanceId provenance = row.provenance;
  for (const auto& fact : {range.low, p.p25, p.mean, p.p50}) {
    if (fact) provenance = fact->provenance;
  }
  return fmt::format(
      "pay,{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},,,,,,,{}\n", csv_field(row.id),
      csv_field(market.region), row.role.is_set() ? csv_field(catalog[row.role].id) : "",
      csv_field(row.seniority), csv_field(row.place), csv_field(row.kind), csv_field(row.currency),
      csv_field(row.per), row.year, number(p.p10), number(p.p25), number(p.p50), number(p.p75), number(p.p90),
      number(p.mean), number(range.low), number(range.high),
      row.sample_size ? fmt::format("{}", *row.sample_size) : "", csv_source_ids(catalog, provenance));
}

std::string growth_line(const Catalog& catalog, const GrowthFigure& growth) {
  const GrowthRow& row = catalog[growth.row];
  return fmt::format("growth,{},{},,,,,,,,,,,,,,,,,{},{},{},{},,,{}\n", csv_field(row.id),
                     csv_field(catalog.markets[growth.market].region), csv_field(row.scope),
                     row.percent.value, csv_field(row.period), row.disputed ? "true" : "false",
                     csv_source_ids(catalog, row.percent.provenance));
}

std::string advert_line(const Catalog& catalog, const AdvertShare& advert) {
  return fmt::format("advert,{},,,,,,,,,,,,,,,,,,{},,,,{},{},{}\n",
                     advert.skill.is_set() ? csv_field(catalog[advert.skill].id) : "", csv_field(advert.name),
                     advert.level > 0 ? fmt::format("{}", advert.level) : "", advert.share.value,
                     csv_source_ids(catalog, advert.share.provenance));
}

}  // namespace

std::string market_csv(const Catalog& catalog, const MarketReport& report) {
  std::string out =
      "record,id,region,role,seniority,place,kind,currency,per,year,p10,p25,p50,p75,p90,mean,range_low,"
      "range_high,sample_size,scope,growth_percent,growth_period,growth_disputed,level,advert_share,"
      "sources\n";
  for (const PayGroup& group : report.pay) {
    for (const PayRow& pay : group.rows)
      out += pay_line(catalog, pay, catalog.markets[group.market]);
  }
  for (const GrowthFigure& growth : report.growth)
    out += growth_line(catalog, growth);
  for (const AdvertShare& advert : report.adverts)
    out += advert_line(catalog, advert);
  return out;
}

}  // namespace aipath
