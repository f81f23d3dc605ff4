// SPDX-License-Identifier: MIT
#include <aipath/analysis/roi_alternatives.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace aipath {
namespace {

int level_of(const Project& project, SkillId skill) {
  int level = 0;
  for (const SkillLevel& evidence : project.evidences) {
    if (evidence.skill == skill) level = std::max(level, evidence.level);
  }
  return level;
}

/// The levels that a course lifts a learner by count, not those that it presupposes.
int level_of(const Resource& resource, SkillId skill) {
  int level = 0;
  for (const Lesson& lesson : resource.teaches) {
    if (lesson.skill == skill) level = std::max(level, lesson.to_level - lesson.from_level);
  }
  return level;
}

template <class Entry, class Admit>
std::vector<Alternative> best_of(const std::vector<Entry>& entries, const Certification& certification,
                                 std::size_t most, Admit admit) {
  double shown = 0;
  for (const SkillLevel& evidence : certification.evidences)
    shown += evidence.level;
  std::vector<Alternative> found;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!admit(entries[i])) continue;
    Alternative alternative{.index = i};
    for (const SkillLevel& evidence : certification.evidences) {
      const int level = std::min(evidence.level, level_of(entries[i], evidence.skill));
      if (level <= 0) continue;
      alternative.covered += level / shown;
      alternative.skills.push_back(evidence.skill);
    }
    if (!alternative.skills.empty()) found.push_back(std::move(alternative));
  }
  std::sort(found.begin(), found.end(), [&](const Alternative& a, const Alternative& b) {
    const auto rank = [&](const Alternative& x) {
      return std::tuple(-x.covered, entries[x.index].hours.likely, std::string_view(entries[x.index].id));
    };
    return rank(a) < rank(b);
  });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace

Alternatives find_alternatives(const Catalog& catalog, const Certification& certification, std::size_t most) {
  return {best_of(catalog.projects, certification, most, [](const Project&) { return true; }),
          best_of(catalog.resources, certification, most,
                  [](const Resource& r) { return r.cost.amount <= 0 && r.hours.likely > 0; })};
}

}  // namespace aipath
