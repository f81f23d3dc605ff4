// SPDX-License-Identifier: MIT
#include "report/gap_json_object.hpp"
#include "report/market_json_object.hpp"
#include <aipath/report/market.hpp>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json advert_object(const Catalog& catalog, const AdvertShare& advert) {
  Json object{{"skill", advert.skill.is_set() ? Json(catalog[advert.skill].id) : Json()},
              {"name", advert.name.empty() ? Json() : Json(advert.name)},
              {"level", advert.level > 0 ? Json(advert.level) : Json()},
              {"advert_share", advert.share.value}};
  add_sources(object, catalog, advert.share.provenance);
  return object;
}

}  // namespace

std::string market_json(const Catalog& catalog, const MarketReport& report, const MarketView& view) {
  Json document{{"schema", "aipath.market/1"},
                {"aipath_version", view.aipath_version},
                {"role", report.role.is_set() ? Json(catalog[report.role].id) : Json()},
                {"region", view.region.empty() ? Json() : Json(view.region)},
                {"pay", Json::array()},
                {"growth", Json::array()},
                {"adverts", Json::array()}};
  for (const PayGroup& group : report.pay) {
    for (const PayRow& pay : group.rows)
      document["pay"].push_back(pay_json(catalog, pay));
  }
  for (const GrowthFigure& growth : report.growth)
    document["growth"].push_back(growth_json(catalog, growth));
  for (const AdvertShare& advert : report.adverts)
    document["adverts"].push_back(advert_object(catalog, advert));
  return dump_json(document);
}

}  // namespace aipath
