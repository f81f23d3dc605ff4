// SPDX-License-Identifier: MIT
//
// The parts that a plan file is put together from.
#pragma once

#include <aipath/analysis/learning_plan.hpp>
#include <aipath/plan/fresh_plan.hpp>
#include <aipath/report/plan.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace aipath {

/// What the writers of parts look at and add to.
struct PlanPage {
  const Catalog& catalog;
  const LearningPlan& plan;
  const PlanView& view;
  std::vector<PlanElement> elements{};

  void heading(int level, std::string anchor, std::string text);
  void block(std::string name, std::vector<std::string> lines);
};

/// Title, why this role, where the learner stands, milestones.
void add_overview(PlanPage& page);
/// What the path leaves out, resources in sum, where numbers come from.
void add_notes(PlanPage& page);
/// The weeks, or the phases of a plan without any.
void add_weeks(PlanPage& page);
/// A picture of the phases; nothing without weeks.
void add_gantt(PlanPage& page);

/// A step with its box; `place` in StudyPlan::steps. `until` is what is said of its end, or empty.
[[nodiscard]] PlanItem step_item(const PlanPage& page, std::uint32_t place, const std::string& until);
[[nodiscard]] PlanItem project_item(const PlanPage& page, const ChosenProject& chosen);
[[nodiscard]] PlanItem exam_item(const PlanPage& page, std::uint32_t place, PartialDate date);
/// The tasks of this many weeks before the interviews.
[[nodiscard]] std::vector<PlanItem> preparation_items(const PlanPage& page, int weeks_before);
/// The tasks of earlier than so many weeks before the interviews.
[[nodiscard]] std::vector<PlanItem> early_preparation_items(const PlanPage& page, int weeks_before);
/// Questions about what the role asks, a few of each topic.
[[nodiscard]] std::vector<PlanItem> question_items(const PlanPage& page);
/// The frame of an answer to a question about the design of a system; empty if the catalogue has none.
[[nodiscard]] std::vector<std::string> answer_frame_lines(const PlanPage& page);
/// What the ticks say is done.
void add_done(PlanPage& page);

/// `**Python** to level 3`, inert.
[[nodiscard]] std::string step_words(const Catalog& catalog, StepId step);

}  // namespace aipath
