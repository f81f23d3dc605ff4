// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/id_words.hpp"
#include "cli/inputs.hpp"
#include "cli/learner_files.hpp"
#include "cli/target_words.hpp"
#include "report/escape.hpp"
#include "report/gain_words.hpp"
#include <aipath/plan/sync.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace aipath {
namespace {

struct DoneFlags {
  std::vector<std::string> words{};
  std::string plan{};
  bool undo = false;
  bool sync = false;
};

std::string in_words(const Catalog& catalog, const PlanTarget& target) {
  return fmt::format("{} {}", terminal_text(anchor_of(catalog, target)),
                     terminal_text(target_name(catalog, target)));
}

/// Whoever is at level 3 is at level 2, and whoever is not is not at level 4 either.
bool follows_from(const PlanTarget& asked, const PlanTarget& other, bool is_undone) {
  if (asked == other) return true;
  const auto* a = std::get_if<StepId>(&asked);
  const auto* b = std::get_if<StepId>(&other);
  if (a == nullptr || b == nullptr || a->skill != b->skill) return false;
  return is_undone ? b->level > a->level : b->level < a->level;
}

/// Ticks one target with what follows from it, or clears the ticks, and says so.
class Ticker {
 public:
  Ticker(Session& session, const Catalog& catalog, PlanFile& plan, bool is_ticked)
      : session_(session), catalog_(catalog), plan_(plan), is_ticked_(is_ticked) {}

  void tick(const PlanTarget& asked) {
    const bool is_there = std::any_of(plan_.items.begin(), plan_.items.end(),
                                      [&](const PlannedItem& item) { return item.target == asked; });
    if (!is_there) {
      report_error(session_, "wrong-usage",
                   fmt::format("'{}' is not in '{}'", anchor_of(catalog_, asked), plan_.source.path()),
                   "name something that has a box there, or another plan with --plan");
      return;
    }
    for (PlannedItem& item : plan_.items) {
      if (!follows_from(asked, item.target, !is_ticked_)) continue;
      if (item.is_ticked != is_ticked_) {
        change(item);
      } else if (item.target == asked) {
        words_ +=
            fmt::format("  {}: {} already\n", in_words(catalog_, asked), is_ticked_ ? "ticked" : "open");
      }
    }
  }

  [[nodiscard]] const std::string& words() const { return words_; }

 private:
  void change(PlannedItem& item) {
    auto text = with_tick(plan_.document, item.anchor, is_ticked_);
    if (!text) {
      report_error(session_, "wrong-usage",
                   fmt::format("the line of '{}' in '{}' has no box", item.anchor, plan_.source.path()),
                   "write `[ ]` after its bullet");
      return;
    }
    plan_.document.text = std::move(*text);
    item.is_ticked = is_ticked_;
    words_ += fmt::format("  [{}] {}\n", is_ticked_ ? 'x' : ' ', in_words(catalog_, item.target));
  }

