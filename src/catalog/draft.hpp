// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/symbols.hpp"
#include "yaml/document.hpp"
#include <aipath/catalog/catalog.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <deque>
#include <unordered_map>
#include <vector>

namespace aipath {

/// A place that named an id before it was defined.
struct Mention {
  SymbolTable* table = nullptr;
  std::uint32_t symbol = 0;
  yaml::Span span{};
};

/// A catalogue while it is read: its lists are indexed by symbol, with gaps where an id is mentioned but not
/// (yet) defined. `link` turns it into a Catalog.
struct Draft {
  Catalog catalog{};
  Symbols symbols{};
  std::vector<Mention> mentions{};
  std::unordered_map<std::string, ProvenanceId> provenance_index{};
  std::deque<SourceFile> source_files{};  ///< of the files read now; catalog.files[first_source_file + i]
  std::uint32_t first_source_file = 0;
  std::uint32_t roadmap_number = 0;  ///< of the roadmap that is being read
  bool overrides = false;            ///< it extends another: known ids are changed field by field

  /// The place of a location, with its source line if the file was read now.
  [[nodiscard]] DiagnosticPlace place(SourceLocation where) const;
  /// The place of a value of a file that was read now.
  [[nodiscard]] DiagnosticPlace place(yaml::Span span) const;
  /// The same provenance gets the same id.
  [[nodiscard]] ProvenanceId intern(const Provenance& provenance);
};

/// A draft that holds a finished catalogue.
[[nodiscard]] Draft draft_from(Catalog catalog);

}  // namespace aipath
