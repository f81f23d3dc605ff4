// SPDX-License-Identifier: MIT
#pragma once

#include "plan/fates.hpp"
#include "plan/front_matter.hpp"

#include <string>
#include <utility>
#include <vector>

namespace aipath::plan {

/// A part of the new file and where it has to stand.
struct PlacedPart {
  PartKind kind = PartKind::item;
  std::string anchor{};
  std::size_t line = 0;  ///< index of its first line
};

struct Merged {
  Run lines{};
  std::vector<PlacedPart> parts{};       ///< what a reader of the lines must find
  std::vector<std::string> set_aside{};  ///< anchors of items that were not set aside before
  std::size_t removed = 0;               ///< items that are gone and left nothing behind
};

/// The old file with a fresh plan written into it.
[[nodiscard]] Merged merge(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh,
                           const std::vector<std::pair<std::string, std::string>>& front_matter,
                           const Fates& fates);

}  // namespace aipath::plan
