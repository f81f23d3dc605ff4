// SPDX-License-Identifier: MIT
#include "report/entry_values.hpp"
#include "report/numbers.hpp"
#include "report/roi_pages.hpp"
#include "report/roi_table.hpp"
#include "report/roi_words.hpp"

#include <fmt/format.h>

namespace aipath {
namespace {

constexpr int months_a_year = 12;

std::string chance_words(const MoveFigures& figures) {
  return figures.break_even_chance ? percent_words(*figures.break_even_chance) : "never";
}

void add_figures(Table& table, const RoleMove& move, const char* label,
                 const std::optional<MoveFigures>& figures) {
  if (!figures) return;
  const int horizon = move.assumptions.horizon_years * months_a_year;
  add_row(
      table,
      {label, whole_money(figures->pay), whole_money(figures->pay - move.assumptions.salary.value_or(0)),
       whole_money(figures->npv_cash), figures->npv_with_time ? whole_money(*figures->npv_with_time) : "",
       chance_words(*figures),
       payback_words(move.assumptions.hour_value ? figures->payback_month_with_time : figures->payback_month,
                     horizon)});
}

PageSection figures_of(const RoleMove& move) {
  PageSection section;
  section.heading = "If the role pays you";
  section.table =
      page_table({"", ">a year", ">more", ">NPV cash", ">with time", ">chance needed", "paid back"});
  add_figures(*section.table, move, "p25", move.at_p25);
  add_figures(*section.table, move, "p50", move.at_p50);
  add_figures(*section.table, move, "p75", move.at_p75);
  return section;
}

PageSection costs_of(const RoleMove& move) {
  const std::string& currency = move.assumptions.currency;
  PageSection section;
  add_fact(section, "Salary now",
           move.assumptions.salary ? whole_money(*move.assumptions.salary, currency) : "unknown");
  add_fact(
      section, "Hours",
      fmt::format("{} for all that the role asks, {} months at {} h a week", format_hours(move.hours.likely),
                  move.months, number_text(move.assumptions.hours_per_week)));
  add_fact(section, "Money",
           whole_money(move.plan_money, currency) +
               (move.plan_money > 0 ? "" : ": free material only; --plan-cost changes that"));
  if (move.assumptions.hour_value)
    add_fact(section, "Hours worth", whole_money(move.time_cost, currency) + " today");
  if (move.break_even_pay)
    add_fact(section, "Pays from", whole_money(*move.break_even_pay, currency) + " a year, if it is sure");
  return section;
}

std::string cell(const std::optional<double>& amount) {
  return amount ? whole_money(*amount) : "";
}

PageSection rows_of(EntryPage& page, const Catalog& catalog, const RoleMove& move) {
  PageSection section;
  section.heading = "What sources say that it pays, the one that counts first";
  section.table = page_table({"level", ">p25", ">p50", ">p75", "kind"});
  for (const MovePay& pay : move.pay) {
    const SalaryRow& row = catalog[pay.row];
    std::string kind = words(row.kind) + ", " + std::to_string(row.year);
    if (row.sample_size) kind += ", " + format_whole(*row.sample_size) + " answers";
    if (!row.place.empty()) kind += ", " + row.place;
    if (pay.needs_rate) kind += ", in " + row.currency + ": no exchange rate";
    add_row(*section.table,
            {row.seniority, cell(pay.p25), cell(pay.p50), cell(pay.p75), kind + cite(page, row.provenance)});
  }
  return section;
}

std::vector<std::string> cautions(const RoleMove& move) {
  std::vector<std::string> lines;
  if (move.pay.empty())
    lines.emplace_back(
        "No pay of this role is known for your region and level: nothing is said about the gain.");
  if (!move.assumptions.salary)
    lines.emplace_back("Your salary is unknown: --assume salary=AMOUNT gives the figures.");
  if (!move.pay.empty() && !move.pay.front().fits_seniority)
    lines.emplace_back("The pay that counts is of all levels of the role, not of yours alone.");
  lines.emplace_back(
      "Chance needed: how sure such a job must be for the move to pay. Nobody knows your chance; the plan "
      "alone "
      "does not bring it.");
  lines.emplace_back("Pay is as each source counts it: compare with your own only what is of the same kind.");
  return lines;
}

}  // namespace

EntryPage role_move_page(const Catalog& catalog, const RoleMove& move, const RoiView& view) {
  EntryPage page;
  page.title = "Moving to " + roi_subject(catalog, move.role, move.seniority);
  page.subtitle = fmt::format(
      "{}{} · money in {}, over {} years", view.profile_name.empty() ? "" : view.profile_name + " · ",
      format_date(move.date), move.assumptions.currency, move.assumptions.horizon_years);
  add_section(page, costs_of(move));
  add_section(page, figures_of(move));
  add_section(page, rows_of(page, catalog, move));
  PageSection notes;
  notes.bullets = cautions(move);
  add_section(page, std::move(notes));
  return page;
}

std::string role_move_text(const Catalog& catalog, const RoleMove& move, const RoiView& view,
                           const TextStyle& style) {
  return page_text(catalog, role_move_page(catalog, move, view), style);
}

std::string role_move_markdown(const Catalog& catalog, const RoleMove& move, const RoiView& view) {
  return page_markdown(catalog, role_move_page(catalog, move, view));
}

}  // namespace aipath
