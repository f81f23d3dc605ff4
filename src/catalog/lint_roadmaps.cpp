// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace aipath {
namespace {

/// `0` or digits that do not start with 0, as Semantic Versioning has it.
bool is_version_number(std::string_view text) {
  const bool has_digits_only =
      !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return has_digits_only && (text == "0" || text.front() != '0');
}

/// `1.2.0`, and then perhaps `-beta.1` or `+build`.
bool is_version(std::string_view text) {
  constexpr std::string_view suffix_characters =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-+";
  const auto suffix = text.find_first_of("-+");
  if (suffix != std::string_view::npos) {
    const bool is_good =
        suffix + 1 < text.size() && text.find_first_not_of(suffix_characters, suffix) == text.npos;
    if (!is_good) return false;
    text = text.substr(0, suffix);
  }
  for (int part = 1; part < 3; ++part) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || !is_version_number(text.substr(0, dot))) return false;
    text.remove_prefix(dot + 1);
  }
  return is_version_number(text);
}

}  // namespace

void lint_roadmaps(const Catalog& catalog, LintReport& report) {
  for (const RoadmapHeader& roadmap : catalog.roadmaps) {
    if (is_version(roadmap.version)) continue;
    report.warning(
        "bad-version", roadmap.where,
        fmt::format("the version '{}' of roadmap '{}' is not major.minor.patch", roadmap.version, roadmap.id),
        "write three whole numbers, such as 1.2.0");
  }
}

}  // namespace aipath
