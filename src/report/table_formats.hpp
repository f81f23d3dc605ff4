// SPDX-License-Identifier: MIT
#pragma once

#include "report/table.hpp"

#include <string>

namespace aipath {

/// The table as GitHub Markdown; rows without cells are left out.
[[nodiscard]] std::string markdown_table(const Table& table);

}  // namespace aipath
