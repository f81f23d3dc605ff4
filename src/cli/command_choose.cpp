// SPDX-License-Identifier: MIT
#include "cli/choose_answers.hpp"
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/version.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/analysis/decision_profile.hpp>
#include <aipath/report/choice.hpp>
#include <aipath/report/entries.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace aipath {
namespace {

struct ChooseOptions {
  std::string decision{};
  std::string profile{};
  std::vector<std::string> answers{};
  bool asks_nothing = false;
};

std::string render_list(const Session& session, const Catalog& catalog) {
  const std::string& format = session.options.format;
  if (format == "json") return entries_json(catalog, EntryKind::decisions, {});
  if (format == "csv") return entries_csv(catalog, EntryKind::decisions, {});
  if (format == "md") return entries_markdown(catalog, EntryKind::decisions, {});
  return entries_text(catalog, EntryKind::decisions, {}, text_style(session));
}

std::string render(const Session& session, const Catalog& catalog, const DecisionReport& report,
                   const ChoiceView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return choice_json(catalog, report, view);
  if (format == "csv") return choice_csv(catalog, report);
  if (format == "md") return choice_markdown(catalog, report, view);
  return choice_text(catalog, report, view, text_style(session));
}

std::optional<std::size_t> find_decision(Session& session, const Catalog& catalog, const std::string& id) {
  std::vector<std::string_view> ids;
  for (std::size_t i = 0; i < catalog.decisions.size(); ++i) {
    const Decision& decision = catalog.decisions[i];
    ids.push_back(decision.id);
    if (decision.id != id) continue;
    if (!decision.options.empty()) return i;
    report_error(session, "wrong-usage", fmt::format("decision '{}' has nothing to choose from", id));
    return std::nullopt;
  }
  const std::string hint = did_you_mean(id, ids);
  report_error(session, "wrong-usage", fmt::format("no decision '{}'", id),
               hint.empty() ? fmt::format("the decisions are: {}", fmt::join(ids, ", ")) : hint);
  return std::nullopt;
}

/// Whether somebody sits there who would be surprised by an answer without questions.
bool may_ask(const Session& session, const ChooseOptions& options) {
  return session.environment.input_is_terminal && session.environment.output_is_terminal &&
         session.options.format == "text" && session.options.output.empty() && options.answers.empty() &&
         !options.asks_nothing && options.profile != "-";
}

ExitCode run_choose(Session& session, const ChooseOptions& options) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  if (options.decision.empty()) {
    write_answer(session, render_list(session, *catalog));
    return finish(session);
  }
  const auto index = find_decision(session, *catalog, options.decision);
  const auto profile = load_profile_if_any(session, *catalog, options.profile);
  if (!index || !profile) return finish(session);
  const Decision& decision = catalog->decisions[*index];
  std::vector<DecisionAnswer> answers;
  apply_answers(session, decision, options.answers, answers);
  if (session.diagnostics.has_errors()) return finish(session);
  if (may_ask(session, options) && ask_answers(session, decision, answers) == DialogueEnd::interrupted)
    return finish(session, ExitCode::interrupted);

  const DecisionReport report = weigh_decision(*catalog, *index, answers, date);
  const ChoiceView view{.profile_name = profile->name,
                        .preferred = preferred_option(decision, *profile),
                        .aipath_version = version};
  write_answer(session, render(session, *catalog, report, view));
  return finish(session);
}

}  // namespace

Runner add_choose_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<ChooseOptions>();
  app.add_option("decision", options->decision,
                 "What to decide: framework, cloud, education ...; without it, a list of all decisions")
      ->type_name("DECISION");
  app.add_option("profile", options->profile,
                 "Your profile; `-` is standard input. Without it ./profile.yaml or ./.aipath/profile.yaml, "
                 "if there is one")
      ->type_name("PROFILE");
  app.add_option("--answer", options->answers,
                 "How much a criterion matters to you: CRITERION=yes, no or 0 to 5; may be repeated")
      ->type_name("CRITERION=ANSWER")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_flag("--neutral", options->asks_nothing,
               "Ask nothing: what is not answered counts as the roadmap weighs it");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath choose\n"
      "  aipath choose framework\n"
      "  aipath choose framework --answer mobile=yes,research=1\n"
      "  aipath choose cloud profile.yaml --neutral --format md");
  return [options](Session& s) { return run_choose(s, *options); };
}

}  // namespace aipath
