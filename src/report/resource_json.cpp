// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/gap_json_object.hpp"
#include "report/resource_words.hpp"

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json step_objects(const Catalog& catalog, const std::vector<StepId>& steps) {
  Json list = Json::array();
  for (const StepId& step : steps)
    list.push_back({{"skill", catalog[step.skill].id}, {"level", step.level}});
  return list;
}

Json price_object(const Catalog& catalog, const Resource& resource) {
  Json price{{"amount", resource.cost.amount},
             {"currency", text_or_null(resource.cost.currency)},
             {"per", text_or_null(resource.cost_per)},
             {"sources", Json::array()},
             {"as_of", Json()},
             {"confidence", Json()}};
  const Provenance* provenance = price_provenance(catalog, resource);
  if (provenance == nullptr) return price;
  for (const SourceId source : provenance->sources)
    price["sources"].push_back(catalog[source].id);
  price["as_of"] = text_or_null(format_date(provenance->as_of));
  if (provenance->confidence != Confidence::unset)
    price["confidence"] = std::string(enum_name(provenance->confidence));
  return price;
}

Json resource_object(const Catalog& catalog, const ChosenResource& chosen) {
  const Resource& resource = catalog[chosen.resource];
  return {{"resource", resource.id},
          {"title", resource.title},
          {"type", text_or_null(resource.type)},
          {"url", text_or_null(resource.url)},
          {"money", chosen.money},
          {"months", chosen.months},
          {"hours_likely", chosen.hours},
          {"price", price_object(catalog, resource)},
          {"covers", step_objects(catalog, chosen.covers)}};
}

Json choice_object(const Catalog& catalog, const ResourceChoice& choice) {
  Json resources = Json::array();
  for (const ChosenResource& chosen : choice.resources)
    resources.push_back(resource_object(catalog, chosen));
  Json uncovered = Json::array();
  for (const UncoveredStep& step : choice.uncovered) {
    uncovered.push_back({{"skill", catalog[step.step.skill].id},
                         {"level", step.step.level},
                         {"reason", reason_id(step.reason)}});
  }
  return {{"money", choice.money},
          {"hours_likely", choice.hours},
          {"objective", choice.value},
          {"lower_bound", choice.bound},
          {"optimal", choice.is_proven},
          {"closing_money", choice.closing_money ? Json(*choice.closing_money) : Json()},
          {"closing_money_optimal", choice.closing_money ? Json(choice.is_closing_money_proven) : Json()},
          {"resources", std::move(resources)},
          {"uncovered", std::move(uncovered)}};
}

Json head_object(const Catalog& catalog, const ResourceChoice& choice, const ResourceView& view) {
  const ResourceConstraints& constraints = choice.constraints;
  Json other_currency = Json::array();
  for (const ResourceId id : choice.other_currency)
    other_currency.push_back(catalog[id].id);
  return {{"schema", "aipath.resources/1"},
          {"aipath_version", view.aipath_version},
          {"date", format_date(view.date)},
          {"role", catalog[view.role].id},
          {"role_name", catalog[view.role].name},
          {"goal", goal_id(constraints.goal)},
          {"currency", constraints.currency},
          {"budget", constraints.budget ? Json(*constraints.budget) : Json()},
          {"free_only", constraints.free_only},
          {"languages", constraints.languages},
          {"formats", constraints.formats},
          {"pace", constraints.pace},
          {"hour_value", constraints.hour_value},
          {"hour_value_basis", basis_id(constraints.hour_value_basis)},
          {"steps_total", choice.steps_total},
          {"other_currency", std::move(other_currency)}};
}

}  // namespace

std::string resources_json(const Catalog& catalog, const ResourceChoice& choice, const ResourceView& view) {
  Json document = head_object(catalog, choice, view);
  document["frontier_complete"] = Json();
  document["choices"] = Json::array({choice_object(catalog, choice)});
  return dump_json(document);
}

std::string resource_frontier_json(const Catalog& catalog, const ResourceFrontier& frontier,
                                   const ResourceView& view) {
  Json document = head_object(catalog, frontier.points.front(), view);
  document["frontier_complete"] = frontier.is_complete;
  document["choices"] = Json::array();
  for (const ResourceChoice& point : frontier.points)
    document["choices"].push_back(choice_object(catalog, point));
  return dump_json(document);
}

}  // namespace aipath
