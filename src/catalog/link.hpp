// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/draft.hpp"

#include <optional>

namespace aipath {

/// Turns a draft, which is used up, into a catalogue: every mention has its entry, dropped entries and what
/// named them are gone, ids are dense in the order of definition, facts have their date and confidence, and
/// hard prerequisites have no cycle. Codes: unknown-KIND, bad-requirement, prerequisite-cycle,
/// estimate-order, bad-succession ...
[[nodiscard]] std::optional<Catalog> link(Draft& draft, Diagnostics& diagnostics);

}  // namespace aipath
