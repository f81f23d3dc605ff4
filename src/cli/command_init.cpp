// SPDX-License-Identifier: MIT
#include "cli/atomic_file.hpp"
#include "cli/command.hpp"
#include "cli/init_dialogue.hpp"
#include "cli/inputs.hpp"
#include "cli/level_question.hpp"
#include "cli/option_checks.hpp"
#include "cli/resume_offer.hpp"
#include "report/hanging_text.hpp"
#include "report/resume_words.hpp"
#include <aipath/profile/write.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

namespace aipath {
namespace {

struct InitOptions {
  std::string output = "profile.yaml";
  std::string from{};
  std::string role{};
  std::string seniority{};
  std::string region{};
  std::optional<double> hours_per_week{};
  std::string budget{};
  bool defaults = false;
  bool force = false;
};

/// The answers that flags give, and the ids of their questions.
struct GivenAnswers {
  Profile profile{};
  std::vector<std::string> settled{};
};

GivenAnswers given_answers(Session& session, const Catalog& catalog, const InitOptions& options) {
  GivenAnswers given;
  Profile& profile = given.profile;
  if (!options.role.empty()) {
    profile.roles = roles_for(session, catalog, profile, {options.role});
    given.settled.emplace_back("role");
  }
  if (!options.seniority.empty()) {
    profile.seniority = options.seniority == "entry"    ? Seniority::entry
                        : options.seniority == "senior" ? Seniority::senior
                                                        : Seniority::mid;
    given.settled.emplace_back("seniority");
  }
  if (!options.region.empty()) {
    profile.region = options.region;
    given.settled.emplace_back("region");
  }
  if (options.hours_per_week) {
    profile.hours_per_week = options.hours_per_week;
    given.settled.emplace_back("hours_per_week");
  }
  if (!options.budget.empty()) {
    profile.budget = parse_money(options.budget);
    given.settled.emplace_back("budget");
    if (!profile.budget) {
      report_error(session, "wrong-usage", fmt::format("--budget '{}' is no amount of money", options.budget),
                   "write an amount and a currency, such as --budget '500 USD'");
    }
  }
  return given;
}

/// Flags win over what was answered in an earlier run.
void take_over(const GivenAnswers& given, Profile& profile) {
  for (const std::string& id : given.settled) {
    if (id == "role") profile.roles = given.profile.roles;
    if (id == "seniority") profile.seniority = given.profile.seniority;
    if (id == "region") profile.region = given.profile.region;
    if (id == "hours_per_week") profile.hours_per_week = given.profile.hours_per_week;
    if (id == "budget") profile.budget = given.profile.budget;
  }
}

/// Whether the file may be written, without touching it; reports why not.
bool may_write(Session& session, const InitOptions& options) {
  std::error_code error;
  if (options.output == "-") return true;
  if (!options.force && std::filesystem::exists(std::filesystem::symlink_status(options.output, error))) {
    report_error(session, "cannot-write", fmt::format("'{}' is there already", options.output),
                 "`aipath assess` changes levels in it; --force replaces it, -o names another file");
    return false;
  }
  const std::string folder = std::filesystem::path(options.output).parent_path().string();
  if (::access(folder.empty() ? "." : folder.c_str(), W_OK | X_OK) == 0) return true;
  report_error(session, "cannot-write",
               fmt::format("cannot write into the folder '{}': {}", folder.empty() ? "." : folder,
                           std::generic_category().message(errno)));
  return false;
}

std::string gap_command(const InitOptions& options) {
  return options.output == "profile.yaml" ? "aipath gap" : "aipath gap " + options.output;
}

void say(const Session& session, const std::string& line) {
  if (!session.options.quiet) *session.environment.standard_output << line << '\n' << std::flush;
}

bool write_profile(Session& session, const InitOptions& options, const std::string& text) {
  if (!may_write(session, options)) return false;
  session.options.output = options.output;
  write_answer(session, text);
  return !session.diagnostics.has_errors();
}

/// Flags win over what the resume says.
Profile start_profile(const GivenAnswers& given, const ResumeProposal* proposal) {
  Profile profile;
  if (proposal != nullptr) take_person(*proposal, profile);
  take_over(given, profile);
  return profile;
}

void say_summary(const Session& session, const Catalog& catalog, const ResumeProposal& proposal) {
  for (const std::string& line : proposal_summary(catalog, proposal)) {
    std::string text = hanging_text("", line, text_style(session).width);
    if (!text.empty()) text.pop_back();  // `say` ends the line
    say(session, text);
  }
}

/// Everything that the resume makes likely, unconfirmed and marked so.
ExitCode write_proposals(Session& session, const Catalog& catalog, const InitOptions& options,
                         const GivenAnswers& given, const ResumeProposal& proposal) {
  Profile profile = start_profile(given, &proposal);
  const std::vector<SkillRemark> remarks = take_unconfirmed(catalog, proposal, profile);
  const std::vector<SkillId> skills = skills_of_role(catalog, profile.roles.front());
  const bool is_written = write_profile(session, options, profile_yaml(catalog, profile, skills, remarks));
  if (is_written && options.output != "-") {
    say_summary(session, catalog, proposal);
    say(session,
        fmt::format("Wrote '{}'. Its levels are proposals with their reasons, confirmed by nobody:\nread "
                    "them and correct what is wrong, then run `{}`.",
                    options.output, gap_command(options)));
  }
  return finish(session);
}

ExitCode write_defaults(Session& session, const Catalog& catalog, const InitOptions& options,
                        Profile profile) {
  for (const SkillId skill : skills_of_role(catalog, profile.roles.front()))
    profile.skills.push_back({.skill = skill});
  if (write_profile(session, options, profile_yaml(catalog, profile)) && options.output != "-") {
    say(session, fmt::format("Wrote '{}' with {} skills at level 0. Set the levels that you have, then run "
                             "`{}`.",
                             options.output, profile.skills.size(), gap_command(options)));
  }
  return finish(session);
}

/// What an earlier run kept, if the learner wants to go on with it.
struct Resumed {
  std::optional<InitAnswers> answers{};
  AnswerKind kind = AnswerKind::given;
};

Resumed offer_resume(Terminal& terminal, const std::string& path, const Catalog& catalog) {
  std::optional<InitAnswers> kept = kept_answers(path, catalog);
  if (!kept) return {};
  Choice choice;
  choice.subject = "Earlier answers";
  choice.title = "You stopped in the middle last time. Go on from there?";
  choice.note = fmt::format("Skills rated so far: {}", kept->profile.skills.size());
  choice.may_go_back = false;
  choice.may_skip = false;
  choice.preset = 0;
  choice.options = {"go on", "begin anew and drop those answers"};
  const Answer answer = ask(terminal, choice);
  if (answer.kind != AnswerKind::given) return {std::nullopt, answer.kind};
  if (answer.option == 1) kept.reset();
  return {std::move(kept), AnswerKind::given};
}

ExitCode stop_early(Session& session, const std::string& path, bool was_interrupted) {
  std::error_code error;
  if (std::filesystem::exists(path, error)) {
    say(session,
        fmt::format("No profile is written yet. Your answers are kept in\n'{}'; the same command goes "
                    "on with them.",
                    path));
  } else {
    say(session, "No profile is written.");
  }
  return finish(session, was_interrupted ? ExitCode::interrupted : ExitCode::done);
}

ExitCode finish_dialogue(Session& session, const Catalog& catalog, const InitOptions& options,
                         const InitAnswers& answers, const std::string& path) {
  const Profile& profile = answers.profile;
  const std::vector<SkillId> skills = skills_of_role(catalog, profile.roles.front());
  if (write_profile(session, options, profile_yaml(catalog, profile, skills))) {
    forget_answers(path);
    say(session,
        fmt::format("Wrote '{}' with {} skills; {} of the role's are left out as comments. See your "
                    "gap with `{}`.",
                    options.output, profile.skills.size(),
                    skills.size() - std::min(skills.size(), profile.skills.size()), gap_command(options)));
  }
  return finish(session);
}

ExitCode hold_dialogue(Session& session, const Catalog& catalog, const InitOptions& options,
                       const GivenAnswers& given, const ResumeProposal* proposal) {
  const std::string path = answers_path(options.output);
  Terminal terminal(session.environment, text_style(session).colour);
  say(session,
      "A few questions about you, then the skills of your role. Nothing leaves your\n"
      "machine, and you can stop at any question: answers are kept.\n");
  if (proposal != nullptr) {
    say_summary(session, catalog, *proposal);
    say(session, "Where the resume says something, Enter takes what it makes likely.\n");
  }
  const Resumed resumed = offer_resume(terminal, path, catalog);
  if (resumed.kind != AnswerKind::given) {
    return stop_early(session, path, resumed.kind == AnswerKind::interrupted);
  }
  InitAnswers start = resumed.answers.value_or(InitAnswers{start_profile(given, proposal), {}});
  take_over(given, start.profile);
  InitDialogue dialogue(terminal, catalog, std::move(start), given.settled, proposal);
  const InitDialogue::End end = dialogue.run([&](const InitAnswers& answers) {
    const auto problem = keep_answers(path, catalog, answers);
    if (problem) report_error(session, "cannot-write", fmt::format("cannot write '{}': {}", path, *problem));
    return !problem;
  });
  if (end == InitDialogue::End::cannot_keep) return finish(session);
  if (end != InitDialogue::End::all_asked) {
    return stop_early(session, path, end == InitDialogue::End::interrupted);
  }
  return finish_dialogue(session, catalog, options, dialogue.answers(), path);
}

ExitCode run_init(Session& session, const InitOptions& options) {
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  GivenAnswers given = given_answers(session, *catalog, options);
  if (session.diagnostics.has_errors()) return finish(session);
  if (options.defaults && options.role.empty()) {
    report_error(session, "wrong-usage", "--defaults needs a role",
                 "such as --role ai-engineer; `aipath roadmap list roles` lists them");
    return finish(session);
  }
  std::optional<ResumeProposal> proposal;
  const auto read_resume = [&] {
    if (options.from.empty()) return true;
    proposal = read_resume_for(session, *catalog, options.from);
    return proposal.has_value();
  };
  if (options.defaults) {
    if (!may_write(session, options) || !read_resume()) return finish(session);
    return proposal ? write_proposals(session, *catalog, options, given, *proposal)
                    : write_defaults(session, *catalog, options, std::move(given.profile));
  }
  if (!can_ask(session, "init",
               "`aipath init --role ai-engineer --defaults` writes a profile without questions")) {
    return finish(session);
  }
  if (options.output == "-") {
    report_error(session, "wrong-usage", "-o - goes with --defaults only: the questions need the terminal");
    return finish(session);
  }
  if (options.from == "-") {
    report_error(session, "wrong-usage",
                 "--from - goes with --defaults only: the questions need the terminal");
    return finish(session);
  }
  if (!may_write(session, options) || !read_resume()) return finish(session);
  return hold_dialogue(session, *catalog, options, given, proposal ? &*proposal : nullptr);
}

}  // namespace

Runner add_init_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<InitOptions>();
  app.add_option("-o,--output", options->output, "The profile to write")
      ->type_name("FILE")
      ->capture_default_str();
  app.add_option("--from", options->from, "A resume to propose levels from: JSON Resume, Markdown or text")
      ->type_name("FILE");
  app.add_option("--role", options->role, "The role that you want")->type_name("ID");
  allow_only(*app.add_option("--seniority", options->seniority, "At which seniority"),
             {"entry", "mid", "senior"});
  app.add_option("--region", options->region, "Where you want to work, such as US")->type_name("REGION");
  CLI::Option* hours = app.add_option("--hours-per-week", options->hours_per_week, "Hours for study");
  hours->type_name("N");
  allow_range(*hours, 0.1, 168);
  app.add_option("--budget", options->budget, "Money for courses and exams, such as '500 USD'")
      ->type_name("AMOUNT");
  app.add_flag("--defaults", options->defaults, "Ask nothing: every skill of the role at level 0");
  app.add_flag("--force", options->force, "Replace a file that is there");
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath init\n"
      "  aipath init --from resume.json\n"
      "  aipath init --role ai-engineer --hours-per-week 8 --defaults");
  return [options](Session& s) { return run_init(s, *options); };
}

}  // namespace aipath
