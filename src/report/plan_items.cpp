// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/markdown_link.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/resource_words.hpp"
#include "report/schedule_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace aipath {
namespace {

constexpr std::size_t questions_of_a_topic = 2;
constexpr std::size_t most_questions = 10;

/// `can write a package` as `You can write a package.`
std::string checkpoint_words(const std::string& can) {
  std::string text = markdown_text(can);
  if (text.empty()) return text;
  if (text.starts_with("can ") || text.starts_with("Can ")) {
    text = "You can " + text.substr(4);
  } else {
    text = "You can: " + text;
  }
  return text.ends_with('.') ? text : text + ".";
}

std::string resource_line(const PlanPage& page, const ChosenResource& chosen, bool is_first) {
  const Resource& resource = page.catalog[chosen.resource];
  const std::string link = markdown_link(markdown_text(resource.title), resource.url);
  if (!is_first) return fmt::format("- {} (goes on)", link);
  const std::string cost = cost_words(chosen, page.plan.resources.constraints.currency);
  return fmt::format("- {}: {}, {}", link, markdown_text(resource.type), markdown_text(cost));
}

/// Whether no earlier step of the path is taught by the resource.
bool is_first_use(const PlanPage& page, const ChosenResource& chosen, std::uint32_t place) {
  const auto& steps = page.plan.study.steps;
  return std::none_of(steps.begin(), steps.begin() + place, [&](const NeededStep& before) {
    return std::binary_search(chosen.covers.begin(), chosen.covers.end(), before.step);
  });
}

std::string preparation_anchor(const PreparationTask& task, std::size_t number) {
  return number == 0 ? fmt::format("interview:{}", task.weeks_before)
                     : fmt::format("interview:{}.{}", task.weeks_before, number + 1);
}

template <class Wanted>
std::vector<PlanItem> preparation(const PlanPage& page, Wanted is_wanted) {
  std::vector<PlanItem> items;
  std::map<int, std::size_t> numbers;
  for (const PreparationTask& task : page.catalog.preparation) {
    const std::size_t number = numbers[task.weeks_before]++;
    if (is_wanted(task.weeks_before))
      items.push_back({preparation_anchor(task, number), "Interviews: " + markdown_text(task.task)});
  }
  return items;
}

std::set<SkillId> skills_asked(const PlanPage& page) {
  std::set<SkillId> skills;
  for (const RequirementStatus& requirement : page.plan.path.gap.requirements)
    skills.insert(requirement.chosen.begin(), requirement.chosen.end());
  return skills;
}

}  // namespace

std::string step_words(const Catalog& catalog, StepId step) {
  return fmt::format("**{}** to level {}", markdown_text(catalog[step.skill].name), step.level);
}

PlanItem step_item(const PlanPage& page, std::uint32_t place, const std::string& until) {
  const NeededStep& needed = page.plan.study.steps[place];
  const Skill& skill = page.catalog[needed.step.skill];
  PlanItem item{.anchor = fmt::format("{}@{}", skill.id, needed.step.level)};
  item.text = fmt::format("{}, {}", step_words(page.catalog, needed.step), format_hours(needed.hours.likely));
  if (needed.from > needed.step.level - 1) item.text += ", from " + format_level(needed.from);
  if (!until.empty()) item.text += ", " + until;
  const std::string can = checkpoint_words(skill.levels.at(static_cast<std::size_t>(needed.step.level - 1)));
  if (!can.empty()) item.below.push_back(can);
  std::vector<std::string> resources;
  for (const ChosenResource& chosen : page.plan.resources.resources) {
    if (std::binary_search(chosen.covers.begin(), chosen.covers.end(), needed.step))
      resources.push_back(resource_line(page, chosen, is_first_use(page, chosen, place)));
  }
  if (!can.empty() && !resources.empty()) item.below.emplace_back();
  item.below.insert(item.below.end(), resources.begin(), resources.end());
  return item;
}

