// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/diagnostics/diagnostic.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// One item of a plan file: a list entry whose line carries an anchor (`<!-- aipath:python@3 -->`).
struct PlanFileItem {
  std::string anchor{};         ///< `python@3`, `cert:aws-saa`, ...
  bool is_ticked = false;       ///< on this line or on a copy of it
  bool has_notes = false;       ///< whether a person's text belongs to it
  bool is_set_aside = false;    ///< stands in the section "Set aside"
  std::uint32_t line = 0;       ///< from 1
  std::size_t offset = 0;       ///< of the line in the file, in bytes
  std::size_t length = 0;       ///< of the line without its end, in bytes
  std::size_t tick_offset = 0;  ///< of the byte between the brackets; 0 if a person has removed the box
};

/// A plan file as it stands: its bytes and its items. docs/formats/plan.md describes the format.
struct PlanDocument {
  std::string text{};
  std::vector<PlanFileItem> items{};  ///< in the order of the file, each anchor once

  /// Null if there is no such item.
  [[nodiscard]] const PlanFileItem* find(std::string_view anchor) const;
};

/// Reads a plan file; any Markdown file is one, maybe without items. Linear in its size. Codes: not-utf8,
/// control-character, too-large, too-deep, conflict-marker, unclosed-block.
[[nodiscard]] std::optional<PlanDocument> read_plan(const SourceFile& source, Diagnostics& diagnostics);

/// The text with the box of one item ticked or cleared; every other byte is kept. Empty if there is no such
/// item or it has no box. An item that is as asked gives the text unchanged.
[[nodiscard]] std::optional<std::string> with_tick(const PlanDocument& document, std::string_view anchor,
                                                   bool is_ticked);

}  // namespace aipath
