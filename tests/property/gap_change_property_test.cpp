// SPDX-License-Identifier: MIT
#include "property/catalog_generator.hpp"
#include <aipath/analysis/progress.hpp>
#include <aipath/analysis/what_if.hpp>
#include <aipath/profile/load.hpp>
#include <aipath/report/gap.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace aipath {
namespace {

constexpr double tolerance = 1e-6;
constexpr std::uint64_t cases = 400;

/// A few changes as somebody would write them, with the values that they leave behind by key.
struct WrittenChanges {
  std::string text{};
  std::map<std::string, double> levels{};
  std::map<std::string, std::string> settings{};
};

WrittenChanges some_changes(const GapCase& made, GapCaseGenerator& random) {
  WrittenChanges written;
  const auto add = [&](const std::string& change) {
    written.text += (written.text.empty() ? "" : ",") + change;
  };
  for (std::uint32_t i = 1 + random.below(3); i > 0; --i) {
    const std::string& id =
        made.catalog.skills[random.below(static_cast<std::uint32_t>(made.catalog.skills.size()))].id;
    const double level = random.below(21) / 4.0;
    add(fmt::format("{}={}", id, level));
    written.levels[id] = level;
  }
  const std::string hours = fmt::format("{}", 1 + random.below(20));
  if (random.one_in(2)) add("hours_per_week=" + (written.settings["hours_per_week"] = hours));
  if (random.one_in(2)) add("pace=" + (written.settings["pace"] = "1.25"));
  if (random.one_in(2)) add("seniority=" + (written.settings["seniority"] = "senior"));
  return written;
}

/// The profile of a case as a file, edited by hand.
std::string edited_file(const GapCase& made, const WrittenChanges& changes) {
  const char* seniority = made.profile.seniority == Seniority::entry    ? "entry"
                          : made.profile.seniority == Seniority::senior ? "senior"
                                                                        : "mid";
  std::map<std::string, std::string> settings = changes.settings;
  settings.emplace("pace", fmt::format("{}", made.profile.pace));
  settings.emplace("seniority", seniority);
  std::string text = "skills:\n";
  for (const SkillClaim& claim : made.profile.skills) {
    const std::string& id = made.catalog[claim.skill].id;
    if (changes.levels.contains(id)) continue;
    text += fmt::format("  \"{}\": {{level: {}", id, claim.level);
    if (claim.last_used.is_set()) text += ", last_used: " + format_date(claim.last_used);
    text += "}\n";
  }
  for (const auto& [id, level] : changes.levels)
    text += fmt::format("  \"{}\": {}\n", id, level);
  for (const auto& [key, value] : settings)
    text += fmt::format("{}: {}\n", key, value);
  return text;
}

TEST(GapChangeProperty, WhatIfEqualsTheGapOfTheEditedFile) {
  for (std::uint64_t seed = 1; seed <= cases && !HasFailure(); ++seed) {
    GapCaseGenerator random(seed);
    const GapCase made = random.make();
    const WrittenChanges written = some_changes(made, random);
    SCOPED_TRACE(fmt::format("seed {}: {}", seed, written.text));
    Diagnostics diagnostics;
    const auto changes = parse_changes(written.text, made.catalog, diagnostics);
    const auto edited =
        load_profile(SourceFile("p.yaml", edited_file(made, written)), made.catalog, diagnostics);
    ASSERT_TRUE(changes && edited) << edited_file(made, written);

    const WhatIf what_if = find_what_if(made.catalog, made.profile, *changes, GapCase::role, GapCase::today);

    const GapReport gap = find_gap(made.catalog, *edited, GapCase::role, GapCase::today);
    EXPECT_EQ(gap_json(made.catalog, what_if.after, {}), gap_json(made.catalog, gap, {}));
  }
}

TEST(GapChangeProperty, ACertificationEqualsTheLevelsThatItEvidences) {
  for (std::uint64_t seed = 1; seed <= cases && !HasFailure(); ++seed) {
    SCOPED_TRACE(fmt::format("seed {}", seed));
    GapCaseGenerator random(seed);
    GapCase made = random.make();
    Certification certification;
    certification.id = "exam";
    std::vector<ProfileChange> levels;
    for (std::uint32_t i = 0; i < made.catalog.skills.size(); i += 2) {
      const int level = 1 + static_cast<int>(random.below(max_level));
      certification.evidences.push_back({.skill = {i}, .level = level});
      const auto claim = std::find_if(made.profile.skills.begin(), made.profile.skills.end(),
                                      [&](const SkillClaim& c) { return c.skill == SkillId{i}; });
      if (claim == made.profile.skills.end() || claim->level <= level)
        levels.emplace_back(SetLevel{{i}, static_cast<double>(level)});
    }
    made.catalog.certifications.push_back(certification);
    const auto gap_after = [&](std::vector<ProfileChange> changes) {
      const WhatIf what_if =
          find_what_if(made.catalog, made.profile, std::move(changes), GapCase::role, GapCase::today);
      return gap_json(made.catalog, what_if.after, {});
    };

    EXPECT_EQ(gap_after({HoldCertification{{0}}}), gap_after(levels));
  }
}

TEST(GapChangeProperty, ProgressAddsUp) {
  for (std::uint64_t seed = 1; seed <= cases && !HasFailure(); ++seed) {
    SCOPED_TRACE(fmt::format("seed {}", seed));
    GapCaseGenerator random(seed);
    const GapCase made = random.make();
    Diagnostics diagnostics;
    const auto changes = parse_changes(some_changes(made, random).text, made.catalog, diagnostics);
    const Profile later = apply_changes(made.catalog, made.profile, changes.value());

    const ProgressReport report =
        find_progress(made.catalog, {made.profile, {2025, 3, 1}}, {later, GapCase::today}, GapCase::role);

    double points_of_requirements = 0;
    for (const RequirementProgress& requirement : report.requirements)
      points_of_requirements += requirement.points;
    double points = report.settings_points;
    double hours = report.settings_hours;
    for (const SkillProgress& skill : report.skills) {
      points += skill.points;
      hours += skill.hours;
    }
    const double change = report.after.readiness - report.before.readiness;
    EXPECT_NEAR(points_of_requirements, change, tolerance);
    EXPECT_NEAR(points, change, tolerance);
    EXPECT_NEAR(hours, report.after.hours.likely - report.before.hours.likely, tolerance);
  }
}

TEST(GapChangeProperty, LearningNeverLosesPointsAndForgettingNeverGainsThem) {
  for (std::uint64_t seed = 1; seed <= cases && !HasFailure(); ++seed) {
    SCOPED_TRACE(fmt::format("seed {}", seed));
    GapCaseGenerator random(seed);
    const GapCase made = random.make();
    Diagnostics diagnostics;
    const auto changes = parse_changes(some_changes(made, random).text, made.catalog, diagnostics);
    const Profile later = apply_changes(made.catalog, made.profile, changes.value());

    const ProgressReport report =
        find_progress(made.catalog, {made.profile, {2025, 3, 1}}, {later, GapCase::today}, GapCase::role);

    for (const SkillProgress& skill : report.skills) {
      const double learnt = skill.after.effective - skill.before.effective;
      EXPECT_GE(skill.points * learnt, 0);
      if (learnt == 0) {
        EXPECT_EQ(skill.points, 0);
      }
    }
  }
}

}  // namespace
}  // namespace aipath
