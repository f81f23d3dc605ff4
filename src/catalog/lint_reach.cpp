// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aipath {
namespace {

/// Skills that something asks for, and all that those build on.
class AskedSkills {
 public:
  explicit AskedSkills(const Catalog& catalog) : catalog_(catalog), is_asked_(catalog.skills.size()) {}

  void ask(SkillId skill) {
    if (!skill.is_set() || is_asked_[skill.index]) return;
    is_asked_[skill.index] = true;
    open_.push_back(skill);
  }
  void ask(const std::vector<SkillLevel>& levels) {
    for (const SkillLevel& level : levels)
      ask(level.skill);
  }
  void ask(const std::vector<SkillId>& skills) {
    for (const SkillId skill : skills)
      ask(skill);
  }

  [[nodiscard]] const std::vector<bool>& with_prerequisites() {
    while (!open_.empty()) {
      const SkillId skill = open_.back();
      open_.pop_back();
      for (const Prerequisite& prerequisite : catalog_[skill].prerequisites)
        ask(prerequisite.skill);
    }
    return is_asked_;
  }

 private:
  const Catalog& catalog_;
  std::vector<bool> is_asked_;
  std::vector<SkillId> open_;
};

void lint_asked(const Catalog& catalog, LintReport& report) {
  AskedSkills asked(catalog);
  for (const Role& role : catalog.roles) {
    for (const Requirement& requirement : role.requirements)
      asked.ask(requirement.options);
  }
  for (const Certification& certification : catalog.certifications)
    asked.ask(certification.evidences);
  for (const Project& project : catalog.projects)
    asked.ask(project.evidences);
  for (const Decision& decision : catalog.decisions) {
    for (const DecisionOption& option : decision.options)
      asked.ask(option.skill);
  }
  for (const InterviewQuestion& question : catalog.questions)
    asked.ask(question.skills);
  for (const LearningStage& stage : catalog.learning_stages)
    asked.ask(stage.skills);

  const std::vector<bool>& is_asked = asked.with_prerequisites();
  for (std::size_t i = 0; i < catalog.skills.size(); ++i) {
    if (is_asked[i]) continue;
    report.note("unreachable-skill", catalog.skills[i].where,
                fmt::format("nothing asks for the skill '{}'", catalog.skills[i].id),
                "let a role, a certification, a project, a decision or another skill name it");
  }
}

/// The level to which resources teach each skill, one after the other from nothing.
std::vector<int> taught_levels(const Catalog& catalog) {
  std::vector<std::vector<const Lesson*>> lessons(catalog.skills.size());
  for (const Resource& resource : catalog.resources) {
    for (const Lesson& lesson : resource.teaches)
      lessons[lesson.skill.index].push_back(&lesson);
  }
  std::vector<int> levels(catalog.skills.size());
  for (std::size_t i = 0; i < lessons.size(); ++i) {
    std::sort(lessons[i].begin(), lessons[i].end(),
              [](const Lesson* a, const Lesson* b) { return a->from_level < b->from_level; });
    for (const Lesson* lesson : lessons[i]) {
      if (lesson->from_level > levels[i]) break;
      levels[i] = std::max(levels[i], lesson->to_level);
    }
  }
  return levels;
}

void lint_teaching(const Catalog& catalog, LintReport& report) {
  constexpr int taught_by_resources = 3;  // what lies above comes with practice
  constexpr std::size_t max_named = 5;
  const std::vector<int> taught = taught_levels(catalog);
  const auto is_taught = [&](const SkillLevel& option) {
    return taught[option.skill.index] >= std::min(option.level, taught_by_resources);
  };
  for (const Role& role : catalog.roles) {
    std::vector<std::string> untaught;
    for (const Requirement& requirement : role.requirements) {
      const auto count = std::count_if(requirement.options.begin(), requirement.options.end(), is_taught);
      if (count >= requirement.required_count || requirement.options.empty()) continue;
      const SkillLevel& first = requirement.options.front();
      untaught.push_back(
          requirement.options.size() > 1
              ? requirement.name
              : fmt::format("{} {}", catalog[first.skill].id, std::min(first.level, taught_by_resources)));
    }
    if (untaught.empty()) continue;
    const std::size_t count = untaught.size();
    if (count > max_named) {
      untaught.resize(max_named);
      untaught.emplace_back("...");
    }
    report.note("unteachable-requirement", role.where,
                fmt::format("no resources lead to {} of the {} requirements of role '{}': {}", count,
                            role.requirements.size(), role.id, fmt::join(untaught, ", ")),
                "add resources that teach these skills from level 0 on");
  }
}

}  // namespace

void lint_reach(const Catalog& catalog, LintReport& report) {
  lint_asked(catalog, report);
  lint_teaching(catalog, report);
}

}  // namespace aipath
