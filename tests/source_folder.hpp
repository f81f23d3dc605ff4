// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace aipath {

/// The checkout that the tests read roadmaps and golden files from. Compiled into one small file, so that a
/// compiler cache serves all the others to every checkout.
[[nodiscard]] std::string source_folder();

}  // namespace aipath
