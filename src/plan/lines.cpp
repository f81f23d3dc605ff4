// SPDX-License-Identifier: MIT
#include "plan/lines.hpp"

#include <algorithm>
#include <map>

namespace aipath::plan {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view comment_begin = "<!-- aipath:";
constexpr std::string_view comment_end = " -->";

std::size_t end_of_blanks(std::string_view text, std::size_t from) {
  return std::min(text.find_first_not_of(blanks, from), text.size());
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The end of the bullet that starts at `from`, without the spaces after it; `from` if none does.
std::size_t end_of_bullet(std::string_view line, std::size_t from) {
  if (from >= line.size()) return from;
  if (line[from] == '-' || line[from] == '*' || line[from] == '+') return from + 1;
  std::size_t i = from;
  while (i < line.size() && i - from < 9 && is_digit(line[i]))
    ++i;
  const bool is_number = i > from && i < line.size() && (line[i] == '.' || line[i] == ')');
  return is_number ? i + 1 : from;
}

struct BacktickRun {
  std::size_t offset = 0;
  std::size_t length = 0;
};

std::vector<BacktickRun> backtick_runs(std::string_view line) {
  std::vector<BacktickRun> runs;
  for (std::size_t i = line.find('`'); i != std::string_view::npos; i = line.find('`', i)) {
    const std::size_t end = std::min(line.find_first_not_of('`', i), line.size());
    runs.push_back({i, end - i});
    i = end;
  }
  return runs;
}

/// The line with everything that code spans hold made blank.
std::string without_code_spans(std::string_view line) {
  std::string text(line);
  const std::vector<BacktickRun> runs = backtick_runs(line);
  std::map<std::size_t, std::size_t> last_of_length;
  for (std::size_t i = 0; i < runs.size(); ++i)
    last_of_length[runs[i].length] = i;
  for (std::size_t open = 0; open < runs.size(); ++open) {
    if (last_of_length[runs[open].length] == open) continue;
    std::size_t close = open + 1;
    while (runs[close].length != runs[open].length)
      ++close;
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(runs[open].offset),
              text.begin() + static_cast<std::ptrdiff_t>(runs[close].offset), ' ');
    open = close;
  }
  return text;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t feed = text.find('\n');
    const std::size_t size = feed == std::string_view::npos ? text.size() : feed + 1;
    const std::string_view line = text.substr(0, size);
    const std::size_t end = feed == std::string_view::npos ? 0 : (line.ends_with("\r\n") ? 2 : 1);
    lines.push_back({line.substr(0, size - end), line.substr(size - end)});
    text.remove_prefix(size);
  }
  return lines;
}

std::string_view trimmed_right(std::string_view text) {
  return text.substr(0, text.find_last_not_of(blanks) + 1);  // npos + 1 is 0
}

std::string_view trimmed(std::string_view text) {
  return trimmed_right(text.substr(end_of_blanks(text, 0)));
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(blanks) == std::string_view::npos;
}

std::optional<ItemLine> parse_item_line(std::string_view line) {
  ItemLine item;
  const std::size_t start = end_of_blanks(line, 0);
  const std::size_t bullet_end = end_of_bullet(line, start);
  const std::size_t content = end_of_blanks(line, bullet_end);
  if (bullet_end == start || (content == bullet_end && content < line.size())) return std::nullopt;
  item.indentation = line.substr(0, start);
  item.bullet = line.substr(start, content - start);
  std::size_t words = content;
  const std::string_view box = line.substr(content, 3);
  if (box == "[ ]" || box == "[x]" || box == "[X]") {
    const std::size_t after = end_of_blanks(line, content + 3);
    if (after > content + 3 || after == line.size()) words = after;
  }
  item.box = line.substr(content, words - content);
  item.words = trimmed_right(line.substr(words));
  item.trailing = line.substr(words + item.words.size());
  return item;
}

std::string anchor_comment(std::string_view anchor) {
  std::string comment(comment_begin);
  return comment.append(anchor).append(comment_end);
}

bool is_anchor(std::string_view text) {
  constexpr std::string_view signs = "@:._+-";
  const bool is_made_of_these = std::all_of(text.begin(), text.end(), [&](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           signs.find(c) != std::string_view::npos;
  });
  return !text.empty() && is_made_of_these && text.front() != '-' && text.back() != '-' &&
         text.find("--") == std::string_view::npos;
}

std::optional<std::string_view> find_anchor(std::string_view line) {
  if (line.find(comment_begin) == std::string_view::npos) return std::nullopt;
  const std::string outside_code = without_code_spans(line);
  for (std::size_t i = outside_code.find(comment_begin); i != std::string::npos;
       i = outside_code.find(comment_begin, i + 1)) {
    const std::size_t begin = i + comment_begin.size();
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const bool is_escaped = i > 0 && line[i - 1] == '\\';
    const std::string_view anchor = line.substr(begin, end - begin);
    if (!is_escaped && line.substr(end).starts_with(comment_end) && is_anchor(anchor)) return anchor;
  }
  return std::nullopt;
}

std::optional<std::string_view> marker_name(std::string_view line, std::string_view word) {
  std::string_view text = trimmed(line);
  if (!text.starts_with(comment_begin) || !text.ends_with(comment_end)) return std::nullopt;
  text.remove_prefix(comment_begin.size());
  if (!text.starts_with(word) || text.substr(word.size(), 1) != " ") return std::nullopt;
  text.remove_prefix(word.size() + 1);
  if (text.size() < comment_end.size()) return std::nullopt;
  text.remove_suffix(comment_end.size());
  return is_anchor(text) ? std::optional(text) : std::nullopt;
}

}  // namespace aipath::plan
