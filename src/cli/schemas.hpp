// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace aipath {

/// A JSON Schema of docs/schema, carried by the program.
struct Schema {
  std::string_view name{};  ///< roadmap, profile, gap ...
  std::string_view text{};
};

/// Sorted by name. Defined in a source that CMake writes from docs/schema.
[[nodiscard]] std::span<const Schema> all_schemas();

}  // namespace aipath
