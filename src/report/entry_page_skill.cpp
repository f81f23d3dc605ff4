// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

namespace aipath {
namespace {

PageSection facts_of(EntryPage& page, const Skill& skill) {
  PageSection section;
  if (!skill.summary.empty()) section.paragraphs.push_back(skill.summary);
  add_fact(section, "Also called", joined(skill.aliases));
  add_fact(section, "In context also", joined(skill.ambiguous_aliases));
  if (skill.half_life_months) {
    add_fact(section, "Forgotten",
             "half a level after " + number_text(skill.half_life_months->value) + " months without use" +
                 cite(page, skill.half_life_months->provenance));
  }
  if (skill.advert_share) {
    add_fact(section, "Job adverts",
             share_text(skill.advert_share->value) + " name it" + cite(page, skill.advert_share->provenance));
  }
  if (skill.esco) add_fact(section, "ESCO", skill.esco->label + ", " + skill.esco->uri);
  return section;
}

PageSection levels_of(EntryPage& page, const Skill& skill) {
  PageSection section;
  section.heading = "Levels, and hours from the level before";
  section.table = page_table({"level", ">low", ">likely", ">high", "who is there"});
  ProvenanceId cited;
  for (std::size_t i = 0; i < skill.hours.size(); ++i) {
    const Estimate& hours = skill.hours[i];
    if (hours.provenance != cited) section.heading += cite(page, hours.provenance);
    cited = hours.provenance;
    add_row(*section.table, {level_text(static_cast<int>(i) + 1), number_text(hours.low),
                             number_text(hours.likely), number_text(hours.high), skill.levels[i]});
  }
  return section;
}

PageSection prerequisites_of(const Catalog& catalog, const Skill& skill) {
  PageSection section;
  section.heading = "Needs first";
  section.table = page_table({"skill", ">at level", ">for level", "kind", "because"});
  for (const Prerequisite& needed : skill.prerequisites) {
    add_row(*section.table,
            {catalog[needed.skill].id, std::to_string(needed.min_level), std::to_string(needed.for_level),
             std::string(enum_name(needed.kind)), needed.reason});
  }
  return section;
}

PageSection roles_of(const Catalog& catalog, SkillId id) {
  PageSection section;
  section.heading = "Asked by";
  section.table = page_table({"role", ">level", "importance", ""});
  for (const SkillDemand& demand : roles_that_ask(catalog, id)) {
    add_row(*section.table,
            {catalog[demand.role].id, std::to_string(demand.level), importance_text(demand.importance),
             demand.is_choice ? "or another option" : ""});
  }
  return section;
}

PageSection resources_of(const Catalog& catalog, SkillId id) {
  PageSection section;
  section.heading = "Taught by";
  section.table = page_table({"resource", "levels", "type", "title"});
  for (const SkillLesson& lesson : resources_that_teach(catalog, id)) {
    const Resource& resource = catalog.resources[lesson.resource];
    add_row(*section.table,
            {resource.id, std::to_string(lesson.from_level) + " to " + std::to_string(lesson.to_level),
             resource.type, resource.title});
  }
  return section;
}

PageSection certifications_of(const Catalog& catalog, SkillId id) {
  PageSection section;
  section.heading = "Shown by certifications";
  section.table = page_table({"certification", ">level", "name"});
  for (const CertificationEvidence& evidence : certifications_that_show(catalog, id)) {
    const Certification& certification = catalog[evidence.certification];
    const bool is_retired = certification.status == CertificationStatus::retired;
    add_row(*section.table, {certification.id, std::to_string(evidence.level),
                             certification.name + (is_retired ? " (retired)" : "")});
  }
  return section;
}

PageSection projects_of(const Catalog& catalog, SkillId id) {
  PageSection section;
  section.heading = "Shown by projects";
  section.table = page_table({"project", ">level", "title"});
  for (const ProjectEvidence& evidence : projects_that_show(catalog, id)) {
    const Project& project = catalog.projects[evidence.project];
    add_row(*section.table, {project.id, std::to_string(evidence.level), project.title});
  }
  return section;
}

PageSection neighbours_of(const Catalog& catalog, SkillId id) {
  std::vector<std::string> dependents;
  for (const Dependent& dependent : skills_that_need(catalog, id))
    dependents.push_back(catalog[dependent.skill].id);
  std::vector<std::string> questions;
  for (const std::size_t question : questions_about(catalog, id))
    questions.push_back(catalog.questions[question].id);
  PageSection section;
  section.heading = "Leads to";
  add_fact(section, "Skills", joined(dependents));
  add_fact(section, "Questions", joined(questions));
  return section;
}

}  // namespace

EntryPage skill_page(const Catalog& catalog, SkillId id) {
  const Skill& skill = catalog[id];
  EntryPage page;
  page.title = skill.name;
  page.subtitle = subtitle_text(EntryKind::skills, skill.id, {catalog[skill.category].name, skill.vendor});
  add_section(page, facts_of(page, skill));
  add_section(page, levels_of(page, skill));
  add_section(page, prerequisites_of(catalog, skill));
  add_section(page, roles_of(catalog, id));
  add_section(page, resources_of(catalog, id));
  add_section(page, certifications_of(catalog, id));
  add_section(page, projects_of(catalog, id));
  add_section(page, neighbours_of(catalog, id));
  (void)cite(page, skill.provenance);
  return page;
}

}  // namespace aipath
