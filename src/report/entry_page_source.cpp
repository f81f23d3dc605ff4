// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

namespace aipath {
namespace {

std::string citations_text(const Citations& citations) {
  const auto counted = [](std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
  };
  return counted(citations.numbers, "number", "numbers") + " and " +
         counted(citations.entries, "entry", "entries");
}

}  // namespace

EntryPage source_page(const Catalog& catalog, SourceId id) {
  const Source& source = catalog[id];
  EntryPage page;
  page.title = source.title;
  page.subtitle = subtitle_text(EntryKind::sources, source.id, {words(source.kind)});
  PageSection facts;
  if (!source.note.empty()) facts.paragraphs.push_back(source.note);
  add_fact(facts, "Publisher", source.publisher);
  add_fact(facts, "Page", source.url);
  add_fact(facts, "As of", format_date(source.as_of));
  add_fact(facts, "Confidence", std::string(enum_name(source.confidence)));
  add_fact(facts, "Cited by", citations_text(count_citations(catalog, id)));
  add_section(page, std::move(facts));
  return page;
}

EntryPage roadmap_page(const RoadmapHeader& roadmap) {
  EntryPage page;
  page.title = roadmap.title;
  page.subtitle = subtitle_text(EntryKind::roadmaps, roadmap.id, {});
  PageSection facts;
  add_fact(facts, "Version", roadmap.version);
  add_fact(facts, "Extends", roadmap.extends);
  add_section(page, std::move(facts));
  return page;
}

EntryPage rule_page(const Rule& rule, EntryKind kind) {
  EntryPage page;
  page.title = rule.rule;
  page.subtitle = subtitle_text(kind, rule.id, {});
  (void)cite(page, rule.provenance);
  return page;
}

}  // namespace aipath
