// SPDX-License-Identifier: MIT
#pragma once

#include "report/gap_words.hpp"
#include <aipath/analysis/what_if.hpp>

#include <string>
#include <vector>

namespace aipath {

/// What is different, one phrase each: certifications, levels, settings. One that says so if nothing is.
[[nodiscard]] std::vector<std::string> what_if_changes(const Catalog& catalog, const WhatIf& what_if,
                                                       Escape escape);

}  // namespace aipath
