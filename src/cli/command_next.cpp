// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/option_checks.hpp"
#include "cli/progress_inputs.hpp"
#include "cli/version.hpp"
#include <aipath/analysis/resource_choice.hpp>
#include <aipath/report/next.hpp>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct NextFlags {
  std::string profile{};
  std::string plan{};
  std::optional<int> minutes{};
};

std::vector<ResourceId> resources_for(const Catalog& catalog, const Profile& profile, const NeededStep& step,
                                      PartialDate date) {
  const std::vector<SkillState> states = skill_states(catalog, profile.skills, date);
  std::vector<ResourceId> resources;
  const ResourceConstraints constraints = resource_constraints(catalog, profile);
  for (const ChosenResource& chosen : find_resources(catalog, {step}, states, constraints).resources)
    resources.push_back(chosen.resource);
  return resources;
}

NextThing find_next(const Catalog& catalog, const LearnerProgress& learner, std::optional<int> minutes,
                    PartialDate date) {
  NextThing next;
  next.minutes = minutes;
  const std::vector<OpenStep> open =
      open_steps(catalog, learner.profile, learner.plan, learner.log.entries, date);
  const auto first =
      std::find_if(open.begin(), open.end(), [](const OpenStep& step) { return step.can_begin; });
  if (first == open.end()) {
    for (const PlannedItem& item : learner.items) {
      const bool is_step = std::holds_alternative<StepId>(item.target);
      if (!is_step && !item.is_ticked && !item.is_set_aside) next.others.push_back(item.target);
    }
    return next;
  }
  next.step = *first;
  next.resources = resources_for(catalog, learner.profile, first->step, date);
  if (minutes && first->left > *minutes) {
    const auto fitting = std::find_if(
        first, open.end(), [&](const OpenStep& step) { return step.can_begin && step.left <= *minutes; });
    if (fitting != open.end()) next.fitting = *fitting;
  }
  return next;
}

std::string render(const Session& session, const Catalog& catalog, const NextThing& next, PartialDate date) {
  const std::string& format = session.options.format;
  if (format == "json") return next_json(catalog, next, {version, date});
  if (format == "md") return next_markdown(catalog, next);
  return next_text(catalog, next, text_style(session));
}

ExitCode run_next(Session& session, const NextFlags& flags) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto learner = read_learner_progress(session, *catalog, {flags.profile, flags.plan, {}, date});
  if (!learner || session.diagnostics.has_errors()) return finish(session);
  write_answer(session, render(session, *catalog, find_next(*catalog, *learner, flags.minutes, date), date));
  return finish(session);
}

}  // namespace

Runner add_next_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<NextFlags>();
  app.add_option("profile", flags->profile,
                 "Your profile. Without it ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("PROFILE");
  app.add_option("--plan", flags->plan, "The plan file; without it the one beside the profile")
      ->type_name("FILE");
  CLI::Option* minutes = app.add_option("--minutes", flags->minutes, "The time that you have now");
  minutes->type_name("N");
  constexpr double day = 1440;
  allow_range(*minutes, 1, day);
  add_output_options(app, session.options, {"text", "md", "json"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath next\n"
      "  aipath next ada.yaml --minutes 30");
  return [flags](Session& s) { return run_next(s, *flags); };
}

}  // namespace aipath
