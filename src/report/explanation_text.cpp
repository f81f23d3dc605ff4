// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"
#include "report/escape.hpp"
#include "report/explanation_words.hpp"
#include "report/hanging_text.hpp"
#include <aipath/report/explanation.hpp>

#include <fmt/format.h>

namespace aipath {
namespace {

/// A name must not push what to ask or read out of the line: if need be that stands under it.
std::string terms_text(const Explanation& explanation, const TextStyle& style,
                       std::vector<ProvenanceId>& citations) {
  constexpr std::size_t widest = 44;
  Table table = term_table(explanation, citations);
  const std::size_t last = table.columns.size() - 1;
  Table fitting = table;
  fitting.rows.clear();
  for (TableRow& row : table.rows) {
    const std::string place = row.cells[last].text;
    const bool is_wide = place.size() > widest;
    if (is_wide) row.cells[last].text.clear();
    fitting.rows.push_back(std::move(row));
    if (is_wide) fitting.rows.push_back({.across = {"  " + place}});
  }
  return "\n" + render_table(fitting, style);
}

std::string one_text(const Explanation& explanation, const TextStyle& style,
                     std::vector<ProvenanceId>& citations) {
  std::string out = painted_text(explanation.title, Tone::strong, style);
  out += hanging_text("  ", fmt::format("{} = {}", explanation.key, figure_words(explanation)), style.width);
  if (!explanation.formula.empty()) out += hanging_text("  = ", explanation.formula, style.width);
  if (!explanation.terms.empty()) out += terms_text(explanation, style, citations);
  if (!explanation.note.empty()) out += "\n" + hanging_text("  ", explanation.note, style.width);
  return out;
}

std::string sources_text(const Catalog& catalog, const std::vector<ProvenanceId>& citations,
                         const TextStyle& style) {
  std::string out = "\n" + painted_text("Sources", Tone::strong, style);
  for (std::size_t i = 0; i < citations.size(); ++i)
    out += hanging_text(fmt::format("  [{}] ", i + 1), citation_text(catalog, citations[i]), style.width);
  return out;
}

}  // namespace

std::string explanation_text(const Catalog& catalog, const GapReport& report,
                             const std::vector<Explanation>& asked, const TextStyle& style) {
  std::string out = hanging_text("", subject_words(catalog, report), style.width);
  std::vector<ProvenanceId> citations;
  for (const Explanation& explanation : asked)
    out += "\n" + one_text(explanation, style, citations);
  if (!citations.empty()) out += sources_text(catalog, citations, style);
  return out;
}

std::string explanation_keys_text(const Catalog& catalog, const GapReport& report,
                                  const std::vector<Explanation>& all, const TextStyle& style) {
  std::string out = hanging_text("", subject_words(catalog, report), style.width);
  out += "\n" + render_table(main_key_table(all), style);
  out += "\n" + painted_text("And of each requirement, skill and step", Tone::strong, style);
  for (const auto& [start, ends] : key_forms(all))
    out += hanging_text(fmt::format("  {}", start), ends, style.width);
  return out;
}

}  // namespace aipath
