// SPDX-License-Identifier: MIT
#include "report/interview_plan.hpp"

#include "report/escape.hpp"
#include "report/hanging_text.hpp"
#include "report/paint.hpp"

namespace aipath {
namespace {

constexpr std::string_view frame_heading = "Frame of an answer";
constexpr std::string_view preparation_heading = "Weeks before the interview";

std::string step_text(const AnswerStep& step) {
  return step.name + (step.detail.empty() ? "" : ": " + step.detail);
}

/// A number right in two columns, and what hangs behind it.
std::string numbered_text(int number, const std::string& text, const TextStyle& style) {
  std::string mark = std::to_string(number);
  if (mark.size() < 2) mark.insert(0, 1, ' ');
  return hanging_text("  " + mark + "  ", text, style.width);
}

template <class Part>
Json list_of(const Catalog& catalog, const std::vector<Part>& parts) {
  Json list = Json::array();
  for (const Part& part : parts)
    list.push_back(entry_fields(catalog, part));
  return list;
}

}  // namespace

std::string interview_plan_text(const Catalog& catalog, const TextStyle& style) {
  std::string out;
  if (!catalog.answer_frame.empty()) out += "\n" + paint(frame_heading, Tone::strong, style.colour) + "\n";
  for (const AnswerStep& step : catalog.answer_frame)
    out += numbered_text(step.step, step_text(step), style);
  if (!catalog.preparation.empty())
    out += "\n" + paint(preparation_heading, Tone::strong, style.colour) + "\n";
  for (const PreparationTask& task : catalog.preparation)
    out += numbered_text(task.weeks_before, task.task, style);
  return out;
}

std::string interview_plan_markdown(const Catalog& catalog) {
  std::string out;
  if (!catalog.answer_frame.empty()) out += "\n## " + std::string(frame_heading) + "\n\n";
  for (const AnswerStep& step : catalog.answer_frame)
    out += std::to_string(step.step) + ". " + markdown_text(step_text(step)) + "\n";
  if (!catalog.preparation.empty()) out += "\n## " + std::string(preparation_heading) + "\n\n";
  for (const PreparationTask& task : catalog.preparation)
    out += "- **" + std::to_string(task.weeks_before) + ":** " + markdown_text(task.task) + "\n";
  return out;
}

Json interview_plan_json(const Catalog& catalog) {
  Json plan = Json::object();
  plan["answer_frame"] = list_of(catalog, catalog.answer_frame);
  plan["preparation"] = list_of(catalog, catalog.preparation);
  return plan;
}

}  // namespace aipath
