// SPDX-License-Identifier: MIT
#include "diagnostics/severity_name.hpp"
#include <aipath/diagnostics/display_text.hpp>
#include <aipath/diagnostics/print.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iterator>
#include <set>
#include <string_view>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& document) {
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json place_fields(const DiagnosticPlace& place) {
  Json fields = Json::object();
  fields["path"] = place.path;
  fields["line"] = place.line > 0 ? Json(place.line) : Json();
  fields["column"] = place.line > 0 && place.column > 0 ? Json(place.column) : Json();
  return fields;
}

/// The escaping that the runner undoes, with control characters made visible first: what is left cannot start
/// a line.
std::string github_escape(std::string_view text, bool property) {
  std::string escaped;
  for (const char c : printable(text)) {
    if (c == '%') {
      escaped += "%25";
    } else if (property && c == ':') {
      escaped += "%3A";
    } else if (property && c == ',') {
      escaped += "%2C";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

const char* github_command(Severity severity) {
  return severity == Severity::note ? "notice" : severity_name(severity);
}

/// A path as a relative URI reference (RFC 3986): what has a meaning in URIs, or is not ASCII, is
/// percent-encoded.
std::string uri_of(std::string_view path) {
  constexpr std::string_view plain = "-._~/";
  std::string uri;
  for (const char c : path) {
    const bool is_letter_or_digit =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_letter_or_digit || plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json sarif_location(const DiagnosticPlace& place) {
  Json physical = Json::object();
  physical["artifactLocation"]["uri"] = uri_of(place.path);
  if (place.line > 0) physical["region"]["startLine"] = place.line;
  if (place.line > 0 && place.column > 0) physical["region"]["startColumn"] = place.column;
  return Json{{"physicalLocation", physical}};
}

}  // namespace

std::string print_json(const Diagnostics& diagnostics) {
  Json list = Json::array();
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    Json item = Json::object();
    item["severity"] = severity_name(diagnostic.severity);
    item["code"] = diagnostic.code;
    item.update(place_fields(diagnostic.place));
    item["message"] = diagnostic.message;
    item["hint"] = diagnostic.hint.empty() ? Json() : Json(diagnostic.hint);
    item["notes"] = Json::array();
    for (const DiagnosticNote& note : diagnostic.notes) {
      Json fields = place_fields(note.place);
      fields["message"] = note.message;
      item["notes"].push_back(fields);
    }
    list.push_back(item);
  }
  return dump(Json{{"schema", "aipath.diagnostics/1"}, {"diagnostics", list}});
}

std::string print_github(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    const DiagnosticPlace& place = diagnostic.place;
    std::string properties = place.path.empty() ? "" : "file=" + github_escape(place.path, true) + ",";
    if (place.line > 0) properties += fmt::format("line={},", place.line);
    if (place.line > 0 && place.column > 0) properties += fmt::format("col={},", place.column);
    const std::string hint = diagnostic.hint.empty() ? "" : " (" + diagnostic.hint + ")";
    fmt::format_to(std::back_inserter(out), "::{} {}title={}::{}\n", github_command(diagnostic.severity),
                   properties, github_escape(diagnostic.code, true),
                   github_escape(diagnostic.message + hint, false));
  }
  return out;
}

std::string print_sarif(const Diagnostics& diagnostics) {
  Json rules = Json::array();
  Json results = Json::array();
  std::set<std::string> known_rules;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (known_rules.insert(diagnostic.code).second) rules.push_back(Json{{"id", diagnostic.code}});
    Json result = Json::object();
    result["ruleId"] = diagnostic.code;
    result["level"] = severity_name(diagnostic.severity);
    result["message"]["text"] =
        diagnostic.message + (diagnostic.hint.empty() ? "" : " (" + diagnostic.hint + ")");
    if (!diagnostic.place.path.empty()) result["locations"] = Json::array({sarif_location(diagnostic.place)});
    results.push_back(result);
  }
  Json run = Json::object();
  run["tool"]["driver"]["name"] = "aipath";
  run["tool"]["driver"]["rules"] = rules;
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = results;
  return dump(Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({run})}});
}

}  // namespace aipath
