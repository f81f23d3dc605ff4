// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"
#include "report/escape.hpp"
#include "report/resource_words.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

/// `python 1;python 2`: what scripts split.
std::string step_fields(const Catalog& catalog, const std::vector<StepId>& steps) {
  std::vector<std::string> fields;
  for (const StepId& step : steps)
    fields.push_back(fmt::format("{} {}", catalog[step.skill].id, step.level));
  return joined(fields, ";");
}

std::string resource_fields(const Catalog& catalog, const ResourceChoice& choice) {
  std::vector<std::string> ids;
  for (const ChosenResource& chosen : choice.resources)
    ids.push_back(catalog[chosen.resource].id);
  return joined(ids, ";");
}

}  // namespace

std::string resources_csv(const Catalog& catalog, const ResourceChoice& choice, const ResourceView&) {
  std::string out = "resource,title,type,url,money,currency,months,hours_likely,covers,price_from\n";
  for (const ChosenResource& chosen : choice.resources) {
    const Resource& resource = catalog[chosen.resource];
    out += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", csv_field(resource.id), csv_field(resource.title),
                       csv_field(resource.type), csv_field(resource.url), chosen.money,
                       csv_field(choice.constraints.currency), chosen.months, chosen.hours,
                       csv_field(step_fields(catalog, chosen.covers)),
                       csv_field(price_words(catalog, resource)));
  }
  return out;
}

std::string resource_frontier_csv(const Catalog& catalog, const ResourceFrontier& frontier,
                                  const ResourceView&) {
  std::string out = "money,currency,hours_likely,optimal,resources\n";
  for (const ResourceChoice& point : frontier.points) {
    out += fmt::format("{},{},{},{},{}\n", point.money, csv_field(point.constraints.currency), point.hours,
                       point.is_proven, csv_field(resource_fields(catalog, point)));
  }
  return out;
}

}  // namespace aipath
