// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/source_file.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>

namespace aipath {

/// Reads a learner's profile; docs/formats/profile.md is its grammar. Ids of older roadmap versions are
/// carried forward by the catalogue's renames, splits and merges, each with a note. Codes: those of reading
/// YAML, unknown-skill, unknown-role, unknown-certification, unknown-preference, bad-range.
[[nodiscard]] std::optional<Profile> load_profile(const SourceFile& source, const Catalog& catalog,
                                                  Diagnostics& diagnostics);

}  // namespace aipath
