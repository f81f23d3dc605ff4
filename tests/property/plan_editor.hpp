// SPDX-License-Identifier: MIT
//
// A person who edits a plan file, and a roadmap that changes: both seeded.
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/plan/fresh_plan.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aipath::plan_play {

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return count == 0 ? 0 : engine_() % count; }
  bool chance(std::size_t of) { return below(of) == 0; }

 private:
  std::mt19937 engine_;
};

struct TextLine {
  std::string text{};
  std::string end{};
};

inline std::vector<TextLine> lines_of(const std::string& text) {
  std::vector<TextLine> lines;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t feed = std::min(text.find('\n', i), text.size() - 1);
    const bool has_feed = text[feed] == '\n';
    const bool has_return = has_feed && feed > i && text[feed - 1] == '\r';
    const std::size_t end = has_feed ? (has_return ? feed - 1 : feed) : feed + 1;
    lines.push_back({text.substr(i, end - i), text.substr(end, feed + 1 - end)});
    i = feed + 1;
  }
  return lines;
}

inline std::string text_of(const std::vector<TextLine>& lines) {
  std::string text;
  for (const TextLine& line : lines)
    text += line.text + line.end;
  return text;
}

inline std::size_t count_words(const std::string& text, const std::string& word) {
  std::size_t count = 0;
  for (std::size_t i = text.find(word); i != std::string::npos; i = text.find(word, i + word.size()))
    ++count;
  return count;
}

inline bool has_item(const FreshPlan& fresh, const std::string& anchor) {
  return std::any_of(fresh.elements.begin(), fresh.elements.end(), [&](const PlanElement& element) {
    const auto* item = std::get_if<PlanItem>(&element);
    return item != nullptr && item->anchor == anchor;
  });
}

/// Skills that come, go, are renamed, split, merged and move between weeks.
class Roadmap {
 public:
  explicit Roadmap(unsigned seed) : dice_(seed) {
    for (std::size_t i = 0; i < 5 + dice_.below(8); ++i)
      items_.push_back({new_id(), 1 + dice_.below(4)});
  }

  void change() {
    for (std::size_t i = dice_.below(4); i > 0; --i)
      change_once();
    if (dice_.chance(4)) week_ += dice_.below(3);
  }

  [[nodiscard]] const Succession& succession() const { return succession_; }

  [[nodiscard]] FreshPlan plan() const {
    FreshPlan plan{.front_matter = {{"aipath", "1"}, {"role", "role-" + std::to_string(week_)}}};
    plan.elements.emplace_back(PlanHeading{1, "title:plan", "Plan for Zoë"});
    plan.elements.emplace_back(PlanBlock{
        "progress",
        {"You have " + std::to_string(items_.size()) + " steps to go.", "", "| a | b |", "|---|---|"}});
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      if (i % 3 == 0) {
        const std::string week = "2026-W" + std::to_string(week_ + i / 3);
        plan.elements.emplace_back(PlanHeading{2, "week:" + week, "Week " + week});
      }
      PlanItem entry{item.id + "@" + std::to_string(item.level)};
      entry.text = "**" + item.id + "** to level " + std::to_string(item.level) + ", " +
                   std::to_string(item.hours) + " h";
      if (item.hours % 3 != 0)
        entry.below = {"You can use " + item.id + ".", "- [Course](https://example.com/x)"};
      plan.elements.emplace_back(std::move(entry));
      if (i % 4 == 3)
        plan.elements.emplace_back(PlanBlock{"links-" + item.id, {"<details>", "more", "</details>"}});
    }
    return plan;
  }

 private:
  struct Item {
    std::string id{};
    std::size_t level = 1;
    std::size_t hours = 9;
  };

  std::string new_id() { return "skill" + std::to_string(++last_id_); }

  void change_once() {
    const std::size_t at = dice_.below(items_.size());
    const auto place = items_.begin() + static_cast<std::ptrdiff_t>(at);
    switch (dice_.below(8)) {
      case 0:
        items_.insert(place, {new_id(), 1 + dice_.below(4)});
        return;
      case 1:
        if (items_.size() > 3) {
          gone_.push_back(*place);
          items_.erase(place);
        }
        return;
      case 2:
        std::swap(items_[at], items_[dice_.below(items_.size())]);
        return;
      case 3:
        items_[at].hours += dice_.below(5);
        return;
      case 4:
        if (!gone_.empty()) {
          items_.push_back(gone_.back());  // a skill that was not needed is needed again
          gone_.pop_back();
        }
        return;
      case 5: {
        const std::string old = std::exchange(items_[at].id, new_id());
        succession_.renames[old] = items_[at].id;
        return;
      }
      case 6: {
        const Item old = items_[at];
        items_[at].id = new_id();
        const Item part{new_id(), old.level};
        succession_.splits[old.id] = {items_[at].id, part.id};
        if (dice_.chance(2)) items_.push_back(part);
        return;
      }
      default: {
        const std::size_t other = dice_.below(items_.size());
        if (other == at || items_.size() < 4) return;
        const std::string merged = new_id();
        succession_.merges[merged] = {items_[at].id, items_[other].id};
        items_[other].level = items_[at].level;
        items_[at].id = merged;
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(other));
      }
    }
  }

  Dice dice_;
  std::vector<Item> items_;
  std::vector<Item> gone_;
  Succession succession_;
  std::size_t last_id_ = 0;
  std::size_t week_ = 10;
};

