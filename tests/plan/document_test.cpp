// SPDX-License-Identifier: MIT
#include <aipath/plan/document.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

PlanDocument read(const std::string& text) {
  Diagnostics diagnostics;
  const auto document = read_plan(SourceFile("PLAN.md", text), diagnostics);
  EXPECT_TRUE(document);
  return document.value_or(PlanDocument{});
}

std::vector<std::string> anchors(const std::string& text) {
  std::vector<std::string> found;
  for (const PlanFileItem& item : read(text).items)
    found.push_back(item.anchor + (item.is_ticked ? " done" : ""));
  return found;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PlanDocument, ItemsOfEveryListStyleAreFoundWithTheirTicks) {
  EXPECT_THAT(
      anchors("- [ ] a <!-- aipath:a@1 -->\n* [x] b <!-- aipath:b@1 -->\n+ [X] c <!-- aipath:c@1 -->\n"
              "1. [x] d <!-- aipath:d@1 -->\n2) [ ] e <!-- aipath:e@1 -->\n- mine\n  - [x] f <!-- aipath:f@1 "
              "-->\n"),
      ElementsAre("a@1", "b@1 done", "c@1 done", "d@1 done", "e@1", "f@1 done"));
}

TEST(PlanDocument, AnchorsThatAreNoItemsAreText) {
  EXPECT_THAT(
      anchors(
          "text <!-- aipath:a@1 -->\n\n> - [x] quoted <!-- aipath:b@1 -->\n\n"
          "- `code <!-- aipath:c@1 -->`\n- \\<!-- aipath:d@1 -->\n\n```\n- [x] <!-- aipath:e@1 -->\n```\n\n"
          "    - [x] indented <!-- aipath:f@1 -->\n\n<div>\n- [x] <!-- aipath:g@1 -->\n</div>\n"),
      IsEmpty());
}

TEST(PlanDocument, TextAfterTheAnchorDoesNotHideIt) {
  EXPECT_THAT(anchors("- [x] a <!-- aipath:a@1 --> at last!\n"), ElementsAre("a@1 done"));
}

TEST(PlanDocument, PlacesCountLinesAndBytes) {
  const std::string text = "\xEF\xBB\xBF# é\r\n\r\n- [x] a <!-- aipath:a@1 -->\r\n  note\r\n";
  const PlanDocument document = read(text);
  const PlanFileItem& item = document.items.at(0);
  EXPECT_EQ(item.line, 3U);
  EXPECT_EQ(text.substr(item.offset, item.length), "- [x] a <!-- aipath:a@1 -->");
  EXPECT_EQ(text[item.tick_offset], 'x');
  EXPECT_TRUE(item.has_notes);
}

TEST(PlanDocument, ItemsBelowSetAsideAreMarked) {
  const PlanDocument document = read(
      "- [x] a <!-- aipath:a@1 -->\n\n## Set aside <!-- aipath:section:set-aside -->\n\n- [x] b <!-- "
      "aipath:b@1 -->\n");
  EXPECT_FALSE(document.find("a@1")->is_set_aside);
  EXPECT_TRUE(document.find("b@1")->is_set_aside);
}

TEST(PlanDocument, TickingChangesOneByte) {
  const PlanDocument document = read("1. [ ] a <!-- aipath:a@1 -->\r\n- [X] b <!-- aipath:b@1 -->");
  EXPECT_EQ(with_tick(document, "a@1", true), "1. [x] a <!-- aipath:a@1 -->\r\n- [X] b <!-- aipath:b@1 -->");
  EXPECT_EQ(with_tick(document, "b@1", false), "1. [ ] a <!-- aipath:a@1 -->\r\n- [ ] b <!-- aipath:b@1 -->");
  EXPECT_EQ(with_tick(document, "b@1", true), document.text);
}

TEST(PlanDocument, AnItemWithoutABoxCannotBeTicked) {
  const PlanDocument document = read("- a <!-- aipath:a@1 -->\n");
  EXPECT_EQ(with_tick(document, "a@1", true), std::nullopt);
  EXPECT_EQ(with_tick(document, "b@1", true), std::nullopt);
}

}  // namespace
}  // namespace aipath
