// SPDX-License-Identifier: MIT
#pragma once

#include "plan/checksums.hpp"
#include "plan/parsed_plan.hpp"
#include <aipath/plan/fresh_plan.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace aipath::plan {

/// A part of a fresh plan as it stands in a file, but for the bullet and box of an item.
struct GeneratedPart {
  PartKind kind = PartKind::item;
  std::string anchor{};              ///< or the name of the block
  std::string line{};                ///< a heading, or the words of an item; with the anchor
  std::vector<std::string> lines{};  ///< of a block: markers and content, indented
  bool is_nested = false;            ///< a block that stands directly below the item with its name

  [[nodiscard]] std::string key() const { return part_key(kind, anchor); }
  /// What the checksums record of it.
  [[nodiscard]] Checksums::Record record() const;
};

/// The parts in the order of the file. Throws std::invalid_argument as write_plan does.
[[nodiscard]] std::vector<GeneratedPart> generated_parts(const FreshPlan& fresh);

/// The heading of the section for what is gone.
[[nodiscard]] GeneratedPart set_aside_heading();

/// The text in one line, without what would be read as an anchor.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace aipath::plan
