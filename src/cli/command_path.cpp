// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/path_options.hpp"
#include "cli/version.hpp"
#include <aipath/analysis/calendar.hpp>
#include <aipath/analysis/path.hpp>
#include <aipath/report/path.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace aipath {
namespace {

struct ShownFlags {
  PathFlags path{};
  std::string profile{};
  std::string role{};
  bool resources = false;
  bool frontier = false;
};

std::string render(const Session& session, const Catalog& catalog, const PathReport& report,
                   const PathView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return path_json(catalog, report, view);
  if (format == "csv") return path_csv(catalog, report);
  if (format == "md") return path_markdown(catalog, report, view);
  if (format == "mermaid") return path_mermaid(catalog, report);
  if (format == "dot") return path_dot(catalog, report);
  return path_text(catalog, report, view, text_style(session));
}

PathView view_of(const Profile& profile, const PathOptions& options, PartialDate date) {
  PathView view{.profile_name = profile.name, .aipath_version = version};
  const bool can_be_kept = profile.deadline.is_full() && profile.deadline >= date;
  if (!options.max_hours && profile.hours_per_week && can_be_kept) {
    view.deadline = profile.deadline;
    view.deadline_hours =
        study_hours_between(profile, date_of(plan_start(profile, date)), profile.deadline).value_or(0);
  }
  return view;
}

/// The gap with the steps of the path only: what was cut needs no resource.
GapReport gap_of_path(const PathReport& report) {
  GapReport gap = report.gap;
  gap.steps.clear();
  for (const PathStep& step : report.steps)
    gap.steps.push_back(step.needed);
  return gap;
}

bool are_formats_possible(Session& session, const ShownFlags& flags) {
  const std::string& format = session.options.format;
  if (!flags.resources && !flags.frontier) return true;
  if (format != "mermaid" && format != "dot") return true;
  report_error(session, "wrong-usage", fmt::format("--format {} draws the path, not its resources", format),
               "the formats of resources are text, md, json and csv");
  return false;
}

ExitCode run_path(Session& session, const ShownFlags& flags) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  auto profile = load_profile_for(session, *catalog, flags.profile, !flags.role.empty());
  if (!profile) return finish(session);
  std::vector<std::string> named;
  if (!flags.role.empty()) named.push_back(flags.role);
  const std::vector<RoleId> roles = roles_for(session, *catalog, *profile, named);
  const PathOptions options = path_options_for(session, *catalog, flags.path, date, *profile);
  if (session.diagnostics.has_errors() || !are_formats_possible(session, flags)) return finish(session);

  const PathReport report = find_path(*catalog, *profile, roles.front(), date, options);
  if (flags.frontier) {
    answer_frontier(session, *catalog, *profile, gap_of_path(report), flags.path.resources);
  } else if (flags.resources) {
    answer_resources(session, *catalog, *profile, gap_of_path(report), flags.path.resources);
  } else {
    write_answer(session, render(session, *catalog, report, view_of(*profile, options, date)));
  }
  return finish(session);
}

}  // namespace

Runner add_path_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<ShownFlags>();
  app.add_option("profile", flags->profile,
                 "Your profile; `-` is standard input. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("PROFILE");
  app.add_option("--role", flags->role, "A role instead of the profile's first")->type_name("ID");
  add_path_flags(app, flags->path);
  CLI::Option* resources =
      app.add_flag("--resources", flags->resources, "Say from what to learn it instead: the best resources");
  app.add_flag("--frontier", flags->frontier,
               "Show the sets of resources of which none is better in both money and hours")
      ->excludes(resources);
  add_output_options(app, session.options, {"text", "md", "json", "csv", "mermaid", "dot"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath path profile.yaml\n"
      "  aipath path profile.yaml --max-hours 120\n"
      "  aipath path profile.yaml --deadline 2027-06-30 --format md\n"
      "  aipath path profile.yaml --first rag --skip javascript\n"
      "  aipath path profile.yaml --resources --optimize hours\n"
      "  aipath path profile.yaml --format mermaid");
  return [flags](Session& s) { return run_path(s, *flags); };
}

}  // namespace aipath
