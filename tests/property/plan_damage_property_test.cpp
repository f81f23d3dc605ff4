// SPDX-License-Identifier: MIT
//
// Plan files with bytes deleted, doubled and put in at random: an update refuses, or is its own fixed point
// and has all items of the plan.
#include "property/plan_editor.hpp"
#include <aipath/plan/update.hpp>

#include <gtest/gtest.h>

#include <string>

namespace aipath {
namespace {

std::string damaged(std::string text, plan_play::Dice& dice) {
  const std::string signs = "-*[]x` \n\n\r>#<!aipath:@1\t~1.\xC3";
  for (std::size_t i = dice.below(40); i > 0; --i) {
    const std::size_t at = dice.below(text.size());
    switch (dice.below(4)) {
      case 0:
        text.erase(at, 1 + dice.below(30));
        break;
      case 1:
        text.insert(at, 1, signs[dice.below(signs.size() - (dice.chance(9) ? 0 : 1))]);
        break;
      case 2:
        text.insert(at, text.substr(dice.below(text.size()), dice.below(80)));
        break;
      default:
        text[at] = signs[dice.below(signs.size() - 1)];
    }
    if (text.empty()) text = "a";
  }
  return text;
}

TEST(PlanDamageProperty, AnUpdateOfADamagedFileIsRefusedOrComplete) {
  plan_play::Dice dice(1);
  FreshPlan plan;
  plan.elements.emplace_back(PlanHeading{1, "title:plan", "Plan"});
  for (int i = 0; i < 5; ++i)
    plan.elements.emplace_back(PlanItem{"s" + std::to_string(i) + "@1", "Skill", {"You can."}});
  const std::string whole = write_plan(plan);
  int updates = 0;
  for (int i = 0; i < 300; ++i) {
    const std::string text = damaged(whole, dice);
    Diagnostics diagnostics;
    const auto update = update_plan(SourceFile("PLAN.md", text), plan, {}, diagnostics);
    EXPECT_EQ(update.has_value(), !diagnostics.has_errors());
    if (!update) continue;
    ++updates;
    const SourceFile result("PLAN.md", update->text);
    ASSERT_EQ(is_current(result, plan, {}, diagnostics), true) << text;
    const auto read = read_plan(result, diagnostics);
    for (int item = 0; item < 5; ++item)
      ASSERT_NE(read->find("s" + std::to_string(item) + "@1"), nullptr) << text;
  }
  EXPECT_GT(updates, 100);
}

}  // namespace
}  // namespace aipath
