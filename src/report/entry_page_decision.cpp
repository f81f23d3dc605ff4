// SPDX-License-Identifier: MIT
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"

namespace aipath {
namespace {

PageSection options_of(const Catalog& catalog, const Decision& decision) {
  PageSection section;
  section.heading = "Options";
  section.table = page_table({"option", "skill", "name"});
  for (const DecisionOption& option : decision.options)
    add_row(*section.table, {option.id, option.skill.is_set() ? catalog[option.skill].id : "", option.name});
  return section;
}

PageSection scores_of(EntryPage& page, const Decision& decision) {
  PageSection section;
  section.heading = "Scores, 1 poor to 5 strong, and weights" + cite(page, decision.provenance);
  std::vector<std::string> titles{">weight"};
  for (const DecisionOption& option : decision.options)
    titles.push_back(">" + option.id);
  titles.emplace_back("criterion");
  section.table = page_table(titles);
  for (const Criterion& criterion : decision.criteria) {
    std::vector<std::string> cells{std::to_string(criterion.weight)};
    for (const DecisionOption& option : decision.options) {
      const auto score = criterion.scores.find(option.id);
      cells.push_back(score == criterion.scores.end() ? "" : std::to_string(score->second));
    }
    cells.push_back(criterion.name + (criterion.disputed ? " (disputed)" : ""));
    add_row(*section.table, cells);
  }
  return section;
}

PageSection criteria_of(const Decision& decision) {
  PageSection section;
  section.heading = "What each criterion asks, and why it scores so";
  for (const Criterion& criterion : decision.criteria) {
    const std::string gap = criterion.ask.empty() || criterion.why.empty() ? "" : " ";
    add_fact(section, criterion.id, criterion.ask + gap + criterion.why);
  }
  return section;
}

}  // namespace

EntryPage decision_page(const Catalog& catalog, const Decision& decision) {
  EntryPage page;
  page.title = decision.question;
  page.subtitle = subtitle_text(EntryKind::decisions, decision.id, {});
  add_section(page, options_of(catalog, decision));
  add_section(page, scores_of(page, decision));
  add_section(page, criteria_of(decision));
  add_section(page, {.heading = "Notes", .bullets = decision.notes});
  return page;
}

}  // namespace aipath
