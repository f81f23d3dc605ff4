// SPDX-License-Identifier: MIT
#include "plan/fates.hpp"

#include <algorithm>

namespace aipath::plan {
namespace {

std::string_view line_of(const ParsedPlan& old, const Part& part) {
  return old.lines[part.first].text;
}

/// Whether nothing but the anchor and signs of Markdown is left of a line.
bool is_emptied(std::string_view words, std::string_view anchor) {
  const std::string comment = anchor_comment(anchor);
  const std::size_t at = words.find(comment);
  if (at == std::string_view::npos) return false;
  const std::string_view before = trimmed(words.substr(0, at));
  return before.find_first_not_of('#') == std::string_view::npos &&
         is_blank(words.substr(at + comment.size()));
}

class Decision {
 public:
  Decision(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh, const AnchorSuccessors& successors)
      : old_(old), fresh_(fresh), successors_(successors) {
    for (std::size_t i = 0; i < fresh.size(); ++i)
      fates_.fresh_index.emplace(fresh[i].key(), i);
    fates_.sources.resize(fresh.size());
    fates_.is_ticked.resize(fresh.size());
  }

  Fates run() {
    read_entries();
    for (auto& [key, entry] : fates_.entries)
      choose_targets(entry);
    for (std::size_t i = 0; i < fresh_.size(); ++i)
      fates_.is_ticked[i] = is_ticked(i);
    for (auto& [key, entry] : fates_.entries) {
      entry.keeps_line = entry.fate == Fate::carried && entry.is_ticked &&
                         !std::all_of(entry.targets.begin(), entry.targets.end(),
                                      [&](std::size_t target) { return fates_.is_ticked[target]; });
    }
    return std::move(fates_);
  }

 private:
  void read_entries() {
    bool is_set_aside = false;
    for (std::size_t i = 0; i < old_.parts.size(); ++i) {
      const Part& part = old_.parts[i];
      if (part.kind == PartKind::start || part.kind == PartKind::checksums) continue;
      if (part.kind == PartKind::heading) {
        if (part.anchor == set_aside_anchor) is_set_aside = true;
        if (fates_.fresh_index.contains(part.key())) is_set_aside = false;
      }
      const auto [entry, is_first] = fates_.entries.try_emplace(part.key());
      if (is_first) {
        entry->second.part = i;
        entry->second.was_set_aside = is_set_aside;
        entry->second.is_edited = part.kind != PartKind::block && is_edited(part);
      }
      if (part.kind == PartKind::item) {
        const auto item = parse_item_line(line_of(old_, part));
        if (item && item->is_ticked()) entry->second.is_ticked = true;
      }
    }
  }

  [[nodiscard]] bool is_edited(const Part& part) const {
    const std::string_view words = recorded_words(part.kind, line_of(old_, part));
    if (old_.checksums.knows(part.key(), words) || is_emptied(words, part.anchor)) return false;
    const auto fresh = fates_.fresh_index.find(part.key());
    return fresh == fates_.fresh_index.end() || fresh_[fresh->second].line != words;
  }

  void choose_targets(OldEntry& entry) {
    const Part& part = old_.parts[entry.part];
    if (const auto living = fates_.fresh_index.find(part.key()); living != fates_.fresh_index.end()) {
      entry.fate = Fate::living;
      entry.targets = {living->second};
      return;
    }
    const auto heirs = successors_.find(part.anchor);
    if (part.kind != PartKind::item || entry.was_set_aside || heirs == successors_.end()) return;
    for (const std::string& heir : heirs->second) {
      const auto target = fates_.fresh_index.find(part_key(PartKind::item, heir));
      if (target == fates_.fresh_index.end()) continue;
      if (std::find(entry.targets.begin(), entry.targets.end(), target->second) != entry.targets.end())
        continue;
      entry.fate = Fate::carried;
      entry.targets.push_back(target->second);
    }
    for (const std::size_t target : entry.targets)
      fates_.sources[target].push_back(part.key());
  }

  /// An item that stands in the file has its own tick; a new one is ticked if all that became it were.
  [[nodiscard]] bool is_ticked(std::size_t fresh) const {
    const auto own = fates_.entries.find(fresh_[fresh].key());
    if (own != fates_.entries.end()) return own->second.is_ticked;
    const std::vector<std::string>& sources = fates_.sources[fresh];
    return !sources.empty() && std::all_of(sources.begin(), sources.end(), [&](const std::string& source) {
      return fates_.entries.at(source).is_ticked;
    });
  }

  const ParsedPlan& old_;
  const std::vector<GeneratedPart>& fresh_;
  const AnchorSuccessors& successors_;
  Fates fates_;
};

}  // namespace

Fates decide_fates(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh,
                   const AnchorSuccessors& successors) {
  return Decision(old, fresh, successors).run();
}

std::string_view recorded_words(PartKind kind, std::string_view line) {
  if (kind == PartKind::item) {
    if (const auto item = parse_item_line(line)) return item->words;
  }
  return trimmed(line);
}

}  // namespace aipath::plan
