// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/learning_plan.hpp>
#include <aipath/plan/document.hpp>
#include <aipath/plan/update.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace aipath {

/// What the ticks of a plan file say. A tick counts for what its item has become in the catalogue: for all
/// parts of a split, and for a merge if everything that became it and stands in the file is ticked. Anchors
/// that mean nothing in the catalogue are left out.
[[nodiscard]] PlanProgress plan_progress(const PlanDocument& document, const Catalog& catalog);

/// The value of a key in the front matter, as it is written, without spaces at its ends; empty if there is
/// none.
[[nodiscard]] std::optional<std::string> front_matter_value(std::string_view text, std::string_view key);

}  // namespace aipath
