// SPDX-License-Identifier: MIT
#include "plan/merge.hpp"

#include "plan/part_lines.hpp"

#include <algorithm>
#include <map>

namespace aipath::plan {
namespace {

/// A place of the new file that text of a person can belong to.
struct Slot {
  Run part{};               ///< lines of the part itself
  Run gap{};                ///< what stood below it before
  std::vector<Run> more{};  ///< what comes from elsewhere, each set off by an empty line

  [[nodiscard]] bool has_words() const {
    const auto is_word = [](const OutLine& line) { return !is_blank(line.text); };
    return std::any_of(gap.begin(), gap.end(), is_word) ||
           std::any_of(more.begin(), more.end(),
                       [&](const Run& run) { return std::any_of(run.begin(), run.end(), is_word); });
  }
};

void append(Run& run, Run lines) {
  run.insert(run.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

void add_run(Slot& slot, Run run) {
  if (std::any_of(run.begin(), run.end(), [](const OutLine& line) { return !is_blank(line.text); }))
    slot.more.push_back(std::move(run));
}

/// A line in the section "Set aside" with what belongs to it.
struct SetAside {
  PartKind kind = PartKind::item;
  std::string anchor{};
  bool was_set_aside = false;
  bool keeps_line = false;  ///< a tick or words of a person stand in the line itself
  Slot slot{};
};

class Merge {
 public:
  Merge(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh, const Fates& fates)
      : old_(old), fresh_(fresh), fates_(fates), slots_(fresh.size()) {}

  Merged run(const std::vector<std::pair<std::string, std::string>>& front_matter) {
    for (std::size_t i = 0; i < fresh_.size(); ++i)
      write_part(i);
    for (std::size_t i = 0; i < old_.parts.size(); ++i)
      place(old_.parts[i], i);
    result_.lines = merge_front_matter(old_, front_matter, sums_);
    emit_all();
    return std::move(result_);
  }

 private:
  void write_part(std::size_t i) {
    const GeneratedPart& part = fresh_[i];
    Slot& slot = slots_[i];
    if (part.kind == PartKind::item) slot.part = {item_line(old_, fresh_, fates_, i)};
    if (part.kind == PartKind::heading) slot.part = {heading_line(old_, part, fates_)};
    if (part.kind == PartKind::block) {
      BlockLines lines = block_lines(old_, part, fates_);
      slot.part = std::move(lines.block);
      slot.gap = std::move(lines.of_person);
    }
    sums_.add(part.key(), part.record());
  }

  /// The last slot of an item: its block, if it has one.
  Slot& tail(std::size_t fresh) {
    const bool has_block = fresh + 1 < fresh_.size() && fresh_[fresh + 1].is_nested;
    return slots_[has_block ? fresh + 1 : fresh];
  }

  /// Sends a part of the old file, with what belongs to it, to where it goes.
  void place(const Part& part, std::size_t index) {
    if (part.kind == PartKind::start) {
      start_.gap = gap_of(old_, part);
    } else if (part.kind == PartKind::checksums) {
      add_checksums_gap(part);
    } else if (part.kind == PartKind::heading && part.anchor == set_aside_anchor && !part.is_copy) {
      set_aside_.gap = gap_of(old_, part);
    } else if (const OldEntry& entry = fates_.entries.at(part.key()); part.is_copy || entry.part != index) {
      place_copy(part, entry);
    } else if (entry.fate == Fate::living) {
      place_living(part, entry);
    } else if (part.kind == PartKind::block) {
      place_gone_block(part);
    } else if (entry.fate == Fate::carried) {
      place_carried(part, entry);
    } else {
      Slot& slot = aside_slot(part, entry, entry.is_ticked || entry.is_edited);
      slot.gap = gap_of(old_, part);
    }
  }

  /// A copy follows the first of its kind. If that has a new anchor, the old one must not stay behind.
  void place_copy(const Part& part, const OldEntry& entry) {
    Run run = entry.fate == Fate::carried ? note_from_item(old_, part) : Run{old_line(old_, part)};
    append(run, gap_of(old_, part));
    add_run(home_of_copy(part, entry), std::move(run));
  }

  void place_living(const Part& part, const OldEntry& entry) {
    Slot& slot = slots_[entry.targets.front()];
    Run gap = gap_of(old_, part);
    if (!slot.gap.empty() && !gap.empty() && !is_blank(gap.front().text)) slot.gap.emplace_back();
    append(slot.gap, std::move(gap));
  }

  void place_carried(const Part& part, const OldEntry& entry) {
    const std::size_t target = entry.targets.front();
    Run run;
    if (entry.keeps_line) {
      (void)aside_slot(part, entry, true);
    } else if (entry.is_edited && !(continues(entry) && entry.targets.size() == 1)) {
      run = note_from_item(old_, part);
    }
    append(run, gap_of(old_, part));
    if (continues(entry)) {
      slots_[target].gap = std::move(run);
    } else {
      add_run(tail(target), std::move(run));
    }
  }

  void place_gone_block(const Part& part) {
    Run run = lines_of_person_in(old_, part);
    append(run, gap_of(old_, part));
    const auto item = fates_.entries.find(part_key(PartKind::item, part.anchor));
    Slot& home = home_of_block(part);
    if (item != fates_.entries.end() && continues(item->second) && home.gap.empty()) {
      home.gap = std::move(run);
    } else {
      add_run(home, std::move(run));
    }
  }

  /// Whether a carried item alone became its first successor, which then takes its place.
  [[nodiscard]] bool continues(const OldEntry& entry) const {
    if (entry.fate != Fate::carried) return false;
    const std::size_t target = entry.targets.front();
    return fates_.sources[target].size() == 1 && !fates_.entries.contains(fresh_[target].key());
  }

  Slot& home_of_copy(const Part& part, const OldEntry& entry) {
    if (part.kind == PartKind::heading && part.anchor == set_aside_anchor) return set_aside_;
    if (entry.fate != Fate::gone) return tail(entry.targets.front());
    return aside_slot(part, entry, entry.is_ticked || entry.is_edited);
  }

  Slot& home_of_block(const Part& block) {
    const auto item = fates_.entries.find(part_key(PartKind::item, block.anchor));
    if (item == fates_.entries.end()) {
      const auto living = fates_.fresh_index.find(part_key(PartKind::item, block.anchor));
      return living == fates_.fresh_index.end() ? set_aside_ : tail(living->second);
    }
    if (item->second.fate != Fate::gone) return tail(item->second.targets.front());
    const Part& part = old_.parts[item->second.part];
    return aside_slot(part, item->second, item->second.is_ticked || item->second.is_edited);
  }

  /// The slot of something that is gone; made when it is first asked for.
  Slot& aside_slot(const Part& part, const OldEntry& entry, bool keeps_line) {
    const auto [index, is_new] = aside_index_.emplace(part.key(), aside_.size());
    if (is_new) {
      aside_.push_back({part.kind, part.anchor, entry.was_set_aside, keeps_line, {}});
      aside_.back().slot.part = {set_aside_line(old_, old_.parts[entry.part], entry.is_ticked)};
    }
    return aside_[index->second].slot;
  }

  void add_checksums_gap(const Part& part) {
    Run gap = gap_of(old_, part);
    if (part.is_copy) {
      add_run(end_, std::move(gap));
    } else {
      for (const std::string_view stranger : old_.strangers)
        end_.gap.push_back({std::string(stranger)});
      append(end_.gap, std::move(gap));
    }
  }

  void emit_all() {
    emit_gap(start_);
    bool ends_with_part = false;
    for (std::size_t i = 0; i < fresh_.size(); ++i) {
      const bool is_joined = fresh_[i].is_nested && ends_with_part;
      ends_with_part = slots_[i].gap.empty() && slots_[i].more.empty();
      emit(fresh_[i].kind, fresh_[i].anchor, slots_[i], is_joined);
    }
    emit_set_aside();
    end_.part = {{std::string(checksums_begin)}, {std::string(checksums_remark)}};
    for (std::string& line : sums_.lines())
      end_.part.push_back({std::move(line)});
    end_.part.push_back({std::string(checksums_end)});
    emit(PartKind::checksums, "", end_, false);
  }

  void emit_set_aside() {
    const GeneratedPart heading = set_aside_heading();
    std::vector<SetAside*> kept;
    for (SetAside& aside : aside_) {
      const bool is_kept = aside.keeps_line || aside.slot.has_words();
      if (is_kept) kept.push_back(&aside);
      if (is_kept && !aside.was_set_aside && aside.kind == PartKind::item)
        result_.set_aside.push_back(aside.anchor);
      if (!is_kept && aside.kind == PartKind::item) ++result_.removed;
    }
    const auto entry = fates_.entries.find(heading.key());
    const bool is_edited = entry != fates_.entries.end() && entry->second.is_edited;
    if (kept.empty() && !set_aside_.has_words() && !is_edited) return;
    set_aside_.part = {heading_line(old_, heading, fates_)};
    sums_.add(heading.key(), heading.record());
    emit(heading.kind, heading.anchor, set_aside_, false);
    std::stable_partition(kept.begin(), kept.end(),
                          [](const SetAside* aside) { return aside->was_set_aside; });
    for (SetAside* aside : kept) {
      const std::string key = part_key(aside->kind, aside->anchor);
      sums_.add_records_of(key, old_.checksums);
      emit(aside->kind, aside->anchor, aside->slot, false);
    }
  }

  void emit(PartKind kind, const std::string& anchor, Slot& slot, bool is_joined) {
    if (!result_.lines.empty() && !is_joined) result_.lines.emplace_back();
    result_.parts.push_back({kind, anchor, result_.lines.size()});
    append(result_.lines, std::move(slot.part));
    emit_gap(slot);
  }

  void emit_gap(Slot& slot) {
    append(result_.lines, std::move(slot.gap));
    for (Run& run : slot.more) {
      result_.lines.emplace_back();
      append(result_.lines, std::move(run));
    }
  }

  const ParsedPlan& old_;
  const std::vector<GeneratedPart>& fresh_;
  const Fates& fates_;
  std::vector<Slot> slots_;
  Slot start_;
  Slot set_aside_;
  Slot end_;
  std::vector<SetAside> aside_;
  std::map<std::string, std::size_t> aside_index_;
  Checksums sums_;
  Merged result_;
};

}  // namespace

Merged merge(const ParsedPlan& old, const std::vector<GeneratedPart>& fresh,
             const std::vector<std::pair<std::string, std::string>>& front_matter, const Fates& fates) {
  return Merge(old, fresh, fates).run(front_matter);
}

}  // namespace aipath::plan
