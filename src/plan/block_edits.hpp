// SPDX-License-Identifier: MIT
#pragma once

#include "plan/checksums.hpp"
#include "plan/lines.hpp"

#include <span>
#include <string>
#include <vector>

namespace aipath::plan {

/// The indexes of the lines of a block that none of the records explains: a person has written them. The
/// record that explains most lines is taken. Empty lines between two of them come along.
[[nodiscard]] std::vector<std::size_t> lines_of_person(std::span<const Line> content,
                                                       const std::vector<Checksums::Record>& records);

}  // namespace aipath::plan
