// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aipath {

// A plan as it is generated, before anybody has written into it. The renderer gives Markdown without
// anchors, markers, boxes, indentation and blank lines between parts; the functions that write plan files
// add these, so that a renderer cannot get them wrong. Text that would be read as an anchor or a marker is
// defused, a line end in a text of one line becomes a space.
//
// Anchors and block names are made of A-Z, a-z, 0-9 and `@ : . _ + -`, without two hyphens side by side or a
// hyphen at either end, and are unique among items and headings, and among blocks.

struct PlanHeading {
  int level = 2;         ///< 1 to 6
  std::string anchor{};  ///< `week:2026-W50`
  std::string text{};    ///< one line of Markdown
};

/// `- [ ] TEXT <!-- aipath:ANCHOR -->`, and below it a block with the name of the anchor.
struct PlanItem {
  std::string anchor{};              ///< `python@3`, `project:rag-service`, `cert:aws-saa`
  std::string text{};                ///< one line of Markdown
  std::vector<std::string> below{};  ///< lines of Markdown: what belongs to the item, such as its checkpoint
};

/// Generated lines that carry no anchor, such as paragraphs and tables.
struct PlanBlock {
  std::string name{};
  std::vector<std::string> lines{};
};

using PlanElement = std::variant<PlanHeading, PlanItem, PlanBlock>;

struct FreshPlan {
  /// Keys and values as YAML, each of one line, in the order in which they are to stand.
  std::vector<std::pair<std::string, std::string>> front_matter{};
  std::vector<PlanElement> elements{};
};

/// The plan file of somebody who has none yet. Throws std::invalid_argument if an anchor or a name is not as
/// asked above: that is a fault of the renderer.
[[nodiscard]] std::string write_plan(const FreshPlan& fresh);

}  // namespace aipath
