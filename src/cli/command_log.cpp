// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/learner_files.hpp"
#include "cli/log.hpp"
#include "cli/target_words.hpp"
#include "report/escape.hpp"
#include "report/gain_words.hpp"
#include "report/study_words.hpp"
#include <aipath/plan/in_progress.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

struct LogFlags {
  std::string step{};
  std::string duration{};
  std::vector<std::string> note{};
  std::string profile{};
  std::string plan{};
};

constexpr const char* merge_line = "*.study-log.txt merge=union";

bool has_merge_line(const std::filesystem::path& folder) {
  std::ifstream attributes(folder / ".gitattributes");
  for (std::string line; std::getline(attributes, line);) {
    const bool is_about_logs = line.find("study-log.txt") != std::string::npos;
    if (is_about_logs && line.find("merge=union") != std::string::npos) return true;
  }
  return false;
}

/// Whether a file lies in a git work tree that would not merge lines which two branches added.
bool needs_merge_line(const std::string& path) {
  std::error_code error;
  std::filesystem::path folder = std::filesystem::absolute(path, error).parent_path();
  while (!error && !folder.empty()) {
    if (has_merge_line(folder)) return false;
    if (std::filesystem::exists(folder / ".git", error)) return true;
    if (folder == folder.parent_path()) return false;
    folder = folder.parent_path();
  }
  return false;
}

std::optional<StepId> step_meant(Session& session, const Catalog& catalog, const ProfileFile& profile,
                                 const LogFlags& flags) {
  const std::string plan_path = flags.plan.empty() ? plan_beside(profile.source.path()) : flags.plan;
  std::vector<PlannedItem> items;
  const bool names_level = flags.step.find('@') != std::string::npos;
  if (!names_level && !plan_path.empty()) {
    auto plan = read_plan_file(session, catalog, plan_path);
    if (!plan) return std::nullopt;
    items = std::move(plan->items);
  }
  const auto target =
      target_meant(session, catalog, profile.profile, items, flags.step, SkillWord::next_open);
  if (!target) return std::nullopt;
  if (const auto* step = std::get_if<StepId>(&*target)) return *step;
  report_error(session, "wrong-usage", fmt::format("'{}' is no step", flags.step),
               "time is logged for a skill and the level that you study for: python@3");
  return std::nullopt;
}

std::optional<StudyEntry> entry_of(Session& session, const Catalog& catalog, const ProfileFile& profile,
                                   const LogFlags& flags, PartialDate date) {
  const auto step = step_meant(session, catalog, profile, flags);
  const auto minutes = parse_duration(flags.duration);
  if (!minutes) {
    report_error(session, "wrong-usage",
                 fmt::format("'{}' is no time from 1 minute to 24 hours", flags.duration),
                 "write 1.5h, 90m or 1h30m");
  }
  if (!step || !minutes) return std::nullopt;
  StudyEntry entry;
  entry.date = date;
  entry.skill = step->skill;
  entry.level = step->level;
  entry.minutes = *minutes;
  // What a terminal would act on is made visible before it gets into a file that others will print.
  entry.note = terminal_text(fmt::format("{}", fmt::join(flags.note, " ")));
  return entry;
}

void answer(Session& session, const Catalog& catalog, const Profile& profile, const StudyLogFile& log,
            const StudyEntry& entry) {
  if (session.options.quiet) return;
  const StepId step{entry.skill, entry.level};
  const Hours estimate = planned_step(catalog, profile, step).hours;
  write_answer(session,
               fmt::format("{}: {} on {}, {}\n  {}\n", terminal_text(log.path), duration_words(entry.minutes),
                           format_date(entry.date), terminal_text(target_name(catalog, step)),
                           study_sum_words(minutes_logged(log.entries, step, entry.date), estimate)));
  if (!log.exists && needs_merge_line(log.path)) {
    print_notice(session, fmt::format("so that git merges logs of two branches, put this line into "
                                      ".gitattributes: {}",
                                      merge_line));
  }
}

ExitCode run_log(Session& session, const LogFlags& flags) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = read_profile_file(session, *catalog, flags.profile);
  if (!profile) return finish(session);
  const auto entry = entry_of(session, *catalog, *profile, flags, date);
  auto log = read_study_log_file(session, *catalog, profile->source.path());
  if (!entry || !log || session.diagnostics.has_errors()) return finish(session);
  if (log->entries.size() >= max_study_entries) {
    report_error(session, "too-many-values",
                 fmt::format("'{}' is full: it holds {} entries", log->path, max_study_entries));
    return finish(session);
  }
  if (!write_file(session, log->path, with_study_entry(log->text, *catalog, *entry))) return finish(session);
  log->entries.push_back(*entry);
  answer(session, *catalog, profile->profile, *log, *entry);
  return finish(session);
}

}  // namespace

Runner add_log_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<LogFlags>();
  app.add_option("step", flags->step, "What you studied: a step (python@3) or a skill (its next open step)")
      ->type_name("ID")
      ->required();
  app.add_option("time", flags->duration, "For how long: 1.5h, 90m, 1h30m")->type_name("TIME")->required();
  app.add_option("note", flags->note, "A few words about it")->type_name("NOTE");
  app.add_option("--profile", flags->profile,
                 "Your profile; the log lies beside it. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("FILE");
  app.add_option("--plan", flags->plan,
                 "The plan file that knows the next step; else the one beside the profile")
      ->type_name("FILE");
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath log python@3 1.5h decorators, at last\n"
      "  aipath log sql 45m --date 2026-12-03");
  return [flags](Session& s) { return run_log(s, *flags); };
}

}  // namespace aipath
