// SPDX-License-Identifier: MIT
#include "report/entry_names.hpp"
#include "report/entry_pages.hpp"
#include "report/entry_values.hpp"

namespace aipath {
namespace {

std::string mark_of_first(EntryPage& page, const SalaryRow& row) {
  const Percentiles none;
  const Percentiles& p = row.percentiles ? *row.percentiles : none;
  for (const auto& fact : {p.p50, p.mean, p.p25, p.p10, p.p75, p.p90}) {
    if (fact) return cite(page, fact->provenance);
  }
  if (row.range && row.range->low) return cite(page, row.range->low->provenance);
  return cite(page, row.provenance);
}

void add_span(std::vector<std::string>& parts, const std::string& what, const std::optional<Fact>& low,
              const std::optional<Fact>& high) {
  if (low && high && low->value != high->value) {
    parts.push_back(what + number_text(low->value) + " to " + number_text(high->value));
  } else if (low || high) {
    parts.push_back(what + number_text(low ? low->value : high->value));
  }
}

std::string growth_text(EntryPage& page, const GrowthRow& row) {
  return number_text(row.percent.value) + "%" + cite(page, row.percent.provenance);
}

PageSection premiums_of(EntryPage& page, const Market& market) {
  PageSection section;
  section.heading = "Pay for a skill as such";
  for (const SkillPremium& premium : market.premiums) {
    std::string text = premium.claim + ": " + number_text(premium.percent.value) + "%";
    if (premium.previous_percent) {
      text += ", before that " + number_text(premium.previous_percent->value) + "%";
      if (premium.previous_year) text += " (" + std::to_string(*premium.previous_year) + ")";
    }
    section.bullets.push_back(text + cite(page, premium.percent.provenance));
  }
  return section;
}

PageSection comparisons_of(EntryPage& page, const Catalog& catalog, const Market& market) {
  PageSection section;
  section.heading = "Comparisons";
  for (const RegionalFactor& factor : market.factors) {
    section.bullets.push_back("pay here is " + number_text(factor.factor.value) + " times that of " +
                              factor.against + cite(page, factor.factor.provenance));
  }
  for (const SalaryCheck& check : market.checks) {
    std::vector<std::string> rows;
    for (const SalaryId row : check.rows)
      rows.push_back(catalog[row].id);
    section.bullets.push_back(joined(rows, " against ") + ": " + number_text(check.ratio.value) +
                              " times as much" + cite(page, check.ratio.provenance));
  }
  return section;
}

}  // namespace

std::string pay_text(EntryPage& page, const SalaryRow& row) {
  std::vector<std::string> parts;
  if (row.percentiles) {
    add_span(parts, "median ", row.percentiles->p50, {});
    add_span(parts, "middle half ", row.percentiles->p25, row.percentiles->p75);
    add_span(parts, "8 of 10 ", row.percentiles->p10, row.percentiles->p90);
    add_span(parts, "mean ", row.percentiles->mean, {});
  }
  if (row.range) add_span(parts, "", row.range->low, row.range->high);
  return joined(parts) + " " + row.currency + " a " + row.per + mark_of_first(page, row);
}

PageSection pay_section(EntryPage& page, const Catalog& catalog, const std::vector<SalaryId>& rows) {
  PageSection section;
  section.heading = "Pay";
  section.table = page_table({"row", ">year", "who, kind of pay, how much"});
  for (const SalaryId id : rows) {
    const SalaryRow& row = catalog[id];
    add_row(*section.table,
            {row.id, std::to_string(row.year),
             salary_title(catalog, row) + "; " + words(row.kind) + ": " + pay_text(page, row)});
  }
  return section;
}

PageSection growth_section(EntryPage& page, const Catalog& catalog, const std::vector<GrowthId>& rows) {
  PageSection section;
  section.heading = "Growth of employment";
  section.table = page_table({"row", "period", ">percent", "of whom"});
  for (const GrowthId id : rows) {
    const GrowthRow& row = catalog[id];
    add_row(*section.table,
            {row.id, row.period, growth_text(page, row), row.scope + (row.disputed ? " (disputed)" : "")});
  }
  return section;
}

EntryPage market_page(const Catalog& catalog, const Market& market) {
  EntryPage page;
  page.title = market.name.empty() ? market.region : market.name;
  page.subtitle = subtitle_text(EntryKind::markets, market.id, {});
  PageSection note;
  if (!market.note.empty()) note.paragraphs.push_back(market.note);
  add_section(page, std::move(note));
  add_section(page, pay_section(page, catalog, market.salaries));
  add_section(page, growth_section(page, catalog, market.growth));
  add_section(page, premiums_of(page, market));
  add_section(page, comparisons_of(page, catalog, market));
  return page;
}

EntryPage salary_page(const Catalog& catalog, const SalaryRow& row) {
  EntryPage page;
  page.title = "Pay: " + salary_title(catalog, row);
  page.subtitle = subtitle_text(EntryKind::salaries, row.id, {});
  PageSection facts;
  add_fact(facts, "Pay", pay_text(page, row));
  add_fact(facts, "Kind", words(row.kind));
  add_fact(facts, "Year", std::to_string(row.year));
  if (row.role.is_set()) add_fact(facts, "Role", catalog[row.role].id);
  add_fact(facts, "Occupation", row.occupation);
  if (row.sample_size)
    add_fact(facts, "Sample", number_text(*row.sample_size) + " people" + cite(page, row.provenance));
  add_section(page, std::move(facts));
  (void)cite(page, row.provenance);
  return page;
}

EntryPage growth_page(const GrowthRow& row) {
  EntryPage page;
  page.title = "Growth: " + row.scope;
  page.subtitle = subtitle_text(EntryKind::growth, row.id, {row.disputed ? "disputed" : ""});
  PageSection facts;
  add_fact(facts, "Growth", growth_text(page, row));
  add_fact(facts, "Period", row.period);
  if (row.start > 0 && row.end > 0)
    add_fact(facts, "Years", std::to_string(row.start) + " to " + std::to_string(row.end));
  const auto add_count = [&](const std::string& label, const std::optional<Fact>& count) {
    if (count) add_fact(facts, label, number_text(count->value) + cite(page, count->provenance));
  };
  add_count("Jobs at first", row.employment_start);
  add_count("Jobs at the end", row.employment_end);
  add_count("Openings a year", row.openings_per_year);
  add_section(page, std::move(facts));
  (void)cite(page, row.provenance);
  return page;
}

}  // namespace aipath
