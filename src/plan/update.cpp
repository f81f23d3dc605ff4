// SPDX-License-Identifier: MIT
#include "plan/merge.hpp"
#include <aipath/plan/update.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace aipath {
namespace {

using plan::Fates;
using plan::GeneratedPart;
using plan::Merged;
using plan::OutLine;
using plan::ParsedPlan;
using plan::PartKind;

/// Text moved to another place can get another meaning there, which another pass settles.
constexpr int max_passes = 4;

std::string text_of(const ParsedPlan& old, const Merged& merged) {
  const std::string_view default_end =
      !old.lines.empty() && !old.lines[0].end.empty() ? old.lines[0].end : "\n";
  std::string text(old.byte_order_mark);
  for (const OutLine& line : merged.lines)
    text.append(line.text).append(line.end.empty() ? default_end : line.end);
  const bool has_final_end = old.lines.empty() || !old.lines.back().end.empty();
  if (!has_final_end && text.ends_with('\n')) text.resize(text.size() - (text.ends_with("\r\n") ? 2 : 1));
  return text;
}

/// The first part that a reader of the new file does not find where it should be; null if there is none.
const plan::PlacedPart* misplaced(const Merged& merged, const std::optional<ParsedPlan>& read) {
  static const plan::PlacedPart whole_file{};
  if (!read) return merged.parts.empty() ? &whole_file : &merged.parts.back();
  auto part = read->parts.begin();
  for (const plan::PlacedPart& placed : merged.parts) {
    while (part != read->parts.end() && (part->kind == PartKind::start || part->first < placed.line))
      ++part;
    const bool is_there = part != read->parts.end() && part->first == placed.line &&
                          part->kind == placed.kind && part->anchor == placed.anchor;
    if (!is_there) return &placed;
  }
  return nullptr;
}

/// The person's line that stands nearest above a line of the new file, as a place in the old one.
DiagnosticPlace place_above(const SourceFile& source, const Merged& merged, std::size_t line) {
  for (std::size_t i = std::min(line, merged.lines.size()); i > 0; --i) {
    const std::size_t origin = merged.lines[i - 1].origin;
    if (origin != OutLine::unknown && !merged.lines[i - 1].text.empty())
      return source.place_at(static_cast<std::uint32_t>(origin + 1), 1);
  }
  DiagnosticPlace place;
  place.path = source.path();
  return place;
}

void add_hidden_part(DiagnosticPlace place, std::string_view anchor, Diagnostics& diagnostics) {
  Diagnostic problem;
  problem.code = "cannot-update";
  problem.place = std::move(place);
  problem.message = fmt::format("the Markdown up to here would hide '{}' of the new plan", anchor);
  problem.hint = "close what is open (HTML, a code fence in a list); the file is left as it is";
  diagnostics.add(std::move(problem));
}

/// Everything that an update needs and that stays the same over its passes.
struct Request {
  const FreshPlan& fresh;
  std::vector<GeneratedPart> parts;
  const AnchorSuccessors& successors;
};

void count(const ParsedPlan& old, const Request& request, const Fates& fates, const Merged& merged,
           PlanUpdate& update) {
  for (std::size_t i = 0; i < request.parts.size(); ++i) {
    const GeneratedPart& part = request.parts[i];
    if (part.kind != PartKind::item) continue;
    const bool was_there = fates.entries.contains(part.key()) || !fates.sources[i].empty();
    ++(was_there ? update.kept : update.added);
  }
  for (const auto& [key, entry] : fates.entries) {
    if (entry.fate == plan::Fate::living && entry.is_edited)
      update.edited.push_back(old.parts[entry.part].anchor);
  }
  update.set_aside = merged.set_aside;
  update.removed = merged.removed;
}

/// One pass. Fills the counts of `update` if it is the first; sets its text.
bool pass(const SourceFile& source, const Request& request, bool is_first, PlanUpdate& update,
          Diagnostics& diagnostics) {
  const auto old = plan::parse_plan(source, diagnostics);
  if (!old) return false;
  const Fates fates = plan::decide_fates(*old, request.parts, request.successors);
  const Merged merged = plan::merge(*old, request.parts, request.fresh.front_matter, fates);
  if (is_first) count(*old, request, fates, merged, update);
  update.text = text_of(*old, merged);
  if (update.text == source.text()) return true;  // which was read above
  const SourceFile result(source.path(), update.text);
  Diagnostics unseen;
  const auto read = plan::parse_plan(result, unseen);
  const plan::PlacedPart* lost = misplaced(merged, read);
  if (lost == nullptr) return true;
  add_hidden_part(place_above(source, merged, lost->line), lost->anchor.empty() ? "checksums" : lost->anchor,
                  diagnostics);
  return false;
}

}  // namespace

std::optional<PlanUpdate> update_plan(const SourceFile& old, const FreshPlan& fresh,
                                      const AnchorSuccessors& successors, Diagnostics& diagnostics) {
  const Request request{fresh, plan::generated_parts(fresh), successors};
  PlanUpdate update;
  if (!pass(old, request, true, update, diagnostics)) return std::nullopt;
  for (int i = 1; i < max_passes; ++i) {
    const SourceFile before(old.path(), update.text);
    if (!pass(before, request, false, update, diagnostics)) return std::nullopt;
    if (update.text == before.text()) return update;
  }
  DiagnosticPlace place;
  place.path = old.path();
  add_hidden_part(std::move(place), "checksums", diagnostics);
  return std::nullopt;
}

std::optional<bool> is_current(const SourceFile& old, const FreshPlan& fresh,
                               const AnchorSuccessors& successors, Diagnostics& diagnostics) {
  const auto update = update_plan(old, fresh, successors, diagnostics);
  if (!update) return std::nullopt;
  return update->text == old.text();
}

std::string write_plan(const FreshPlan& fresh) {
  Diagnostics diagnostics;
  auto update = update_plan(SourceFile("", ""), fresh, {}, diagnostics);
  if (!update)
    throw std::invalid_argument("a plan with text that is no Markdown: " + diagnostics.all().at(0).message);
  return std::move(update->text);
}

}  // namespace aipath
