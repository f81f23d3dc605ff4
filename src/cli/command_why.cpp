// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/roi_options.hpp"
#include "cli/version.hpp"
#include "diagnostics/closest_name.hpp"
#include <aipath/analysis/explanation.hpp>
#include <aipath/analysis/roi_explanation.hpp>
#include <aipath/report/explanation.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

namespace aipath {
namespace {

struct WhyOptions {
  std::vector<std::string> words{};  ///< keys, and at most one profile
  std::string role{};
};

struct Question {
  std::string profile{};
  std::vector<std::string> keys{};
};

/// `roi.ID.npv` is short for `roi.ID.npv_with_time`, or for `roi.ID.npv_cash` where an hour has no known
/// value.
std::string full_key(const std::vector<Explanation>& all, const std::string& key) {
  if (!key.starts_with("roi.") || !key.ends_with(".npv")) return key;
  const std::string with_time = key + "_with_time";
  return find_explanation(all, with_time) != nullptr ? with_time : key + "_cash";
}

/// What can be asked about certifications: of those that the keys name.
std::vector<Explanation> roi_explanations(Session& session, const Catalog& catalog, const Profile& profile,
                                          RoleId role, const std::vector<std::string>& keys,
                                          PartialDate date) {
  std::vector<Explanation> all;
  const auto is_asked = [&](const std::string& start) {
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string& key) { return key.starts_with(start); });
  };
  if (!is_asked("roi.")) return all;
  check_exchange_rates(session, catalog, profile);
  if (session.diagnostics.has_errors()) return all;
  const RoiReport report = find_roi(catalog, profile, role, date);
  for (const CertificationReturn& result : report.certifications) {
    if (!is_asked("roi." + catalog[result.certification].id + ".")) continue;
    const std::vector<Explanation> more = explain_roi(catalog, profile, report, result);
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

/// A word that starts with `gap.` or `roi.` is a key; any other is the profile.
Question question_of(Session& session, const std::vector<std::string>& words) {
  Question question;
  for (const std::string& word : words) {
    if (word.starts_with("gap.") || word.starts_with("roi.")) {
      question.keys.push_back(word);
    } else if (question.profile.empty()) {
      question.profile = word;
    } else {
      report_error(session, "wrong-usage",
                   fmt::format("two profiles are named: '{}' and '{}'", question.profile, word),
                   "what can be asked starts with `gap.` or `roi.`, such as gap.readiness");
    }
  }
  return question;
}

/// `gap.python has: required, importance and so on`.
std::string names_beside(const std::vector<Explanation>& all, const std::string& key) {
  const std::vector<std::string_view> beside = keys_beside(all, key);
  if (beside.empty()) return {};
  const std::size_t dot = beside.front().rfind('.');
  std::vector<std::string_view> names;
  for (const std::string_view sibling : beside)
    names.push_back(sibling.substr(dot + 1));
  return fmt::format("{} has: {}", beside.front().substr(0, dot), fmt::join(names, ", "));
}

std::string hint_for_key(const std::vector<Explanation>& all, const std::string& key) {
  std::vector<std::string_view> candidates;
  for (const Explanation& explanation : all) {
    const std::string_view candidate = explanation.key;
    candidates.push_back(candidate);
    constexpr std::string_view likely = "_likely";  // `hours` is short for `hours_likely`
    if (candidate.ends_with(likely))
      candidates.push_back(candidate.substr(0, candidate.size() - likely.size()));
  }
  std::string hint = did_you_mean(key, candidates);
  if (!hint.empty()) hint += " ";
  return hint + names_beside(all, key) + "; `aipath why` lists what can be asked";
}

std::vector<Explanation> asked_explanations(Session& session, const std::vector<Explanation>& all,
                                            const std::vector<std::string>& keys) {
  std::vector<Explanation> asked;
  for (const std::string& key : keys) {
    if (const Explanation* found = find_explanation(all, full_key(all, key))) {
      asked.push_back(*found);
    } else {
      report_error(session, "wrong-usage", fmt::format("'{}' cannot be asked", key), hint_for_key(all, key));
    }
  }
  return asked;
}

/// Without a key in JSON: everything that can be asked.
std::string render(const Session& session, const Catalog& catalog, const GapReport& report,
                   const std::vector<Explanation>& all, const std::vector<Explanation>& asked) {
  const std::string& format = session.options.format;
  if (format == "json") return explanation_json(catalog, report, asked.empty() ? all : asked, version);
  if (format == "md") {
    return asked.empty() ? explanation_keys_markdown(catalog, report, all)
                         : explanation_markdown(catalog, report, asked);
  }
  return asked.empty() ? explanation_keys_text(catalog, report, all, text_style(session))
                       : explanation_text(catalog, report, asked, text_style(session));
}

ExitCode run_why(Session& session, const WhyOptions& options) {
  const PartialDate date = today(session);
  const Question question = question_of(session, options.words);
  if (session.diagnostics.has_errors()) return finish(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = load_profile_for(session, *catalog, question.profile, !options.role.empty());
  if (!profile) return finish(session);
  std::vector<std::string> named;
  if (!options.role.empty()) named.push_back(options.role);
  const std::vector<RoleId> roles = roles_for(session, *catalog, *profile, named);
  if (session.diagnostics.has_errors()) return finish(session);

  const GapReport report = find_gap(*catalog, *profile, roles.front(), date);
  std::vector<Explanation> all = explain_gap(*catalog, *profile, report);
  const std::vector<Explanation> returns =
      roi_explanations(session, *catalog, *profile, roles.front(), question.keys, date);
  all.insert(all.end(), returns.begin(), returns.end());
  if (session.diagnostics.has_errors()) return finish(session);
  const std::vector<Explanation> asked = asked_explanations(session, all, question.keys);
  if (!session.diagnostics.has_errors()) write_answer(session, render(session, *catalog, report, all, asked));
  return finish(session);
}

}  // namespace

Runner add_why_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<WhyOptions>();
  app.add_option(
         "words", options->words,
         "Your profile, as for `aipath gap`, and what to explain: gap.readiness, gap.python.hours ... "
         "Without any, what can be asked is listed")
      ->type_name("[PROFILE] [KEY...]");
  app.add_option("--role", options->role, "A role instead of the profile's first")->type_name("ID");
  add_output_options(app, session.options, {"text", "md", "json"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath why profile.yaml gap.readiness\n"
      "  aipath why gap.python.hours gap.python.points\n"
      "  aipath why profile.yaml");
  return [options](Session& s) { return run_why(s, *options); };
}

}  // namespace aipath
