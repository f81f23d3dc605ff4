// SPDX-License-Identifier: MIT
#include "plan/generated_parts.hpp"

#include "plan/markdown_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace aipath::plan {
namespace {

constexpr std::string_view nested_indentation = "  ";

/// `<!-- aipath:` as readers see it, but no comment.
std::string defused(std::string text) {
  constexpr std::string_view comment = "<!-- aipath:";
  for (std::size_t i = text.find(comment); i != std::string::npos; i = text.find(comment, i))
    text.replace(i, 1, "&lt;");
  return text;
}

std::string block_line(std::string_view indentation, std::string_view text) {
  const std::string line = defused(std::string(trimmed_right(text)));
  return line.empty() ? line : std::string(indentation) + line;
}

/// Whether the marker that ends a block is seen as such below its lines: HTML needs an empty line to end.
bool is_marker_seen(const std::vector<std::string>& lines) {
  std::vector<Line> views;
  for (const std::string& line : lines)
    views.push_back({line, "\n"});
  return classify_lines(views).kinds.back() == LineKind::html;
}

class Generator {
 public:
  void operator()(const PlanHeading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
    GeneratedPart part{.kind = PartKind::heading, .anchor = heading.anchor};
    part.line = fmt::format("{} {} {}", std::string(level, '#'), one_line(heading.text),
                            anchor_comment(heading.anchor));
    add(std::move(part));
  }

  void operator()(const PlanItem& item) {
    GeneratedPart part{.kind = PartKind::item, .anchor = item.anchor};
    part.line = fmt::format("{} {}", one_line(item.text), anchor_comment(item.anchor));
    add(std::move(part));
    if (!item.below.empty()) add_block(item.anchor, item.below, nested_indentation, true);
  }

  void operator()(const PlanBlock& block) { add_block(block.name, block.lines, "", false); }

  std::vector<GeneratedPart> parts;

 private:
  void add_block(const std::string& name, const std::vector<std::string>& content,
                 std::string_view indentation, bool is_nested) {
    GeneratedPart part{.kind = PartKind::block, .anchor = name, .is_nested = is_nested};
    part.lines.push_back(fmt::format("{}<!-- aipath:begin {} -->", indentation, name));
    for (const std::string& text : content) {
      const std::string ended = text + '\n';
      for (const Line& line : split_lines(ended))
        part.lines.push_back(block_line(indentation, line.text));
    }
    const std::string end = fmt::format("{}<!-- aipath:end {} -->", indentation, name);
    part.lines.push_back(end);
    if (!is_marker_seen(part.lines)) {
      part.lines.back().clear();
      part.lines.push_back(end);
      if (!is_marker_seen(part.lines))
        throw std::invalid_argument("the block '" + name + "' of a plan never closes");
    }
    add(std::move(part));
  }

  void add(GeneratedPart part) {
    if (!is_anchor(part.anchor))
      throw std::invalid_argument("'" + part.anchor + "' cannot be an anchor of a plan");
    if (part.anchor == set_aside_anchor || !keys_.insert(part.key()).second)
      throw std::invalid_argument("'" + part.anchor + "' stands twice in a plan");
    parts.push_back(std::move(part));
  }

  std::set<std::string> keys_;
};

}  // namespace

Checksums::Record GeneratedPart::record() const {
  if (kind != PartKind::block) return {checksum(line)};
  return checksums_of({lines.begin() + 1, lines.end() - 1});
}

std::vector<GeneratedPart> generated_parts(const FreshPlan& fresh) {
  Generator generator;
  for (const PlanElement& element : fresh.elements)
    std::visit(generator, element);
  return std::move(generator.parts);
}

GeneratedPart set_aside_heading() {
  GeneratedPart part{.kind = PartKind::heading, .anchor = std::string(set_aside_anchor)};
  part.line = "## Set aside " + anchor_comment(set_aside_anchor);
  return part;
}

std::string one_line(std::string_view text) {
  std::string line(trimmed(text));
  std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return defused(std::string(trimmed(line)));
}

}  // namespace aipath::plan
