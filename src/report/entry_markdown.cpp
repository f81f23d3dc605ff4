// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"
#include "report/escape.hpp"
#include "report/table_formats.hpp"

namespace aipath {
namespace {

std::string section_markdown(const PageSection& section) {
  std::string out;
  if (!section.heading.empty()) out += "## " + markdown_text(section.heading) + "\n\n";
  for (const std::string& paragraph : section.paragraphs)
    out += markdown_text(paragraph) + "\n\n";
  for (const auto& [label, value] : section.facts)
    out += "- **" + markdown_text(label) + ":** " + markdown_text(value) + "\n";
  if (!section.facts.empty()) out += "\n";
  if (section.table && !section.table->rows.empty()) out += markdown_table(*section.table) + "\n";
  for (const std::string& bullet : section.bullets)
    out += "- " + markdown_text(bullet) + "\n";
  if (!section.bullets.empty()) out += "\n";
  return out;
}

}  // namespace

std::string page_markdown(const Catalog& catalog, const EntryPage& page) {
  std::string out = "# " + markdown_text(page.title) + "\n\n" + markdown_text(page.subtitle) + "\n\n";
  for (const PageSection& section : page.sections)
    out += section_markdown(section);
  if (!page.citations.empty()) out += "## Sources\n\n";
  for (std::size_t i = 0; i < page.citations.size(); ++i)
    out += std::to_string(i + 1) + ". " + markdown_text(citation_text(catalog, page.citations[i])) + "\n";
  while (out.ends_with("\n\n"))
    out.pop_back();
  return out;
}

std::string entry_markdown(const Catalog& catalog, const std::vector<EntryRef>& entries) {
  std::string out;
  for (const EntryRef entry : entries)
    out += (out.empty() ? "" : "\n") + page_markdown(catalog, make_page(catalog, entry));
  return out;
}

}  // namespace aipath
