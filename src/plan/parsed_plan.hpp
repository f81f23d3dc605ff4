// SPDX-License-Identifier: MIT
#pragma once

#include "plan/checksums.hpp"
#include "plan/lines.hpp"
#include <aipath/diagnostics/source_file.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath::plan {

enum class PartKind : std::uint8_t { start, heading, item, block, checksums };

/// A generated part of a plan file and the lines below it, up to the next part, which are a person's and
/// belong to it. `start` has no line of its own: what stands above the first part belongs to it.
struct Part {
  PartKind kind = PartKind::start;
  std::string anchor{};     ///< or the name of the block
  std::size_t first = 0;    ///< index of its first line
  std::size_t end = 0;      ///< behind its own lines
  std::size_t gap_end = 0;  ///< behind the lines that belong to it
  bool is_copy = false;     ///< an item or heading whose anchor stood above already

  /// Its key in the checksums: `item:python@3`.
  [[nodiscard]] std::string key() const;
};

struct ParsedPlan {
  std::string_view byte_order_mark{};
  std::vector<Line> lines{};
  std::size_t body = 0;  ///< index of the first line after the front matter; 0 if there is none
  /// Markers of blocks without a partner, or of a second block with one name: machine-made, they mean
  /// nothing.
  std::vector<bool> is_stray{};
  std::vector<Part> parts{};  ///< in order; the first is `start`
  Checksums checksums{};
  /// What stands between the lines of the checksums and is none: kept below them.
  std::vector<std::string_view> strangers{};
};

/// What is recorded for parts of this kind: `item:python@3`, `block:progress`.
[[nodiscard]] std::string part_key(PartKind kind, std::string_view anchor);

/// The anchor of the section for what is gone.
inline constexpr std::string_view set_aside_anchor = "section:set-aside";

inline constexpr std::string_view checksums_begin = "<!-- aipath:checksums";
inline constexpr std::string_view checksums_end = "-->";
/// The first line of the checksums, for people who wonder.
inline constexpr std::string_view checksums_remark =
    "What aipath has written, so that it can tell your words from its own. Leave this here.";

/// Reads the structure of a plan file, whose source must outlive it. Codes: those of read_plan.
[[nodiscard]] std::optional<ParsedPlan> parse_plan(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace aipath::plan
