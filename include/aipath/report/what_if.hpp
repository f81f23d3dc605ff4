// SPDX-License-Identifier: MIT
//
// What `aipath gap --what-if` prints: what changed, and the gap after it. JSON is aipath.gap/1 of the changed
// gap with the key `what_if`. CSV is `gap_csv` of the changed gap.
#pragma once

#include <aipath/analysis/what_if.hpp>
#include <aipath/report/gap.hpp>

#include <string>

namespace aipath {

[[nodiscard]] std::string what_if_text(const Catalog& catalog, const WhatIf& what_if, const GapView& view,
                                       const TextStyle& style);
[[nodiscard]] std::string what_if_markdown(const Catalog& catalog, const WhatIf& what_if,
                                           const GapView& view);
[[nodiscard]] std::string what_if_json(const Catalog& catalog, const WhatIf& what_if, const GapView& view);

}  // namespace aipath
