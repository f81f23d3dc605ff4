// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// The files of one roadmap: one file, or all YAML files of a folder in the order of their paths.
struct RoadmapFiles {
  std::string path{};  ///< as the user named it
  std::vector<SourceFile> files{};
};

/// Reads a file, or every `*.yaml` and `*.yml` file below a folder (links are not followed). Codes:
/// cannot-read, too-large, too-many-files.
[[nodiscard]] std::optional<RoadmapFiles> read_roadmap_files(const std::string& path,
                                                             Diagnostics& diagnostics);

/// Reads roadmaps on top of `base` (the shipped catalogue, or an empty one), one after the other, and links
/// the result. A first roadmap with the id of the base is a working copy of it and takes its place. Empty if
/// there was an error; docs/diagnostics.md lists the codes.
[[nodiscard]] std::optional<Catalog> load_catalog(Catalog base, std::vector<RoadmapFiles> roadmaps,
                                                  Diagnostics& diagnostics);

/// The shipped catalogue, decoded from the program's own bytes.
[[nodiscard]] Catalog shipped_catalog();

}  // namespace aipath
