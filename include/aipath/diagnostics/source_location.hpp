// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace aipath {

/// A place in one of the files that a catalogue or a profile was read from.
struct SourceLocation {
  std::uint32_t file = 0;    ///< index into the owner's list of files
  std::uint32_t line = 0;    ///< from 1; 0 means that there is no place
  std::uint32_t column = 0;  ///< from 1, in characters (code points), not bytes

  friend bool operator==(const SourceLocation&, const SourceLocation&) = default;
};

}  // namespace aipath
