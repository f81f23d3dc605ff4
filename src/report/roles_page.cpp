// SPDX-License-Identifier: MIT
#include "report/gap_words.hpp"
#include "report/roles_sections.hpp"

#include <algorithm>
#include <limits>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;

EntryPage roles_page(const Catalog& catalog, const RolesReport& report, const RolesView& view,
                     std::size_t width) {
  EntryPage page;
  const GapReport& first = report.roles.front().gap;
  page.title = report.difference ? catalog[first.role].name + " and " + catalog[report.roles[1].gap.role].name
                                 : count_of(report.roles.size(), "role", "roles");
  page.title += std::string(", ") + seniority_words(first.seniority);
  page.subtitle = (view.profile_name.empty() ? "" : view.profile_name + " · ") + format_date(first.date);
  if (report.difference) add_section(page, meaning_section(catalog, report));
  add_section(page, distance_section(catalog, report));
  if (report.difference) {
    add_difference(page, catalog, report);
  } else {
    add_section(page, overlap_section(report, width));
  }
  add_section(page, roles_pay_section(page, catalog, report));
  add_section(page, roles_growth_section(page, catalog, report));
  PageSection notes;
  notes.heading = "Notes";
  notes.bullets = roles_notes(catalog, report);
  add_section(page, std::move(notes));
  return page;
}

}  // namespace

std::string roles_text(const Catalog& catalog, const RolesReport& report, const RolesView& view,
                       const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  return page_text(catalog, roles_page(catalog, report, view, layout.width), layout);
}

std::string roles_markdown(const Catalog& catalog, const RolesReport& report, const RolesView& view) {
  constexpr std::size_t any_width = std::numeric_limits<std::size_t>::max();
  return page_markdown(catalog, roles_page(catalog, report, view, any_width));
}

}  // namespace aipath
