// SPDX-License-Identifier: MIT
#include "cli/learner_files.hpp"

#include "cli/atomic_file.hpp"
#include "cli/inputs.hpp"
#include "cli/log.hpp"
#include "cli/plan_files.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <system_error>
#include <utility>

namespace aipath {

std::optional<ProfileFile> read_profile_file(Session& session, const Catalog& catalog,
                                             const std::string& path) {
  if (path == "-") {
    report_error(session, "wrong-usage", "a profile from standard input cannot be changed",
                 "name the file itself");
    return std::nullopt;
  }
  auto profile = load_profile_for(session, catalog, path, false);
  if (!profile) return std::nullopt;
  auto source = read_source_file(profile->path, *session.environment.standard_input, session.diagnostics);
  if (!source) return std::nullopt;
  return ProfileFile{std::move(*source), std::move(*profile)};
}

std::string plan_beside(const std::string& profile_path) {
  const std::filesystem::path own = plan_path_for(profile_path);
  std::error_code error;
  for (const std::filesystem::path& plan : {own, own.parent_path() / "PLAN.md"}) {
    if (std::filesystem::exists(plan, error)) return plan.string();
  }
  return {};
}

std::optional<PlanFile> read_plan_file(Session& session, const Catalog& catalog, const std::string& path) {
  auto source = read_source_file(path, *session.environment.standard_input, session.diagnostics);
  if (!source) return std::nullopt;
  auto document = read_plan(*source, session.diagnostics);
  if (!document) return std::nullopt;
  std::vector<PlannedItem> items = planned_items(*document, catalog);
  const std::vector<std::string> unknown = unknown_ticks(*document, catalog);
  if (!unknown.empty() && !session.options.quiet) {
    print_notice(session, terminal_text(fmt::format("{}: ticked, but not in the roadmaps: {}", path,
                                                    fmt::join(unknown, ", "))));
  }
  return PlanFile{std::move(*source), std::move(*document), std::move(items)};
}

std::optional<StudyLogFile> read_study_log_file(Session& session, const Catalog& catalog,
                                                const std::string& profile_path) {
  StudyLogFile log{.path = study_log_path(profile_path)};
  std::error_code error;
  log.exists = std::filesystem::exists(log.path, error);
  if (!log.exists) return log;
  const auto source = read_source_file(log.path, *session.environment.standard_input, session.diagnostics);
  if (!source) return std::nullopt;
  auto entries = load_study_log(*source, catalog, session.diagnostics);
  if (!entries) return std::nullopt;
  log.text = source->text();
  log.entries = std::move(*entries);
  return log;
}

bool write_file(Session& session, const std::string& path, const std::string& text) {
  const auto problem = replace_file(path, text);
  if (problem) report_error(session, "cannot-write", fmt::format("cannot write '{}': {}", path, *problem));
  return !problem;
}

}  // namespace aipath
