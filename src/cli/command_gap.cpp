// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/option_checks.hpp"
#include "cli/version.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/report/gap.hpp>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct GapOptions {
  std::string profile{};
  std::vector<std::string> roles{};
  std::optional<double> fail_under{};
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

ExitCode run_gap(Session& session, const GapOptions& options) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = load_profile_for(session, *catalog, options.profile, !options.roles.empty());
  if (!profile) return finish(session);
  const std::vector<RoleId> roles = roles_for(session, *catalog, *profile, options.roles);
  if (session.diagnostics.has_errors()) return finish(session);

  std::vector<GapReport> reports;
  for (const RoleId role : roles)
    reports.push_back(find_gap(*catalog, *profile, role, date));
  const GapView view{.show_met = options.all, .profile_name = profile->name, .aipath_version = version};
  const bool is_comparison = reports.size() > 1;
  write_answer(session, is_comparison ? render_comparison(session, *catalog, reports, view)
                                      : render(session, *catalog, reports.front(), view));
  const bool fails = std::any_of(reports.begin(), reports.end(), [&](const GapReport& report) {
    return options.fail_under && report.readiness < *options.fail_under;
  });
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
  app.add_flag("--all", options->all, "Show what is met too");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath gap profile.yaml\n"
      "  aipath gap --role ai-engineer --role ml-engineer\n"
      "  aipath gap profile.yaml --format json --fail-under 70");
  return [options](Session& s) { return run_gap(s, *options); };
}

}  // namespace aipath
