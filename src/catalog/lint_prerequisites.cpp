// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"
#include "catalog/prerequisite_cycle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>

namespace aipath {
namespace {

/// Prerequisites looked at for one skill; what lies further off is not searched, so that a huge or hostile
/// catalogue takes no longer than its size. No skill of the shipped roadmap needs a tenth of it.
constexpr int max_looks = 200;

/// The hard prerequisites of all skills, without the texts between them: the search visits millions.
class HardPrerequisites {
 public:
  struct Edge {
    std::uint32_t skill = 0;
    std::int8_t min_level = 0;
    std::int8_t for_level = 0;
  };

  explicit HardPrerequisites(const Catalog& catalog) {
    first_.reserve(catalog.skills.size() + 1);
    for (const Skill& skill : catalog.skills) {
      first_.push_back(edges_.size());
      for (const Prerequisite& p : skill.prerequisites) {
        if (p.kind != PrerequisiteKind::hard) continue;
        edges_.push_back(
            {p.skill.index, static_cast<std::int8_t>(p.min_level), static_cast<std::int8_t>(p.for_level)});
      }
    }
    first_.push_back(edges_.size());
  }

  [[nodiscard]] std::span<const Edge> of(std::uint32_t skill) const {
    return std::span(edges_).subspan(first_[skill], first_[skill + 1] - first_[skill]);
  }

 private:
  std::vector<std::size_t> first_;
  std::vector<Edge> edges_;
};

/// Finds prerequisites of one skill after the other that follow from other hard ones.
class ImpliedPrerequisites {
 public:
  explicit ImpliedPrerequisites(const Catalog& catalog) : hard_(catalog), reached_(catalog.skills.size()) {}

  /// Calls `visit(prerequisite, via)`: `via` is the direct one that needs it or says the same.
  template <class Visit>
  void find(const Skill& skill, Visit visit) {
    ++generation_;
    looks_left_ = max_looks;
    const std::vector<const Prerequisite*> direct = in_order_of_levels(skill);
    for (auto group = direct.begin(); group != direct.end();) {
      const auto group_end = std::find_if(
          group, direct.end(), [&](const Prerequisite* p) { return p->for_level != (*group)->for_level; });
      for (auto p = group; p != group_end; ++p) {
        if ((*p)->kind == PrerequisiteKind::hard) search_from(**p);
      }
      for (auto p = group; p != group_end; ++p) {
        if (const Prerequisite* via = way_to(**p)) visit(**p, *via);
        if ((*p)->kind == PrerequisiteKind::hard) reach((*p)->skill.index, (*p)->min_level, *p);
      }
      group = group_end;
    }
  }

 private:
  struct Reached {
    std::uint32_t generation = 0;  ///< of the search that wrote the rest
    int level = 0;
    const Prerequisite* via = nullptr;
  };
  struct Open {
    std::uint32_t skill = 0;
    int level = 0;
  };

  /// By the level that asks; the strictest first, so that the laxer of two is the one that is not needed.
  static std::vector<const Prerequisite*> in_order_of_levels(const Skill& skill) {
    std::vector<const Prerequisite*> order;
    for (const Prerequisite& p : skill.prerequisites)
      order.push_back(&p);
    const auto key = [](const Prerequisite* p) { return std::tuple(p->for_level, p->kind, -p->min_level); };
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto* a, const auto* b) { return key(a) < key(b); });
    return order;
  }

  bool reach(std::uint32_t skill, int level, const Prerequisite* via) {
    Reached& reached = reached_[skill];
    if (reached.generation != generation_) reached = {generation_, 0, nullptr};
    if (reached.level >= level) return false;
    reached.level = level;
    reached.via = via;
    return true;
  }

  [[nodiscard]] const Prerequisite* way_to(const Prerequisite& p) const {
    const Reached& reached = reached_[p.skill.index];
    return reached.generation == generation_ && reached.level >= p.min_level ? reached.via : nullptr;
  }

  /// Reaches all that a prerequisite needs, not the prerequisite itself.
  void search_from(const Prerequisite& start) {
    open_.assign(1, {start.skill.index, start.min_level});
    while (!open_.empty()) {
      const Open at = open_.back();
      open_.pop_back();
      for (const HardPrerequisites::Edge& next : hard_.of(at.skill)) {
        if (--looks_left_ < 0) return;
        if (next.for_level > at.level) continue;
        if (reach(next.skill, next.min_level, &start)) open_.push_back({next.skill, next.min_level});
      }
    }
  }

  HardPrerequisites hard_;
  std::vector<Reached> reached_;
  std::vector<Open> open_;
  std::uint32_t generation_ = 0;
  int looks_left_ = 0;
};

void lint_implied(const Catalog& catalog, LintReport& report) {
  ImpliedPrerequisites implied(catalog);
  for (const Skill& skill : catalog.skills) {
    if (!report.is_asked_about(skill.where)) continue;
    implied.find(skill, [&](const Prerequisite& prerequisite, const Prerequisite& via) {
      const std::string& needed = catalog[prerequisite.skill].id;
      const std::string why =
          via.skill == prerequisite.skill
              ? "another prerequisite asks it already"
              : fmt::format("'{}' {} needs it already", catalog[via.skill].id, via.min_level);
      report.note("redundant-prerequisite", prerequisite.where,
                  fmt::format("skill '{}' need not ask for '{}' {}: {}", skill.id, needed,
                              prerequisite.min_level, why),
                  "take it out, unless its reason is worth reading");
    });
  }
}

bool is_soft(const Catalog& catalog, const CycleStep& step) {
  const std::vector<Prerequisite>& prerequisites = catalog[step.skill].prerequisites;
  return std::any_of(prerequisites.begin(), prerequisites.end(), [&](const Prerequisite& p) {
    return p.where == step.where && p.kind == PrerequisiteKind::soft;
  });
}

void lint_soft_cycles(const Catalog& catalog, LintReport& report) {
  for (const std::vector<CycleStep>& cycle : find_prerequisite_cycles(catalog, CycleEdges::hard_and_soft)) {
    const auto soft = std::find_if(cycle.begin(), cycle.end(),
                                   [&](const CycleStep& step) { return is_soft(catalog, step); });
    if (soft == cycle.end()) continue;
    std::string text;
    for (const CycleStep& step : cycle)
      text += fmt::format("{} {} needs ", catalog[step.skill].id, step.level);
    report.note("soft-prerequisite-cycle", soft->where,
                fmt::format("soft prerequisites close a cycle: {}{} {}", text,
                            catalog[cycle.front().skill].id, cycle.front().level),
                "take one of the soft ones out: an order can follow only some of them");
  }
}

}  // namespace

void lint_prerequisites(const Catalog& catalog, LintReport& report) {
  lint_implied(catalog, report);
  lint_soft_cycles(catalog, report);
}

}  // namespace aipath
