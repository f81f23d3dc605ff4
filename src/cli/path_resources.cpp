// SPDX-License-Identifier: MIT
#include "cli/path_resources.hpp"

#include "cli/version.hpp"
#include <aipath/report/resources.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace aipath {
namespace {

/// `500`, `500 EUR` or `500EUR`; without a currency it stays empty.
std::optional<Money> parse_money(std::string_view text) {
  Money money;
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  const auto [rest, error] = std::from_chars(begin, end, money.amount);
  if (error != std::errc{} || !std::isfinite(money.amount) || money.amount < 0) return std::nullopt;
  std::string_view currency(rest, static_cast<std::size_t>(end - rest));
  while (currency.starts_with(' '))
    currency.remove_prefix(1);
  const bool is_code = currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                                           [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!currency.empty() && !is_code) return std::nullopt;
  money.currency = currency;
  return money;
}

ResourceGoal goal_of(const std::string& name) {
  if (name == "hours") return ResourceGoal::hours;
  return name == "balanced" ? ResourceGoal::balanced : ResourceGoal::money;
}

ResourceView view_of(const Profile& profile, const GapReport& report) {
  return {.role = report.role, .date = report.date, .profile_name = profile.name, .aipath_version = version};
}

std::string render(const Session& session, const Catalog& catalog, const ResourceChoice& choice,
                   const ResourceView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return resources_json(catalog, choice, view);
  if (format == "csv") return resources_csv(catalog, choice, view);
  if (format == "md") return resources_markdown(catalog, choice, view);
  return resources_text(catalog, choice, view, text_style(session));
}

std::string render_frontier(const Session& session, const Catalog& catalog, const ResourceFrontier& frontier,
                            const ResourceView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return resource_frontier_json(catalog, frontier, view);
  if (format == "csv") return resource_frontier_csv(catalog, frontier, view);
  if (format == "md") return resource_frontier_markdown(catalog, frontier, view);
  return resource_frontier_text(catalog, frontier, view, text_style(session));
}

}  // namespace

std::optional<ResourceConstraints> resource_constraints_for(Session& session, const Catalog& catalog,
                                                            const Profile& profile,
                                                            const ResourceOptions& options) {
  Profile changed = profile;
  if (options.free_only) changed.free_only = true;
  if (!options.budget.empty()) {
    std::optional<Money> budget = parse_money(options.budget);
    if (!budget) {
      report_error(session, "wrong-usage",
                   fmt::format("--budget is an amount of money, not '{}'", options.budget),
                   "write it as 500 or 500EUR");
      return std::nullopt;
    }
    if (budget->currency.empty()) budget->currency = resource_constraints(catalog, profile).currency;
    changed.budget = std::move(budget);
  }
  return resource_constraints(catalog, changed, goal_of(options.optimize));
}

void answer_resources(Session& session, const Catalog& catalog, const Profile& profile,
                      const GapReport& report, const ResourceOptions& options) {
  const auto constraints = resource_constraints_for(session, catalog, profile, options);
  if (!constraints) return;
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, report.date);
  write_answer(session, render(session, catalog, find_resources(catalog, report.steps, states, *constraints),
                               view_of(profile, report)));
}

void answer_frontier(Session& session, const Catalog& catalog, const Profile& profile,
                     const GapReport& report, const ResourceOptions& options) {
  const auto constraints = resource_constraints_for(session, catalog, profile, options);
  if (!constraints) return;
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, report.date);
  write_answer(session, render_frontier(session, catalog,
                                        find_resource_frontier(catalog, report.steps, states, *constraints),
                                        view_of(profile, report)));
}

}  // namespace aipath
