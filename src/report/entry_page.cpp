// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"

#include "catalog/fields.hpp"

#include <algorithm>

namespace aipath {

std::string cite(EntryPage& page, ProvenanceId provenance) {
  if (!provenance.is_set()) return {};
  auto& citations = page.citations;
  auto found = std::find(citations.begin(), citations.end(), provenance);
  if (found == citations.end()) found = citations.insert(citations.end(), provenance);
  return " [" + std::to_string(found - citations.begin() + 1) + "]";
}

void add_fact(PageSection& section, std::string label, std::string value) {
  if (!value.empty()) section.facts.emplace_back(std::move(label), std::move(value));
}

void add_section(EntryPage& page, PageSection section) {
  if (!section.is_empty()) page.sections.push_back(std::move(section));
}

Table page_table(const std::vector<std::string>& titles) {
  Table table;
  table.indent = 2;
  for (const std::string& title : titles) {
    const bool is_number = title.starts_with('>');
    table.columns.push_back(
        {.title = title.substr(is_number ? 1 : 0), .align = is_number ? Align::right : Align::left});
  }
  return table;
}

void add_row(Table& table, const std::vector<std::string>& cells) {
  TableRow row;
  for (const std::string& cell : cells)
    row.cells.push_back({.text = cell});
  table.rows.push_back(std::move(row));
}

std::string citation_text(const Catalog& catalog, ProvenanceId id) {
  const Provenance& provenance = catalog[id];
  std::string text;
  for (std::size_t i = 0; i < provenance.sources.size(); ++i) {
    const Source& source = catalog[provenance.sources[i]];
    if (i == 0) {
      text = source.title + " (" + source.id + ")";
    } else {
      text += (i == 1 ? "; also " : ", ") + source.id;
    }
  }
  if (text.empty()) text = "no source named";
  if (provenance.as_of.is_set()) text += "; " + format_date(provenance.as_of);
  if (provenance.confidence != Confidence::unset)
    text += "; " + std::string(enum_name(provenance.confidence));
  if (!provenance.note.empty()) text += ". " + provenance.note;
  return text;
}

}  // namespace aipath
