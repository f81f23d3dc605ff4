// SPDX-License-Identifier: MIT
#include "report/gap_words.hpp"

#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

bool holds(const std::vector<SkillId>& skills, SkillId skill) {
  return std::find(skills.begin(), skills.end(), skill) != skills.end();
}

std::string forgotten_words(const SkillGap& gap) {
  return fmt::format("you had {}, unused for {}: counts {}, refresh {}", format_level(gap.state.claimed),
                     count_of(static_cast<std::size_t>(gap.state.months_unused), "month", "months"),
                     format_level(gap.state.effective), format_hours(gap.hours_refresh));
}

/// For a gap that was chosen to meet a requirement which leaves a choice.
std::string choice_words(const Catalog& catalog, const RequirementStatus& requirement, Escape escape) {
  std::vector<std::string> others;
  for (const OptionStatus& option : requirement.options) {
    if (!holds(requirement.chosen, option.skill)) others.push_back(escape(catalog[option.skill].name));
  }
  const std::string name = escape(requirement.name);
  std::string asked =
      requirement.required_count > 1
          ? fmt::format("{} of {} for {}", requirement.required_count, requirement.options.size(), name)
          : "for " + name;
  if (others.empty()) return asked;
  return fmt::format("{}; {} would also do", asked, join_names(others, 3));
}

std::string hours_sentence(const GapReport& report) {
  std::string words = format_hours(report.hours.likely) + " for all requirements";
  if (report.pace != 1) words += fmt::format(" (pace {})", report.pace);
  if (const auto weeks = weeks_for(report, report.hours.likely))
    words += fmt::format(", {} at {} h a week", format_weeks(*weeks), *report.hours_per_week);
  return words;
}

std::string p80_sentence(const GapReport& report) {
  const auto weeks = weeks_for(report, report.hours_p80);
  return fmt::format("{}{} in 8 of 10 cases", format_hours(report.hours_p80),
                     weeks ? fmt::format(", {}, are enough", format_weeks(*weeks)) : " are enough");
}

std::string missing_count_words(int missing, int total) {
  if (total == 1) return "the only must is missing";
  if (missing == total) return fmt::format("all {} musts are missing", total);
  return fmt::format("{} of {} musts {} missing", missing, total, missing == 1 ? "is" : "are");
}

}  // namespace

std::string count_of(std::size_t count, const char* singular, const char* plural) {
  return fmt::format("{} {}", count, count == 1 ? singular : plural);
}

std::string join_names(const std::vector<std::string>& names, std::size_t shown) {
  const std::size_t count = names.size() <= shown + 1 ? names.size() : shown;
  const std::size_t left = names.size() - count;
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_last = i + 1 == count && left == 0;
    if (i > 0) text += is_last ? " and " : ", ";
    text += names[i];
  }
  if (left > 0) text += fmt::format(" and {} others", left);
  return text;
}

std::string join_skills(const Catalog& catalog, const std::vector<SkillId>& skills, Escape escape,
                        std::size_t shown) {
  std::vector<std::string> names;
  for (const SkillId skill : skills)
    names.push_back(escape(catalog[skill].name));
  return join_names(names, shown);
}

const char* seniority_words(Seniority seniority) {
  switch (seniority) {
    case Seniority::entry:
      return "entry level";
    case Seniority::senior:
      return "senior";
    case Seniority::mid:
      break;
  }
  return "mid-level";
}

const char* importance_word(int importance) {
  switch (importance) {
    case 5:
      return "must";
    case 4:
      return "usual";
    case 3:
      return "often";
    case 2:
      return "helps";
    default:
      return "rare";
  }
}

std::string threshold_words(double percent) {
  return fmt::format("{}%", percent);
}

std::string verdict_words(const GapReport& report) {
  if (report.requirements.empty()) return "Ready: the role has no requirements";
  const bool all_met = std::all_of(report.requirements.begin(), report.requirements.end(),
                                   [](const RequirementStatus& status) { return status.is_met(); });
  if (report.is_ready && all_met) return "Ready: every requirement is met";
  const std::string threshold = threshold_words(report.ready_at);
  if (report.is_ready) {
    return fmt::format("Ready: {}readiness is at least {}",
                       report.musts_total > 0 ? "every must is met and " : "", threshold);
  }
  const int missing = report.musts_total - report.musts_met;
  std::string words = "Not ready yet: ";
  if (missing > 0) words += missing_count_words(missing, report.musts_total);
  if (report.readiness < report.ready_at)
    words += fmt::format("{}readiness is below {}", missing > 0 ? " and " : "", threshold);
  return words;
}

