// SPDX-License-Identifier: MIT
#pragma once

#include "plan/generated_parts.hpp"
#include "plan/parsed_plan.hpp"
#include <aipath/plan/update.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace aipath::plan {

/// What becomes of a part of the old file.
enum class Fate : std::uint8_t {
  living,   ///< the fresh plan has it
  carried,  ///< an item whose successors the fresh plan has
  gone,
};

/// An item, heading or block of the old file, copies included.
struct OldEntry {
  std::size_t part = 0;  ///< index of the first part with its key
  Fate fate = Fate::gone;
  std::vector<std::size_t> targets{};  ///< indexes of fresh parts: itself, or its successors
  bool is_ticked = false;              ///< the first, or any copy
  bool is_edited = false;              ///< its line has words that were not generated
  bool was_set_aside = false;
  /// Carried, but its tick holds for no more than a part of what its successor asks: the line is set aside.
  bool keeps_line = false;
};

struct Fates {
  std::map<std::string, OldEntry> entries{};         ///< by key of the part
  std::map<std::string, std::size_t> fresh_index{};  ///< by key of the part
  std::vector<std::vector<std::string>> sources{};   ///< of each fresh part: keys of the items carried to it
  std::vector<bool> is_ticked{};                     ///< for each fresh part
};

/// Decides for every part of the old file. An item that was set aside comes back only under its own anchor:
/// otherwise a merge that set it aside would take it up again.
[[nodiscard]] Fates decide_fates(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh,
                                 const AnchorSuccessors& successors);

/// What the checksums record of a line with an anchor: the words of an item, all of a heading.
[[nodiscard]] std::string_view recorded_words(PartKind kind, std::string_view line);

}  // namespace aipath::plan
