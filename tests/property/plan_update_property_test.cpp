// SPDX-License-Identifier: MIT
//
// Laws of the plan file, with a person who edits it in every way that comes to mind and a roadmap that changes
// between updates: no word and no tick of theirs is lost, what belongs to an item stays with it, and a second
// update changes nothing. AIPATH_PLAN_SEEDS says how many lives of a file are played.
#include "property/plan_editor.hpp"
#include <aipath/diagnostics/print.hpp>
#include <aipath/plan/update.hpp>

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace aipath {
namespace {

using plan_play::Editor;
using plan_play::Roadmap;

int seeds(int usual) {
  const char* wanted = std::getenv("AIPATH_PLAN_SEEDS");
  return wanted == nullptr ? usual : std::atoi(wanted);
}

int first_seed() {
  const char* wanted = std::getenv("AIPATH_PLAN_FIRST_SEED");
  return wanted == nullptr ? 1 : std::atoi(wanted);
}

/// What may not be lost in one update, said about the old and the new text.
void expect_nothing_lost(const Editor& editor, const std::string& old, const std::string& text) {
  for (const std::string& line : editor.lines_written()) {
    const auto before = plan_play::count_lines(old, line);
    EXPECT_GE(plan_play::count_lines(text, line), before) << "lost: " << line;
  }
  for (const std::string& word : editor.words_written()) {
    const auto before = plan_play::count_words(old, word);
    EXPECT_GE(plan_play::count_words(text, word), before) << "lost: " << word;
  }
}

/// Every tick of the old file is on its item, on its successors, or in "Set aside".
void expect_ticks_kept(const PlanDocument& old, const PlanDocument& read, const AnchorSuccessors& successors,
                       const FreshPlan& fresh) {
  const auto is_ticked = [&](const std::string& anchor) {
    const PlanFileItem* item = read.find(anchor);
    return item != nullptr && item->is_ticked;
  };
  for (const PlanFileItem& item : old.items) {
    if (!item.is_ticked || is_ticked(item.anchor)) continue;
    const auto heirs = successors.find(item.anchor);
    ASSERT_NE(heirs, successors.end()) << "tick lost: " << item.anchor;
    int carried = 0;
    for (const std::string& heir : heirs->second) {
      if (!plan_play::has_item(fresh, heir)) continue;
      EXPECT_TRUE(is_ticked(heir)) << "tick of " << item.anchor << " did not reach " << heir;
      ++carried;
    }
    EXPECT_GT(carried, 0) << "tick lost: " << item.anchor;
  }
}

/// Items that a person has not touched and that are not in the plan have gone; those of the plan are there.
void expect_plan_complete(const PlanDocument& read, const FreshPlan& fresh) {
  for (const PlanElement& element : fresh.elements) {
    const auto* item = std::get_if<PlanItem>(&element);
    if (item == nullptr) continue;
    const PlanFileItem* found = read.find(item->anchor);
    ASSERT_NE(found, nullptr) << "missing: " << item->anchor;
    EXPECT_FALSE(found->is_set_aside) << item->anchor;
  }
}

struct Tally {
  int updates = 0;
  int refused = 0;
  std::size_t set_aside = 0;
};

/// One update, with all that must hold for it. Returns the new text; nothing if the update was refused.
std::optional<std::string> updated(const Editor& editor, const std::string& old, const FreshPlan& fresh,
                    const Succession& succession, Tally& tally) {
  Diagnostics diagnostics;
  const SourceFile source("PLAN.md", old);
  const auto document = read_plan(source, diagnostics);
  ++tally.updates;
  const AnchorSuccessors successors = document ? successors_of(*document, succession) : AnchorSuccessors{};
  const auto update = update_plan(source, fresh, successors, diagnostics);
  if (!update) {
    EXPECT_TRUE(diagnostics.has_errors());
    ++tally.refused;
    return std::nullopt;
  }
  expect_nothing_lost(editor, old, update->text);
  tally.set_aside += update->set_aside.size();
  const SourceFile result("PLAN.md", update->text);
  const auto read = read_plan(result, diagnostics);
  EXPECT_TRUE(read) << print_text(diagnostics, false);
  if (!read) return std::nullopt;
  expect_ticks_kept(*document, *read, successors, fresh);
  expect_plan_complete(*read, fresh);
  const auto again = update_plan(result, fresh, successors_of(*read, succession), diagnostics);
  EXPECT_TRUE(again) << print_text(diagnostics, false);
  if (again) EXPECT_EQ(again->text, update->text) << "a second update changed something";
  return update->text;
}

/// A file's life: written, edited, updated, edited...
void live(unsigned seed, Tally& tally) {
  SCOPED_TRACE("seed " + std::to_string(seed));
  Roadmap roadmap(seed);
  Editor editor(seed);
  std::string text = editor.prepared(write_plan(roadmap.plan()));
  for (int cycle = 0; cycle < 6 && !testing::Test::HasFailure(); ++cycle) {
    const std::string edited = editor.edit(text);
    roadmap.change();
    const auto update = updated(editor, edited, roadmap.plan(), roadmap.succession(), tally);
    if (testing::Test::HasFailure() && std::getenv("AIPATH_PLAN_SHOW") != nullptr)
      std::printf("=== before\n%s\n=== after\n%s\n", edited.c_str(), update.value_or("none").c_str());
    if (update) text = *update;  // a refused edit is taken back
  }
}

TEST(PlanUpdateProperty, NothingOfAPersonIsLostOverManyEditsAndUpdates) {
  Tally tally;
  const int count = seeds(60);
  for (int seed = first_seed(); seed < first_seed() + count && !HasFailure(); ++seed)
    live(static_cast<unsigned>(seed), tally);
  EXPECT_LT(tally.refused * 4, tally.updates);  // or the laws say little
  EXPECT_GT(tally.set_aside, 0U);
  RecordProperty("updates", tally.updates);
  RecordProperty("refused", tally.refused);
  if (std::getenv("AIPATH_PLAN_SEEDS") != nullptr)
    std::printf("%d updates, %d refused, %zu set aside\n", tally.updates, tally.refused, tally.set_aside);
}

}  // namespace
}  // namespace aipath
