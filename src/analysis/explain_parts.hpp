// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/analysis/explanation.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// What explanations are written from.
struct GapFacts {
  const Catalog& catalog;
  const Profile& profile;
  const GapReport& report;
  std::vector<SkillState> states;  ///< indexed by SkillId
};

using Explanations = std::vector<Explanation>;

/// `gap.python.claimed`.
[[nodiscard]] std::string skill_key(const GapFacts& facts, SkillId skill, std::string_view figure);
/// `gap.python.3.hours_likely`.
[[nodiscard]] std::string step_key(const GapFacts& facts, const StepId& step, std::string_view figure);
/// `gap.requirements.1.points`; requirements count from 1.
[[nodiscard]] std::string requirement_key(std::size_t requirement, std::string_view figure);
/// `gap.requirements.1.python.level`.
[[nodiscard]] std::string option_key(const GapFacts& facts, std::size_t requirement, SkillId skill,
                                     std::string_view figure);

/// The name of a requirement, or of the skill that it asks.
[[nodiscard]] std::string requirement_title(const GapFacts& facts, std::size_t requirement);
/// `Python, step to 3`.
[[nodiscard]] std::string step_title(const GapFacts& facts, const StepId& step);

/// A place in the profile; the note is for what the profile does not state.
[[nodiscard]] Origin in_profile(const GapFacts& facts, const SourceLocation& where, std::string_view note);
[[nodiscard]] Origin in_roadmap(const GapFacts& facts, const SourceLocation& where, ProvenanceId provenance);
/// What aipath itself lays down.
[[nodiscard]] Origin laid_down(std::string_view note);

[[nodiscard]] Term computed(std::string name, FigureValue value, std::string key, double weight = 1);
[[nodiscard]] Term written(std::string name, FigureValue value, Origin origin);
[[nodiscard]] Term pace_term(const GapFacts& facts);

/// An explanation of which the value is what the operation makes of the terms.
[[nodiscard]] Explanation derived(std::string key, std::string title, std::string formula,
                                  Operation operation, std::vector<Term> terms);
/// One that is a term and nothing else.
[[nodiscard]] Explanation same_as(std::string key, std::string title, std::string unit, Term term);

void explain_totals(const GapFacts& facts, Explanations& out);
void explain_requirements(const GapFacts& facts, Explanations& out);
void explain_levels(const GapFacts& facts, Explanations& out);
void explain_gaps(const GapFacts& facts, Explanations& out);
void explain_steps(const GapFacts& facts, Explanations& out);

}  // namespace aipath
