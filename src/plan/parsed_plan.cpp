// SPDX-License-Identifier: MIT
#include "plan/parsed_plan.hpp"

#include "plan/markdown_lines.hpp"
#include "plan/plan_limits.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace aipath::plan {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// The index behind the front matter; 0 if the file has none.
std::size_t end_of_front_matter(const std::vector<Line>& lines) {
  if (lines.empty() || trimmed_right(lines[0].text) != "---") return 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view text = trimmed_right(lines[i].text);
    if (text == "---" || text == "...") return i + 1;
  }
  return 0;
}

/// Finds the parts of a plan in its classified lines.
class PartFinder {
 public:
  PartFinder(ParsedPlan& plan, std::span<const LineKind> kinds) : plan_(plan), kinds_(kinds) {}

  void run() {
    const std::size_t count = plan_.lines.size();
    plan_.is_stray.assign(count, false);
    plan_.parts.push_back({.first = plan_.body, .end = plan_.body, .gap_end = count});
    for (std::size_t i = plan_.body; i < count;)
      i = read_line(i);
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return plan_.lines[i].text; }
  [[nodiscard]] LineKind kind(std::size_t i) const { return kinds_[i - plan_.body]; }
  [[nodiscard]] std::optional<std::string_view> marker(std::size_t i, std::string_view word) const {
    return kind(i) == LineKind::html ? marker_name(text(i), word) : std::nullopt;
  }
  [[nodiscard]] bool begins_checksums(std::size_t i) const {
    return kind(i) == LineKind::html && trimmed(text(i)) == checksums_begin;
  }

  /// The anchor of an item or of a heading of one line.
  [[nodiscard]] std::optional<std::string_view> anchor(std::size_t i) const {
    const bool is_item = kind(i) == LineKind::item && parse_item_line(text(i));
    const bool is_heading = kind(i) == LineKind::heading && trimmed(text(i)).starts_with('#');
    return is_item || is_heading ? find_anchor(text(i)) : std::nullopt;
  }

  /// Reads what starts in line i; returns the line after it.
  std::size_t read_line(std::size_t i) {
    if (begins_checksums(i)) return read_checksums(i);
    if (const auto name = anchor(i)) {
      const PartKind part_kind = kind(i) == LineKind::item ? PartKind::item : PartKind::heading;
      return add_part(part_kind, *name, i, i + 1);
    }
    if (const auto name = marker(i, "begin")) {
      const std::size_t end = end_of_block(i, *name);
      if (end > 0 && !seen_.contains(part_key(PartKind::block, *name)))
        return add_part(PartKind::block, *name, i, end);
      plan_.is_stray[i] = true;
    } else if (marker(i, "end")) {
      plan_.is_stray[i] = true;
    }
    return i + 1;
  }

  /// The line behind the marker that ends the block; 0 if another part starts first.
  [[nodiscard]] std::size_t end_of_block(std::size_t begin, std::string_view name) const {
    for (std::size_t i = begin + 1; i < plan_.lines.size(); ++i) {
      if (const auto ended = marker(i, "end")) return *ended == name ? i + 1 : 0;
      if (marker(i, "begin") || anchor(i) || begins_checksums(i)) return 0;
    }
    return 0;
  }

  /// The line that ends the checksums. What people paste into them may end the comment before.
  [[nodiscard]] std::size_t end_of_checksums(std::size_t begin) const {
    for (std::size_t i = begin + 1; i < plan_.lines.size(); ++i) {
      if (trimmed(text(i)) == checksums_end) return i;
      if (anchor(i) || marker(i, "begin") || marker(i, "end") || begins_checksums(i)) return i - 1;
    }
    return plan_.lines.size() - 1;
  }

  std::size_t read_checksums(std::size_t begin) {
    const std::size_t last = end_of_checksums(begin);
    for (std::size_t i = begin + 1; i <= last; ++i) {
      const std::string_view line = trimmed(text(i));
      if (line != checksums_remark && line != checksums_end && !plan_.checksums.add_line(line))
        keep_strange(text(i));
    }
    return add_part(PartKind::checksums, "", begin, last + 1);
  }

  void keep_strange(std::string_view text) {
    if (!is_blank(text)) plan_.strangers.push_back(text);
  }

  std::size_t add_part(PartKind part_kind, std::string_view name, std::size_t first, std::size_t end) {
    plan_.parts.back().gap_end = first;
    Part part{.kind = part_kind,
              .anchor = std::string(name),
              .first = first,
              .end = end,
              .gap_end = plan_.lines.size()};
    part.is_copy = !seen_.insert(part.key()).second;
    plan_.parts.push_back(std::move(part));
    return end;
  }

  ParsedPlan& plan_;
  std::span<const LineKind> kinds_;
  std::set<std::string> seen_;
};

}  // namespace

std::string part_key(PartKind kind, std::string_view anchor) {
  constexpr std::string_view names[] = {"start:", "heading:", "item:", "block:", "checksums:"};
  return std::string(names[static_cast<std::size_t>(kind)]).append(anchor);
}

std::string Part::key() const {
  return part_key(kind, anchor);
}

std::optional<ParsedPlan> parse_plan(const SourceFile& source, Diagnostics& diagnostics) {
  if (!check_plan_bytes(source, diagnostics)) return std::nullopt;
  ParsedPlan plan;
  std::string_view text = source.text();
  if (text.starts_with(utf8_mark)) {
    plan.byte_order_mark = text.substr(0, utf8_mark.size());
    text.remove_prefix(utf8_mark.size());
  }
  plan.lines = split_lines(text);
  if (!check_plan_lines(source, plan.lines, diagnostics)) return std::nullopt;
  plan.body = end_of_front_matter(plan.lines);
  const MarkdownLines markdown = classify_lines(std::span(plan.lines).subspan(plan.body));
  PartFinder(plan, markdown.kinds).run();
  const bool is_complete = plan.parts.back().kind == PartKind::checksums;
  if (markdown.unclosed != MarkdownLines::none && !is_complete) {
    report_unclosed(source, plan.lines, plan.body + markdown.unclosed, diagnostics);
    return std::nullopt;
  }
  return plan;
}

}  // namespace aipath::plan
