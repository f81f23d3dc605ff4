// SPDX-License-Identifier: MIT
#include "cli/atomic_file.hpp"
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/log.hpp"
#include "cli/option_checks.hpp"
#include "cli/plan_files.hpp"
#include "cli/version.hpp"
#include <aipath/plan/progress.hpp>
#include <aipath/report/calendar_file.hpp>
#include <aipath/report/schedule.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>

namespace aipath {
namespace {

struct PlanFlags {
  std::vector<std::string> profiles{};
  PlanQuestion question{};
  bool update = false;
  bool check = false;
  bool force = false;
  bool schedule = false;
  std::vector<double> compare_hours{};
  std::string ics{};
  std::string ics_granularity = "week";
};

bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

bool is_to_file(const Session& session) {
  return !session.options.output.empty() && session.options.output != "-";
}

/// A file that a person may have written in is never replaced by accident.
bool may_write(Session& session, const PlanFlags& flags) {
  if (!is_to_file(session) || flags.force || !is_there(session.options.output)) return true;
  report_error(session, "cannot-write",
               fmt::format("'{}' exists and may hold your notes", session.options.output),
               "--update writes the new plan into it and keeps what is yours; --force replaces it");
  return false;
}

void write_file(Session& session, const std::string& path, const std::string& text) {
  if (const auto problem = replace_file(path, text))
    report_error(session, "cannot-write", fmt::format("cannot write '{}': {}", path, *problem));
}

/// A calendar of somebody else is not ours to replace.
bool may_write_calendar(Session& session, const PlanFlags& flags) {
  if (flags.ics == "-" || flags.force || !is_there(flags.ics)) return true;
  Diagnostics unseen;
  const auto old = read_source_file(flags.ics, *session.environment.standard_input, unseen);
  if (old && old->text().find("aipath") != std::string::npos && old->text().starts_with("BEGIN:VCALENDAR"))
    return true;
  report_error(session, "cannot-write", fmt::format("'{}' exists and is no calendar of aipath", flags.ics),
               "name another file, or replace it with --force");
  return false;
}

void write_calendar(Session& session, const Catalog& catalog, const LearningPlan& plan,
                    const PlanFlags& flags, PartialDate date) {
  if (flags.ics.empty() || session.diagnostics.has_errors()) return;
  if (!plan.schedule) {
    report_error(session, "wrong-usage", "a calendar needs to know how much you study",
                 "write `hours_per_week: 8` into your profile");
    return;
  }
  if (!may_write_calendar(session, flags)) return;
  const Role& role = catalog[plan.wishes.role];
  const CalendarFileOptions options{.date = date, .key = role.id, .title = role.name};
  const std::string text = flags.ics_granularity == "session"
                               ? calendar_of_sessions(catalog, plan.study, *plan.schedule,
                                                      study_sessions(*plan.schedule, {}), options)
                               : calendar_of_weeks(catalog, plan.study, *plan.schedule, options);
  if (flags.ics == "-") {
    *session.environment.standard_output << text << std::flush;
  } else {
    write_file(session, flags.ics, text);
  }
}

ExitCode write_schedule(Session& session, const Catalog& catalog, const LearningPlan& plan,
                        PartialDate date) {
  if (!plan.schedule) {
    report_error(session, "wrong-usage", "--schedule needs to know how much you study",
                 "write `hours_per_week: 8` into your profile");
    return finish(session);
  }
  const ScheduleView view{
      .aipath_version = version, .profile_name = plan.profile.name, .date = date, .forecast = plan.forecast};
  const std::string& format = session.options.format;
  write_answer(session, format == "json"  ? schedule_json(catalog, plan.study, *plan.schedule, view)
                        : format == "csv" ? schedule_csv(catalog, plan.study, *plan.schedule)
                        : format == "md"
                            ? schedule_markdown(catalog, plan.study, *plan.schedule, view)
                            : schedule_text(catalog, plan.study, *plan.schedule, view, text_style(session)));
  return finish(session);
}

ExitCode write_comparison(Session& session, const LearningPlan& plan, const PlanFlags& flags,
                          PartialDate date) {
  HoursComparison comparison{.hours_per_week = plan.profile.hours_per_week};
  if (plan.profile.deadline.is_set()) comparison.deadline = plan.profile.deadline;
  comparison.options = compare_hours(plan.study, plan.profile, date, flags.compare_hours);
  const std::string& format = session.options.format;
  write_answer(session, format == "json"  ? hours_comparison_json(comparison, version)
                        : format == "csv" ? hours_comparison_csv(comparison)
                        : format == "md"  ? hours_comparison_markdown(comparison)
                                          : hours_comparison_text(comparison, text_style(session)));
  return finish(session);
}

/// A plan on standard output or in a new file, or a table about it.
ExitCode run_fresh(Session& session, const Catalog& catalog, const PlanFlags& flags) {
  const std::string profile = flags.profiles.empty() ? "" : flags.profiles.front();
  if (!may_write(session, flags)) return finish(session);
  if (flags.schedule || !flags.compare_hours.empty()) {
    const auto plan = plan_for(session, catalog, profile, flags.question, nullptr);
    if (!plan) return finish(session);
    write_calendar(session, catalog, *plan, flags, flags.question.date);
    return flags.schedule ? write_schedule(session, catalog, *plan, flags.question.date)
                          : write_comparison(session, *plan, flags, flags.question.date);
  }
  const auto made = fresh_plan_text(session, catalog, profile, flags.question);
  if (!made) return finish(session);
  write_answer(session, made->text);
  write_calendar(session, catalog, made->plan, flags, flags.question.date);
  return finish(session);
}

/// What `--check` and `--update` do for one profile. True if the plan was as it should be.
bool run_one(Session& session, const Catalog& catalog, const PlanFlags& flags, const std::string& profile,
             const std::string& plan_path) {
  PlanQuestion question = flags.question;
  const bool exists = is_there(plan_path);
  if (!exists && flags.check) return false;
  std::optional<SourceFile> old;
  if (exists) {
    old = read_source_file(plan_path, *session.environment.standard_input, session.diagnostics);
    if (!old) return false;
    const bool has_date = !session.options.date.empty() || session.environment.source_date_epoch.has_value();
    const auto written = parse_date(front_matter_value(old->text(), "date").value_or(""));
    if (flags.check && !has_date && written && written->is_full()) question.date = *written;
  }
  const auto made = old ? updated_plan_text(session, catalog, profile, question, *old)
                        : fresh_plan_text(session, catalog, profile, question);
  if (!made) return false;
  const bool is_current = old && old->text() == made->text;
  if (flags.check) return is_current;
  if (!is_current) write_file(session, plan_path, made->text);
  write_calendar(session, catalog, made->plan, flags, question.date);
  if (session.diagnostics.has_errors() || session.options.quiet) return is_current;
  print_notice(session, is_current ? fmt::format("{}: nothing to change", plan_path)
                        : old      ? fmt::format("{}: updated, {} kept, {} new, {} set aside", plan_path,
                                                 made->kept, made->added, made->set_aside)
                                   : fmt::format("{}: written", plan_path));
  return is_current;
}

void report_stale(Session& session, const std::string& profile, const std::string& plan_path) {
  Diagnostic problem;
  problem.severity = Severity::warning;
  problem.code = "stale-plan";
  problem.place.path = plan_path;
  problem.message = is_there(plan_path) ? "this plan is not what profile, ticks and roadmaps say"
                                        : fmt::format("'{}' has no plan yet", profile);
  problem.hint = fmt::format("`aipath plan --update {}` writes it", profile);
  session.diagnostics.add(std::move(problem));
}

/// One profile that cannot be read does not stop the others.
ExitCode run_files(Session& session, const Catalog& catalog, const PlanFlags& flags) {
  std::vector<std::string> profiles = flags.profiles;
  if (profiles.empty())
    profiles.push_back(is_there("profile.yaml") ? "profile.yaml" : ".aipath/profile.yaml");
  std::string stale;
  for (const std::string& profile : profiles) {
    const std::string plan_path = is_to_file(session) ? session.options.output : plan_path_for(profile);
    Session own{session.environment, session.options, {}};
    const bool is_current = run_one(own, catalog, flags, profile, plan_path);
    if (flags.check && !is_current && !own.diagnostics.has_errors()) {
      report_stale(own, profile, plan_path);
      stale += plan_path + "\n";
    }
    for (const Diagnostic& problem : own.diagnostics.all())
      session.diagnostics.add(problem);
  }
  *session.environment.standard_output << stale << std::flush;
  return finish(session, stale.empty() ? ExitCode::done : ExitCode::answer_is_no);
}

/// Flags that do not go together although each is fine.
void check_flags(Session& session, const PlanFlags& flags) {
  const bool is_table = flags.schedule || !flags.compare_hours.empty();
  const std::string& format = session.options.format;
  if (!is_table && (format == "json" || format == "csv")) {
    report_error(session, "wrong-usage", fmt::format("a plan is Markdown, not {}", format),
                 "--schedule gives its weeks in any format");
  }
  const bool is_for_files = flags.update || flags.check;
  if (!is_for_files && flags.profiles.size() > 1) {
    report_error(session, "wrong-usage", "several profiles need --update or --check",
                 "`aipath plan --update` writes a plan beside each of them");
  }
  if (flags.profiles.size() > 1 && (is_to_file(session) || !flags.ics.empty())) {
    report_error(session, "wrong-usage", "-o and --ics name one file, but there are several profiles",
                 "each plan is written beside its profile");
  }
  const bool reads_input =
      std::find(flags.profiles.begin(), flags.profiles.end(), "-") != flags.profiles.end();
  if (is_for_files && !is_to_file(session) && reads_input) {
    report_error(session, "wrong-usage", "the profile is standard input, so where is its plan?",
                 "name the plan with -o PLAN.md");
  }
}

ExitCode run_plan(Session& session, PlanFlags flags) {
  flags.question.date = today(session);
  check_flags(session, flags);
  if (session.diagnostics.has_errors()) return finish(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  return flags.update || flags.check ? run_files(session, *catalog, flags)
                                     : run_fresh(session, *catalog, flags);
}

void add_file_flags(CLI::App& app, PlanFlags& flags) {
  CLI::Option* update =
      app.add_flag("--update", flags.update, "Write a new plan into the plan file; what you wrote is kept");
  CLI::Option* check =
      app.add_flag("--check", flags.check, "Write nothing; exit with 1 and name the plans that are stale");
  CLI::Option* force =
      app.add_flag("--force", flags.force, "Replace a file that exists, with all that stands in it");
  CLI::Option* schedule = app.add_flag("--schedule", flags.schedule, "Write the weeks only, as a table");
  CLI::Option* compare = app.add_option("--compare-hours", flags.compare_hours,
                                        "Compare finish dates at these hours a week instead");
  compare->type_name("N")->delimiter(',')->allow_extra_args(false);
  allow_range(*compare, 0.1, 168);
  check->excludes(update)->excludes(force);
  schedule->excludes(update)->excludes(check)->excludes(compare);
  compare->excludes(update)->excludes(check);
  app.add_option("--ics", flags.ics, "Write a calendar to this file too")->type_name("FILE")->excludes(check);
  allow_only(*app.add_option("--ics-granularity", flags.ics_granularity, "What an event of the calendar is")
                  ->capture_default_str(),
             {"week", "session"});
}

}  // namespace

Runner add_plan_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<PlanFlags>();
  app.add_option("profiles", flags->profiles,
                 "Your profile; `-` is standard input. Without it ./profile.yaml or ./.aipath/profile.yaml. "
                 "Several with --update or --check")
      ->type_name("PROFILE");
  app.add_option("--role", flags->question.role, "A role instead of the profile's first")->type_name("ID");
  add_file_flags(app, *flags);
  add_path_flags(app, flags->question.path);
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath plan profile.yaml -o PLAN.md\n"
      "  aipath plan profile.yaml -o PLAN.md --update\n"
      "  aipath plan --update members/*.yaml\n"
      "  aipath plan --check members/*.yaml --diagnostics github\n"
      "  aipath plan profile.yaml --compare-hours 6,8,10,15\n"
      "  aipath plan profile.yaml -o PLAN.md --ics plan.ics");
  return [flags](Session& s) { return run_plan(s, *flags); };
}

}  // namespace aipath
