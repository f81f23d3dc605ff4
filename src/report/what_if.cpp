// SPDX-License-Identifier: MIT
#include "report/change_words.hpp"
#include "report/escape.hpp"
#include "report/gap_json_object.hpp"
#include "report/hanging_text.hpp"
#include "report/what_if_words.hpp"
#include <aipath/report/what_if.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t widest_layout = 120;

std::string labelled(std::string_view label, const std::string& text, std::size_t width) {
  return hanging_text(fmt::format("{:<11}", label), text, width);  // as wide as in the gap below
}

Json what_if_object(const Catalog& catalog, const WhatIf& what_if) {
  Json certifications = Json::array();
  for (const ProfileChange& change : what_if.changes) {
    if (const auto* held = std::get_if<HoldCertification>(&change))
      certifications.push_back(catalog[held->certification].id);
  }
  Json levels = Json::array();
  for (const LevelDifference& change : what_if.levels) {
    levels.push_back({{"skill", catalog[change.skill].id},
                      {"claimed_before", change.before.claimed},
                      {"claimed", change.after.claimed},
                      {"effective_before", change.before.effective},
                      {"effective", change.after.effective}});
  }
  return {{"levels", std::move(levels)},
          {"certifications", std::move(certifications)},
          {"before", gap_figures(what_if.before)}};
}

}  // namespace

std::string what_if_text(const Catalog& catalog, const WhatIf& what_if, const GapView& view,
                         const TextStyle& style) {
  const std::size_t width = std::min(style.width, widest_layout);
  const std::vector<std::string> changes = what_if_changes(catalog, what_if, terminal_text);
  const std::string musts = musts_change(what_if.before, what_if.after);
  std::string out = labelled("What if", fmt::format("{}", fmt::join(changes, ", ")), width);
  out += labelled("Readiness", readiness_change(what_if.before, what_if.after), width);
  if (!musts.empty()) out += labelled("Musts", musts, width);
  out += labelled("Time", time_change(what_if.before, what_if.after), width);
  return out + "\n" + gap_text(catalog, what_if.after, view, style);
}

std::string what_if_markdown(const Catalog& catalog, const WhatIf& what_if, const GapView& view) {
  std::string out = "# What if\n\n";
  for (const std::string& change : what_if_changes(catalog, what_if, markdown_text))
    out += fmt::format("- {}\n", change);
  const std::string musts = musts_change(what_if.before, what_if.after);
  out += fmt::format("\nReadiness: {}\\\n", readiness_change(what_if.before, what_if.after));
  if (!musts.empty()) out += fmt::format("Musts: {}\\\n", musts);
  out += fmt::format("Time: {}\n\n", time_change(what_if.before, what_if.after));
  return out + gap_markdown(catalog, what_if.after, view);
}

std::string what_if_json(const Catalog& catalog, const WhatIf& what_if, const GapView& view) {
  Json document = gap_json_object(catalog, what_if.after, view);
  document["what_if"] = what_if_object(catalog, what_if);
  return dump_json(document);
}

}  // namespace aipath
