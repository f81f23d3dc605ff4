// SPDX-License-Identifier: MIT
#include "cli/path_options.hpp"

#include "cli/option_checks.hpp"
#include "profile/id_lookup.hpp"
#include <aipath/analysis/calendar.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

CLI::Option* add_ids(CLI::App& app, const char* name, std::vector<std::string>& ids, const char* words) {
  return app.add_option(name, ids, words)->type_name("ID")->delimiter(',')->allow_extra_args(false);
}

/// The skills that a flag names; ids of older roadmaps are carried forward with a note.
std::vector<SkillId> skills_named(Session& session, IdLookup& ids, const char* flag,
                                  const std::vector<std::string>& names) {
  std::vector<SkillId> skills;
  for (const std::string& name : names) {
    std::vector<std::uint32_t> found;
    if (const auto index = ids.skills.find(name)) {
      found.push_back(*index);
    } else if (found = ids.successors(name, ids.skills); !found.empty()) {
      Diagnostic note;
      note.severity = Severity::note;
      note.code = "succeeded-id";
      note.message = succession_words(name, found, ids.skills);
      session.diagnostics.add(std::move(note));
    } else {
      const std::string hint = ids.hint_for(name, ids.skills);
      report_error(session, "wrong-usage", fmt::format("{}: no skill '{}'", flag, name),
                   hint.empty() ? "`aipath roadmap list skills` lists them" : hint);
    }
    for (const std::uint32_t index : found) {
      const SkillId skill{index};
      if (std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
    }
  }
  return skills;
}

/// What a flag prefers comes before what the profile prefers.
void add_preferences(Session& session, IdLookup& ids, const std::vector<std::string>& names,
                     Profile& profile) {
  std::vector<Preference> preferences;
  for (const std::string& name : names) {
    std::vector<SkillId> skills = ids.skills_meant_by(name);
    if (skills.empty()) {
      const std::string hint = did_you_mean(name, ids.preference_names());
      report_error(session, "wrong-usage", fmt::format("--prefer: no preference '{}'", name),
                   hint.empty() ? "a preference is a skill, or a vendor such as aws" : hint);
    }
    preferences.push_back({name, std::move(skills), {}});
  }
  profile.prefer.insert(profile.prefer.begin(), preferences.begin(), preferences.end());
}

/// The hours until `--deadline`.
std::optional<double> hours_until(Session& session, const Profile& profile, PartialDate date,
                                  const std::string& given, PartialDate& deadline) {
  const auto day = parse_date(given);
  if (!day || !day->is_full()) {
    report_error(session, "wrong-usage", fmt::format("--deadline '{}' is no day", given),
                 "write it as YYYY-MM-DD");
    return std::nullopt;
  }
  if (*day < date) {
    report_error(
        session, "wrong-usage",
        fmt::format("--deadline {} lies before {}, which counts as today", given, format_date(date)));
  }
  if (!profile.hours_per_week) {
    report_error(session, "wrong-usage", "--deadline needs to know how much you study",
                 "write `hours_per_week: 8` into your profile, or use --max-hours");
  }
  deadline = *day;
  return study_hours_between(profile, date_of(plan_start(profile, date)), *day);
}

}  // namespace

PathOptions path_options_for(Session& session, const Catalog& catalog, const PathFlags& flags,
                             PartialDate date, Profile& profile) {
  IdLookup ids(catalog);
  PathOptions options;
  options.first = skills_named(session, ids, "--first", flags.first);
  options.skip = skills_named(session, ids, "--skip", flags.skip);
  for (const SkillId skill : options.first) {
    if (std::find(options.skip.begin(), options.skip.end(), skill) == options.skip.end()) continue;
    report_error(session, "wrong-usage",
                 fmt::format("'{}' cannot come first and be skipped", catalog[skill].id));
  }
  add_preferences(session, ids, flags.prefer, profile);
  profile.free_only = profile.free_only || flags.resources.free_only;
  options.max_hours = flags.max_hours;
  if (!flags.deadline.empty())
    options.max_hours = hours_until(session, profile, date, flags.deadline, options.deadline);
  options.effort = flags.effort == "quick"   ? Effort::quick
                   : flags.effort == "prove" ? Effort::prove
                                             : Effort::normal;
  return options;
}

void add_path_flags(CLI::App& app, PathFlags& flags) {
  CLI::Option* deadline = app.add_option(
      "--deadline", flags.deadline, "Choose what gives most readiness until this day, and say what is cut");
  deadline->type_name("YYYY-MM-DD");
  CLI::Option* max_hours = app.add_option("--max-hours", flags.max_hours, "The same for so many hours");
  max_hours->type_name("N")->excludes(deadline);
  allow_range(*max_hours, 0, 1'000'000);
  add_ids(app, "--first", flags.first, "Skills to learn first, with what they need; in this order");
  add_ids(app, "--skip", flags.skip, "Skills to leave out, with what needs them");
  add_ids(app, "--prefer", flags.prefer,
          "Skills or vendors to take where the role leaves a choice, before those of the profile");
  app.add_flag("--free-only", flags.resources.free_only,
               "Learn from free resources only, as `free_only` in a profile");
  app.add_option("--budget", flags.resources.budget, "Money for resources instead of the profile's budget")
      ->type_name("AMOUNT");
  allow_only(*app.add_option("--optimize", flags.resources.optimize, "What the resources should save")
                  ->capture_default_str(),
             {"money", "hours", "balanced"});
  allow_only(*app.add_option("--effort", flags.effort, "How long to look for a better order and its proof")
                  ->capture_default_str(),
             {"quick", "normal", "prove"});
}

}  // namespace aipath
