// SPDX-License-Identifier: MIT
#include "plan/part_lines.hpp"

#include "plan/block_edits.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace aipath::plan {
namespace {

const OldEntry* find_entry(const Fates& fates, const std::string& key) {
  const auto entry = fates.entries.find(key);
  return entry == fates.entries.end() ? nullptr : &entry->second;
}

/// The item of the old file that a fresh one continues: itself, or the only one that became it.
const OldEntry* predecessor(const Fates& fates, const GeneratedPart& fresh, std::size_t index) {
  if (const OldEntry* own = find_entry(fates, fresh.key())) return own;
  const std::vector<std::string>& sources = fates.sources[index];
  return sources.size() == 1 ? &fates.entries.at(sources.front()) : nullptr;
}

/// The bytes of a box with the wanted tick; a tick that is there keeps its form.
std::string box_with(std::string_view box, bool is_ticked) {
  std::string text(box.empty() ? "[ ] " : box);
  if (text.size() == 3) text += ' ';
  if ((text[1] != ' ') != is_ticked) text[1] = is_ticked ? 'x' : ' ';
  return text;
}

std::string with_anchor(std::string_view words, std::string_view from, std::string_view to) {
  std::string text(words);
  const std::string comment = anchor_comment(from);
  const std::size_t at = text.find(comment);
  if (at != std::string::npos) text.replace(at, comment.size(), anchor_comment(to));
  return text;
}

std::span<const Line> content_of(const ParsedPlan& old, const Part& block) {
  return std::span(old.lines).subspan(block.first + 1, block.end - block.first - 2);
}

Checksums::Record record_of(std::span<const Line> content) {
  std::vector<std::string_view> texts;
  for (const Line& line : content)
    texts.push_back(line.text);
  return checksums_of(texts);
}

OutLine copied(const ParsedPlan& old, std::size_t index) {
  return {std::string(old.lines[index].text), old.lines[index].end, index};
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

Run written_into(const ParsedPlan& old, const Part& block, const std::vector<Checksums::Record>& records) {
  Run run;
  for (const std::size_t i : lines_of_person(content_of(old, block), records))
    run.push_back(copied(old, block.first + 1 + i));
  return run;
}

}  // namespace

OutLine item_line(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh, const Fates& fates,
                  std::size_t index) {
  const GeneratedPart& part = fresh[index];
  const bool is_ticked = fates.is_ticked[index];
  const OldEntry* before = predecessor(fates, part, index);
  const auto item =
      before == nullptr ? std::nullopt : parse_item_line(old.lines[old.parts[before->part].first].text);
  if (!item) return {"- " + box_with("", is_ticked) + part.line};
  const Part& old_part = old.parts[before->part];
  const bool keeps_words = before->is_edited && !before->keeps_line && before->targets.size() == 1;
  const std::string words = keeps_words ? with_anchor(item->words, old_part.anchor, part.anchor) : part.line;
  const bool needs_box = !keeps_words || !item->box.empty() || is_ticked;
  std::string text(item->bullet);
  if (needs_box) text += box_with(item->box, is_ticked);
  text.append(words).append(item->trailing);
  return {std::move(text), old.lines[old_part.first].end, old_part.first};
}

OutLine heading_line(const ParsedPlan& old, const GeneratedPart& fresh, const Fates& fates) {
  const OldEntry* entry = find_entry(fates, fresh.key());
  if (entry == nullptr) return {fresh.line};
  OutLine line = old_line(old, old.parts[entry->part]);
  if (!entry->is_edited && trimmed_right(line.text) != fresh.line) line.text = fresh.line;
  return line;
}

BlockLines block_lines(const ParsedPlan& old, const GeneratedPart& fresh, const Fates& fates) {
  BlockLines lines;
  const OldEntry* entry = find_entry(fates, fresh.key());
  if (entry != nullptr) {
    const Part& part = old.parts[entry->part];
    const Checksums::Record record = fresh.record();
    const bool is_as_generated =
        old.checksums.knows(fresh.key(), record) || record_of(content_of(old, part)) == record;
    if (is_as_generated && indentation(old.lines[part.first].text) == indentation(fresh.lines.front())) {
      for (std::size_t i = part.first; i < part.end; ++i)
        lines.block.push_back(copied(old, i));
      return lines;
    }
    std::vector<Checksums::Record> records = old.checksums.records_of(fresh.key());
    records.push_back(record);
    lines.of_person = written_into(old, part, records);
  }
  for (const std::string& text : fresh.lines)
    lines.block.push_back({text});
  return lines;
}

Run lines_of_person_in(const ParsedPlan& old, const Part& block) {
  return written_into(old, block, old.checksums.records_of(block.key()));
}

Run note_from_item(const ParsedPlan& old, const Part& part) {
  const Line& line = old.lines[part.first];
  const auto item = parse_item_line(line.text);
  if (!item) return {};
  std::string words(item->words);
  for (auto anchor = find_anchor(words); anchor; anchor = find_anchor(words)) {
    const std::string comment = anchor_comment(*anchor);
    const std::size_t at = words.find(comment);
    const bool has_space = at > 0 && words[at - 1] == ' ';
    words.erase(has_space ? at - 1 : at, comment.size() + (has_space ? 1 : 0));
  }
  if (is_blank(words)) return {};
  return {{std::string(item->bullet).append(item->box).append(words).append(item->trailing), line.end,
           part.first}};
}

OutLine old_line(const ParsedPlan& old, const Part& part) {
  OutLine line = copied(old, part.first);
  line.text.erase(0, indentation(line.text));
  return line;
}

OutLine set_aside_line(const ParsedPlan& old, const Part& part, bool is_ticked) {
  OutLine line = old_line(old, part);
  const auto item = parse_item_line(line.text);
  if (part.kind != PartKind::item || !item || !is_ticked || item->is_ticked()) return line;
  std::string text(item->bullet);
  text.append(box_with(item->box, true)).append(item->words).append(item->trailing);
  line.text = std::move(text);
  return line;
}

Run gap_of(const ParsedPlan& old, const Part& part) {
  Run run;
  for (std::size_t i = part.end; i < part.gap_end; ++i) {
    if (!old.is_stray[i]) run.push_back(copied(old, i));
  }
  const bool is_last = part.gap_end == old.lines.size() && part.kind == PartKind::checksums;
  if (!is_last && !run.empty() && run.back().text.empty()) run.pop_back();
  return run;
}

}  // namespace aipath::plan