PlanItem project_item(const PlanPage& page, const ChosenProject& chosen) {
  const Project& project = page.catalog[chosen.project];
  PlanItem item{.anchor = "project:" + project.id};
  item.text = fmt::format("Project: **{}**, {} on top of the plan", markdown_text(project.title),
                          format_hours(chosen.hours));
  item.below.push_back(markdown_text(project.goal) + ".");
  if (!project.deliverables.empty()) item.below.insert(item.below.end(), {"", "To show:", ""});
  for (const std::string& deliverable : project.deliverables)
    item.below.push_back("- " + markdown_text(deliverable));
  const std::vector<std::string> shown = step_range_words(page.catalog, chosen.shows, markdown_text);
  if (!shown.empty()) {
    item.below.emplace_back();
    item.below.push_back(fmt::format("Evidence for {}.", join_names(shown, 6)));
  }
  return item;
}

PlanItem exam_item(const PlanPage& page, std::uint32_t place, PartialDate date) {
  const PlanCertification& planned = page.plan.certifications[place];
  const Certification& certification = page.catalog[planned.certification];
  PlanItem item{.anchor = "cert:" + certification.id};
  item.text = fmt::format("Exam: **{}**", markdown_text(certification.name));
  if (date.is_set()) item.text += " on " + date_words(date);
  if (certification.fee) {
    item.text += ", " + markdown_text(certification.fee->amount > 0
                                          ? "fee " + amount_words(certification.fee->amount,
                                                                  certification.fee->currency)
                                          : std::string("no fee"));
  }
  item.below.push_back(fmt::format("Shows {}. {} to prepare for the exam itself; {}",
                                   join_skills(page.catalog, planned.shows, markdown_text, 6),
                                   format_hours(page.plan.study.exams[place].preparation.likely),
                                   markdown_link("registration", certification.url)) +
                       ".");
  return item;
}

std::vector<PlanItem> preparation_items(const PlanPage& page, int weeks_before) {
  return preparation(page, [&](int weeks) { return weeks == weeks_before; });
}

std::vector<PlanItem> early_preparation_items(const PlanPage& page, int weeks_before) {
  return preparation(page, [&](int weeks) { return weeks > weeks_before; });
}

std::vector<PlanItem> question_items(const PlanPage& page) {
  const std::set<SkillId> asked = skills_asked(page);
  std::map<TopicId, std::size_t> of_topic;
  std::vector<PlanItem> items;
  for (const InterviewQuestion& question : page.catalog.questions) {
    const bool fits = std::any_of(question.skills.begin(), question.skills.end(),
                                  [&](SkillId skill) { return asked.contains(skill); });
    if (!fits || items.size() == most_questions || of_topic[question.topic] == questions_of_a_topic) continue;
    ++of_topic[question.topic];
    PlanItem item{.anchor = "question:" + question.id,
                  .text = "Answer aloud: " + markdown_text(question.question)};
    for (const std::string& point : question.answer_points)
      item.below.push_back("- " + markdown_text(point));
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<std::string> answer_frame_lines(const PlanPage& page) {
  std::vector<std::string> lines;
  if (page.catalog.answer_frame.empty()) return lines;
  lines = {"Answer a question about the design of a system along this frame:", ""};
  for (const AnswerStep& step : page.catalog.answer_frame)
    lines.push_back(
        fmt::format("{}. {}: {}", lines.size() - 1, markdown_text(step.name), markdown_text(step.detail)));
  return lines;
}

void add_done(PlanPage& page) {
  const PlanProgress& done = page.plan.wishes.done;
  if (done == PlanProgress{}) return;
  page.heading(2, "section:done", "Done");
  for (const StepId& step : done.steps) {
    page.elements.emplace_back(PlanItem{fmt::format("{}@{}", page.catalog[step.skill].id, step.level),
                                        step_words(page.catalog, step)});
  }
  for (const ProjectId id : done.projects) {
    const Project& project = page.catalog[id];
    page.elements.emplace_back(
        PlanItem{"project:" + project.id, fmt::format("Project: **{}**", markdown_text(project.title))});
  }
  for (const CertificationId id : done.certifications) {
    const Certification& certification = page.catalog[id];
    page.elements.emplace_back(
        PlanItem{"cert:" + certification.id, fmt::format("Exam: **{}**", markdown_text(certification.name))});
  }
}

}  // namespace aipath
