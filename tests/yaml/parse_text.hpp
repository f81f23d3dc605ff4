// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/document.hpp"

#include <string>
#include <vector>

namespace aipath {

/// Each problem as `code line:column`.
inline std::vector<std::string> places(const Diagnostics& diagnostics) {
  std::vector<std::string> all;
  for (const Diagnostic& d : diagnostics.all())
    all.push_back(d.code + " " + std::to_string(d.place.line) + ":" + std::to_string(d.place.column));
  return all;
}

/// A document with everything that it refers to.
struct Parsed {
  explicit Parsed(std::string text, const yaml::Limits& limits = {})
      : source("test.yaml", std::move(text)), document(yaml::parse(source, 0, limits, diagnostics)) {}
  Parsed(const Parsed&) = delete;
  Parsed& operator=(const Parsed&) = delete;

  [[nodiscard]] yaml::Value root() const { return document.value().root(); }
  /// The value of the first key.
  [[nodiscard]] yaml::Value first() const { return root().first().value().next().value(); }

  SourceFile source;
  Diagnostics diagnostics{};
  std::optional<yaml::Document> document;
};

/// The problems that parsing a text finds.
inline std::vector<std::string> problems_of(std::string text, const yaml::Limits& limits = {}) {
  return places(Parsed(std::move(text), limits).diagnostics);
}

/// The values of a document in one line, each with its place: `{a@1:1: [1@1:4, "2"@1:7]@1:3}@1:1`.
inline std::string outline(yaml::Value value) {
  const SourceLocation where = value.location();
  const std::string place = "@" + std::to_string(where.line) + ":" + std::to_string(where.column);
  if (value.is_null()) return "null" + place;
  if (value.is_scalar()) {
    const std::string quote = value.is_quoted() ? "\"" : "";
    return quote + std::string(value.text()) + quote + place;
  }
  std::string text;
  bool is_key = value.is_map();
  for (auto child = value.first(); child; child = child->next()) {
    text += outline(*child) + (is_key ? ": " : child->next() ? ", " : "");
    if (value.is_map()) is_key = !is_key;
  }
  return (value.is_map() ? "{" + text + "}" : "[" + text + "]") + place;
}

inline std::string outline(const std::string& text) {
  const Parsed parsed(text);
  return parsed.document ? outline(parsed.root()) : "unusable";
}

}  // namespace aipath
