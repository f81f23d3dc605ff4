// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/profile/roi_wishes.hpp>

#include <string>

namespace aipath {

/// The block `roi` of a profile as YAML; empty if nothing is stated.
[[nodiscard]] std::string roi_wishes_lines(const RoiWishes& wishes);

}  // namespace aipath