  Session& session_;
  const Catalog& catalog_;
  PlanFile& plan_;
  bool is_ticked_;
  std::string words_{};
};

std::string count_words(const PlanFile& plan) {
  std::size_t done = 0;
  std::size_t all = 0;
  for (const PlannedItem& item : plan.items) {
    if (item.is_set_aside) continue;
    ++all;
    done += item.is_ticked ? 1U : 0U;
  }
  return fmt::format("{} of {} done", done, all);
}

std::vector<PlanTarget> targets_of(Session& session, const Catalog& catalog, const Profile& profile,
                                   const std::vector<PlannedItem>& items, const IdWords& words,
                                   bool is_undone) {
  std::vector<PlanTarget> targets;
  for (const std::string& word : words.ids) {
    const SkillWord skill_word = is_undone ? SkillWord::last_ticked : SkillWord::next_open;
    if (auto target = target_meant(session, catalog, profile, items, word, skill_word))
      targets.push_back(*target);
  }
  return targets;
}

/// The profile's new text and what it gains; empty if a problem was reported.
struct NewProfile {
  std::string text{};
  std::string words{};
};

std::optional<NewProfile> raised_profile(Session& session, const Catalog& catalog, const ProfileFile& profile,
                                         const std::vector<PlanTarget>& targets, PartialDate date) {
  const ProfileGain gain = gain_of(catalog, profile.profile, targets);
  auto text = with_gain(profile.source, catalog, gain, date, session.diagnostics);
  if (!text) return std::nullopt;
  const std::string name = terminal_text(profile.source.path());
  if (gain.is_nothing()) return NewProfile{std::move(*text), fmt::format("{} has that already.\n", name)};
  return NewProfile{std::move(*text),
                    fmt::format("{}: {}\n{}", name, gain_summary(gain), gain_lines(catalog, gain))};
}

bool write_if_changed(Session& session, const SourceFile& old, const std::string& text) {
  return text == old.text() || write_file(session, old.path(), text);
}

void answer(Session& session, const std::string& words) {
  if (!session.options.quiet) write_answer(session, words);
}

ExitCode raise_without_plan(Session& session, const Catalog& catalog, const ProfileFile& profile,
                            const DoneFlags& flags, const IdWords& words, PartialDate date) {
  if (flags.undo) {
    report_error(session, "wrong-usage", "there is no plan in which a tick could be cleared",
                 "name it with --plan; in a profile you lower a level by hand");
    return finish(session);
  }
  const std::vector<PlanTarget> targets = targets_of(session, catalog, profile.profile, {}, words, false);
  for (const PlanTarget& target : targets) {
    if (!std::holds_alternative<ProjectId>(target)) continue;
    report_error(session, "wrong-usage",
                 fmt::format("'{}' is ticked in a plan, and there is none", anchor_of(catalog, target)),
                 "name it with --plan; a profile has no place for projects");
  }
  if (session.diagnostics.has_errors()) return finish(session);
  const auto raised = raised_profile(session, catalog, profile, targets, date);
  if (raised && write_if_changed(session, profile.source, raised->text)) answer(session, raised->words);
  return finish(session);
}

ExitCode tick_in_plan(Session& session, const Catalog& catalog, const ProfileFile& profile,
                      const DoneFlags& flags, const IdWords& words, PlanFile& plan, PartialDate date) {
  const auto targets = targets_of(session, catalog, profile.profile, plan.items, words, flags.undo);
  Ticker ticker(session, catalog, plan, !flags.undo);
  for (const PlanTarget& target : targets)
    ticker.tick(target);
  if (session.diagnostics.has_errors()) return finish(session);
  std::optional<NewProfile> raised;
  if (flags.sync) {
    raised = raised_profile(session, catalog, profile, targets, date);
    if (!raised) return finish(session);
  }
  if (!write_if_changed(session, plan.source, plan.document.text)) return finish(session);
  if (raised && !write_if_changed(session, profile.source, raised->text)) return finish(session);
  answer(session, fmt::format("{}: {}\n{}{}", terminal_text(plan.source.path()), count_words(plan),
                              ticker.words(), raised ? raised->words : ""));
  return finish(session);
}

ExitCode run_done(Session& session, const DoneFlags& flags) {
  const PartialDate date = today(session);
  const auto words = sort_words(session, flags.words, "ids of what is done");
  if (!words) return finish(session);
  if (words->ids.empty()) {
    report_error(session, "wrong-usage", "nothing is named that is done", "such as `aipath done python@3`");
  }
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = read_profile_file(session, *catalog, words->profile);
  if (!profile || session.diagnostics.has_errors()) return finish(session);
  const std::string plan_path = flags.plan.empty() ? plan_beside(profile->source.path()) : flags.plan;
  if (plan_path.empty()) return raise_without_plan(session, *catalog, *profile, flags, *words, date);
  auto plan = read_plan_file(session, *catalog, plan_path);
  if (!plan) return finish(session);
  return tick_in_plan(session, *catalog, *profile, flags, *words, *plan, date);
}

}  // namespace

Runner add_done_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<DoneFlags>();
  app.add_option("words", flags->words,
                 "What is done: a step (python@3), a skill (its next open step), project:ID, cert:ID; and a "
                 "profile if one word has a dot or a slash")
      ->type_name("ID")
      ->required();
  app.add_option("--plan", flags->plan, "The plan file; without it the one beside the profile")
      ->type_name("FILE");
  CLI::Option* undo = app.add_flag("--undo", flags->undo, "Clear the tick instead");
  app.add_flag("--sync", flags->sync, "Write it into the profile too")->excludes(undo);
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath done python@3\n"
      "  aipath done python sql cert:aws-ccp --sync\n"
      "  aipath done python@3 ada.yaml --undo");
  return [flags](Session& s) { return run_done(s, *flags); };
}

}  // namespace aipath
