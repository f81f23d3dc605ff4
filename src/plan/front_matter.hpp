// SPDX-License-Identifier: MIT
#pragma once

#include "plan/parsed_plan.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aipath::plan {

/// A line of the new file. Its end is that of the whole file where it is empty.
struct OutLine {
  std::string text{};
  std::string_view end{};
  std::size_t origin = unknown;  ///< index of the line of the old file that it stems from

  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
};
using Run = std::vector<OutLine>;

/// The front matter with our keys set to new values, each in the line where it stands; new ones follow at the
/// end. What a person has written into one of our lines stays below it as a comment. Adds our lines to
/// `sums`.
[[nodiscard]] Run merge_front_matter(const ParsedPlan& old,
                                     const std::vector<std::pair<std::string, std::string>>& values,
                                     Checksums& sums);

}  // namespace aipath::plan
