// SPDX-License-Identifier: MIT
#include "report/escape.hpp"
#include "report/plan_parts.hpp"
#include <aipath/profile/write.hpp>
#include <aipath/report/plan.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace aipath {
namespace {

/// A YAML string of one line; JSON strings are.
std::string quoted(const std::string& text) {
  return inert_json(nlohmann::json(text).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
}

std::string roadmap_versions(const Catalog& catalog) {
  std::string versions;
  for (const RoadmapHeader& roadmap : catalog.roadmaps)
    versions += (versions.empty() ? "" : ", ") + roadmap.id + " " + roadmap.version;
  return versions;
}

std::vector<std::pair<std::string, std::string>> front_matter(const Catalog& catalog,
                                                              const LearningPlan& plan,
                                                              const PlanView& view) {
  std::vector<std::pair<std::string, std::string>> values = {{"aipath", "1"}};
  if (!view.profile_file.empty()) values.emplace_back("profile", quoted(view.profile_file));
  values.emplace_back("role", catalog[plan.wishes.role].id);
  values.emplace_back("seniority", seniority_id(plan.profile.seniority));
  values.emplace_back("roadmaps", quoted(roadmap_versions(catalog)));
  values.emplace_back("date", format_date(view.date));
  values.emplace_back("readiness_at_start", fmt::format("{:.3f}", plan.readiness_at_start));
  return values;
}

}  // namespace

void PlanPage::heading(int level, std::string anchor, std::string text) {
  elements.emplace_back(PlanHeading{level, std::move(anchor), std::move(text)});
}

void PlanPage::block(std::string name, std::vector<std::string> lines) {
  elements.emplace_back(PlanBlock{std::move(name), std::move(lines)});
}

FreshPlan plan_markdown(const Catalog& catalog, const LearningPlan& plan, const PlanView& view) {
  PlanPage page{catalog, plan, view};
  add_overview(page);
  add_gantt(page);
  add_weeks(page);
  add_done(page);
  add_notes(page);
  return {front_matter(catalog, plan, view), std::move(page.elements)};
}

}  // namespace aipath
