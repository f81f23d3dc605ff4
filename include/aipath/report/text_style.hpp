// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace aipath {

/// How text for a terminal is laid out; asked once by the program and handed down.
struct TextStyle {
  std::size_t width = 80;  ///< columns, at least 40
  bool colour = false;     ///< an aid only: nothing is said by colour alone
};

}  // namespace aipath
