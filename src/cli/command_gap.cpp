// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/gap_changes.hpp"
#include "cli/inputs.hpp"
#include "cli/option_checks.hpp"
#include "cli/version.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/report/gap.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct GapOptions {
  std::string profile{};
  std::vector<std::string> roles{};
  std::optional<double> fail_under{};
  std::vector<std::string> what_if{};
  std::vector<std::string> since{};
  bool all = false;
};

std::string render(const Session& session, const Catalog& catalog, const GapReport& report,
                   const GapView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return gap_json(catalog, report, view);
  if (format == "csv") return gap_csv(catalog, report, view);
  if (format == "md") return gap_markdown(catalog, report, view);
  return gap_text(catalog, report, view, text_style(session));
}

std::string render_comparison(const Session& session, const Catalog& catalog,
                              const std::vector<GapReport>& reports, const GapView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return gap_comparison_json(catalog, reports, view);
  if (format == "csv") return gap_comparison_csv(catalog, reports, view);
  if (format == "md") return gap_comparison_markdown(catalog, reports, view);
  return gap_comparison_text(catalog, reports, view, text_style(session));
}

/// Writes the gap to each role and returns the lowest readiness.
double answer_gap(Session& session, const Catalog& catalog, const Profile& profile,
                  const std::vector<RoleId>& roles, PartialDate date, const GapView& view) {
  std::vector<GapReport> reports;
  for (const RoleId role : roles)
    reports.push_back(find_gap(catalog, profile, role, date));
  const bool is_comparison = reports.size() > 1;
  write_answer(session, is_comparison ? render_comparison(session, catalog, reports, view)
                                      : render(session, catalog, reports.front(), view));
  return std::min_element(reports.begin(), reports.end(),
                          [](const GapReport& a, const GapReport& b) { return a.readiness < b.readiness; })
      ->readiness;
}

ExitCode run_gap(Session& session, const GapOptions& options) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = load_profile_for(session, *catalog, options.profile, !options.roles.empty());
  if (!profile) return finish(session);
  const std::vector<RoleId> roles = roles_for(session, *catalog, *profile, options.roles);
  const bool asks_change = !options.what_if.empty() || !options.since.empty();
  if (asks_change && roles.size() > 1) {
    report_error(session, "wrong-usage", "--what-if and --since look at one role",
                 fmt::format("name it: --role {}", (*catalog)[roles.front()].id));
  }
  if (session.diagnostics.has_errors()) return finish(session);

  const GapView view{.show_met = options.all, .profile_name = profile->name, .aipath_version = version};
  const GapQuestion question{*catalog, *profile, roles.front(), date, view};
  const double readiness = !options.what_if.empty() ? answer_what_if(session, question, options.what_if)
                           : !options.since.empty()
                               ? answer_since(session, question, options.since)
                               : answer_gap(session, *catalog, *profile, roles, date, view);
  const bool fails = options.fail_under && readiness < *options.fail_under;
  return finish(session, fails ? ExitCode::answer_is_no : ExitCode::done);
}

}  // namespace

Runner add_gap_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<GapOptions>();
  app.add_option("profile", options->profile,
                 "Your profile; `-` is standard input. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("PROFILE");
  app.add_option("--role", options->roles, "A role instead of the profile's; repeat it to compare roles")
      ->type_name("ID")
      ->allow_extra_args(false);
  CLI::Option* fail_under =
      app.add_option("--fail-under", options->fail_under, "Exit with 1 if readiness is below this, 0 to 100");
  fail_under->type_name("N");
  allow_range(*fail_under, 0, 100);
  CLI::Option* what_if =
      app.add_option("--what-if", options->what_if,
                     "The gap after changes: SKILL=LEVEL, cert:ID, hours_per_week=N, pace=N, seniority=WORD; "
                     "commas between");
  what_if->type_name("CHANGES")->allow_extra_args(false);
  app.add_option(
         "--since", options->since,
         "What has changed since a day, an older profile, or a git revision of this one; a day besides "
         "counts the older one on it")
      ->type_name("DATE|FILE|GIT-REV")
      ->allow_extra_args(false)
      ->excludes(what_if);
  app.add_flag("--all", options->all, "Show what is met too");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath gap profile.yaml\n"
      "  aipath gap --role ai-engineer --role ml-engineer\n"
      "  aipath gap profile.yaml --format json --fail-under 70\n"
      "  aipath gap profile.yaml --what-if python=4,cert:aws-saa\n"
      "  aipath gap profile.yaml --since 2026-05-01\n"
      "  aipath gap profile.yaml --since HEAD~3");
  return [options](Session& s) { return run_gap(s, *options); };
}

}  // namespace aipath
