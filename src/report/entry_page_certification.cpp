// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"

namespace aipath {
namespace {

std::string status_text(const Catalog& catalog, const Certification& certification) {
  std::string text(enum_name(certification.status));
  if (certification.retired_on.is_set()) text += " on " + format_date(certification.retired_on);
  std::vector<std::string> successors;
  for (const CertificationId id : certification.replaced_by)
    successors.push_back(catalog[id].id);
  if (!successors.empty()) text += ", replaced by " + joined(successors);
  return text;
}

std::string other_cost_text(EntryPage& page, const OtherCost& other) {
  std::string text = other.item + ": " + range_text(other.cost);
  if (other.per == "month") text += " a month";
  if (other.months > 0) text += " for " + std::to_string(other.months) + " months";
  if (other.optional) text += ", optional";
  return text + cite(page, other.cost.provenance);
}

std::string renewal_text(EntryPage& page, const Renewal& renewal) {
  std::vector<std::string> parts;
  if (renewal.cost) parts.push_back(money_text(*renewal.cost) + cite(page, renewal.cost->provenance));
  if (renewal.hours)
    parts.push_back(number_text(renewal.hours->value) + " h" + cite(page, renewal.hours->provenance));
  if (!renewal.path.empty()) parts.push_back(renewal.path);
  return joined(parts);
}

std::string uplift_text(EntryPage& page, const Estimate& percent) {
  return number_text(percent.likely) + "% (" + number_text(percent.low) + "% to " +
         number_text(percent.high) + "%) of yearly base pay" + cite(page, percent.provenance);
}

std::string fee_text(EntryPage& page, const Certification& c) {
  if (!c.fee) return "unknown";
  const int attempts = c.attempts_included.value_or(1);
  const std::string covers = attempts == 1 ? " an attempt" : " for " + std::to_string(attempts) + " attempts";
  return money_text(*c.fee) + covers + cite(page, c.fee->provenance);
}

std::string validity_text(EntryPage& page, const Certification& c) {
  if (c.validity_months) return std::to_string(*c.validity_months) + " months" + cite(page, c.provenance);
  return c.validity.empty() ? "does not expire" : c.validity;
}

std::string required_text(const Catalog& catalog, const Certification& c) {
  std::vector<std::string> names;
  for (const RequiredCertification& required : c.required_before)
    names.push_back(required.certification.is_set() ? catalog[required.certification].id : required.name);
  return joined(names);
}

PageSection facts_of(EntryPage& page, const Catalog& catalog, const Certification& c) {
  PageSection section;
  add_fact(section, "Vendor", c.vendor);
  add_fact(section, "Exam code", c.exam_code);
  add_fact(section, "Status", status_text(catalog, c));
  add_fact(section, "Level", c.level);
  add_fact(section, "Fee", fee_text(page, c));
  if (c.programme_cost)
    add_fact(section, "Programme",
             range_text(*c.programme_cost) + " in all" + cite(page, c.programme_cost->provenance));
  add_fact(section, "Preparation", hours_text(c.prep_hours) + cite(page, c.prep_hours.provenance));
  if (c.pass_probability)
    add_fact(section, "Pass chance",
             share_text(c.pass_probability->value) + cite(page, c.pass_probability->provenance));
  add_fact(section, "Validity", validity_text(page, c));
  if (c.renewal) add_fact(section, "Renewal", renewal_text(page, *c.renewal));
  add_fact(section, "To enter", c.entry_requirements);
  add_fact(section, "To hold first", required_text(catalog, c));
  add_fact(section, "Page", c.url);
  return section;
}

PageSection other_costs_of(EntryPage& page, const Certification& certification) {
  PageSection section;
  section.heading = "Other costs";
  for (const OtherCost& other : certification.other_costs)
    section.bullets.push_back(other_cost_text(page, other));
  return section;
}

PageSection uplift_of(EntryPage& page, const Catalog& catalog, const Certification& certification) {
  PageSection section;
  section.heading = "Effect on pay";
  if (certification.uplift_percent)
    add_fact(section, "Its own", uplift_text(page, *certification.uplift_percent));
  if (certification.uplift_class.is_set()) {
    const UpliftClass& uplift = catalog[certification.uplift_class];
    add_fact(section, "Class", uplift.name + " (" + uplift.id + ")");
    add_fact(section, certification.uplift_percent ? "Of its class" : "Percent",
             uplift_text(page, uplift.uplift_percent));
    add_fact(section, "Basis", uplift.basis);
  }
  return section;
}

}  // namespace

PageSection evidence_section(const Catalog& catalog, const std::vector<SkillLevel>& evidences) {
  PageSection section;
  section.heading = "Shows";
  section.table = page_table({"skill", ">level", "name"});
  for (const SkillLevel& shown : evidences)
    add_row(*section.table,
            {catalog[shown.skill].id, std::to_string(shown.level), catalog[shown.skill].name});
  return section;
}

EntryPage certification_page(const Catalog& catalog, const Certification& certification) {
  EntryPage page;
  page.title = certification.name;
  page.subtitle = subtitle_text(EntryKind::certifications, certification.id, {});
  add_section(page, facts_of(page, catalog, certification));
  add_section(page, other_costs_of(page, certification));
  add_section(page, evidence_section(catalog, certification.evidences));
  add_section(page, uplift_of(page, catalog, certification));
  (void)cite(page, certification.provenance);
  return page;
}

EntryPage uplift_class_page(const Catalog& catalog, UpliftClassId id) {
  const UpliftClass& uplift = catalog[id];
  EntryPage page;
  page.title = uplift.name;
  page.subtitle = subtitle_text(EntryKind::uplift_classes, uplift.id, {});
  PageSection facts;
  add_fact(facts, "Effect on pay", uplift_text(page, uplift.uplift_percent));
  add_fact(facts, "Basis", uplift.basis);
  add_section(page, std::move(facts));
  PageSection members;
  members.heading = "Certifications of this class";
  members.table = page_table({"certification", "name"});
  for (const Certification& certification : catalog.certifications) {
    if (certification.uplift_class == id) add_row(*members.table, {certification.id, certification.name});
  }
  add_section(page, std::move(members));
  (void)cite(page, uplift.provenance);
  return page;
}

EntryPage uplift_evidence_page(const UpliftEvidence& evidence) {
  EntryPage page;
  page.title = evidence.finding;
  page.subtitle = subtitle_text(EntryKind::uplift_evidence, evidence.id, {});
  PageSection facts;
  for (const auto& [name, figure] : evidence.figures)
    add_fact(facts, words(name), number_text(figure.value) + cite(page, figure.provenance));
  add_fact(facts, "Sample", evidence.sample);
  add_fact(facts, "Bias", evidence.bias);
  add_section(page, std::move(facts));
  (void)cite(page, evidence.provenance);
  return page;
}

}  // namespace aipath
