// SPDX-License-Identifier: MIT
#include "cli/command.hpp"
#include "cli/inputs.hpp"
#include "cli/roi_options.hpp"
#include "cli/version.hpp"
#include "profile/id_lookup.hpp"
#include <aipath/analysis/roi.hpp>
#include <aipath/analysis/roi_currency.hpp>
#include <aipath/analysis/roi_set.hpp>
#include <aipath/analysis/role_move.hpp>
#include <aipath/report/roi.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <system_error>

namespace aipath {
namespace {

struct RoiQuestion {
  std::string profile{};
  std::string certification{};
};

/// A word that looks like a path, or names a file and no certification, is the profile; any other is a
/// certification.
bool is_profile(const std::string& word, IdTable<Certification>& certifications) {
  if (word.find_first_of("./") != std::string::npos || word == "-") return true;
  std::error_code error;
  return !certifications.find(word) && std::filesystem::exists(word, error);
}

RoiQuestion question_of(Session& session, const Catalog& catalog, const std::vector<std::string>& words) {
  IdLookup ids(catalog);
  RoiQuestion question;
  for (const std::string& word : words) {
    std::string& part = is_profile(word, ids.certifications) ? question.profile : question.certification;
    if (!part.empty())
      report_error(session, "wrong-usage", fmt::format("both '{}' and '{}' are named", part, word),
                   "name one profile and one certification at most");
    part = word;
  }
  const std::string& id = question.certification;
  if (!id.empty() && !ids.certifications.find(id)) {
    const std::string hint = ids.hint_for(id, ids.certifications);
    report_error(session, "wrong-usage", fmt::format("no certification '{}'", id),
                 hint.empty() ? "`aipath roadmap list certifications` lists them" : hint);
  }
  return question;
}

/// What the answers are made from.
struct RoiInputs {
  const Catalog& catalog;
  const Profile& profile;
  RoleId role{};
  PartialDate date{};
  RoiView view{};
};

std::string ranking(const Session& session, const RoiInputs& in) {
  const RoiReport report = find_roi(in.catalog, in.profile, in.role, in.date);
  const std::string& format = session.options.format;
  if (format == "json") return roi_json(in.catalog, report, in.view);
  if (format == "csv") return roi_csv(in.catalog, report);
  if (format == "md") return roi_markdown(in.catalog, report, in.view);
  return roi_text(in.catalog, report, in.view, text_style(session));
}

std::string detail(const Session& session, const RoiInputs& in, const std::string& id) {
  const RoiReport report = find_roi(in.catalog, in.profile, in.role, in.date);
  IdLookup ids(in.catalog);
  const CertificationReturn& result = *find_return(report, {*ids.certifications.find(id)});
  const std::string& format = session.options.format;
  if (format == "json") return roi_detail_json(in.catalog, report, result, in.view);
  if (format == "csv") return roi_detail_csv(in.catalog, result);
  if (format == "md") return roi_detail_markdown(in.catalog, report, result, in.view);
  return roi_detail_text(in.catalog, report, result, in.view, text_style(session));
}

std::string best_set(const Session& session, const RoiInputs& in, const SetLimits& limits) {
  const RoiReport report = find_roi(in.catalog, in.profile, in.role, in.date);
  const SetReport set = find_best_set(in.catalog, in.profile, report, limits);
  const std::string& format = session.options.format;
  if (format == "json") return roi_set_json(in.catalog, report, set, in.view);
  if (format == "csv") return roi_set_csv(in.catalog, set);
  if (format == "md") return roi_set_markdown(in.catalog, report, set, in.view);
  return roi_set_text(in.catalog, report, set, in.view, text_style(session));
}

std::string role_move(const Session& session, const RoiInputs& in, double plan_cost) {
  const RoleMove move = find_role_move(in.catalog, in.profile, in.role, in.date, plan_cost);
  const std::string& format = session.options.format;
  if (format == "json") return role_move_json(in.catalog, move, in.view);
  if (format == "csv") return role_move_csv(in.catalog, move);
  if (format == "md") return role_move_markdown(in.catalog, move, in.view);
  return role_move_text(in.catalog, move, in.view, text_style(session));
}

/// The limits of `--set`: its flags, else the budget of the profile.
SetLimits limits_of(Session& session, const RoiInputs& in, const RoiOptions& options) {
  SetLimits limits{.money = {}, .hours = options.max_hours};
  const std::string currency = roi_currency(in.catalog, in.profile);
  std::optional<Money> budget = in.profile.budget;
  if (!options.budget.empty()) budget = read_amount(session, "--budget", options.budget, currency);
  if (budget) limits.money = amount_in(session, *budget, currency, in.profile);
  return limits;
}

double plan_cost_of(Session& session, const RoiInputs& in, const RoiOptions& options) {
  if (options.plan_cost.empty()) return 0;
  const std::string currency = roi_currency(in.catalog, in.profile);
  const auto cost = read_amount(session, "--plan-cost", options.plan_cost, currency);
  return cost ? amount_in(session, *cost, currency, in.profile).value_or(0) : 0;
}

std::string answer(Session& session, const RoiInputs& in, const RoiOptions& options,
                   const std::string& certification) {
  if (!options.move_to.empty()) {
    const double cost = plan_cost_of(session, in, options);
    return session.diagnostics.has_errors() ? "" : role_move(session, in, cost);
  }
  if (options.set) {
    const SetLimits limits = limits_of(session, in, options);
    return session.diagnostics.has_errors() ? "" : best_set(session, in, limits);
  }
  return certification.empty() ? ranking(session, in) : detail(session, in, certification);
}

ExitCode run_roi(Session& session, const RoiOptions& options) {
  const PartialDate date = today(session);
  const auto catalog = load_catalog_for(session);
  if (!catalog) return finish(session);
  const RoiQuestion question = question_of(session, *catalog, options.words);
  const std::string& role = options.move_to.empty() ? options.target : options.move_to;
  if (!question.certification.empty() && (options.set || !options.move_to.empty()))
    report_error(session, "wrong-usage", "--set and --role look at no single certification");
  if (session.diagnostics.has_errors()) return finish(session);
  auto profile = load_profile_for(session, *catalog, question.profile, !role.empty());
  if (!profile) return finish(session);
  apply_assumptions(session, *catalog, options, *profile);
  const std::vector<RoleId> roles =
      roles_for(session, *catalog, *profile,
                role.empty() ? std::vector<std::string>() : std::vector<std::string>{role});
  if (!session.diagnostics.has_errors()) check_exchange_rates(session, *catalog, *profile);
  if (session.diagnostics.has_errors()) return finish(session);
  const RoiView view{.show_all = options.all,
                     .is_wide = options.wide,
                     .profile_name = profile->name,
                     .aipath_version = version};
  const RoiInputs inputs{*catalog, *profile, roles.front(), date, view};
  const std::string text = answer(session, inputs, options, question.certification);
  if (!session.diagnostics.has_errors()) write_answer(session, text);
  return finish(session);
}

}  // namespace

Runner add_roi_command(CLI::App& app, Session& session) {
  const auto options = std::make_shared<RoiOptions>();
  add_roi_options(app, *options);
  add_output_options(app, session.options, {"text", "md", "json", "csv"});
  add_roadmap_options(app, session.options);
  add_manner_options(app, session.options);
  app.footer(
      "Examples:\n"
      "  aipath roi profile.yaml\n"
      "  aipath roi profile.yaml aws-mla\n"
      "  aipath roi profile.yaml --set --budget 500 --max-hours 120\n"
      "  aipath roi profile.yaml --assume tax_rate=0.3,horizon_years=5\n"
      "  aipath roi profile.yaml --role ml-engineer");
  return [options](Session& s) { return run_roi(s, *options); };
}

}  // namespace aipath
