// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/diagnostic.hpp>

#include <cstdint>

namespace aipath {

struct LintOptions {
  PartialDate today{};  ///< with a day: what facts are old against
  /// Only entries of this file of the catalogue and later ones are reported, so that somebody's own roadmap
  /// can be checked without the one it stands on; 0 reports all.
  std::uint32_t first_file = 0;
};

/// Looks for what a roadmap may say but should not: names that mean two skills, numbers without a source,
/// skills that nothing asks for. The catalogue must have loaded without error. Warnings are to be mended;
/// notes may be meant so. Places have no source line. docs/diagnostics.md lists the codes. Nearly linear in
/// the size of the catalogue.
void lint_catalog(const Catalog& catalog, const LintOptions& options, Diagnostics& diagnostics);

}  // namespace aipath
