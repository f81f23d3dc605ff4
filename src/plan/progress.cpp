// SPDX-License-Identifier: MIT
#include "plan/lines.hpp"
#include <aipath/plan/items.hpp>
#include <aipath/plan/progress.hpp>

#include <algorithm>
#include <variant>
#include <vector>

namespace aipath {
namespace {

template <class Id>
void sort_once(std::vector<Id>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

PlanProgress plan_progress(const PlanDocument& document, const Catalog& catalog) {
  PlanProgress progress;
  for (const PlannedItem& item : planned_items(document, catalog)) {
    if (!item.is_ticked) continue;
    if (const auto* step = std::get_if<StepId>(&item.target)) progress.steps.push_back(*step);
    if (const auto* project = std::get_if<ProjectId>(&item.target)) progress.projects.push_back(*project);
    if (const auto* certification = std::get_if<CertificationId>(&item.target))
      progress.certifications.push_back(*certification);
  }
  sort_once(progress.steps);
  sort_once(progress.projects);
  sort_once(progress.certifications);
  return progress;
}

std::optional<std::string> front_matter_value(std::string_view text, std::string_view key) {
  const std::vector<plan::Line> lines = plan::split_lines(text);
  if (lines.empty() || plan::trimmed_right(lines[0].text) != "---") return std::nullopt;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    if (plan::trimmed_right(line) == "---") return std::nullopt;
    if (line.starts_with(key) && line.substr(key.size()).starts_with(':'))
      return std::string(plan::trimmed(line.substr(key.size() + 1)));
  }
  return std::nullopt;
}

}  // namespace aipath
