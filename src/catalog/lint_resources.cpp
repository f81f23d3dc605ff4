// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>

#include <string_view>

namespace aipath {
namespace {

void lint_lessons(const Catalog& catalog, const Resource& resource, LintReport& report) {
  for (const Lesson& lesson : resource.teaches) {
    if (lesson.from_level < lesson.to_level) continue;
    report.warning("empty-lesson", lesson.where,
                   fmt::format("resource '{}' teaches '{}' from level {} to level {}", resource.id,
                               catalog[lesson.skill].id, lesson.from_level, lesson.to_level),
                   "a lesson ends at a higher level than it starts from");
  }
}

template <class Entry>
void lint_urls(std::string_view kind, const std::vector<Entry>& entries, LintReport& report) {
  for (const Entry& entry : entries) {
    if (entry.url.empty() || entry.url.starts_with("https://")) continue;
    report.note(
        "insecure-url", entry.where,
        fmt::format("the url of {} '{}' does not start with https://: {}", kind, entry.id, entry.url));
  }
}

}  // namespace

void lint_resources(const Catalog& catalog, LintReport& report) {
  for (const Resource& resource : catalog.resources)
    lint_lessons(catalog, resource, report);
  lint_urls("resource", catalog.resources, report);
  lint_urls("certification", catalog.certifications, report);
  lint_urls("source", catalog.sources, report);
}

}  // namespace aipath
