// SPDX-License-Identifier: MIT
#include "report/market_json_object.hpp"

#include "catalog/fields.hpp"

#include <string>
#include <utility>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json value_of(const std::optional<Fact>& fact) {
  return fact ? Json(fact->value) : Json();
}

Json market_id(const Catalog& catalog, const std::optional<std::size_t>& market) {
  return market ? Json(catalog.markets[*market].id) : Json();
}

}  // namespace

void add_sources(Json& object, const Catalog& catalog, ProvenanceId id) {
  object["sources"] = Json::array();
  object["as_of"] = Json();
  object["confidence"] = Json();
  object["note"] = Json();
  if (!id.is_set()) return;
  const Provenance& provenance = catalog[id];
  for (const SourceId source : provenance.sources)
    object["sources"].push_back(catalog[source].id);
  if (provenance.as_of.is_set()) object["as_of"] = format_date(provenance.as_of);
  if (provenance.confidence != Confidence::unset)
    object["confidence"] = std::string(enum_name(provenance.confidence));
  if (!provenance.note.empty()) object["note"] = provenance.note;
}

Json pay_json(const Catalog& catalog, const PayRow& pay) {
  const SalaryRow& row = catalog[pay.row];
  const Percentiles none;
  const Percentiles& p = row.percentiles ? *row.percentiles : none;
  Json object{{"row", row.id},
              {"market", market_id(catalog, market_of(catalog, pay.row))},
              {"role", row.role.is_set() ? Json(catalog[row.role].id) : Json()},
              {"stand_in", pay.is_stand_in},
              {"seniority", row.seniority},
              {"place", row.place.empty() ? Json() : Json(row.place)},
              {"kind", row.kind},
              {"currency", row.currency},
              {"per", row.per},
              {"year", row.year},
              {"p10", value_of(p.p10)},
              {"p25", value_of(p.p25)},
              {"p50", value_of(p.p50)},
              {"p75", value_of(p.p75)},
              {"p90", value_of(p.p90)},
              {"mean", value_of(p.mean)},
              {"range_low", row.range ? value_of(row.range->low) : Json()},
              {"range_high", row.range ? value_of(row.range->high) : Json()},
              {"sample_size", row.sample_size ? Json(*row.sample_size) : Json()}};
  add_sources(object, catalog, provenance_of(row));
  return object;
}

Json growth_json(const Catalog& catalog, const GrowthFigure& growth) {
  const GrowthRow& row = catalog[growth.row];
  Json object{{"row", row.id},
              {"market", catalog.markets[growth.market].id},
              {"in_region", growth.is_in_region},
              {"scope", row.scope},
              {"percent", row.percent.value},
              {"period", row.period},
              {"disputed", row.disputed}};
  add_sources(object, catalog, row.percent.provenance);
  return object;
}

}  // namespace aipath
