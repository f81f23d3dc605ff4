// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace aipath::yaml {

/// What a YAML file may ask of us. The size of the file itself is limited where it is read. Aliases have no
/// number: none is allowed, since a few bytes of them can stand for a structure of any size.
struct Limits {
  std::size_t depth = 32;
  std::size_t values = 2'000'000;
  std::size_t scalar_bytes = 20'000;
  std::size_t bytes_between_values = 1'000'000;  ///< comments, spaces, or brackets that open without end
};

}  // namespace aipath::yaml
