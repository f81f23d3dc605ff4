// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

constexpr int max_evidenced_level = 4;

/// Whether all of a day, month or year lies before today.
bool is_past(PartialDate date, PartialDate today) {
  if (date.month == 0) return date.year < today.year;
  if (date.day == 0) today.day = 0;
  return date < today;
}

void lint_status(const Certification& certification, LintReport& report) {
  const bool has_date = certification.retired_on.is_set();
  if (certification.status == CertificationStatus::retired) {
    if (has_date) return;
    report.warning("retired-without-date", certification.where,
                   fmt::format("certification '{}' is retired, but has no `retired_on`", certification.id),
                   "add the date from which the exam could not be taken");
  } else if (has_date && is_past(certification.retired_on, report.today())) {
    report.warning("retirement-passed", certification.where,
                   fmt::format("certification '{}' was to retire on {}, but is not marked as retired",
                               certification.id, format_date(certification.retired_on)),
                   "write `status: retired`, or correct the date");
  }
}

void lint_replacements(const Catalog& catalog, const Certification& certification, LintReport& report) {
  for (const CertificationId id : certification.replaced_by) {
    if (catalog[id].status != CertificationStatus::retired) continue;
    report.warning("replaced-by-retired", certification.where,
                   fmt::format("certification '{}' is replaced by '{}', which is retired", certification.id,
                               catalog[id].id),
                   "name the exam that can be taken today");
  }
}

void lint_evidences(const Catalog& catalog, const Certification& certification, LintReport& report) {
  for (const SkillLevel& evidence : certification.evidences) {
    if (evidence.level <= max_evidenced_level) continue;
    report.warning("evidence-too-high", evidence.where,
                   fmt::format("certification '{}' is said to show '{}' at level {}", certification.id,
                               catalog[evidence.skill].id, evidence.level),
                   "an exam shows level 4 at most; level 5 shows only in work that others build on");
  }
}

void lint_validity(const Certification& certification, LintReport& report) {
  if (certification.validity.empty() || !certification.validity_months) return;
  report.warning(
      "contradicting-validity", certification.where,
      fmt::format("certification '{}' has `validity: unknown` and `validity_months`", certification.id),
      "keep the one that is true");
}

void lint_required(const Catalog& catalog, const Certification& certification, LintReport& report) {
  for (const RequiredCertification& required : certification.required_before) {
    if (required.certification.is_set() == !required.name.empty()) {
      report.warning("unclear-requirement", required.where,
                     fmt::format("certification '{}' requires one without saying which", certification.id),
                     "give either `certification`, an id of the catalogue, or the `name` of another one");
    } else if (required.certification.is_set() &&
               catalog[required.certification].status == CertificationStatus::retired) {
      report.warning("requires-retired", required.where,
                     fmt::format("certification '{}' requires '{}', which is retired", certification.id,
                                 catalog[required.certification].id),
                     "name what opens the exam today");
    }
  }
}

}  // namespace

void lint_certifications(const Catalog& catalog, LintReport& report) {
  for (const Certification& certification : catalog.certifications) {
    lint_status(certification, report);
    lint_replacements(catalog, certification, report);
    lint_evidences(catalog, certification, report);
    lint_validity(certification, report);
    lint_required(catalog, certification, report);
    if (certification.uplift_class.is_set() || certification.uplift_percent) continue;
    report.note(
        "no-uplift", certification.where,
        fmt::format("certification '{}' has neither `uplift_class` nor `uplift_percent`", certification.id),
        "without one its return cannot be computed");
  }
}

}  // namespace aipath
