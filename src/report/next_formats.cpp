// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/gain_words.hpp"
#include "report/gap_json_object.hpp"
#include "report/hanging_text.hpp"
#include "report/study_words.hpp"
#include <aipath/report/next.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aipath {
namespace {

using Json = nlohmann::ordered_json;
using Lines = std::vector<std::pair<std::string, std::string>>;

constexpr double minutes_in_hour = 60;

const std::string& can_line(const Catalog& catalog, StepId step) {
  return catalog[step.skill].levels[static_cast<std::size_t>(step.level) - 1];
}

/// What the minutes at hand are for a step, in words.
std::string fit_words(const OpenStep& step, Minutes minutes) {
  if (step.left <= minutes) return fmt::format("{} are enough to finish it", duration_words(minutes));
  constexpr double hundred = 100;
  const double share = hundred * static_cast<double>(minutes) / static_cast<double>(step.left);
  return fmt::format("{} are {:.0f}% of what is left", duration_words(minutes),
                     std::max(1.0, std::floor(share)));
}

Lines lines_of(const Catalog& catalog, const NextThing& next) {
  Lines lines;
  if (!next.step) {
    lines.emplace_back("Next", next.others.empty() ? "nothing is open" : "no step is open; what is:");
    for (const PlanTarget& other : next.others)
      lines.emplace_back("", fmt::format("{} ({})", target_name(catalog, other), anchor_of(catalog, other)));
    return lines;
  }
  const StepId step = next.step->step.step;
  lines.emplace_back("Next", fmt::format("{} ({})", target_name(catalog, step), anchor_of(catalog, step)));
  if (const std::string& can = can_line(catalog, step); !can.empty()) lines.emplace_back("Goal", can);
  for (const ResourceId id : next.resources) {
    const Resource& resource = catalog[id];
    lines.emplace_back("From", resource.url.empty() ? resource.title : resource.title + ", " + resource.url);
  }
  lines.emplace_back("Left", next.step->logged > 0 ? fmt::format("about {}, after {} in the log",
                                                                 rough_duration_words(next.step->left),
                                                                 duration_words(next.step->logged))
                                                   : "about " + rough_duration_words(next.step->left));
  if (!next.minutes) return lines;
  lines.emplace_back("Now", fit_words(*next.step, *next.minutes));
  if (next.fitting) {
    const StepId other = next.fitting->step.step;
    lines.emplace_back(
        "Or", fmt::format("finish {} ({}), about {}", target_name(catalog, other), anchor_of(catalog, other),
                          rough_duration_words(next.fitting->left)));
  }
  return lines;
}

Json step_object(const Catalog& catalog, const OpenStep& step) {
  return {{"id", anchor_of(catalog, step.step.step)},
          {"skill", catalog[step.step.step.skill].id},
          {"level", step.step.step.level},
          {"goal", can_line(catalog, step.step.step)},
          {"hours_likely", step.step.hours.likely},
          {"hours_logged", static_cast<double>(step.logged) / minutes_in_hour},
          {"hours_left", static_cast<double>(step.left) / minutes_in_hour}};
}

}  // namespace

std::string next_text(const Catalog& catalog, const NextThing& next, const TextStyle& style) {
  constexpr std::size_t widest_layout = 100;
  std::string out;
  for (const auto& [label, text] : lines_of(catalog, next))
    out += hanging_text(fmt::format("{:<6}", label), text, std::min(style.width, widest_layout));
  return out;
}

std::string next_markdown(const Catalog& catalog, const NextThing& next) {
  std::string out;
  for (const auto& [label, text] : lines_of(catalog, next))
    out += label.empty() ? fmt::format("  - {}\n", markdown_text(text))
                         : fmt::format("- **{}**: {}\n", label, markdown_text(text));
  return out;
}

std::string next_json(const Catalog& catalog, const NextThing& next, const NextView& view) {
  Json document = {{"schema", "aipath.next/1"},
                   {"aipath_version", view.aipath_version},
                   {"date", format_date(view.date)},
                   {"step", next.step ? step_object(catalog, *next.step) : Json()},
                   {"resources", Json::array()},
                   {"minutes", next.minutes ? Json(*next.minutes) : Json()},
                   {"fitting_step", next.fitting ? step_object(catalog, *next.fitting) : Json()},
                   {"others", Json::array()}};
  for (const ResourceId id : next.resources)
    document["resources"].push_back(
        {{"id", catalog[id].id}, {"title", catalog[id].title}, {"url", catalog[id].url}});
  for (const PlanTarget& other : next.others)
    document["others"].push_back(anchor_of(catalog, other));
  return dump_json(document);
}

}  // namespace aipath
