// SPDX-License-Identifier: MIT
#include "plan/markdown_lines.hpp"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace aipath::plan {
namespace {

/// Where the content of a line starts, seen coarsely: after spaces and all that may be markers of lists and
/// block quotes.
std::size_t content_start(std::string_view line) {
  return std::min(line.find_first_not_of(" \t>*+-0123456789.)"), line.size());
}

bool may_be_fence(std::string_view content) {
  return content.starts_with("```") || content.starts_with("~~~");
}

/// Where the tag stands that ends HTML like `<pre>` in the middle of a line; the size of the line if none
/// does.
std::size_t closing_tag(std::string_view line) {
  for (std::size_t i = line.find("</"); i != std::string_view::npos; i = line.find("</", i + 1)) {
    std::string tag(line.substr(i + 2, 7));
    std::transform(tag.begin(), tag.end(), tag.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (tag.starts_with("pre>") || tag.starts_with("style>") || tag.starts_with("script>")) return i;
  }
  return line.size();
}

/// Whether a character means something inside paragraphs only, not for blocks.
bool is_inline_sign(std::string_view content, std::size_t i) {
  switch (content[i]) {
    case '[':
    case '*':
    case '_':
    case '&':
    case '\\':
    case '<':
      return true;
    case '!':
      return i != 1 || content[0] != '<';
    case ']':  // ]]> ends a block
      return !content.substr(i).starts_with("]]>") && !(i > 0 && content.substr(i - 1).starts_with("]]>"));
    case '`':
      return !may_be_fence(content);
    default:
      return false;
  }
}

/// Adds the line without what only matters inside paragraphs: links, emphasis, code spans, entities. Only
/// blocks are asked for, and some inline constructs take cmark time in the square of their length. Every byte
/// keeps its place.
void add_masked(std::string_view line, std::string& text) {
  const std::size_t start = content_start(line);
  const std::string_view content = line.substr(start);
  text += line.substr(0, start);
  if (content.find_first_not_of("_ \t") == std::string_view::npos) {  // a thematic break
    text += content;
    return;
  }
  const std::size_t html = content.starts_with("<![CDATA[") ? 9 : (content.starts_with('<') ? 1 : 0);
  const std::size_t kept = closing_tag(content);
  text += content.substr(0, html);
  for (std::size_t i = html; i < content.size(); ++i)
    text += i != kept && is_inline_sign(content, i) ? 'x' : content[i];
}

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

LineKind kind_of(cmark_node_type type) {
  if (type == CMARK_NODE_ITEM) return LineKind::item;
  if (type == CMARK_NODE_HEADING) return LineKind::heading;
  return type == CMARK_NODE_HTML_BLOCK ? LineKind::html : LineKind::text;
}

/// Walks the tree in the order of the text.
class Walk {
 public:
  explicit Walk(std::size_t line_count) : kinds_(line_count, LineKind::text) {}

  void visit(cmark_event_type event, cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) quotes_ += event == CMARK_EVENT_ENTER ? 1 : -1;
    if (event != CMARK_EVENT_ENTER || quotes_ > 0) return;
    const int line = cmark_node_get_start_line(node);
    if (line < 1 || static_cast<std::size_t>(line) > kinds_.size()) return;
    const auto index = static_cast<std::size_t>(line) - 1;
    if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK) last_raw_ = index;
    if (type == CMARK_NODE_CODE_BLOCK)
      kinds_[index] = LineKind::text;  // `-     code`, an item of nothing but code
    const LineKind kind = kind_of(type);
    // An item that holds a heading or a comment in its first line stays an item.
    if (kind != LineKind::text && kinds_[index] == LineKind::text) kinds_[index] = kind;
  }

  std::vector<LineKind> kinds_;
  std::size_t last_raw_ = MarkdownLines::none;

 private:
  int quotes_ = 0;
};

}  // namespace

MarkdownLines classify_lines(std::span<const Line> lines) {
  std::string text;
  for (const Line& line : lines) {
    add_masked(line.text, text);
    text += '\n';
  }
  // Two lines more: whatever hides this heading has swallowed the end of the text.
  text += "\n# end\n";
  const std::size_t probe = lines.size() + 1;

  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  const std::unique_ptr<cmark_node, FreeNode> root(cmark_parser_finish(parser.get()));
  const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root.get()));
  Walk walk(lines.size() + 2);
  for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    walk.visit(event, cmark_iter_get_node(iterator.get()));
  }
  MarkdownLines result{.kinds = std::move(walk.kinds_)};
  if (result.kinds[probe] != LineKind::heading) result.unclosed = walk.last_raw_;
  result.kinds.resize(lines.size());
  return result;
}

std::size_t nesting_depth(std::string_view line) {
  const std::string_view prefix = line.substr(0, content_start(line));
  if (prefix.size() == line.size() && prefix.find_first_not_of("-* \t") == std::string_view::npos) {
    const bool is_break =
        prefix.find('-') == std::string_view::npos || prefix.find('*') == std::string_view::npos;
    if (is_break) return 0;
  }
  std::size_t markers = 0;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    const char c = prefix[i];
    const bool is_bullet = c == '-' || c == '*' || c == '+' || c == '.' || c == ')';
    const bool ends_word = i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t';
    if (c == '>' || (is_bullet && ends_word)) ++markers;
  }
  const std::size_t indentation = std::min(line.find_first_not_of(" \t"), line.size());
  return markers == 0 ? 0 : markers + indentation / 2;
}

}  // namespace aipath::plan
