// SPDX-License-Identifier: MIT
#include "catalog/lint_rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aipath {

void lint_decisions_and_questions(const Catalog& catalog, LintReport& report) {
  for (const Decision& decision : catalog.decisions) {
    if (decision.options.size() >= 2) continue;
    report.warning("too-few-options", decision.where,
                   fmt::format("decision '{}' has {} to choose from", decision.id,
                               decision.options.empty() ? "nothing" : "only one option"),
                   "a decision needs at least two options");
  }
  for (const InterviewQuestion& question : catalog.questions) {
    const auto& points = question.answer_points;
    if (std::any_of(points.begin(), points.end(), [](const std::string& point) { return !point.empty(); }))
      continue;
    report.warning("no-answer-points", question.where,
                   fmt::format("question '{}' has no answer points", question.id),
                   "write down what a good answer mentions");
  }
}

}  // namespace aipath
