// SPDX-License-Identifier: MIT
//
// Plans in a few words.
#pragma once

#include <aipath/diagnostics/print.hpp>
#include <aipath/plan/update.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace aipath::plan_text {

inline PlanItem item(const std::string& anchor) {
  return {anchor, "**" + anchor + "**"};
}

/// Lines 1 to 4 are front matter, 6 is the title, 8 the first part.
inline FreshPlan plan_of(std::vector<PlanElement> elements) {
  FreshPlan plan{.front_matter = {{"aipath", "1"}, {"role", "ai-engineer"}}};
  plan.elements.emplace_back(PlanHeading{1, "title:plan", "Plan"});
  for (PlanElement& element : elements)
    plan.elements.push_back(std::move(element));
  return plan;
}

/// The text with the first `from` replaced.
inline std::string edited(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) {
    ADD_FAILURE() << "no '" << from << "' in\n" << text;
    return text;
  }
  return text.replace(at, from.size(), to);
}

/// Updates, and again: that must change nothing.
inline PlanUpdate updated(const std::string& text, const FreshPlan& plan,
                          const AnchorSuccessors& successors = {}) {
  Diagnostics diagnostics;
  const auto update = update_plan(SourceFile("PLAN.md", text), plan, successors, diagnostics);
  if (!update) {
    ADD_FAILURE() << print_text(diagnostics, false);
    return {};
  }
  EXPECT_EQ(is_current(SourceFile("PLAN.md", update->text), plan, successors, diagnostics), true);
  return *update;
}

/// `LINE CODE` of each problem.
inline std::vector<std::string> problems_of(const std::string& text, const FreshPlan& plan) {
  Diagnostics diagnostics;
  EXPECT_FALSE(update_plan(SourceFile("PLAN.md", text), plan, {}, diagnostics));
  std::vector<std::string> problems;
  for (const Diagnostic& problem : diagnostics.all())
    problems.push_back(std::to_string(problem.place.line) + " " + problem.code);
  return problems;
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

}  // namespace aipath::plan_text
