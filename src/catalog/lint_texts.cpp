// SPDX-License-Identifier: MIT
#include "catalog/entry_scan.hpp"
#include "catalog/lint_rules.hpp"
#include <aipath/diagnostics/display_text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <type_traits>

namespace aipath {
namespace {

constexpr std::size_t max_name_length = 80;

bool is_unprintable(std::string_view text) {
  const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
  return !is_plain && printable(text) != text;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == std::string_view::npos;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void lint_name_lengths(std::string_view owner, const EntryScan& scan, SourceLocation where,
                       LintReport& report) {
  for (const EntryScan::Text& text : scan.texts) {
    const std::size_t length = count_characters(text.text);
    if ((text.key != "name" && text.key != "title") || length <= max_name_length) continue;
    report.note("text-too-long", where,
                fmt::format("the {} of {} has {} characters; tables have room for about {}", text.key, owner,
                            length, max_name_length),
                "move the detail to the summary");
  }
}

void lint_texts_of(std::string_view owner, const EntryScan& scan, SourceLocation where, LintReport& report) {
  for (const EntryScan::Text& text : scan.texts) {
    if (!is_unprintable(text.text)) continue;
    report.warning("unprintable-text", where,
                   fmt::format("the {} of {} has characters that do not show: '{}'", text.key, owner,
                               printable(text.text)),
                   "write the text without control characters and marks of direction");
  }
}

/// The name or title that readers know the entry by, if its kind has one.
template <class Entry>
void lint_blank_name(std::string_view owner, const Entry& entry, LintReport& report) {
  if constexpr (std::is_same_v<Entry, Market>) {
    // its region is enough
  } else if constexpr (requires { entry.name; }) {
    if (is_blank(entry.name)) {
      report.warning("blank-name", entry.where, fmt::format("the name of {} is blank", owner));
    }
  } else if constexpr (requires { entry.title; }) {
    if (is_blank(entry.title)) {
      report.warning("blank-name", entry.where, fmt::format("the title of {} is blank", owner));
    }
  }
}

}  // namespace

void lint_texts(const Catalog& catalog, LintReport& report) {
  scan_entries(catalog, [&](std::string_view kind, const auto& entry, const EntryScan& scan) {
    if (!report.is_asked_about(entry.where)) return;
    const std::string owner = fmt::format("{} '{}'", kind, entry.id);
    lint_blank_name(owner, entry, report);
    lint_texts_of(owner, scan, entry.where, report);
    if (kind != "source")
      lint_name_lengths(owner, scan, entry.where, report);  // titles of sources are not ours
  });
  for (RoadmapHeader roadmap : catalog.roadmaps) {
    EntryScan scan;
    describe(scan, roadmap);
    lint_texts_of(fmt::format("roadmap '{}'", printable(roadmap.id)), scan, roadmap.where, report);
  }
}

}  // namespace aipath
