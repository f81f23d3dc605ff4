// SPDX-License-Identifier: MIT
//
// Laws of the plan file, with a person who edits it in every way that comes to mind and a roadmap that
// changes between updates: no word and no tick of theirs is lost, what belongs to an item stays with it, and
// a second update changes nothing. AIPATH_PLAN_SEEDS says how many lives of a file each batch plays,
// AIPATH_PLAN_SHOW prints what failed.
#include "property/plan_editor.hpp"
#include <aipath/diagnostics/print.hpp>
#include <aipath/plan/update.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>

namespace aipath {
namespace {

using plan_play::Editor;
using plan_play::Roadmap;

int seeds_per_batch() {
  const char* wanted = std::getenv("AIPATH_PLAN_SEEDS");
  return wanted == nullptr ? 25 : std::atoi(wanted);
}

struct Tally {
  int updates = 0;
  int refused = 0;
  int notes = 0;  ///< whose item was looked for and found
  std::size_t set_aside = 0;
};

/// What may not be lost in one update, said about the old and the new text.
void expect_nothing_lost(const Editor& editor, const std::string& old, const std::string& text) {
  std::map<std::string, int> left;
  for (const plan_play::TextLine& line : plan_play::lines_of(text))
    ++left[line.text];
  for (const plan_play::TextLine& line : plan_play::lines_of(old)) {
    if (editor.lines_written().contains(line.text) && --left[line.text] < 0)
      ADD_FAILURE() << "lost: " << line.text;
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

/// The item that a line with this word stands below; empty if there is none, or if copies, headings or blocks
/// make it a matter of opinion.
std::string owner_of(const std::string& text, const PlanDocument& document, const std::string& word) {
  const auto lines = plan_play::lines_of(text);
  std::map<std::size_t, std::string> anchor_at;
  for (const PlanFileItem& item : document.items)
    anchor_at[item.line - 1] = item.anchor;
  std::size_t i = 0;
  while (i < lines.size() && lines[i].text.find(word + " ") == std::string::npos)
    ++i;
  if (i == lines.size() || lines[i].text.find("aipath:") != std::string::npos) return {};
  std::string block;
  while (i-- > 0) {
    const std::string& line = lines[i].text;
    if (anchor_at.contains(i)) return block.empty() || block == anchor_at[i] ? anchor_at[i] : "";
    if (line.find("aipath:") == std::string::npos) continue;
    for (const std::string marker : {"<!-- aipath:begin ", "<!-- aipath:end "}) {
      const std::size_t at = line.find(marker);
      if (at != std::string::npos && block.empty()) block = line.substr(at + marker.size());
    }
    block = block.substr(0, block.find(' '));
    if (block.empty()) return {};
  }
  return {};
}

/// What stood below an item stands below it, or below one of its successors.
void expect_notes_in_place(const Editor& editor, const PlanDocument& old, const PlanDocument& read,
                           const AnchorSuccessors& successors, Tally& tally) {
  for (const std::string& word : editor.words_written()) {
    if (plan_play::count_words(old.text, word) != 1) continue;
    const std::string owner = owner_of(old.text, old, word);
    const std::string now = owner_of(read.text, read, word);
    if (owner.empty() || now.empty()) continue;
    ++tally.notes;
    const auto heirs = successors.find(owner);
    const bool is_heir = heirs != successors.end() &&
                         std::find(heirs->second.begin(), heirs->second.end(), now) != heirs->second.end();
    EXPECT_TRUE(now == owner || is_heir) << word << " belonged to " << owner << " and now to " << now;
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
    if (std::getenv("AIPATH_PLAN_SHOW") != nullptr) std::printf("%s", print_text(diagnostics, false).c_str());
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
  expect_notes_in_place(editor, *document, *read, successors, tally);
  const auto again = update_plan(result, fresh, successors_of(*read, succession), diagnostics);
  EXPECT_TRUE(again) << print_text(diagnostics, false);
  if (again) {
    EXPECT_EQ(again->text, update->text) << "a second update changed something";
  }
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

/// A batch of lives; each batch is a test of its own.
class PlanUpdateProperty : public testing::TestWithParam<int> {};

TEST_P(PlanUpdateProperty, NothingOfAPersonIsLostOverManyEditsAndUpdates) {
  Tally tally;
  const int count = seeds_per_batch();
  for (int seed = GetParam() * count; seed < (GetParam() + 1) * count && !HasFailure(); ++seed)
    live(static_cast<unsigned>(seed), tally);
  EXPECT_LT(tally.refused * 4, tally.updates);  // or the laws say little
  EXPECT_GT(tally.set_aside, 0U);
  EXPECT_GT(tally.notes, 0);
  if (std::getenv("AIPATH_PLAN_SEEDS") != nullptr)
    std::printf("%d updates, %d refused, %zu set aside, %d notes looked for\n", tally.updates, tally.refused,
                tally.set_aside, tally.notes);
}

INSTANTIATE_TEST_SUITE_P(Batches, PlanUpdateProperty, testing::Range(0, 10));

}  // namespace
}  // namespace aipath
