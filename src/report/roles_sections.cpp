// SPDX-License-Identifier: MIT
#include "report/roles_sections.hpp"

#include "report/entry_values.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/role_comparison.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

bool has_hours_per_week(const RolesReport& report) {
  return std::all_of(report.roles.begin(), report.roles.end(), [](const RoleSummary& role) {
    return weeks_for(role.gap, role.gap.hours.likely).has_value();
  });
}

std::string missing_of(const GapReport& gap) {
  return fmt::format("{} of {}", gap.musts_total - gap.musts_met, gap.musts_total);
}

std::string met_of(const RoleSummary& role) {
  return fmt::format("{} of {}", role.requirements_met, role.gap.requirements.size());
}

std::string percentile(const std::optional<Fact>& fact) {
  return fact ? format_whole(fact->value) : "";
}

/// Whose pay it is, when, and who says so.
std::string pay_owner(EntryPage& page, const Catalog& catalog, const PayRow& pay) {
  const SalaryRow& row = catalog[pay.row];
  std::string text = seniority_of(row) + ", " + std::to_string(row.year);
  if (!row.place.empty()) text += ", " + row.place;
  if (pay.is_stand_in) {
    const std::string whose = row.role.is_set() ? catalog[row.role].name : row.occupation_group;
    text += "; the figures of " + whose;
  }
  if (row.sample_size && *row.sample_size < small_sample)
    text +=
        fmt::format("; only {}", count_of(static_cast<std::size_t>(*row.sample_size), "person", "people"));
  return text + cite(page, row.percentiles->p50->provenance);
}

std::string gain_text(const std::optional<double>& gain) {
  return gain ? number_text(*gain) : "";
}

}  // namespace

std::string region_name(const Catalog& catalog, const std::string& region) {
  const std::vector<std::size_t> markets = markets_of(catalog, region);
  if (markets.empty()) return region;
  const Market& market = catalog.markets[markets.front()];
  return market.name.empty() ? market.region : market.name;
}

std::string seniority_of(const SalaryRow& row) {
  return row.seniority == "all" ? "all levels" : words(row.seniority);
}

PageSection distance_section(const Catalog& catalog, const RolesReport& report) {
  const bool with_weeks = has_hours_per_week(report);
  PageSection section;
  section.heading = "How far";
  std::vector<std::string> titles{"", ">readiness", ">musts missing", ">asks met", ">hours"};
  if (with_weeks) titles.emplace_back(">weeks");
  titles.emplace_back("role");
  section.table = page_table(titles);
  for (std::size_t i = 0; i < report.roles.size(); ++i) {
    const RoleSummary& role = report.roles[i];
    std::vector<std::string> cells{role_label(i), format_readiness(role.gap.readiness), missing_of(role.gap),
                                   met_of(role), format_whole(role.gap.hours.likely)};
    if (const auto weeks = weeks_for(role.gap, role.gap.hours.likely); with_weeks && weeks)
      cells.push_back(format_week_count(*weeks));
    cells.push_back(catalog[role.gap.role].name + (role.gap.is_ready ? ": ready" : ""));
    add_row(*section.table, cells);
  }
  return section;
}

PageSection roles_pay_section(EntryPage& page, const Catalog& catalog, const RolesReport& report) {
  PageSection section;
  if (!report.pay_kind) return section;
  const PayKind& kind = *report.pay_kind;
  const bool with_gain = std::any_of(report.roles.begin(), report.roles.end(),
                                     [](const RoleSummary& role) { return role.gain_per_hour.has_value(); });
  section.heading = fmt::format("Pay in {}: {}, {} a {}", region_name(catalog, report.region),
                                words(kind.kind), kind.currency, kind.per);
  std::vector<std::string> titles{"", ">25%", ">median", ">75%"};
  if (with_gain) titles.emplace_back(">gain/h");
  titles.emplace_back("whose");
  section.table = page_table(titles);
  for (std::size_t i = 0; i < report.roles.size(); ++i) {
    const RoleSummary& role = report.roles[i];
    std::vector<std::string> cells{role_label(i), "", "", ""};
    if (with_gain) cells.push_back(gain_text(role.gain_per_hour));
    if (role.pay) {
      const Percentiles& p = *catalog[role.pay->row].percentiles;
      cells[1] = percentile(p.p25);
      cells[2] = percentile(p.p50);
      cells[3] = percentile(p.p75);
      cells.push_back(pay_owner(page, catalog, *role.pay));
    } else {
      cells.emplace_back("no figure of this kind");
    }
    add_row(*section.table, cells);
  }
  return section;
}

PageSection roles_growth_section(EntryPage& page, const Catalog& catalog, const RolesReport& report) {
  PageSection section;
  section.heading = "Growth of employment";
  section.table = page_table({"", ">growth", "of whom"});
  for (std::size_t i = 0; i < report.roles.size(); ++i) {
    const auto& growth = report.roles[i].growth;
    if (!growth) continue;
    const GrowthRow& row = catalog[growth->row];
    const Market& market = catalog.markets[growth->market];
    std::string whom = row.scope + ", " + row.period;
    if (!growth->is_in_region) whom += ", in " + (market.name.empty() ? market.region : market.name);
    if (row.disputed) whom += "; disputed";
    add_row(*section.table,
            {role_label(i), number_text(row.percent.value) + "%", whom + cite(page, row.percent.provenance)});
  }
  return section;
}

std::vector<std::string> roles_notes(const Catalog& catalog, const RolesReport& report) {
  std::vector<std::string> notes = note_words(report.roles.front().gap);
  if (report.pay_kind) {
    if (report.is_region_assumed)
      notes.push_back("your profile names no region: the pay is that of " +
                      region_name(catalog, report.region) + "; --region shows another");
    const bool with_gain = std::any_of(report.roles.begin(), report.roles.end(),
                                       [](const RoleSummary& role) { return role.pay_gain.has_value(); });
    notes.emplace_back(with_gain
                           ? "gain/h: the median less your salary, a year, for each hour of study; "
                             "your salary may be of another kind than these figures"
                           : "for the pay gained per hour of study, add your salary to your profile, in "
                             "the currency of these figures");
  } else if (markets_of(catalog, report.region).empty()) {
    notes.push_back("no market of these roadmaps is for " +
                    (report.region.empty() ? std::string("any region") : report.region) +
                    ": pay is left out; --region shows that of another one, --roadmap adds your own");
  } else {
    notes.push_back(fmt::format(
        "none of these roles has a median for {} in {} that can be compared: pay is left out",
        seniority_words(report.roles.front().gap.seniority), region_name(catalog, report.region)));
  }
  return notes;
}

}  // namespace aipath