/// Plays a person. Each line that it writes holds a word that stands nowhere else.
class Editor {
 public:
  explicit Editor(unsigned seed) : dice_(seed * 7919U) {}

  /// The file as the person's tools keep it: line ends, byte order mark, final line end.
  std::string prepared(const std::string& fresh) {
    std::vector<TextLine> lines = lines_of(fresh);
    if (dice_.chance(3)) eol_ = "\r\n";
    for (TextLine& line : lines)
      line.end = eol_;
    if (dice_.chance(4)) lines.back().end.clear();
    return (dice_.chance(4) ? "\xEF\xBB\xBF" : "") + text_of(lines);
  }

  std::string edit(const std::string& text) {
    lines_ = lines_of(text);
    for (std::size_t i = 1 + dice_.below(9); i > 0; --i)
      edit_once();
    return text_of(lines_);
  }

  [[nodiscard]] const std::set<std::string>& lines_written() const { return written_; }
  [[nodiscard]] const std::vector<std::string>& words_written() const { return words_; }

 private:
  std::string word() {
    static const char* const flavours[] = {"note", "écrit", "日本", "naïve", "a|b", "*it*", "&amp;", "\\_"};
    words_.push_back(std::string("w") + std::to_string(words_.size()) + "q");
    return words_.back() + " " + flavours[dice_.below(8)];
  }

  [[nodiscard]] std::size_t any_place() { return dice_.below(lines_.size() + 1); }

  /// A line below an item, or anywhere.
  std::size_t place() {
    if (dice_.chance(3)) return any_place();
    for (int tries = 0; tries < 10; ++tries) {
      const std::size_t i = dice_.below(lines_.size());
      if (lines_[i].text.find("aipath:") != std::string::npos &&
          lines_[i].text.find("begin") == std::string::npos)
        return i + 1;
    }
    return any_place();
  }

