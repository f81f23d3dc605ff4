// SPDX-License-Identifier: MIT
//
// A set of resources without a proof, for when the solver has reached its work limit without one.
#pragma once

#include "analysis/resource_program.hpp"

namespace aipath {

/// Takes resources that can be started one after another, those first that teach most needed steps for their
/// weight, within the limit of cents; then drops what the others make superfluous. Steps that nothing within
/// reach teaches are given.
[[nodiscard]] ResourceSet repaired_set(const ResourceModel& model, const ResourceWeights& weights,
                                       std::int64_t most_cents);

}  // namespace aipath
