// SPDX-License-Identifier: MIT
#include <aipath/analysis/references.hpp>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

/// Calls `visit(index)` for every entry of a list.
template <class Entry, class Visit>
void for_each_index(const std::vector<Entry>& list, Visit visit) {
  for (std::size_t i = 0; i < list.size(); ++i)
    visit(i);
}

template <class T>
bool contains(const std::vector<T>& list, const T& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

bool asks(const Role& role, SkillId skill) {
  return std::any_of(role.requirements.begin(), role.requirements.end(), [&](const Requirement& requirement) {
    return std::any_of(requirement.options.begin(), requirement.options.end(),
                       [&](const SkillLevel& option) { return option.skill == skill; });
  });
}

}  // namespace

std::vector<SkillDemand> roles_that_ask(const Catalog& catalog, SkillId skill) {
  std::vector<SkillDemand> demands;
  for_each_index(catalog.roles, [&](std::size_t i) {
    for (const Requirement& requirement : catalog.roles[i].requirements) {
      for (const SkillLevel& option : requirement.options) {
        if (option.skill != skill) continue;
        const bool is_choice =
            requirement.options.size() > static_cast<std::size_t>(requirement.required_count);
        demands.push_back({{static_cast<std::uint32_t>(i)}, option.level, requirement.importance, is_choice});
      }
    }
  });
  std::stable_sort(demands.begin(), demands.end(),
                   [](const SkillDemand& a, const SkillDemand& b) { return a.importance > b.importance; });
  return demands;
}

std::vector<SkillLesson> resources_that_teach(const Catalog& catalog, SkillId skill) {
  std::vector<SkillLesson> lessons;
  for_each_index(catalog.resources, [&](std::size_t i) {
    for (const Lesson& lesson : catalog.resources[i].teaches) {
      if (lesson.skill == skill) lessons.push_back({i, lesson.from_level, lesson.to_level});
    }
  });
  std::stable_sort(lessons.begin(), lessons.end(), [](const SkillLesson& a, const SkillLesson& b) {
    return std::pair(a.from_level, a.to_level) < std::pair(b.from_level, b.to_level);
  });
  return lessons;
}

std::vector<CertificationEvidence> certifications_that_show(const Catalog& catalog, SkillId skill) {
  std::vector<CertificationEvidence> found;
  for_each_index(catalog.certifications, [&](std::size_t i) {
    for (const SkillLevel& shown : catalog.certifications[i].evidences) {
      if (shown.skill == skill) found.push_back({{static_cast<std::uint32_t>(i)}, shown.level});
    }
  });
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.level > b.level; });
  return found;
}

std::vector<ProjectEvidence> projects_that_show(const Catalog& catalog, SkillId skill) {
  std::vector<ProjectEvidence> found;
  for_each_index(catalog.projects, [&](std::size_t i) {
    for (const SkillLevel& shown : catalog.projects[i].evidences) {
      if (shown.skill == skill) found.push_back({i, shown.level});
    }
  });
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.level > b.level; });
  return found;
}

std::vector<Dependent> skills_that_need(const Catalog& catalog, SkillId skill) {
  std::vector<Dependent> dependents;
  for_each_index(catalog.skills, [&](std::size_t i) {
    for (const Prerequisite& needed : catalog.skills[i].prerequisites) {
      if (needed.skill != skill) continue;
      dependents.push_back(
          {{static_cast<std::uint32_t>(i)}, needed.for_level, needed.min_level, needed.kind});
    }
  });
  return dependents;
}

std::vector<std::size_t> questions_about(const Catalog& catalog, SkillId skill) {
  std::vector<std::size_t> found;
  for_each_index(catalog.questions, [&](std::size_t i) {
    if (contains(catalog.questions[i].skills, skill)) found.push_back(i);
  });
  return found;
}

std::vector<std::size_t> questions_of(const Catalog& catalog, TopicId topic) {
  std::vector<std::size_t> found;
  for_each_index(catalog.questions, [&](std::size_t i) {
    if (catalog.questions[i].topic == topic) found.push_back(i);
  });
  return found;
}

std::vector<SkillId> skills_of(const Catalog& catalog, CategoryId category) {
  std::vector<SkillId> found;
  for_each_index(catalog.skills, [&](std::size_t i) {
    if (catalog.skills[i].category == category) found.push_back({static_cast<std::uint32_t>(i)});
  });
  return found;
}

std::vector<RoleCertification> certifications_for(const Catalog& catalog, RoleId role) {
  std::vector<RoleCertification> found;
  for_each_index(catalog.certifications, [&](std::size_t i) {
    const Certification& certification = catalog.certifications[i];
    if (certification.status == CertificationStatus::retired) return;
    RoleCertification match{{static_cast<std::uint32_t>(i)}, {}};
    for (const SkillLevel& shown : certification.evidences) {
      if (asks(catalog[role], shown.skill) && !contains(match.shown, shown.skill))
        match.shown.push_back(shown.skill);
    }
    if (!match.shown.empty()) found.push_back(std::move(match));
  });
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.shown.size() > b.shown.size(); });
  return found;
}

std::vector<std::size_t> projects_for(const Catalog& catalog, RoleId role) {
  std::vector<std::size_t> found;
  for_each_index(catalog.projects, [&](std::size_t i) {
    if (contains(catalog.projects[i].roles, role)) found.push_back(i);
  });
  return found;
}

std::vector<SalaryId> salaries_of(const Catalog& catalog, RoleId role) {
  std::vector<SalaryId> found;
  for_each_index(catalog.salaries, [&](std::size_t i) {
    if (catalog.salaries[i].role == role) found.push_back({static_cast<std::uint32_t>(i)});
  });
  for (const SalaryId id : catalog[role].salaries) {
    if (!contains(found, id)) found.push_back(id);
  }
  return found;
}

SalaryId typical_pay(const Catalog& catalog, RoleId role) {
  SalaryId best;
  std::size_t rows_of_best = 0;
  for (const Market& market : catalog.markets) {
    if (market.salaries.size() <= rows_of_best) continue;
    const auto row = std::find_if(market.salaries.begin(), market.salaries.end(), [&](SalaryId id) {
      const SalaryRow& candidate = catalog[id];
      const bool has_median = candidate.percentiles && candidate.percentiles->p50;
      return candidate.role == role && candidate.seniority == "all" && candidate.per == "year" && has_median;
    });
    if (row == market.salaries.end()) continue;
    best = *row;
    rows_of_best = market.salaries.size();
  }
  return best;
}

double likely_hours_to(const Skill& skill, int level) {
  double hours = 0;
  for (std::size_t step = 0; step < static_cast<std::size_t>(level); ++step)
    hours += skill.hours[step].likely;
  return hours;
}

}  // namespace aipath
