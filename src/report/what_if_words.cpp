// SPDX-License-Identifier: MIT
#include "report/what_if_words.hpp"

#include "report/change_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

std::string level_words(const Catalog& catalog, const LevelDifference& change, Escape escape) {
  return fmt::format("{} {}", escape(catalog[change.skill].name),
                     from_to(format_level(change.before.effective), format_level(change.after.effective)));
}

std::string hours_a_week(const GapReport& report) {
  return report.hours_per_week ? fmt::format("{} h a week", *report.hours_per_week) : "no hours a week";
}

}  // namespace

std::vector<std::string> what_if_changes(const Catalog& catalog, const WhatIf& what_if, Escape escape) {
  std::vector<std::string> words;
  for (const ProfileChange& change : what_if.changes) {
    if (const auto* held = std::get_if<HoldCertification>(&change))
      words.push_back(escape(catalog[held->certification].name) + " held");
  }
  for (const LevelDifference& change : what_if.levels)
    words.push_back(level_words(catalog, change, escape));
  const GapReport& before = what_if.before;
  const GapReport& after = what_if.after;
  if (before.seniority != after.seniority)
    words.push_back(from_to(seniority_words(before.seniority), seniority_words(after.seniority)));
  if (before.hours_per_week != after.hours_per_week)
    words.push_back(from_to(hours_a_week(before), hours_a_week(after)));
  if (before.pace != after.pace) words.push_back(fmt::format("pace {} → {}", before.pace, after.pace));
  if (words.empty()) words.emplace_back("nothing is different from your profile");
  return words;
}

}  // namespace aipath
