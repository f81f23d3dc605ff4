// SPDX-License-Identifier: MIT
#include "cli/gap_changes.hpp"

#include "cli/git_revision.hpp"
#include "cli/inputs.hpp"
#include <aipath/analysis/progress.hpp>
#include <aipath/analysis/what_if.hpp>
#include <aipath/profile/change.hpp>
#include <aipath/profile/load.hpp>
#include <aipath/report/progress.hpp>
#include <aipath/report/what_if.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace aipath {
namespace {

/// What `--since` names; the learner of today and today where it leaves something out.
struct Since {
  std::optional<Profile> profile{};
  std::optional<PartialDate> day{};
  std::optional<PartialDate> day_of_profile{};  ///< that git knows
};

bool is_there(const std::string& path) {
  std::error_code error;
  return path == "-" || std::filesystem::exists(path, error);
}

void read_day(Session& session, const GapQuestion& question, const std::string& given, PartialDate day,
              Since& since) {
  if (question.date < day) {
    report_error(
        session, "wrong-usage",
        fmt::format("--since {} lies after {}, which counts as today", given, format_date(question.date)));
  } else if (since.day) {
    report_error(session, "wrong-usage", "--since names two days", "name one day and one profile at most");
  }
  since.day = day;
}

/// Often meant: part of a date, a revision of another repository, a path that is not there.
void report_no_since(Session& session, const std::string& given, const std::string& what_it_is_not) {
  const bool is_date = parse_date(given).has_value();
  report_error(
      session, "wrong-usage", fmt::format("--since '{}' is neither a day{}", given, what_it_is_not),
      is_date ? "write the whole day: YYYY-MM-DD"
              : "name a day (YYYY-MM-DD), an older profile, or a git revision of this one such as HEAD~3");
}

std::string hint_of_pipe(const std::string& path, const std::string& revision) {
  return fmt::format("an older profile can come in by a pipe: git show {}:./{} | aipath gap {} --since -",
                     revision, std::filesystem::path(path).filename().string(), path);
}

void report_revision_problem(Session& session, const std::string& path, const std::string& given,
                             const FileOfRevision& found) {
  const std::string list = fmt::format("`git log -- {}` lists the commits that changed it", path);
  const auto wrong = [&](const std::string& message, const std::string& hint) {
    report_error(session, "wrong-usage", message, hint);
  };
  switch (found.problem) {
    case RevisionProblem::no_repository:
      return report_no_since(session, given,
                             fmt::format(" nor a file, and '{}' lies in no git repository", path));
    case RevisionProblem::no_revision:
      return report_no_since(session, given,
                             fmt::format(", a file nor a commit of the git repository of '{}'", path));
    case RevisionProblem::ambiguous:
      return wrong(fmt::format("--since '{}' is the start of several commits", given), "write more digits");
    case RevisionProblem::not_in_revision:
      return wrong(fmt::format("commit '{}' has no '{}'", given, path), list);
    case RevisionProblem::no_regular_file:
      return wrong(fmt::format("in commit '{}', '{}' is a link or a folder", given, path), list);
    case RevisionProblem::too_large:
      return report_error(session, "too-large",
                          fmt::format("'{}' of commit '{}' is larger than 16 MiB", path, given));
    case RevisionProblem::no_library:
      return report_error(session, "cannot-read",
                          fmt::format("--since '{}' is neither a day nor a file, and git cannot be asked: {}",
                                      given, found.detail),
                          hint_of_pipe(path, given));
    case RevisionProblem::cannot_open:
    case RevisionProblem::broken:
      break;
  }
  report_error(session, "cannot-read",
               fmt::format("cannot read the git repository of '{}': {}", path, found.detail),
               hint_of_pipe(path, given));
}

std::optional<Profile> read_revision(Session& session, const GapQuestion& question, const std::string& given,
                                     Since& since) {
  const std::string& path = question.profile.path;
  if (path.empty() || path == "<stdin>") {
    report_no_since(session, given, " nor a file, and a profile that is no file has no git revisions");
    return std::nullopt;
  }
  const FileOfRevision found = read_file_of_revision(path, given);
  if (!found.source) {
    report_revision_problem(session, path, given, found);
    return std::nullopt;
  }
  // A clock may have been wrong, or `--date` may name a day of the past.
  if (found.day.is_set()) since.day_of_profile = std::min(found.day, question.date);
  return load_profile(*found.source, question.catalog, session.diagnostics);
}

void read_older_profile(Session& session, const GapQuestion& question, const std::string& given,
                        Since& since) {
  if (since.profile) {
    report_error(session, "wrong-usage", "--since names two profiles",
                 "name one day and one profile at most");
  } else if (given == "-" && question.profile.path == "<stdin>") {
    report_error(session, "wrong-usage", "standard input cannot be both profiles");
  } else {
    since.profile = is_there(given) ? load_profile_for(session, question.catalog, given, false)
                                    : read_revision(session, question, given, since);
  }
}

Since read_since(Session& session, const GapQuestion& question, const std::vector<std::string>& given) {
  Since since;
  for (const std::string& text : given) {
    const auto day = parse_date(text);
    if (day && day->is_full()) {
      read_day(session, question, text, *day, since);
    } else {
      read_older_profile(session, question, text, since);
    }
  }
  return since;
}

std::string render(const Session& session, const GapQuestion& question, const WhatIf& what_if) {
  const std::string& format = session.options.format;
  if (format == "json") return what_if_json(question.catalog, what_if, question.view);
  if (format == "csv") return gap_csv(question.catalog, what_if.after, question.view);
  if (format == "md") return what_if_markdown(question.catalog, what_if, question.view);
  return what_if_text(question.catalog, what_if, question.view, text_style(session));
}

std::string render(const Session& session, const GapQuestion& question, const ProgressReport& report) {
  const std::string& format = session.options.format;
  if (format == "json") return progress_json(question.catalog, report, question.view);
  if (format == "csv") return progress_csv(question.catalog, report);
  if (format == "md") return progress_markdown(question.catalog, report, question.view);
  return progress_text(question.catalog, report, question.view, text_style(session));
}

}  // namespace

double answer_what_if(Session& session, const GapQuestion& question,
                      const std::vector<std::string>& changes) {
  const std::string text = fmt::format("{}", fmt::join(changes, ","));
  auto parsed = parse_changes(text, question.catalog, session.diagnostics);
  if (!parsed) return 0;
  const WhatIf what_if =
      find_what_if(question.catalog, question.profile, std::move(*parsed), question.role, question.date);
  write_answer(session, render(session, question, what_if));
  return what_if.after.readiness;
}

double answer_since(Session& session, const GapQuestion& question, const std::vector<std::string>& given) {
  const Since since = read_since(session, question, given);
  if (session.diagnostics.has_errors()) return 0;
  const ProfileOnDay before{since.profile ? *since.profile : question.profile,
                            since.day.value_or(since.day_of_profile.value_or(question.date))};
  const ProgressReport report =
      find_progress(question.catalog, before, {question.profile, question.date}, question.role);
  write_answer(session, render(session, question, report));
  return report.after.readiness;
}

}  // namespace aipath
