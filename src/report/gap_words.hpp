// SPDX-License-Identifier: MIT
//
// What a gap says in words; the same in the terminal and in Markdown, which differ in how names are made
// inert.
#pragma once

#include <aipath/analysis/gap.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Makes untrusted text inert for the place where it is shown.
using Escape = std::string (*)(std::string_view);

/// `A, B and C`; from two more than `shown` on `A, B and 4 others`.
[[nodiscard]] std::string join_names(const std::vector<std::string>& names, std::size_t shown);
[[nodiscard]] std::string join_skills(const Catalog& catalog, const std::vector<SkillId>& skills,
                                      Escape escape, std::size_t shown);

/// `3 weeks`, `1 must`.
[[nodiscard]] std::string count_of(std::size_t count, const char* singular, const char* plural);

/// `entry level`, `mid-level`, `senior`.
[[nodiscard]] const char* seniority_words(Seniority seniority);

/// `must`, `usual`, `often`, `helps`, `rare`.
[[nodiscard]] const char* importance_word(int importance);

/// A percentage as somebody wrote it: `80%`.
[[nodiscard]] std::string threshold_words(double percent);

/// `Not ready yet: 3 of 12 musts are missing and readiness is below 80%`.
[[nodiscard]] std::string verdict_words(const GapReport& report);

/// `9 of 12 met (81.4%); missing: A, B and C`. All missing ones are named.
[[nodiscard]] std::string must_words(const Catalog& catalog, const GapReport& report, Escape escape);

/// The musts that are not met, all of them by name; empty if there are none.
[[nodiscard]] std::string missing_must_words(const Catalog& catalog, const GapReport& report, Escape escape);

/// `412 h for all requirements, 52 weeks at 8 h a week`, what is enough in 8 of 10 cases, and the notes:
/// one sentence each. None if nothing is left to learn.
[[nodiscard]] std::vector<std::string> time_words(const GapReport& report);

/// What a reader should know about the figures, one sentence each.
[[nodiscard]] std::vector<std::string> note_words(const GapReport& report);

/// Weeks at the learner's hours a week; empty if these are not stated.
[[nodiscard]] std::optional<double> weeks_for(const GapReport& report, double hours);

/// A requirement by its name, or that of its skill.
[[nodiscard]] std::string requirement_name(const Catalog& catalog, const RequirementStatus& requirement,
                                           Escape escape);

/// The name of a met requirement with the skills by which it is met.
[[nodiscard]] std::string met_name(const Catalog& catalog, const RequirementStatus& requirement,
                                   Escape escape);

/// The option by which a requirement is met, of several the first. Requires an option.
[[nodiscard]] const OptionStatus& met_option(const RequirementStatus& requirement);

/// What there is to say about a gap besides its figures: forgotten, a choice of several, what it waits for,
/// what waits for it.
[[nodiscard]] std::vector<std::string> gap_details(const Catalog& catalog, const GapReport& report,
                                                   const SkillGap& gap, Escape escape);

/// `after A and B, hours included`; empty if nothing comes before.
[[nodiscard]] std::string first_step_words(const Catalog& catalog, const FirstStep& first, Escape escape);

/// A skill that is learnt only because others need it.
struct PrerequisiteSkill {
  SkillId skill{};
  double from = 0;
  int to = 0;
  double hours_likely = 0;
  std::vector<SkillId> needed_by{};  ///< gaps that wait for it
};

/// In the order of the steps.
[[nodiscard]] std::vector<PrerequisiteSkill> prerequisite_skills(const GapReport& report);

}  // namespace aipath
