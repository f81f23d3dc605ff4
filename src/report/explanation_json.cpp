// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/gap_json_object.hpp"
#include <aipath/report/explanation.hpp>

#include <utility>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

Json figure(const FigureValue& value) {
  if (const double* number = std::get_if<double>(&value)) return *number;
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? Json() : Json(*text);
}

Json source_object(const Source& source) {
  return {{"id", source.id}, {"title", source.title}, {"url", source.url}};
}

/// Null for what is computed.
Json origin_object(const Catalog& catalog, const Origin& origin) {
  if (origin.path.empty() && origin.note.empty() && !origin.provenance.is_set()) return {};
  Json object{{"path", origin.path.empty() ? Json() : Json(origin.path)}};
  object["line"] = origin.path.empty() ? Json() : Json(origin.line);
  object["column"] = origin.path.empty() ? Json() : Json(origin.column);
  object["sources"] = Json::array();
  if (origin.provenance.is_set()) {
    const Provenance& provenance = catalog[origin.provenance];
    for (const SourceId source : provenance.sources)
      object["sources"].push_back(source_object(catalog[source]));
    if (provenance.as_of.is_set()) object["as_of"] = format_date(provenance.as_of);
    if (provenance.confidence != Confidence::unset)
      object["confidence"] = std::string(enum_name(provenance.confidence));
  }
  if (!origin.note.empty()) object["note"] = origin.note;
  return object;
}

Json explanation_object(const Catalog& catalog, const Explanation& explanation) {
  Json terms = Json::array();
  for (const Term& term : explanation.terms) {
    terms.push_back({{"name", term.name},
                     {"value", figure(term.value)},
                     {"weight", term.weight},
                     {"key", term.key.empty() ? Json() : Json(term.key)},
                     {"origin", origin_object(catalog, term.origin)}});
  }
  return {{"key", explanation.key},
          {"title", explanation.title},
          {"value", figure(explanation.value)},
          {"unit", explanation.unit},
          {"formula", explanation.formula},
          {"operation", std::string(operation_name(explanation.operation))},
          {"terms", std::move(terms)},
          {"note", explanation.note}};
}

}  // namespace

std::string explanation_json(const Catalog& catalog, const GapReport& report,
                             const std::vector<Explanation>& asked, const std::string& aipath_version) {
  Json explanations = Json::array();
  for (const Explanation& explanation : asked)
    explanations.push_back(explanation_object(catalog, explanation));
  return dump_json({{"schema", "aipath.why/1"},
                    {"aipath_version", aipath_version},
                    {"date", format_date(report.date)},
                    {"role", catalog[report.role].id},
                    {"explanations", std::move(explanations)}});
}

}  // namespace aipath
