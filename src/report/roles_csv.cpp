// SPDX-License-Identifier: MIT
#include "report/csv_ids.hpp"
#include "report/escape.hpp"
#include "report/gap_words.hpp"
#include <aipath/report/roles.hpp>

#include <fmt/format.h>

#include <optional>

namespace aipath {
namespace {

std::string number(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : "";
}

std::string number(const std::optional<Fact>& fact) {
  return fact ? fmt::format("{}", fact->value) : "";
}

std::string pay_fields(const Catalog& catalog, const RoleSummary& role) {
  if (!role.pay) return ",,,,,,,,";
  const SalaryRow& row = catalog[role.pay->row];
  const Percentiles& p = *row.percentiles;
  return fmt::format("{},{},{},{},{},{},{},{},{}", number(p.p25), number(p.p50), number(p.p75),
                     csv_field(row.currency), csv_field(row.per), csv_field(row.kind),
                     csv_field(row.seniority), row.year, csv_source_ids(catalog, p.p50->provenance));
}

std::string growth_fields(const Catalog& catalog, const RoleSummary& role) {
  if (!role.growth) return ",,,";
  const GrowthRow& row = catalog[role.growth->row];
  return fmt::format("{},{},{},{}", row.percent.value, csv_field(row.period), row.disputed ? "true" : "false",
                     csv_source_ids(catalog, row.percent.provenance));
}

std::string row_of(const Catalog& catalog, const RolesReport& report, std::size_t index) {
  const RoleSummary& role = report.roles[index];
  const GapReport& gap = role.gap;
  std::string row = fmt::format(
      "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}", csv_field(catalog[gap.role].id),
      csv_field(catalog[gap.role].name), gap.readiness, gap.is_ready ? "true" : "false",
      gap.musts_total - gap.musts_met, gap.musts_total, role.requirements_met, gap.requirements.size(),
      gap.hours.likely, gap.hours_p80, number(weeks_for(gap, gap.hours.likely)), pay_fields(catalog, role),
      number(role.pay_gain), number(role.gain_per_hour), growth_fields(catalog, role));
  for (const RoleOverlap& overlap : report.overlap[index])
    row += fmt::format(",{}", overlap.readiness);
  return row + "\n";
}

}  // namespace

std::string roles_csv(const Catalog& catalog, const RolesReport& report) {
  std::string out =
      "role,name,readiness,ready,musts_missing,musts_total,requirements_met,requirements_total,hours_likely,"
      "hours_p80,weeks_likely,pay_p25,pay_p50,pay_p75,pay_currency,pay_per,pay_kind,pay_seniority,pay_year,"
      "pay_sources,pay_gain_per_year,pay_gain_per_hour,growth_percent,growth_period,growth_disputed,"
      "growth_sources";
  for (const RoleSummary& role : report.roles)
    out += "," + csv_field("overlap_with_" + catalog[role.gap.role].id);
  out += "\n";
  for (std::size_t i = 0; i < report.roles.size(); ++i)
    out += row_of(catalog, report, i);
  return out;
}

}  // namespace aipath
