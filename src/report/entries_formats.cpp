// SPDX-License-Identifier: MIT
#include "report/entry_json.hpp"
#include "report/entry_list.hpp"
#include "report/interview_plan.hpp"
#include <aipath/report/entries.hpp>

namespace aipath {
namespace {

bool shows_interview_plan(EntryKind kind, const EntryFilter& filter) {
  return kind == EntryKind::topics && filter.text.empty() && !filter.category;
}

/// `12 skills`, `1 role`.
std::string count_text(EntryKind kind, std::size_t count) {
  std::string name(count == 1 ? entry_kind_singular(kind) : entry_kind_name(kind));
  for (char& c : name) {
    if (c == '_') c = ' ';
  }
  const bool has_no_plural = kind == EntryKind::growth || kind == EntryKind::uplift_evidence;
  return std::to_string(count) + " " + (has_no_plural ? name + (count == 1 ? " row" : " rows") : name);
}

}  // namespace

std::string entries_text(const Catalog& catalog, EntryKind kind, const EntryFilter& filter,
                         const TextStyle& style) {
  const EntryList list = make_list(catalog, kind, filter);
  std::string out;
  if (!list.rows.empty()) out += list_text(list, style) + "\n";
  out += count_text(kind, list.rows.size());
  out += list.rows.empty() ? " found\n" : "; one in full, with its sources: aipath roadmap show ID\n";
  if (shows_interview_plan(kind, filter)) out += interview_plan_text(catalog, style);
  return out;
}

std::string entries_markdown(const Catalog& catalog, EntryKind kind, const EntryFilter& filter) {
  std::string out = list_markdown(make_list(catalog, kind, filter));
  if (shows_interview_plan(kind, filter)) out += interview_plan_markdown(catalog);
  return out;
}

std::string entries_csv(const Catalog& catalog, EntryKind kind, const EntryFilter& filter) {
  return list_csv(make_list(catalog, kind, filter));
}

std::string entries_json(const Catalog& catalog, EntryKind kind, const EntryFilter& filter) {
  Json entries = Json::array();
  for (const EntryRef entry : list_entries(catalog, kind, filter))
    entries.push_back(fields_of(catalog, entry));
  Json document{
      {"schema", "aipath.roadmap-list/1"}, {"kind", entry_kind_name(kind)}, {"entries", std::move(entries)}};
  if (shows_interview_plan(kind, filter)) document.update(interview_plan_json(catalog));
  return json_text(document);
}

}  // namespace aipath
