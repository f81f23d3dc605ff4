// SPDX-License-Identifier: MIT
#include "report/roi_table.hpp"

#include "catalog/fields.hpp"
#include "report/entry_values.hpp"
#include "report/gap_words.hpp"
#include "report/numbers.hpp"
#include "report/roi_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aipath {
namespace {

bool is_shown(const CertificationReturn& result, const RoiView& view) {
  const bool is_worth_a_word = result.is_open() || result.verdict == RoiVerdict::retires;
  return view.show_all || (result.fits_role && is_worth_a_word);
}

std::string group_title(const CertificationReturn& result) {
  switch (result.verdict) {
    case RoiVerdict::pays_in_most_cases:
      return "Pays in most cases";
    case RoiVerdict::depends_on_the_raise:
      return "Depends on the raise";
    case RoiVerdict::skill_not_money:
      return "Do it for the skill, not the money";
    case RoiVerdict::unknown:
      switch (result.reason) {
        case RoiReason::no_uplift:
          return "Unknown: no sourced uplift";
        case RoiReason::no_fee:
          return "Unknown: no fee published";
        default:
          return "Unknown: no salary";
      }
    case RoiVerdict::held:
      return "You hold it";
    case RoiVerdict::expired:
      return "Expired";
    case RoiVerdict::retires:
      return "Retires soon";
    case RoiVerdict::retired:
      return "Retired";
    case RoiVerdict::restricted:
      break;
  }
  return "Not open to everybody";
}

Tone group_tone(RoiVerdict verdict) {
  return verdict == RoiVerdict::pays_in_most_cases ? Tone::good : Tone::strong;
}

std::string npv_cell(const std::optional<FiguresRange>& figures) {
  return figures ? whole_money(figures->likely.npv) : std::string();
}

std::string range_cell(const std::optional<FiguresRange>& figures) {
  if (!figures) return {};
  return whole_money(figures->low.npv) + " to " + whole_money(figures->high.npv);
}

std::string hours_cell(double hours) {
  std::string text = format_hours(hours);
  text.resize(text.size() - 2);
  return text;
}

std::string payback_cell(const CertificationReturn& result) {
  if (!result.cash) return {};
  const std::optional<int> month = result.cash->likely.payback_month;
  return month ? fmt::format("month {}", *month) : "never";
}

const std::optional<BreakEven>& even_of(const CertificationReturn& result) {
  return result.even_with_time ? result.even_with_time : result.even_cash;
}

/// A share of the salary, or an amount a year if that is unknown.
std::string needed_cell(const CertificationReturn& result) {
  const std::optional<BreakEven>& even = even_of(result);
  if (!even) return result.has_fee ? "never" : "";
  return even->uplift ? percent_words(*even->uplift) : whole_money(even->raise);
}

std::string chance_cell(const NpvSpread* spread) {
  constexpr double percent = 100;
  return spread == nullptr ? std::string() : format_whole(spread->p_positive * percent) + "%";
}

std::string name_cell(const Catalog& catalog, const CertificationReturn& result) {
  std::string name = catalog[result.certification].id;
  if (result.is_discounted) name += " ~";
  return result.to_hold_first.empty() ? name : name + " +";
}

std::string validity_cell(const Certification& certification) {
  if (certification.validity_months) return std::to_string(*certification.validity_months) + " months";
  return certification.validity.empty() ? "for ever" : certification.validity;
}

std::string uplift_cell(const CertificationReturn& result) {
  if (!result.terms.uplift) return "unknown";
  return fmt::format("{} ({} to {})", percent_words(result.terms.uplift->likely),
                     percent_words(result.terms.uplift->low), percent_words(result.terms.uplift->high));
}

std::string confidence_cell(const Catalog& catalog, const CertificationReturn& result) {
  return result.uplift_source.is_set() ? std::string(enum_name(catalog[result.uplift_source].confidence))
                                       : "";
}

void add_wide_cells(const Catalog& catalog, const CertificationReturn& result, TableRow& row) {
  const Certification& certification = catalog[result.certification];
  const double weeks = result.terms.hours.likely / result.terms.hours_per_week;
  row.cells.push_back({result.has_fee ? whole_money(result.terms.fee) : ""});
  row.cells.push_back({format_week_count(weeks)});
  row.cells.push_back({validity_cell(certification)});
  row.cells.push_back({uplift_cell(result)});
  row.cells.push_back({confidence_cell(catalog, result)});
  row.cells.push_back({range_cell(result.cash)});
  row.cells.push_back({range_cell(result.with_time)});
  row.cells.push_back({chance_cell(result.spread_cash ? &*result.spread_cash : nullptr)});
  row.cells.push_back(
      {result.cash && result.cash->likely.roi ? percent_words(*result.cash->likely.roi) : ""});
  row.cells.push_back({result.cash ? rate_words(result.cash->likely.rate) : ""});
}

}  // namespace

