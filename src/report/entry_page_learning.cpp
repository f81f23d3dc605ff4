// SPDX-License-Identifier: MIT
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

namespace aipath {
namespace {

std::string cost_text(EntryPage& page, const Resource& resource) {
  std::string text = money_text(resource.cost);
  if (resource.cost.amount > 0 && !resource.cost_per.empty()) text += " a " + resource.cost_per;
  if (resource.cost_months > 0) text += " for " + std::to_string(resource.cost_months) + " months";
  return text + cite(page, resource.cost.provenance);
}

PageSection lessons_of(const Catalog& catalog, const Resource& resource) {
  PageSection section;
  section.heading = "Teaches";
  section.table = page_table({"skill", ">from level", ">to level", "name"});
  for (const Lesson& lesson : resource.teaches) {
    add_row(*section.table, {catalog[lesson.skill].id, std::to_string(lesson.from_level),
                             std::to_string(lesson.to_level), catalog[lesson.skill].name});
  }
  return section;
}

Table skills_table(const Catalog& catalog, const std::vector<SkillId>& skills) {
  Table table = page_table({"skill", "name"});
  for (const SkillId id : skills)
    add_row(table, {catalog[id].id, catalog[id].name});
  return table;
}

}  // namespace

EntryPage resource_page(const Catalog& catalog, const Resource& resource) {
  EntryPage page;
  page.title = resource.title;
  page.subtitle = subtitle_text(EntryKind::resources, resource.id, {resource.type});
  PageSection facts;
  add_fact(facts, "By", resource.author);
  add_fact(facts, "Cost", cost_text(page, resource));
  add_fact(facts, "Time",
           hours_text(resource.hours) + (resource.hours_stated_by_provider ? ", as its provider says" : "") +
               cite(page, resource.hours.provenance));
  add_fact(facts, "Language", resource.language);
  add_fact(facts, "Licence", resource.licence);
  add_fact(facts, "Page", resource.url);
  add_section(page, std::move(facts));
  add_section(page, lessons_of(catalog, resource));
  (void)cite(page, resource.provenance);
  return page;
}

EntryPage project_page(const Catalog& catalog, const Project& project) {
  EntryPage page;
  page.title = project.title;
  page.subtitle = subtitle_text(EntryKind::projects, project.id, {project.difficulty});
  PageSection facts;
  if (!project.goal.empty()) facts.paragraphs.push_back(project.goal);
  add_fact(facts, "Time", hours_text(project.hours) + cite(page, project.hours.provenance));
  std::vector<std::string> roles;
  for (const RoleId role : project.roles)
    roles.push_back(catalog[role].id);
  add_fact(facts, "Roles", joined(roles));
  add_fact(facts, "Industries", joined(project.industries));
  add_fact(facts, "Data", project.example_data);
  add_section(page, std::move(facts));
  add_section(page, {.heading = "To deliver", .bullets = project.deliverables});
  add_section(page, evidence_section(catalog, project.evidences));
  (void)cite(page, project.provenance);
  return page;
}

EntryPage category_page(const Catalog& catalog, CategoryId id) {
  EntryPage page;
  page.title = catalog[id].name;
  page.subtitle = subtitle_text(EntryKind::categories, catalog[id].id, {});
  add_section(page, {.heading = "Skills", .table = skills_table(catalog, skills_of(catalog, id))});
  return page;
}

EntryPage learning_stage_page(const Catalog& catalog, const LearningStage& stage) {
  EntryPage page;
  page.title = stage.name;
  page.subtitle = subtitle_text(EntryKind::learning_stages, stage.id, {});
  add_section(page, {.heading = "Skills", .table = skills_table(catalog, stage.skills)});
  (void)cite(page, stage.provenance);
  return page;
}

}  // namespace aipath
