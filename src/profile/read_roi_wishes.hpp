// SPDX-License-Identifier: MIT
#pragma once

#include "yaml/document.hpp"
#include <aipath/diagnostics/diagnostic.hpp>
#include <aipath/profile/roi_wishes.hpp>

namespace aipath {

/// Reads the block `roi` of a profile. Codes: those of the values.
[[nodiscard]] RoiWishes read_roi_wishes(yaml::Value value, Diagnostics& diagnostics);

}  // namespace aipath