std::vector<RoiGroup> roi_groups(const RoiReport& report, const RoiView& view) {
  std::vector<RoiGroup> groups;
  for (const CertificationReturn& result : report.certifications) {
    if (!is_shown(result, view)) continue;
    const std::string title = group_title(result);
    if (groups.empty() || groups.back().title != title)
      groups.push_back({.title = title, .tone = group_tone(result.verdict)});
    groups.back().members.push_back(&result);
  }
  return groups;
}

Table roi_columns(const RoiReport& report, bool is_wide) {
  Table table;
  const bool knows_salary = report.assumptions.salary.has_value();
  table.columns = {{.title = "", .min_width = 12, .gives_way = true},
                   {.title = "cost", .align = Align::right},
                   {.title = "hours", .align = Align::right},
                   {.title = "NPV cash", .align = Align::right},
                   {.title = "with time", .align = Align::right},
                   {.title = "chance", .align = Align::right},
                   {.title = "paid back", .align = Align::right},
                   {.title = knows_salary ? "needs" : "needs a year", .align = Align::right}};
  if (!is_wide) return table;
  for (const char* title : {"fee", "weeks"})
    table.columns.push_back({.title = title, .align = Align::right});
  for (const char* title : {"valid", "raise", "confidence", "cash, low to high", "with time, low to high",
                            "chance, cash", "ROI, cash", "IRR, cash"})
    table.columns.push_back({.title = title});
  return table;
}

TableRow roi_row(const Catalog& catalog, const RoiReport& /*report*/, const CertificationReturn& result,
                 bool is_wide) {
  TableRow row{.cells = {{"  " + name_cell(catalog, result)},
                         {result.has_fee ? whole_money(expected_cost_now(result.terms)) : "?"},
                         {hours_cell(result.terms.hours.likely)},
                         {npv_cell(result.cash)},
                         {npv_cell(result.with_time)},
                         {chance_cell(result.spread())},
                         {payback_cell(result)},
                         {needed_cell(result)}}};
  if (is_wide) add_wide_cells(catalog, result, row);
  return row;
}

std::string hidden_sentence(const RoiReport& report, const RoiView& view) {
  std::size_t other = 0;
  std::size_t closed = 0;
  for (const CertificationReturn& result : report.certifications) {
    if (is_shown(result, view)) continue;
    if (result.fits_role) {
      ++closed;
    } else {
      ++other;
    }
  }
  std::vector<std::string> parts;
  if (other > 0) parts.push_back(fmt::format("{} that the role does not ask for", other));
  if (closed > 0) parts.push_back(fmt::format("{} that you hold or that cannot be earned", closed));
  return parts.empty() ? "" : "Not shown: " + joined(parts, ", ") + "; --all shows them.";
}

std::string column_sentence(const RoiReport& report) {
  const std::string needs = report.assumptions.salary
                                ? "needs: the raise from which it pays"
                                : "needs a year: the raise from which it pays, in money";
  std::string text =
      "cost: fees as expected and materials · NPV: value today of what it brings less what it costs, as "
      "likely "
      "· with time: less your hours too · chance: that this is above 0";
  text += " · paid back: in cash · " + needs;
  const auto any = [&](auto has) {
    return std::any_of(report.certifications.begin(), report.certifications.end(), has);
  };
  if (any([](const CertificationReturn& r) { return !r.to_hold_first.empty(); }))
    text += " · +: another one must be held first, which costs more";
  if (any([](const CertificationReturn& r) { return r.is_discounted; }))
    text += " · ~: a raw survey figure, of which only a part counts";
  return text;
}

std::string roi_subject(const Catalog& catalog, RoleId role, Seniority seniority) {
  return catalog[role].name + ", " + seniority_words(seniority);
}

}  // namespace aipath
