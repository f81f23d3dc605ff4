// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/needed_steps.hpp>
#include <aipath/plan/document.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace aipath {

/// What an anchor means in a catalogue: `python@3`, `project:rag-service`, `cert:aws-saa`.
using PlanTarget = std::variant<StepId, ProjectId, CertificationId>;

/// Empty if the catalogue has no such thing today.
[[nodiscard]] std::optional<PlanTarget> target_of(const Catalog& catalog, std::string_view anchor);

[[nodiscard]] std::string anchor_of(const Catalog& catalog, const PlanTarget& target);

/// Something to be done that stands in a plan file.
struct PlannedItem {
  std::string anchor{};  ///< as it stands in the file, maybe of an older roadmap
  PlanTarget target{};
  bool is_ticked = false;
  bool is_set_aside = false;
};

/// The items of a plan that mean something, in the order of the file, each target once. Ids of older roadmaps
/// stand for what they have become: a tick counts for all parts of a split, and for a merge if everything
/// that became it and stands in the file is ticked. Renames are not followed for what was set aside.
[[nodiscard]] std::vector<PlannedItem> planned_items(const PlanDocument& document, const Catalog& catalog);

/// Anchors of ticked items that mean nothing in the catalogue, nor ever did.
[[nodiscard]] std::vector<std::string> unknown_ticks(const PlanDocument& document, const Catalog& catalog);

}  // namespace aipath
