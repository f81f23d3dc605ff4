// SPDX-License-Identifier: MIT
#include "cli/plan_files.hpp"

#include "cli/inputs.hpp"
#include <aipath/plan/progress.hpp>
#include <aipath/plan/update.hpp>
#include <aipath/report/plan.hpp>

#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <utility>

namespace aipath {
namespace {

/// Readiness when the plan was begun, from its front matter; empty if that is for another role or no number.
std::optional<double> readiness_at_start(const SourceFile& old, const Role& role) {
  if (front_matter_value(old.text(), "role") != role.id) return std::nullopt;
  const std::optional<std::string> written = front_matter_value(old.text(), "readiness_at_start");
  if (!written) return std::nullopt;
  double value = 0;
  const char* end = written->data() + written->size();
  const auto [rest, error] = std::from_chars(written->data(), end, value);
  constexpr double most = 100;
  if (error != std::errc{} || rest != end || !(value >= 0 && value <= most)) return std::nullopt;
  return value;
}

PlanView view_of(const LearningPlan& plan, const PlanQuestion& question) {
  const std::string& path = plan.profile.path;
  return {.profile_file = path == "-" ? "" : std::filesystem::path(path).filename().string(),
          .date = question.date};
}

}  // namespace

std::string plan_path_for(const std::string& profile_path) {
  return std::filesystem::path(profile_path).replace_extension(".plan.md").string();
}

std::optional<LearningPlan> plan_for(Session& session, const Catalog& catalog,
                                     const std::string& profile_path, const PlanQuestion& question,
                                     const SourceFile* old) {
  auto profile = load_profile_for(session, catalog, profile_path, !question.role.empty());
  if (!profile) return std::nullopt;
  std::vector<std::string> named;
  if (!question.role.empty()) named.push_back(question.role);
  const std::vector<RoleId> roles = roles_for(session, catalog, *profile, named);
  PlanWishes wishes;
  wishes.path = path_options_for(session, catalog, question.path, question.date, *profile);
  const auto resources = resource_constraints_for(session, catalog, *profile, question.path.resources);
  if (session.diagnostics.has_errors()) return std::nullopt;
  wishes.role = roles.front();
  wishes.resources = *resources;
  profile->budget = wishes.resources.budget
                        ? std::optional(Money{*wishes.resources.budget, wishes.resources.currency, {}, {}})
                        : std::nullopt;
  if (wishes.path.deadline.is_set()) profile->deadline = wishes.path.deadline;
  if (old != nullptr) {
    const auto document = read_plan(*old, session.diagnostics);
    if (!document) return std::nullopt;
    wishes.done = plan_progress(*document, catalog);
    wishes.readiness_at_start = readiness_at_start(*old, catalog[wishes.role]);
  }
  return make_learning_plan(catalog, *profile, wishes, question.date);
}

std::optional<PlanText> fresh_plan_text(Session& session, const Catalog& catalog,
                                        const std::string& profile_path, const PlanQuestion& question) {
  auto plan = plan_for(session, catalog, profile_path, question, nullptr);
  if (!plan) return std::nullopt;
  std::string text = write_plan(plan_markdown(catalog, *plan, view_of(*plan, question)));
  return PlanText{.plan = std::move(*plan), .text = std::move(text)};
}

std::optional<PlanText> updated_plan_text(Session& session, const Catalog& catalog,
                                          const std::string& profile_path, const PlanQuestion& question,
                                          const SourceFile& old) {
  auto plan = plan_for(session, catalog, profile_path, question, &old);
  if (!plan) return std::nullopt;
  const auto document = read_plan(old, session.diagnostics);
  if (!document) return std::nullopt;
  const FreshPlan fresh = plan_markdown(catalog, *plan, view_of(*plan, question));
  auto update = update_plan(old, fresh, successors_of(*document, catalog.succession), session.diagnostics);
  if (!update) return std::nullopt;
  return PlanText{.plan = std::move(*plan),
                  .text = std::move(update->text),
                  .kept = update->kept,
                  .added = update->added,
                  .set_aside = update->set_aside.size()};
}

}  // namespace aipath
