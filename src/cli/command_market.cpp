// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/version.hpp"
#include <aipath/report/market.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct MarketFlags {
  std::string role{};
  std::string region{};
};

void check_region(Session& session, const Catalog& catalog, const std::string& region) {
  if (region.empty() || !markets_of(catalog, region).empty()) return;
  std::vector<std::string> regions;
  for (const Market& market : catalog.markets)
    regions.push_back(market.region);
  std::sort(regions.begin(), regions.end());
  regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
  report_error(session, "wrong-usage", fmt::format("--region: no market for '{}'", region),
               regions.empty() ? "these roadmaps hold no market"
                               : fmt::format("the regions are: {}", fmt::join(regions, ", ")));
}

std::string render(const Session& session, const Catalog& catalog, const MarketReport& report,
                   const MarketView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return market_json(catalog, report, view);
  if (format == "csv") return market_csv(catalog, report);
  if (format == "md") return market_markdown(catalog, report, view);
  return market_text(catalog, report, view, text_style(session));
}

ExitCode run_market(Session& session, const MarketFlags& flags) {
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  RoleId role;
  if (!flags.role.empty()) {
    const std::vector<RoleId> found = roles_for(session, *catalog, {}, {flags.role});
    if (!found.empty()) role = found.front();
  }
  check_region(session, *catalog, flags.region);
  if (session.diagnostics.has_errors()) return finish(session);
  const MarketReport report = describe_market(*catalog, role, flags.region);
  write_answer(session, render(session, *catalog, report, {flags.region, version}));
  return finish(session);
}

}  // namespace

Runner add_market_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<MarketFlags>();
  app.add_option("role", flags->role, "One role in full, instead of all beside each other")->type_name("ID");
  app.add_option("--region", flags->region, "One region only, as a market names it: US, GB ...")
      ->type_name("REGION");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath market\n"
      "  aipath market ml-engineer --region US\n"
      "  aipath market data-scientist --format csv\n"
      "  aipath market --roadmap my-country.yaml --region AT");
  return [flags](Session& s) { return run_market(s, *flags); };
}

}  // namespace aipath
