// SPDX-License-Identifier: MIT
#include "cli/atomic_file.hpp"
#include "cli/command.hpp"
#include "cli/id_words.hpp"
#include "cli/inputs.hpp"
#include "cli/level_question.hpp"
#include "profile/id_lookup.hpp"
#include <aipath/profile/edit.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

/// The latest day of which the profile says that the skill was used or shown; not set if it names none.
PartialDate last_asserted(const SkillClaim& claim) {
  PartialDate latest = claim.last_used;
  for (const Evidence& evidence : claim.evidence)
    latest = std::max(latest, evidence.date);
  return latest;
}

std::vector<SkillId> oldest_first(const Profile& profile) {
  std::vector<SkillClaim> claims = profile.skills;
  std::stable_sort(claims.begin(), claims.end(), [](const SkillClaim& a, const SkillClaim& b) {
    const PartialDate first = last_asserted(a);
    const PartialDate second = last_asserted(b);
    return first.is_set() && (!second.is_set() || first < second);
  });
  std::vector<SkillId> skills;
  for (const SkillClaim& claim : claims)
    skills.push_back(claim.skill);
  return skills;
}

std::vector<SkillId> named_skills(Session& session, const Catalog& catalog,
                                  const std::vector<std::string>& names) {
  std::vector<SkillId> skills;
  IdLookup ids(catalog);
  for (const std::string& name : names) {
    if (const auto index = ids.skills.find(name)) {
      skills.push_back({*index});
      continue;
    }
    const std::string hint = ids.hint_for(name, ids.skills);
    report_error(session, "wrong-usage", fmt::format("no skill '{}'", name),
                 hint.empty() ? "`aipath roadmap list skills` lists them" : hint);
  }
  return skills;
}

std::optional<double> known_level(const Profile& profile, SkillId skill) {
  for (const SkillClaim& claim : profile.skills) {
    if (claim.skill == skill) return claim.level;
  }
  return std::nullopt;
}

/// Asks for levels and writes each into the profile at once.
class Assessment {
 public:
  Assessment(Session& session, const Catalog& catalog, std::string path, PartialDate date)
      : session_(session), catalog_(catalog), path_(std::move(path)), date_(date) {}

  ExitCode run(const std::vector<SkillId>& skills);

 private:
  [[nodiscard]] std::optional<Answer> ask_level(Terminal& terminal, SkillId skill,
                                                const std::string& progress);
  [[nodiscard]] bool write(SkillId skill, double level);
  void say_outcome(Terminal& terminal) const;

  Session& session_;
  const Catalog& catalog_;
  std::string path_;
  PartialDate date_;
  std::vector<SkillId> rated_{};
};

/// The profile is read for every question: its owner may have it open in an editor.
std::optional<Answer> Assessment::ask_level(Terminal& terminal, SkillId skill, const std::string& progress) {
  const auto profile = load_profile_for(session_, catalog_, path_, false);
  if (!profile) return std::nullopt;
  return ask(terminal, level_question(catalog_, skill, progress, known_level(*profile, skill)));
}

bool Assessment::write(SkillId skill, double level) {
  const auto source = read_source_file(path_, *session_.environment.standard_input, session_.diagnostics);
  if (!source) return false;
  const auto text = with_level(*source, catalog_, {skill, level, date_}, session_.diagnostics);
  if (!text) return false;
  if (*text != source->text()) {
    if (const auto problem = replace_file(path_, *text)) {
      report_error(session_, "cannot-write", fmt::format("cannot write '{}': {}", path_, *problem));
      return false;
    }
  }
  if (std::find(rated_.begin(), rated_.end(), skill) == rated_.end()) rated_.push_back(skill);
  return true;
}

void Assessment::say_outcome(Terminal& terminal) const {
  if (session_.options.quiet) return;
  say(terminal, fmt::format("{} {} rated; '{}' holds every answer.", rated_.size(),
                            rated_.size() == 1 ? "skill" : "skills", path_));
}

ExitCode Assessment::run(const std::vector<SkillId>& skills) {
  Terminal terminal(session_.environment, text_style(session_).colour);
  for (std::size_t at = 0; at < skills.size();) {
    const auto answer =
        ask_level(terminal, skills[at], fmt::format("{} of {} skills", at + 1, skills.size()));
    if (!answer) return finish(session_);
    if (answer->kind == AnswerKind::given && !write(skills[at], static_cast<double>(answer->option))) {
      return finish(session_);
    }
    if (answer->kind == AnswerKind::interrupted || answer->kind == AnswerKind::quit) {
      say_outcome(terminal);
      return finish(session_, answer->kind == AnswerKind::quit ? ExitCode::done : ExitCode::interrupted);
    }
    if (answer->kind == AnswerKind::back) {
      at -= at == 0 ? 0 : 1;
    } else {
      ++at;
    }
  }
  say_outcome(terminal);
  return finish(session_);
}

ExitCode run_assess(Session& session, const std::vector<std::string>& words) {
  const PartialDate date = today(session);
  const auto sorted = sort_words(session, words, "ids of skills");
  if (!sorted) return finish(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const std::vector<SkillId> named = named_skills(session, *catalog, sorted->ids);
  if (session.diagnostics.has_errors()) return finish(session);
  const auto profile = load_profile_for(session, *catalog, sorted->profile, false);
  if (!profile) return finish(session);
  const std::vector<SkillId> skills = named.empty() ? oldest_first(*profile) : named;
  if (skills.empty()) {
    report_error(session, "wrong-usage", fmt::format("'{}' states no level yet", profile->path),
                 "name the skills to rate: `aipath assess python sql`");
    return finish(session);
  }
  if (!can_ask(session, "assess", "write the level into the profile by hand: `python: 3` below `skills`")) {
    return finish(session);
  }
  return Assessment(session, *catalog, profile->path, date).run(skills);
}

}  // namespace

Runner add_assess_command(CLI::App& app, Session& session) {
  const auto words = std::make_shared<std::vector<std::string>>();
  app.add_option("words", *words,
                 "Ids of skills, and a profile if one word has a dot or a slash; without skills all that the "
                 "profile states, without a profile ./profile.yaml or ./.aipath/profile.yaml")
      ->type_name("SKILL");
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath assess\n"
      "  aipath assess python sql profile.yaml");
  return [words](Session& s) { return run_assess(s, *words); };
}

}  // namespace aipath