  void write(std::size_t at, const std::vector<std::string>& texts) {
    if (at == lines_.size() && !lines_.empty() && lines_.back().end.empty()) lines_.back().end = eol_;
    std::vector<TextLine> added;
    for (const std::string& text : texts) {
      added.push_back({text, eol_});
      if (text.find_first_of("wq") != std::string::npos && text.find("aipath:") == std::string::npos)
        written_.insert(text);
    }
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(at), added.begin(), added.end());
  }

  std::size_t line_with(const std::string& part) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].text.find(part) != std::string::npos) found.push_back(i);
    }
    return found.empty() ? dice_.below(lines_.size()) : found[dice_.below(found.size())];
  }

  void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at != std::string::npos) text.replace(at, from.size(), to);
  }

  void edit_once() {
    if (lines_.size() < 4) return write(lines_.size(), {word()});
    const std::string in = dice_.chance(2) ? "  " : "";
    if (dice_.chance(2)) return write_something(in);
    change_something();
  }

  void write_something(const std::string& in) {
    const std::string fake = "- [x] fake <!-- aipath:skill" + std::to_string(1 + dice_.below(12)) + "@2 -->";
    switch (dice_.below(14)) {
      case 0:
        return write(place(), {in + word()});
      case 1:
        return write(place(), {in + "- " + word(), in + "  - [ ] " + word(), in + "    1. " + word()});
      case 2:
        return write(place(), {in + "```", in + fake, in + word(), in + "```"});
      case 3:
        return write(place(), {"", "~~~ md", fake, "## " + word(), "~~~", ""});
      case 4:
        return write(place(), {"", "| " + word() + " | b |", "|---|---|", "| " + word() + " | c |"});
      case 5:
        return write(place(), {"- [" + std::string(dice_.chance(2) ? "x" : " ") + "] " + word()});
      case 6:
        return write(place(), {"", "## " + word(), "", word(), ""});
      case 7:
        return write(place(), {"", word(), word() + "  ", "", "\t" + word(), ""});
      case 8:
        return write(place(), {in + "<details>", in + word(), in + "</details>"});
      case 9:
        return write(place(), {"<!-- " + word() + " -->"});
      case 10:
        return write(place(), {"> " + word(), "> " + fake});
      case 11:
        return write(place(), {word(), "====="});
      case 12:
        return write(lines_.size(), {word()});
      default:
        if (dice_.chance(12)) return write(place(), {"```", word()});  // never closed
        return write(place(), {in + "see `" + fake + "` " + word()});
    }
  }

  void change_something() {
    const std::size_t i = dice_.below(lines_.size());
    const std::size_t count = 1 + dice_.below(std::min<std::size_t>(5, lines_.size() - i));
    const auto begin = lines_.begin() + static_cast<std::ptrdiff_t>(i);
    const std::vector<TextLine> part(begin, begin + static_cast<std::ptrdiff_t>(count));
    switch (dice_.below(13)) {
      case 0:
      case 1:
      case 2:
        return replace(lines_[line_with("[ ]")].text, "[ ]", dice_.chance(3) ? "[X]" : "[x]");
      case 3:
        return replace(lines_[line_with("[x]")].text, "[x]", "[ ]");
      case 4:
        lines_.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
        return insert(any_place(), part);
      case 5:
        return insert(any_place(), part);
      case 6: {
        std::string& text = lines_[line_with(" <!-- aipath:")].text;
        text.erase(std::min(text.find(" <!-- aipath:"), text.size()));
        return;
      }
      case 7:
        if (dice_.chance(3)) lines_.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
        return;
      case 8: {
        std::string& text = lines_[line_with("aipath:skill")].text;
        text += " " + word();
        return;
      }
      case 9:
        lines_[i].text += " " + word();
        return;
      case 10:
        return replace(lines_[line_with("- [")].text, "- [", dice_.chance(2) ? "* [" : "1. [");
      case 11:
        lines_[i].text.insert(0, dice_.chance(2) ? "  " : "    ");
        return;
      default:
        lines_[i].text += dice_.chance(2) ? "  " : "\t";
    }
  }

  void insert(std::size_t at, const std::vector<TextLine>& part) {
    at = std::min(at, lines_.size());
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(at), part.begin(), part.end());
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i].end.empty()) lines_[i].end = eol_;
    }
  }

  Dice dice_;
  std::string eol_ = "\n";
  std::vector<TextLine> lines_;
  std::set<std::string> written_;
  std::vector<std::string> words_;
};

}  // namespace aipath::plan_play
