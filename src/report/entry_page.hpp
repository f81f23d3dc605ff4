// SPDX-License-Identifier: MIT
//
// What people read about one entry: built once for each kind, then set as text or as Markdown. Texts in a
// page are raw; the two renderers make them inert.
#pragma once

#include "report/table.hpp"
#include <aipath/report/entries.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aipath {

/// Shown in the order of the members.
struct PageSection {
  std::string heading{};
  std::vector<std::string> paragraphs{};
  std::vector<std::pair<std::string, std::string>> facts{};  ///< label and value
  std::optional<Table> table{};                              ///< its last column is wrapped, never cut
  std::optional<Table> grid{};                               ///< of short cells: none is wrapped
  std::vector<std::string> bullets{};

  [[nodiscard]] bool is_empty() const {
    return paragraphs.empty() && facts.empty() && (!table || table->rows.empty()) &&
           (!grid || grid->rows.empty()) && bullets.empty();
  }
};

struct EntryPage {
  std::string title{};
  std::string subtitle{};  ///< kind, id and what places the entry among its neighbours
  std::vector<PageSection> sections{};
  std::vector<ProvenanceId> citations{};  ///< the mark [n] in a text means the n-th
};

/// The page of any entry.
[[nodiscard]] EntryPage make_page(const Catalog& catalog, EntryRef ref);

/// The page for a terminal, and as Markdown; both end with a line end.
[[nodiscard]] std::string page_text(const Catalog& catalog, const EntryPage& page, const TextStyle& style);
[[nodiscard]] std::string page_markdown(const Catalog& catalog, const EntryPage& page);

/// ` [n]`, to be set behind a number; empty if nobody stands behind it.
[[nodiscard]] std::string cite(EntryPage& page, ProvenanceId provenance);

/// Adds a fact unless the value is empty.
void add_fact(PageSection& section, std::string label, std::string value);

/// Adds a section unless it is empty.
void add_section(EntryPage& page, PageSection section);

/// A table without rows; titles that begin with `>` are of columns of numbers.
[[nodiscard]] Table page_table(const std::vector<std::string>& titles);
void add_row(Table& table, const std::vector<std::string>& cells);

/// What a footnote says: sources, date, confidence, note.
[[nodiscard]] std::string citation_text(const Catalog& catalog, ProvenanceId id);

}  // namespace aipath
