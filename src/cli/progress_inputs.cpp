// SPDX-License-Identifier: MIT
#include "cli/progress_inputs.hpp"

#include "cli/path_steps.hpp"
#include <aipath/plan/progress.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace aipath {
namespace {

/// The day in the front matter of a plan; not set if there is none.
PartialDate day_of_plan(const std::string& text) {
  const auto date = parse_date(front_matter_value(text, "date").value_or(""));
  return date && date->is_full() ? *date : PartialDate{};
}

PartialDate earlier(PartialDate a, PartialDate b) {
  if (!a.is_set()) return b;
  return b.is_set() ? std::min(a, b) : a;
}

PartialDate start_of(Session& session, const ProgressQuestion& question, const LearnerProgress& learner,
                     const std::string& plan_text) {
  if (!question.since.empty()) {
    const auto day = parse_date(question.since);
    if (day && day->is_full() && *day <= question.date) return *day;
    report_error(session, "wrong-usage",
                 fmt::format("--since '{}' is no day up to {}", question.since, format_date(question.date)),
                 "write it as YYYY-MM-DD");
    return question.date;
  }
  if (learner.profile.start.is_full()) return learner.profile.start;
  PartialDate first = day_of_plan(plan_text);
  for (const StudyEntry& entry : learner.log.entries)
    first = earlier(first, entry.date);
  return first.is_set() ? std::min(first, question.date) : question.date;
}

}  // namespace

std::optional<LearnerProgress> read_learner_progress(Session& session, const Catalog& catalog,
                                                     const ProgressQuestion& question) {
  auto profile = read_profile_file(session, catalog, question.profile);
  if (!profile) return std::nullopt;
  auto log = read_study_log_file(session, catalog, profile->source.path());
  if (!log) return std::nullopt;
  LearnerProgress learner{.profile = std::move(profile->profile), .log = std::move(*log)};
  learner.plan_path = question.plan.empty() ? plan_beside(profile->source.path()) : question.plan;
  std::string plan_text;
  if (!learner.plan_path.empty()) {
    auto plan = read_plan_file(session, catalog, learner.plan_path);
    if (!plan) return std::nullopt;
    plan_text = plan->source.text();
    learner.items = std::move(plan->items);
  }
  const PartialDate start = start_of(session, question, learner, plan_text);
  if (!learner.plan_path.empty()) {
    learner.plan = plan_in_progress(catalog, learner.profile, learner.items, start);
  } else {
    const auto path = path_steps_for(session, catalog, learner.profile, question.date);
    if (!path) return std::nullopt;
    learner.plan = path_in_progress(catalog, learner.profile, *path, learner.log.entries, start);
  }
  if (session.diagnostics.has_errors()) return std::nullopt;
  return learner;
}

}  // namespace aipath
