// SPDX-License-Identifier: MIT
#include "plan/parsed_plan.hpp"
#include "plan/plan_limits.hpp"
#include <aipath/plan/document.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace aipath {
namespace {

using plan::ParsedPlan;
using plan::Part;
using plan::PartKind;

/// Whether a person's lines stand below the part.
bool has_notes(const ParsedPlan& parsed, const Part& part) {
  for (std::size_t i = part.end; i < part.gap_end; ++i) {
    if (!parsed.is_stray[i] && !plan::is_blank(parsed.lines[i].text)) return true;
  }
  return false;
}

PlanFileItem read_item(const SourceFile& source, const ParsedPlan& parsed, const Part& part) {
  const plan::Line& line = parsed.lines[part.first];
  PlanFileItem item{.anchor = part.anchor};
  item.line = static_cast<std::uint32_t>(part.first + 1);
  item.offset = plan::offset_of(source, line);
  item.length = line.text.size();
  item.has_notes = has_notes(parsed, part);
  const auto words = plan::parse_item_line(line.text);
  if (words && !words->box.empty()) {
    item.is_ticked = words->is_ticked();
    item.tick_offset = item.offset + words->indentation.size() + words->bullet.size() + 1;
  }
  return item;
}

}  // namespace

const PlanFileItem* PlanDocument::find(std::string_view anchor) const {
  const auto item =
      std::find_if(items.begin(), items.end(), [&](const PlanFileItem& i) { return i.anchor == anchor; });
  return item == items.end() ? nullptr : &*item;
}

std::optional<PlanDocument> read_plan(const SourceFile& source, Diagnostics& diagnostics) {
  const auto parsed = plan::parse_plan(source, diagnostics);
  if (!parsed) return std::nullopt;
  PlanDocument document{.text = source.text()};
  std::map<std::string, std::size_t> index_of;
  bool is_set_aside = false;
  for (const Part& part : parsed->parts) {
    if (part.kind == PartKind::heading && part.anchor == plan::set_aside_anchor) is_set_aside = true;
    if (part.kind == PartKind::block) {
      const auto owner = index_of.find(part.anchor);
      if (owner != index_of.end() && has_notes(*parsed, part)) document.items[owner->second].has_notes = true;
    }
    if (part.kind != PartKind::item) continue;
    PlanFileItem item = read_item(source, *parsed, part);
    item.is_set_aside = is_set_aside;
    const auto [entry, is_new] = index_of.emplace(part.anchor, document.items.size());
    if (is_new) {
      document.items.push_back(std::move(item));
    } else {
      PlanFileItem& first = document.items[entry->second];
      first.is_ticked = first.is_ticked || item.is_ticked;
      first.has_notes = true;
    }
  }
  return document;
}

std::optional<std::string> with_tick(const PlanDocument& document, std::string_view anchor, bool is_ticked) {
  const PlanFileItem* item = document.find(anchor);
  if (item == nullptr || item->tick_offset == 0) return std::nullopt;
  std::string text = document.text;
  char& tick = text[item->tick_offset];
  if ((tick != ' ') != is_ticked) tick = is_ticked ? 'x' : ' ';
  return text;
}

}  // namespace aipath
