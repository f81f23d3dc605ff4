// SPDX-License-Identifier: MIT
#include "catalog/value_readers.hpp"

#include "diagnostics/closest_name.hpp"
#include "yaml/scalar.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aipath {

std::optional<PartialDate> read_date(yaml::Value value, Diagnostics& diagnostics) {
  const std::optional<std::string> text = yaml::read_text(value, diagnostics);
  if (!text) return std::nullopt;
  const std::optional<PartialDate> date = parse_date(*text);
  if (!date) {
    yaml::report(diagnostics, value, "not-a-date", fmt::format("'{}' is no date", *text),
                 "write YYYY, YYYY-MM or YYYY-MM-DD");
  }
  return date;
}

std::optional<std::string> read_currency(yaml::Value value, Diagnostics& diagnostics) {
  std::optional<std::string> text = yaml::read_text(value, diagnostics);
  if (!text) return std::nullopt;
  const bool is_code = text->size() == 3 &&
                       std::all_of(text->begin(), text->end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (is_code) return text;
  yaml::report(diagnostics, value, "bad-currency", fmt::format("'{}' is no currency", *text),
               "write its three capital letters, such as USD or EUR");
  return std::nullopt;
}

std::optional<std::string> read_choice(yaml::Value value, const std::vector<std::string_view>& allowed,
                                       Diagnostics& diagnostics) {
  std::optional<std::string> text = yaml::read_text(value, diagnostics);
  if (!text || std::find(allowed.begin(), allowed.end(), *text) != allowed.end()) return text;
  yaml::report(diagnostics, value, "not-allowed",
               fmt::format("'{}' is none of: {}", *text, fmt::join(allowed, ", ")),
               diagnostics.wants_hints() ? did_you_mean(*text, allowed) : "");
  return std::nullopt;
}

bool require_sequence(yaml::Value value, std::string_view what, Diagnostics& diagnostics) {
  if (value.is_sequence()) return true;
  yaml::report(diagnostics, value, "wrong-type",
               fmt::format("{} must be a list, not {}", what, value.kind_name()),
               "write `[a, b]` or lines that start with `- `");
  return false;
}

bool require_map(yaml::Value value, std::string_view what, Diagnostics& diagnostics) {
  if (value.is_map()) return true;
  yaml::report(diagnostics, value, "wrong-type",
               fmt::format("{} must be a map, not {}", what, value.kind_name()), "write `key: value` lines");
  return false;
}

}  // namespace aipath
