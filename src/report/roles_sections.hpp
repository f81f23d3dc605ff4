// SPDX-License-Identifier: MIT
//
// The parts of the page of `aipath roles`; the same in the terminal and in Markdown.
#pragma once

#include "report/entry_page.hpp"
#include <aipath/report/roles.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace aipath {

/// Readiness, musts, hours and weeks.
[[nodiscard]] PageSection distance_section(const Catalog& catalog, const RolesReport& report);
/// Of one kind of pay only.
[[nodiscard]] PageSection roles_pay_section(EntryPage& page, const Catalog& catalog,
                                            const RolesReport& report);
[[nodiscard]] PageSection roles_growth_section(EntryPage& page, const Catalog& catalog,
                                               const RolesReport& report);
/// The heat map, in cells that fit `width` columns where that can be.
[[nodiscard]] PageSection overlap_section(const RolesReport& report, std::size_t width);
/// What each of two roles is.
[[nodiscard]] PageSection meaning_section(const Catalog& catalog, const RolesReport& report);
/// What each of two roles asks alone, what both ask differently, and how far it is from one to the other.
void add_difference(EntryPage& page, const Catalog& catalog, const RolesReport& report);

/// Fewer people than this asked: the figure says so.
inline constexpr int small_sample = 50;

/// What a reader should know about the figures.
[[nodiscard]] std::vector<std::string> roles_notes(const Catalog& catalog, const RolesReport& report);

/// The name of the market of a region, or the region itself.
[[nodiscard]] std::string region_name(const Catalog& catalog, const std::string& region);

/// `all levels`, `mid`: whose pay a row states.
[[nodiscard]] std::string seniority_of(const SalaryRow& row);

}  // namespace aipath
