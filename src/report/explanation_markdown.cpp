// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"
#include "report/escape.hpp"
#include "report/explanation_words.hpp"
#include "report/table_formats.hpp"
#include <aipath/report/explanation.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

std::string one_markdown(const Explanation& explanation, std::vector<ProvenanceId>& citations) {
  std::string out = fmt::format("\n## {}\n\n**{}: {}**\n", markdown_text(explanation.title),
                                markdown_text(explanation.key), markdown_text(figure_words(explanation)));
  if (!explanation.formula.empty()) out += fmt::format("\n= {}\n", markdown_text(explanation.formula));
  if (!explanation.terms.empty()) out += "\n" + markdown_table(term_table(explanation, citations));
  if (!explanation.note.empty()) out += "\n" + markdown_text(explanation.note) + "\n";
  return out;
}

}  // namespace

std::string explanation_markdown(const Catalog& catalog, const GapReport& report,
                                 const std::vector<Explanation>& asked) {
  std::string out = "# " + markdown_text(subject_words(catalog, report)) + "\n";
  std::vector<ProvenanceId> citations;
  for (const Explanation& explanation : asked)
    out += one_markdown(explanation, citations);
  if (!citations.empty()) out += "\n## Sources\n\n";
  for (std::size_t i = 0; i < citations.size(); ++i)
    out += fmt::format("{}. {}\n", i + 1, markdown_text(citation_text(catalog, citations[i])));
  return out;
}

std::string explanation_keys_markdown(const Catalog& catalog, const GapReport& report,
                                      const std::vector<Explanation>& all) {
  std::string out = "# " + markdown_text(subject_words(catalog, report)) + "\n\n";
  out += markdown_table(main_key_table(all)) + "\n## And of each requirement, skill and step\n\n";
  for (const auto& [start, ends] : key_forms(all))
    out += fmt::format("- {} {}\n", markdown_text(start), markdown_text(ends));
  return out;
}

}  // namespace aipath
