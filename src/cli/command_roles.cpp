// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/version.hpp"
#include <aipath/analysis/roles.hpp>
#include <aipath/report/roles.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace aipath {
namespace {

struct RolesFlags {
  std::vector<std::string> words{};
  std::string region{};
  std::string pay{};
};

/// The words of the command line, sorted out.
struct RolesWords {
  std::vector<std::string> roles{};
  std::string profile{};
};

/// Ids of roles have neither a dot nor a slash, and names of files nearly always have one; `-` is standard
/// input.
RolesWords sort_words(Session& session, const std::vector<std::string>& words) {
  RolesWords sorted;
  for (const std::string& word : words) {
    if (word != "-" && word.find_first_of("./") == std::string::npos) {
      sorted.roles.push_back(word);
    } else if (sorted.profile.empty()) {
      sorted.profile = word;
    } else {
      report_error(session, "wrong-usage",
                   fmt::format("'{}' and '{}' look like two profiles", sorted.profile, word),
                   "name one profile; all other words are ids of roles");
    }
  }
  return sorted;
}

std::vector<RoleId> every_role(const Catalog& catalog) {
  std::vector<RoleId> roles;
  for (std::uint32_t i = 0; i < catalog.roles.size(); ++i)
    roles.push_back({i});
  return roles;
}

/// Kinds of pay are words of the roadmaps, so only these can say whether one exists.
void check_pay_kind(Session& session, const Catalog& catalog, const std::string& kind) {
  if (kind.empty()) return;
  std::vector<std::string> kinds;
  for (const SalaryRow& row : catalog.salaries)
    kinds.push_back(row.kind);
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return;
  report_error(session, "wrong-usage", fmt::format("--pay: no kind of pay '{}'", kind),
               fmt::format("the kinds are: {}", fmt::join(kinds, ", ")));
}

std::string render(const Session& session, const Catalog& catalog, const RolesReport& report,
                   const RolesView& view) {
  const std::string& format = session.options.format;
  if (format == "json") return roles_json(catalog, report, view);
  if (format == "csv") return roles_csv(catalog, report);
  if (format == "md") return roles_markdown(catalog, report, view);
  return roles_text(catalog, report, view, text_style(session));
}

ExitCode run_roles(Session& session, const RolesFlags& flags) {
  const PartialDate date = today(session);
  const RolesWords words = sort_words(session, flags.words);
  if (session.diagnostics.has_errors()) return finish(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const auto profile = load_profile_for(session, *catalog, words.profile, true);
  if (!profile) return finish(session);
  const std::vector<RoleId> roles =
      words.roles.empty() ? every_role(*catalog) : roles_for(session, *catalog, *profile, words.roles);
  check_pay_kind(session, *catalog, flags.pay);
  if (!session.diagnostics.has_errors() && roles.empty())
    report_error(session, "wrong-usage", "these roadmaps hold no role");
  if (session.diagnostics.has_errors()) return finish(session);

  const RolesReport report = compare_roles(*catalog, *profile, date, {roles, flags.region, flags.pay});
  write_answer(session, render(session, *catalog, report, {profile->name, version}));
  return finish(session);
}

}  // namespace

Runner add_roles_command(CLI::App& app, Session& session) {
  const auto flags = std::make_shared<RolesFlags>();
  app.add_option("words", flags->words,
                 "Roles to compare, two or more (else all), and your profile; `-` is standard input. Without "
                 "one ./profile.yaml or ./.aipath/profile.yaml, else counting from zero")
      ->type_name("ROLE|PROFILE");
  app.add_option("--region", flags->region,
                 "The region whose pay is shown, as a market names it, instead of yours")
      ->type_name("REGION");
  app.add_option("--pay", flags->pay,
                 "The kind of pay to compare, instead of that which most roles have: base-wage ...")
      ->type_name("KIND");
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath roles profile.yaml\n"
      "  aipath roles ai-engineer ml-engineer profile.yaml\n"
      "  aipath roles profile.yaml --region GB --format md\n"
      "  aipath roles profile.yaml --pay base-wage");
  return [flags](Session& s) { return run_roles(s, *flags); };
}

}  // namespace aipath
