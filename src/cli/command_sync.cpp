// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/learner_files.hpp"
#include "report/escape.hpp"
#include "report/gain_words.hpp"
#include <aipath/plan/sync.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <utility>

namespace aipath {
namespace {

struct SyncFlags {
  std::string plan{};
  std::string profile{};
  bool check = false;
};

std::vector<PlanTarget> ticked(const std::vector<PlannedItem>& items) {
  std::vector<PlanTarget> done;
  for (const PlannedItem& item : items) {
    if (item.is_ticked) done.push_back(item.target);
  }
  return done;
}

ExitCode run_sync(Session& session, const SyncFlags& flags) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto plan = read_plan_file(session, *catalog, flags.plan);
  const auto profile = read_profile_file(session, *catalog, flags.profile);
  if (!plan || !profile || session.diagnostics.has_errors()) return finish(session);

  const std::vector<PlanTarget> done = ticked(plan->items);
  const ProfileGain gain = gain_of(*catalog, profile->profile, done);
  const std::string name = terminal_text(profile->source.path());
  if (gain.is_nothing()) {
    if (!session.options.quiet) {
      write_answer(session, fmt::format("{} is current: it has all that is ticked in {}.\n", name,
                                        terminal_text(plan->source.path())));
    }
    return finish(session);
  }
  const auto text = with_gain(profile->source, *catalog, gain, date, session.diagnostics);
  if (!text) return finish(session);
  if (!flags.check && !write_file(session, profile->source.path(), *text)) return finish(session);
  if (!session.options.quiet) {
    write_answer(session, fmt::format("{}{}: {}\n{}", name, flags.check ? " is behind its plan" : "",
                                      gain_summary(gain), gain_lines(*catalog, gain)));
  }
  return finish(session, flags.check ? ExitCode::answer_is_no : ExitCode::done);
}

}  // namespace

Runner add_sync_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<SyncFlags>();
  app.add_option("plan", flags->plan, "The plan file, in which you tick what you have done")
      ->type_name("PLAN")
      ->required();
  app.add_option("profile", flags->profile,
                 "Your profile. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("PROFILE");
  app.add_flag("--check", flags->check, "Write nothing; exit with 1 if the profile would change");
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath sync PLAN.md profile.yaml\n"
      "  aipath sync ada.plan.md ada.yaml --check");
  return [flags](Session& s) { return run_sync(s, *flags); };
}

}  // namespace aipath
