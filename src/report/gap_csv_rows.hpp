// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/gap.hpp>

#include <string>

namespace aipath {

/// The line of column names.
[[nodiscard]] std::string gap_csv_header();

/// One line for each gap.
[[nodiscard]] std::string gap_csv_rows(const Catalog& catalog, const GapReport& report);

}  // namespace aipath
