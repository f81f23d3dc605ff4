// SPDX-License-Identifier: MIT
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"
#include <aipath/analysis/references.hpp>

#include <algorithm>

namespace aipath {
namespace {

PageSection facts_of(EntryPage& page, const Role& role) {
  PageSection section;
  if (!role.summary.empty()) section.paragraphs.push_back(role.summary);
  if (!role.distinction.empty()) section.paragraphs.push_back(role.distinction);
  add_fact(section, "Also called", joined(role.aliases));
  add_fact(section, "Specialisation", role.specialisation);
  add_fact(section, "Ready at", number_text(role.ready_at) + "% readiness with every must met");
  if (role.onet) {
    const std::string fit = role.onet->fit == "nearest" ? "nearest to it: " : "";
    add_fact(section, "US occupation",
             fit + role.onet->title + ", O*NET " + role.onet->code + cite(page, role.onet->provenance));
  }
  return section;
}

std::string option_text(const Catalog& catalog, const SkillLevel& option) {
  const std::string share =
      option.advert_share ? " (" + share_text(option.advert_share->value) + " of adverts)" : "";
  return catalog[option.skill].id + " " + std::to_string(option.level) + share;
}

std::string asked_text(const Catalog& catalog, const Requirement& requirement) {
  if (requirement.options.size() == 1 && requirement.name.empty()) {
    const SkillLevel& option = requirement.options.front();
    return catalog[option.skill].id + " " + std::to_string(option.level);
  }
  std::vector<std::string> options;
  for (const SkillLevel& option : requirement.options)
    options.push_back(option_text(catalog, option));
  const std::string count =
      requirement.required_count == 1 ? "any" : std::to_string(requirement.required_count);
  return requirement.name + ", " + count + " of: " + joined(options);
}

/// Marks of the adverts behind the shares.
std::string advert_marks(EntryPage& page, const Role& role) {
  std::vector<ProvenanceId> cited;
  std::string marks;
  const auto add = [&](const std::optional<Fact>& share) {
    if (!share || std::find(cited.begin(), cited.end(), share->provenance) != cited.end()) return;
    cited.push_back(share->provenance);
    marks += cite(page, share->provenance);
  };
  for (const Requirement& requirement : role.requirements) {
    add(requirement.advert_share);
    for (const SkillLevel& option : requirement.options)
      add(option.advert_share);
  }
  return marks;
}

PageSection requirements_of(EntryPage& page, const Catalog& catalog, const Role& role) {
  std::vector<const Requirement*> sorted;
  for (const Requirement& requirement : role.requirements)
    sorted.push_back(&requirement);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Requirement* a, const Requirement* b) { return a->importance > b->importance; });

  PageSection section;
  section.heading = "Asks" + cite(page, role.provenance);
  section.paragraphs.push_back("Levels are for a mid-level person; entry asks one less, senior one more.");
  const std::string marks = advert_marks(page, role);
  section.table = page_table({"importance", ">adverts" + marks, "skill and level"});
  for (const Requirement* requirement : sorted) {
    const std::string share = requirement->advert_share ? share_text(requirement->advert_share->value) : "";
    add_row(*section.table,
            {importance_text(requirement->importance), share, asked_text(catalog, *requirement)});
  }
  return section;
}

PageSection certifications_of(const Catalog& catalog, RoleId id) {
  constexpr std::size_t most_shown = 10;
  const std::vector<RoleCertification> found = certifications_for(catalog, id);
  PageSection section;
  section.heading = "Certifications that show most of what it asks";
  section.table = page_table({"certification", ">skills", "name"});
  for (std::size_t i = 0; i < std::min(found.size(), most_shown); ++i) {
    const Certification& certification = catalog[found[i].certification];
    add_row(*section.table, {certification.id, std::to_string(found[i].shown.size()), certification.name});
  }
  if (found.size() > most_shown)
    section.bullets.push_back(std::to_string(found.size() - most_shown) +
                              " more show some of it: aipath roadmap list certifications");
  return section;
}

PageSection projects_of(const Catalog& catalog, RoleId id) {
  PageSection section;
  section.heading = "Projects for it";
  section.table = page_table({"project", "difficulty", "title"});
  for (const std::size_t index : projects_for(catalog, id)) {
    const Project& project = catalog.projects[index];
    add_row(*section.table, {project.id, project.difficulty, project.title});
  }
  return section;
}

}  // namespace

EntryPage role_page(const Catalog& catalog, RoleId id) {
  const Role& role = catalog[id];
  EntryPage page;
  page.title = role.name;
  page.subtitle = subtitle_text(EntryKind::roles, role.id, {});
  add_section(page, facts_of(page, role));
  add_section(page, requirements_of(page, catalog, role));
  add_section(page, pay_section(page, catalog, salaries_of(catalog, id)));
  add_section(page, growth_section(page, catalog, role.growth));
  add_section(page, certifications_of(catalog, id));
  add_section(page, projects_of(catalog, id));
  return page;
}

}  // namespace aipath
