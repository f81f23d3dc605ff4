// SPDX-License-Identifier: MIT
#include "report/choice_words.hpp"
#include "report/gap_json_object.hpp"

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json limit_object(const Decision& decision, const std::optional<WeightLimit>& limit) {
  if (!limit) return nullptr;
  return {{"weight", limit->weight},
          {"option", decision.options[limit->option].id},
          {"importance", limit->importance ? Json(*limit->importance) : Json()}};
}

Json option_object(const Catalog& catalog, const DecisionReport& report, std::size_t place) {
  const DecisionOption& option = catalog.decisions[report.decision].options[report.ranking[place]];
  return {{"option", option.id},
          {"name", option.name},
          {"skill", option.skill.is_set() ? Json(catalog[option.skill].id) : Json()},
          {"rank", place + 1},
          {"score", report.has_leader ? Json(report.scores[report.ranking[place]]) : Json()}};
}

Json criterion_object(const Decision& decision, const DecisionReport& report, std::size_t k) {
  const Criterion& criterion = decision.criteria[k];
  const CriterionWeight& weighed = report.criteria[k];
  Json object = {{"criterion", criterion.id},
                 {"name", criterion.name},
                 {"ask", criterion.ask},
                 {"why", criterion.why},
                 {"disputed", criterion.disputed},
                 {"importance", weighed.answer.importance},
                 {"origin", origin_id(weighed.answer.origin)},
                 {"roadmap_weight", criterion.weight},
                 {"weight", weighed.weight},
                 {"share", weighed.share},
                 {"scores", Json::object()},
                 {"contributions", Json::object()}};
  for (const std::size_t option : report.ranking) {
    const std::string& id = decision.options[option].id;
    object["scores"][id] = criterion.scores.at(id);
    object["contributions"][id] = weighed.contributions[option];
  }
  object["lower"] = limit_object(decision, weighed.lower);
  object["upper"] = limit_object(decision, weighed.upper);
  return object;
}

Json leaders(const Decision& decision, const DecisionReport& report) {
  Json list = Json::array();
  if (!report.has_leader) return list;
  for (std::size_t place = 0; place <= report.level_with_leader; ++place)
    list.push_back(decision.options[report.ranking[place]].id);
  return list;
}

Json without_disputed_object(const Decision& decision, const DecisionReport& report) {
  if (!report.without_disputed) return nullptr;
  const WithoutDisputed& without = *report.without_disputed;
  return {{"leader", without.is_tie ? Json() : Json(decision.options[without.leader].id)},
          {"score", without.score}};
}

Json source_objects(const Catalog& catalog, const Decision& decision) {
  Json list = Json::array();
  if (!decision.provenance.is_set()) return list;
  for (const SourceId id : catalog[decision.provenance].sources) {
    const Source& source = catalog[id];
    list.push_back({{"source", source.id}, {"title", source.title}, {"as_of", format_date(source.as_of)}});
  }
  return list;
}

}  // namespace

std::string choice_json(const Catalog& catalog, const DecisionReport& report, const ChoiceView& view) {
  const Decision& decision = catalog.decisions[report.decision];
  Json object = {{"schema", "aipath.choice/1"},
                 {"aipath_version", view.aipath_version},
                 {"date", format_date(report.date)},
                 {"decision", decision.id},
                 {"question", decision.question},
                 {"leaders", leaders(decision, report)},
                 {"firm", report.has_leader && report.is_firm()},
                 {"preferred", view.preferred ? Json(decision.options[*view.preferred].id) : Json()}};
  for (const char* list : {"options", "criteria", "against"})
    object[list] = Json::array();
  for (std::size_t place = 0; place < report.ranking.size(); ++place)
    object["options"].push_back(option_object(catalog, report, place));
  for (std::size_t k = 0; k < report.criteria.size(); ++k)
    object["criteria"].push_back(criterion_object(decision, report, k));
  for (const CounterArgument& argument : report.against) {
    object["against"].push_back({{"criterion", decision.criteria[argument.criterion].id},
                                 {"option", decision.options[argument.option].id},
                                 {"points", argument.points}});
  }
  object["without_disputed"] = without_disputed_object(decision, report);
  object["dated"] = Json::array();
  for (const DatedSource& dated : report.dated)
    object["dated"].push_back({{"source", catalog[dated.source].id}, {"months", dated.months}});
  object["notes"] = decision.notes;
  object["sources"] = source_objects(catalog, decision);
  return dump_json(object);
}

}  // namespace aipath
