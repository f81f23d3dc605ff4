// SPDX-License-Identifier: MIT
#include "catalog/draft.hpp"

#include <fmt/format.h>

#include <utility>

namespace aipath {
namespace {

std::string provenance_key(const Provenance& provenance) {
  std::string key;
  for (const SourceId source : provenance.sources)
    key += fmt::format("{},", source.index);
  return key + fmt::format("|{}|{}|{}", format_date(provenance.as_of),
                           static_cast<int>(provenance.confidence), provenance.note);
}

}  // namespace

DiagnosticPlace Draft::place(SourceLocation where) const {
  if (where.file >= first_source_file && where.file - first_source_file < source_files.size()) {
    return source_files[where.file - first_source_file].place_at(where.line, where.column);
  }
  const bool is_known = where.file < catalog.files.size();
  return {is_known ? catalog.files[where.file] : std::string(), where.line, where.column, 1, {}};
}

DiagnosticPlace Draft::place(yaml::Span span) const {
  return source_files[span.file - first_source_file].place(span.offset, span.length);
}

ProvenanceId Draft::intern(const Provenance& provenance) {
  const auto next = static_cast<std::uint32_t>(catalog.provenances.size());
  const auto [entry, is_new] = provenance_index.try_emplace(provenance_key(provenance), ProvenanceId{next});
  if (is_new) catalog.provenances.push_back(provenance);
  return entry->second;
}

Draft draft_from(Catalog catalog) {
  Draft draft;
  draft.catalog = std::move(catalog);
  for_each_table(draft.symbols, draft.catalog, [](SymbolTable& table, auto& list) {
    for (const auto& entry : list)
      table.define(table.find_or_add(entry.id), 0, entry.where);
  });
  for (std::uint32_t i = 0; i < draft.catalog.provenances.size(); ++i)
    draft.provenance_index.emplace(provenance_key(draft.catalog.provenances[i]), ProvenanceId{i});
  draft.first_source_file = static_cast<std::uint32_t>(draft.catalog.files.size());
  draft.roadmap_number = draft.catalog.roadmaps.empty() ? 0 : 1;
  return draft;
}

}  // namespace aipath
