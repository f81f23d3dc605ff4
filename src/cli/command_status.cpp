// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/option_checks.hpp"
#include "cli/progress_inputs.hpp"
#include "cli/version.hpp"
#include <aipath/report/status.hpp>

#include <filesystem>
#include <memory>

namespace aipath {
namespace {

struct StatusFlags {
  std::string profile{};
  std::string plan{};
  std::string since{};
  std::optional<double> fail_behind{};
};

std::string render(const Session& session, const ProgressStatus& status, const StatusView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return status_json(status, view);
  if (format == "csv") return status_csv(status);
  if (format == "md") return status_markdown(status, view);
  return status_text(status, view, text_style(session));
}

ExitCode run_status(Session& session, const StatusFlags& flags) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto learner =
      read_learner_progress(session, *catalog, {flags.profile, flags.plan, flags.since, date});
  if (!learner || session.diagnostics.has_errors()) return finish(session);
  const auto status = find_progress_status(learner->plan, learner->log.entries, learner->profile, date);
  const auto calendar = study_calendar(learner->profile);
  if (!status || !calendar || calendar->week_minutes <= 0) {
    report_error(session, "wrong-usage", "status needs to know how much you study",
                 "write `hours_per_week: 8` into your profile");
    return finish(session);
  }
  constexpr double minutes_in_hour = 60;
  const StatusView view{.aipath_version = version,
                        .profile_name = learner->profile.name,
                        .plan_file = std::filesystem::path(learner->plan_path).filename().string(),
                        .date = date,
                        .start = learner->plan.start,
                        .deadline = learner->profile.deadline,
                        .hours_per_week = static_cast<double>(calendar->week_minutes) / minutes_in_hour};
  write_answer(session, render(session, *status, view));
  const bool is_late = flags.fail_behind && -status->hours_ahead > *flags.fail_behind;
  return finish(session, is_late ? ExitCode::answer_is_no : ExitCode::done);
}

}  // namespace

Runner add_status_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<StatusFlags>();
  app.add_option("profile", flags->profile,
                 "Your profile. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("PROFILE");
  app.add_option("--plan", flags->plan, "The plan file; without it the one beside the profile")
      ->type_name("FILE");
  app.add_option("--since", flags->since, "The day on which the plan began")->type_name("YYYY-MM-DD");
  CLI::Option* fail_behind = app.add_option("--fail-behind", flags->fail_behind,
                                            "Exit with 1 if more than so many hours behind the plan");
  fail_behind->type_name("HOURS");
  constexpr double most_hours = 1'000'000;
  allow_range(*fail_behind, 0, most_hours);
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath status\n"
      "  aipath status ada.yaml --format json\n"
      "  aipath status ada.yaml --fail-behind 10");
  return [flags](Session& s) { return run_status(s, *flags); };
}

}  // namespace aipath
