// SPDX-License-Identifier: MIT
#include "report/entry_page.hpp"
#include "report/entry_values.hpp"
#include "report/gap_words.hpp"
#include "report/market_box_plot.hpp"
#include "report/numbers.hpp"
#include "report/roles_sections.hpp"
#include <aipath/report/market.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

constexpr std::size_t widest_layout = 120;
constexpr std::size_t least_width_for_plots = 70;
constexpr std::size_t plot_cells = 20;
constexpr std::size_t narrow_plot_cells = 10;
constexpr std::size_t adverts_shown = 20;

std::string market_name(const Market& market) {
  return market.name.empty() ? market.region : market.name;
}

/// What a row says besides its percentiles: whose, when, how many, who says so.
std::string row_words(EntryPage& page, const Catalog& catalog, const PayRow& pay, bool names_role) {
  const SalaryRow& row = catalog[pay.row];
  std::string text = seniority_of(row) + ", " + std::to_string(row.year);
  if ((names_role || pay.is_stand_in) && row.role.is_set()) text = catalog[row.role].name + ", " + text;
  if (!row.place.empty()) text += ", " + row.place;
  if (row.range && row.range->low && row.range->high) {
    const std::string low = format_whole(row.range->low->value);
    const std::string high = format_whole(row.range->high->value);
    text += ": " + (low == high ? low : low + " to " + high);
  }
  if (row.percentiles && row.percentiles->mean)
    text += ", mean " + format_whole(row.percentiles->mean->value);
  if (row.sample_size)
    text += ", " + count_of(static_cast<std::size_t>(*row.sample_size), "person", "people");
  return text + cite(page, provenance_of(row));
}

PageSection pay_group_section(EntryPage& page, const Catalog& catalog, const PayGroup& group, bool names_role,
                              std::size_t cells) {
  const auto percentile = [](const std::optional<Fact>& fact) {
    return fact ? format_whole(fact->value) : std::string();
  };
  PageSection section;
  section.heading = fmt::format("Pay in {}: {}, {} a {}", market_name(catalog.markets[group.market]),
                                words(group.kind.kind), group.kind.currency, group.kind.per);
  section.table = page_table({"", ">25%", ">median", ">75%", "whose"});
  PayScale scale;
  for (const PayRow& pay : group.rows)
    widen(scale, catalog[pay.row]);
  for (const PayRow& pay : group.rows) {
    const SalaryRow& row = catalog[pay.row];
    const Percentiles p = row.percentiles.value_or(Percentiles{});
    add_row(*section.table, {box_plot(row, scale, cells), percentile(p.p25), percentile(p.p50),
                             percentile(p.p75), row_words(page, catalog, pay, names_role)});
  }
  return section;
}

PageSection market_growth_section(EntryPage& page, const Catalog& catalog, const MarketReport& report) {
  PageSection section;
  section.heading = "Growth of employment";
  section.table = page_table({">growth", "of whom"});
  for (const GrowthFigure& growth : report.growth) {
    const GrowthRow& row = catalog[growth.row];
    const std::string mark = cite(page, row.percent.provenance);
    std::string whom =
        row.scope + ", " + row.period + ", " + market_name(catalog.markets[growth.market]) + mark;
    if (row.disputed) whom += "; disputed" + (mark.empty() ? "" : ", the note of" + mark + " says why");
    add_row(*section.table, {number_text(row.percent.value) + "%", whom});
  }
  return section;
}

PageSection adverts_section(EntryPage& page, const Catalog& catalog, const MarketReport& report) {
  PageSection section;
  section.heading = "What adverts ask";
  section.table = page_table({">adverts", ">level", "what"});
  const std::size_t shown = std::min(report.adverts.size(), adverts_shown);
  for (std::size_t i = 0; i < shown; ++i) {
    const AdvertShare& advert = report.adverts[i];
    std::string what = advert.skill.is_set() ? catalog[advert.skill].name : advert.name;
    if (advert.skill.is_set() && !advert.name.empty()) what += ", as " + advert.name;
    add_row(*section.table,
            {share_text(advert.share.value), advert.level > 0 ? std::to_string(advert.level) : "",
             what + cite(page, advert.share.provenance)});
  }
  if (shown < report.adverts.size())
    section.bullets.push_back(fmt::format("{} more: --format csv", report.adverts.size() - shown));
  return section;
}

PageSection reading_section(const MarketReport& report, const MarketView& view) {
  PageSection section;
  section.heading = "Notes";
  if (report.pay.empty()) {
    section.bullets.push_back("no pay is known" + (view.region.empty() ? "" : " for " + view.region) +
                              ": --roadmap adds a market of your own");
    return section;
  }
  section.bullets.emplace_back(
      "█ median, ▒ the middle half, ─ from the 10th to the 90th percentile or a stated range, o a mean; "
      "plots below one heading have one scale, and only they can be compared");
  return section;
}

EntryPage market_report_page(const Catalog& catalog, const MarketReport& report, const MarketView& view,
                             std::size_t width) {
  EntryPage page;
  page.title = "Market: " + (report.role.is_set() ? catalog[report.role].name : std::string("all roles"));
  page.subtitle = view.region.empty() ? "every region" : region_name(catalog, view.region);
  const std::size_t cells = width < least_width_for_plots ? narrow_plot_cells : plot_cells;
  for (const PayGroup& group : report.pay)
    add_section(page, pay_group_section(page, catalog, group, !report.role.is_set(), cells));
  add_section(page, market_growth_section(page, catalog, report));
  add_section(page, adverts_section(page, catalog, report));
  add_section(page, reading_section(report, view));
  return page;
}

}  // namespace

std::string market_text(const Catalog& catalog, const MarketReport& report, const MarketView& view,
                        const TextStyle& style) {
  const TextStyle layout{std::min(style.width, widest_layout), style.colour};
  return page_text(catalog, market_report_page(catalog, report, view, layout.width), layout);
}

std::string market_markdown(const Catalog& catalog, const MarketReport& report, const MarketView& view) {
  return page_markdown(catalog, market_report_page(catalog, report, view, widest_layout));
}

}  // namespace aipath
