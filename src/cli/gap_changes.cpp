// SPDX-License-Identifier: MIT
#include "cli/gap_changes.hpp"

#include "cli/inputs.hpp"
#include <aipath/analysis/progress.hpp>
#include <aipath/analysis/what_if.hpp>
#include <aipath/profile/change.hpp>
#include <aipath/report/progress.hpp>
#include <aipath/report/what_if.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

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
};

bool is_there(const std::string& path) {
  std::error_code error;
  return path == "-" || std::filesystem::exists(path, error);
}

/// Three things are often meant that are neither a day nor a file: part of a date, a commit, a wrong path.
void report_no_since(Session& session, const std::string& given) {
  const bool is_date = parse_date(given).has_value();
  report_error(session, "wrong-usage", fmt::format("--since '{}' is neither a day nor a file", given),
               is_date ? "write the whole day: YYYY-MM-DD"
                       : "name a day (YYYY-MM-DD) or an older profile; one from git comes in by a pipe: "
                         "git show REVISION:profile.yaml | aipath gap profile.yaml --since -");
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

void read_older_profile(Session& session, const GapQuestion& question, const std::string& path,
                        Since& since) {
  if (since.profile) {
    report_error(session, "wrong-usage", "--since names two profiles",
                 "name one day and one profile at most");
  } else if (path == "-" && question.profile.path == "<stdin>") {
    report_error(session, "wrong-usage", "standard input cannot be both profiles");
  } else {
    since.profile = load_profile_for(session, question.catalog, path, false);
  }
}

Since read_since(Session& session, const GapQuestion& question, const std::vector<std::string>& given) {
  Since since;
  for (const std::string& text : given) {
    const auto day = parse_date(text);
    if (day && day->is_full()) {
      read_day(session, question, text, *day, since);
    } else if (is_there(text)) {
      read_older_profile(session, question, text, since);
    } else {
      report_no_since(session, text);
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
  if (session.options.format == "csv") {
    report_error(session, "wrong-usage", "--since has no csv", "use --format text, md or json");
    return 0;
  }
  const Since since = read_since(session, question, given);
  if (session.diagnostics.has_errors()) return 0;
  const ProfileOnDay before{since.profile ? *since.profile : question.profile,
                            since.day.value_or(question.date)};
  const ProgressReport report =
      find_progress(question.catalog, before, {question.profile, question.date}, question.role);
  write_answer(session, render(session, question, report));
  return report.after.readiness;
}

}  // namespace aipath
