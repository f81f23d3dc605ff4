// SPDX-License-Identifier: MIT
//
// What the commands around the plan file say about things that are done.
#pragma once

#include <aipath/plan/sync.hpp>

#include <string>

namespace aipath {

/// `Python to level 3`, the title of a project, the name of a certification; as they were written.
[[nodiscard]] std::string target_name(const Catalog& catalog, const PlanTarget& target);

/// `2 skills raised, 1 certification added`; empty for nothing.
[[nodiscard]] std::string gain_summary(const ProfileGain& gain);

/// A line for each skill and certification, indented and with its end: `  python 2.5 → 3`.
[[nodiscard]] std::string gain_lines(const Catalog& catalog, const ProfileGain& gain);

}  // namespace aipath
