// SPDX-License-Identifier: MIT
#include "property/catalog_generator.hpp"
#include <aipath/analysis/gap.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace aipath {
namespace {

constexpr double tolerance = 1e-6;

template <class Check>
void for_each_case(Check check) {
  for (std::uint64_t seed = 1; seed <= 3'000 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const GapCase made = make_gap_case(seed);
    check(made, find_gap(made.catalog, made.profile, GapCase::role, GapCase::today));
  }
}

TEST(GapProperty, ReadinessIsBetween0And100) {
  for_each_case([](const GapCase&, const GapReport& report) {
    EXPECT_GE(report.readiness, 0);
    EXPECT_LE(report.readiness, 100);
    if (!report.must_readiness) return;
    EXPECT_GE(*report.must_readiness, 0);
    EXPECT_LE(*report.must_readiness, 100);
  });
}

TEST(GapProperty, PointsAndReadinessAddUpTo100) {
  for_each_case([](const GapCase&, const GapReport& report) {
    double sum = report.readiness;
    for (const SkillGap& gap : report.gaps) {
      EXPECT_GT(gap.points, 0);
      sum += gap.points;
    }
    EXPECT_NEAR(sum, 100, tolerance);
  });
}

TEST(GapProperty, HoursOfGapsAndOfMerePrerequisitesAddUp) {
  for_each_case([](const GapCase&, const GapReport& report) {
    Hours sum;
    for (const SkillGap& gap : report.gaps)
      sum += gap.hours;
    for (const NeededStep& step : report.steps) {
      if (step.is_prerequisite) sum += step.hours;
    }
    EXPECT_NEAR(sum.low, report.hours.low, tolerance);
    EXPECT_NEAR(sum.likely, report.hours.likely, tolerance);
    EXPECT_NEAR(sum.high, report.hours.high, tolerance);
  });
}

TEST(GapProperty, EveryGapIsClosedByItsSteps) {
  for_each_case([](const GapCase&, const GapReport& report) {
    for (const SkillGap& gap : report.gaps) {
      for (int level = 1; level <= gap.required; ++level) {
        const bool is_there = std::any_of(report.steps.begin(), report.steps.end(), [&](const NeededStep& s) {
          return s.step == StepId{gap.skill, level};
        });
        EXPECT_EQ(is_there, gap.state.effective < level);
      }
    }
  });
}

TEST(GapProperty, EveryGapCostsAtMostWhatItCostsWithPrerequisites) {
  for_each_case([](const GapCase& made, const GapReport& report) {
    const std::vector<SkillState> states = skill_states(made.catalog, made.profile.skills, GapCase::today);
    for (const SkillGap& gap : report.gaps) {
      double hours = 0;
      for (const StepId& step :
           missing_steps_for(made.catalog, states, {.skill = gap.skill, .level = gap.required}))
        hours += step_hours(made.catalog[step.skill], step.level, states[step.skill.index]).likely;
      EXPECT_NEAR(gap.hours_with_prerequisites, hours * report.pace, tolerance);
      EXPECT_LE(gap.hours.likely, gap.hours_with_prerequisites + tolerance);
      EXPECT_LE(gap.hours_with_prerequisites, report.hours.likely + tolerance);
    }
  });
}

TEST(GapProperty, UnlocksAndBlockedByAreMirrorImages) {
  for_each_case([](const GapCase&, const GapReport& report) {
    std::set<std::pair<SkillId, SkillId>> unlocks;
    std::set<std::pair<SkillId, SkillId>> blocks;
    std::set<SkillId> gaps;
    for (const SkillGap& gap : report.gaps)
      gaps.insert(gap.skill);
    for (const SkillGap& gap : report.gaps) {
      for (const SkillId after : gap.unlocks) {
        if (gaps.contains(after)) unlocks.emplace(gap.skill, after);
      }
      for (const SkillId before : gap.blocked_by) {
        if (gaps.contains(before)) blocks.emplace(before, gap.skill);
      }
    }
    EXPECT_EQ(unlocks, blocks);
  });
}

TEST(GapProperty, ChosenOptionsMeetTheirRequirement) {
  for_each_case([](const GapCase& made, const GapReport& report) {
    for (const RequirementStatus& status : report.requirements) {
      EXPECT_EQ(status.chosen.size(), static_cast<std::size_t>(status.required_count));
      EXPECT_EQ(std::set(status.chosen.begin(), status.chosen.end()).size(), status.chosen.size());
    }
    EXPECT_EQ(report.requirements.size(), made.catalog[GapCase::role].requirements.size());
  });
}

TEST(GapProperty, ARaisedLevelNeverCostsHoursOrReadiness) {
  for_each_case([](const GapCase& made, const GapReport& before) {
    for (std::size_t i = 0; i < made.profile.skills.size(); ++i) {
      Profile profile = made.profile;
      profile.skills[i].level = std::min<double>(max_level, profile.skills[i].level + 0.5);

      const GapReport after = find_gap(made.catalog, profile, GapCase::role, GapCase::today);

      EXPECT_GE(after.readiness, before.readiness - tolerance);
      EXPECT_LE(after.hours.likely, before.hours.likely + 1e-4) << "claim " << i;
    }
  });
}

/// The same case with skills and requirements in the opposite order.
GapCase reversed(const GapCase& made) {
  GapCase turned = made;
  const auto last = static_cast<std::uint32_t>(made.catalog.skills.size() - 1);
  const auto turn = [&](SkillId& skill) { skill.index = last - skill.index; };
  std::reverse(turned.catalog.skills.begin(), turned.catalog.skills.end());
  for (Skill& skill : turned.catalog.skills) {
    for (Prerequisite& prerequisite : skill.prerequisites)
      turn(prerequisite.skill);
    std::reverse(skill.prerequisites.begin(), skill.prerequisites.end());
  }
  std::vector<Requirement>& requirements = turned.catalog.roles[0].requirements;
  std::reverse(requirements.begin(), requirements.end());
  for (Requirement& requirement : requirements) {
    for (SkillLevel& option : requirement.options)
      turn(option.skill);
    std::reverse(requirement.options.begin(), requirement.options.end());
  }
  std::reverse(turned.profile.skills.begin(), turned.profile.skills.end());
  for (SkillClaim& claim : turned.profile.skills)
    turn(claim.skill);
  return turned;
}

std::vector<std::string> ids_of_steps(const Catalog& catalog, const GapReport& report) {
  std::vector<std::string> ids;
  for (const NeededStep& step : report.steps)
    ids.push_back(catalog[step.step.skill].id + "@" + std::to_string(step.step.level));
  return ids;
}

TEST(GapProperty, TheOrderOfTheFilesDoesNotMatter) {
  for_each_case([](const GapCase& made, const GapReport& report) {
    const GapCase turned = reversed(made);
    const GapReport other = find_gap(turned.catalog, turned.profile, GapCase::role, GapCase::today);

    EXPECT_NEAR(report.readiness, other.readiness, tolerance);
    EXPECT_NEAR(report.hours.likely, other.hours.likely, tolerance);
    EXPECT_NEAR(report.hours_p80, other.hours_p80, tolerance);
    EXPECT_EQ(report.is_ready, other.is_ready);
    EXPECT_EQ(ids_of_steps(made.catalog, report), ids_of_steps(turned.catalog, other));
    std::map<std::string, double> points;
    for (const SkillGap& gap : report.gaps)
      points[made.catalog[gap.skill].id] = gap.points;
    EXPECT_EQ(points.size(), other.gaps.size());
    for (const SkillGap& gap : other.gaps)
      EXPECT_NEAR(points[turned.catalog[gap.skill].id], gap.points, tolerance);
  });
}

}  // namespace
}  // namespace aipath