std::string must_words(const Catalog& catalog, const GapReport& report, Escape escape) {
  if (report.musts_total == 0) return "the role has none";
  if (report.musts_met == report.musts_total)
    return report.musts_total == 1 ? "the only one is met" : fmt::format("all {} met", report.musts_total);
  return fmt::format("{} of {} met ({}); missing: {}", report.musts_met, report.musts_total,
                     format_readiness(report.must_readiness.value_or(0)),
                     missing_must_words(catalog, report, escape));
}

std::string missing_must_words(const Catalog& catalog, const GapReport& report, Escape escape) {
  std::vector<std::string> missing;
  for (const RequirementStatus& status : report.requirements) {
    if (status.is_must() && !status.is_met()) missing.push_back(requirement_name(catalog, status, escape));
  }
  return join_names(missing, missing.size());
}

std::vector<std::string> time_words(const GapReport& report) {
  std::vector<std::string> sentences;
  if (report.steps.empty()) return sentences;
  sentences.push_back(hours_sentence(report));
  sentences.push_back(p80_sentence(report));
  for (std::string& note : note_words(report))
    sentences.push_back(std::move(note));
  return sentences;
}

std::vector<std::string> note_words(const GapReport& report) {
  std::vector<std::string> notes;
  if (!report.hours_per_week) notes.emplace_back("for weeks, add hours_per_week to your profile");
  if (!report.is_proven)
    notes.emplace_back("fewer hours may do: the search for the shortest way ended at its limit");
  return notes;
}

std::optional<double> weeks_for(const GapReport& report, double hours) {
  if (!report.hours_per_week || *report.hours_per_week <= 0) return std::nullopt;
  return hours / *report.hours_per_week;
}

std::string requirement_name(const Catalog& catalog, const RequirementStatus& requirement, Escape escape) {
  if (!requirement.name.empty()) return escape(requirement.name);
  std::vector<SkillId> skills;
  for (const OptionStatus& option : requirement.options)
    skills.push_back(option.skill);
  return join_skills(catalog, skills, escape, skills.size());
}

std::string met_name(const Catalog& catalog, const RequirementStatus& requirement, Escape escape) {
  std::string name = requirement_name(catalog, requirement, escape);
  if (requirement.options.size() > 1) name += ": " + join_skills(catalog, requirement.chosen, escape, 2);
  return name;
}

const OptionStatus& met_option(const RequirementStatus& requirement) {
  const auto is_chosen = [&](const OptionStatus& option) { return holds(requirement.chosen, option.skill); };
  const auto place = std::find_if(requirement.options.begin(), requirement.options.end(), is_chosen);
  return place == requirement.options.end() ? requirement.options.front() : *place;
}

std::vector<std::string> gap_details(const Catalog& catalog, const GapReport& report, const SkillGap& gap,
                                     Escape escape) {
  constexpr std::size_t names_shown = 2;
  std::vector<std::string> details;
  if (gap.state.months_unused > 0 && gap.state.effective < gap.state.claimed)
    details.push_back(forgotten_words(gap));
  for (const RequirementStatus& requirement : report.requirements) {
    const bool is_choice = requirement.options.size() > 1 && !requirement.is_met();
    if (is_choice && holds(requirement.chosen, gap.skill))
      details.push_back(choice_words(catalog, requirement, escape));
  }
  if (!gap.blocked_by.empty())
    details.push_back("after " + join_skills(catalog, gap.blocked_by, escape, names_shown));
  if (!gap.unlocks.empty())
    details.push_back("unlocks " + join_skills(catalog, gap.unlocks, escape, names_shown));
  return details;
}

std::string first_step_words(const Catalog& catalog, const FirstStep& first, Escape escape) {
  constexpr std::size_t names_shown = 3;
  if (first.after.empty()) return {};
  return "after " + join_skills(catalog, first.after, escape, names_shown) + ", hours included";
}

std::vector<PrerequisiteSkill> prerequisite_skills(const GapReport& report) {
  std::vector<PrerequisiteSkill> skills;
  for (const NeededStep& step : report.steps) {
    if (!step.is_prerequisite) continue;
    auto place = std::find_if(skills.begin(), skills.end(),
                              [&](const PrerequisiteSkill& skill) { return skill.skill == step.step.skill; });
    if (place == skills.end()) place = skills.insert(place, {.skill = step.step.skill, .from = step.from});
    place->to = step.step.level;
    place->hours_likely += step.hours.likely;
  }
  for (PrerequisiteSkill& skill : skills) {
    for (const SkillGap& gap : report.gaps) {
      if (holds(gap.blocked_by, skill.skill)) skill.needed_by.push_back(gap.skill);
    }
  }
  return skills;
}

}  // namespace aipath
