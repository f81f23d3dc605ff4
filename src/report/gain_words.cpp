// SPDX-License-Identifier: MIT
#include "report/gain_words.hpp"

#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

namespace aipath {

std::string target_name(const Catalog& catalog, const PlanTarget& target) {
  if (const auto* step = std::get_if<StepId>(&target))
    return fmt::format("{} to level {}", catalog[step->skill].name, step->level);
  if (const auto* project = std::get_if<ProjectId>(&target)) return catalog[*project].title;
  return catalog[std::get<CertificationId>(target)].name;
}

std::string gain_summary(const ProfileGain& gain) {
  std::string words;
  if (!gain.skills.empty()) words = count_of(gain.skills.size(), "skill", "skills") + " raised";
  if (!gain.certifications.empty()) {
    if (!words.empty()) words += ", ";
    words += count_of(gain.certifications.size(), "certification", "certifications") + " added";
  }
  return words;
}

std::string gain_lines(const Catalog& catalog, const ProfileGain& gain) {
  std::string lines;
  for (const RaisedSkill& raised : gain.skills) {
    lines += fmt::format("  {} {} → {}\n", terminal_text(catalog[raised.skill].id),
                         format_level(raised.before), format_level(raised.after));
  }
  for (const CertificationId certification : gain.certifications) {
    lines += fmt::format("  {} {}\n", terminal_text(anchor_of(catalog, certification)),
                         terminal_text(catalog[certification].name));
  }
  return lines;
}

}  // namespace aipath
