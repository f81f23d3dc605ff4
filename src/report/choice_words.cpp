// SPDX-License-Identifier: MIT
#include "report/choice_words.hpp"

#include "report/gap_words.hpp"
#include "report/numbers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace aipath {
namespace {

const std::string& option_name(const Decision& decision, std::size_t option) {
  return decision.options[option].name;
}

/// The first options, all of which have the highest score.
std::vector<std::string> leader_names(const Decision& decision, const DecisionReport& report) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i <= report.level_with_leader; ++i)
    names.push_back(option_name(decision, report.ranking[i]));
  return names;
}

bool counts(const CriterionWeight& criterion) {
  return criterion.answer.importance > 0;
}

bool is_argument_against(const DecisionReport& report, std::size_t criterion) {
  return std::any_of(report.against.begin(), report.against.end(),
                     [&](const CounterArgument& argument) { return argument.criterion == criterion; });
}

std::string with_reason(std::string line, const std::string& reason) {
  return reason.empty() ? line : line + ". " + reason;
}

std::string turning_answer(const Decision& decision, const DecisionReport& report, std::size_t k,
                           const WeightLimit& limit) {
  const Criterion& criterion = decision.criteria[k];
  const int now = report.criteria[k].answer.importance;
  const char* beyond = "";
  if (*limit.importance > now && *limit.importance < max_importance) beyond = " or more";
  if (*limit.importance < now && *limit.importance > 0) beyond = " or less";
  return fmt::format("{}: {}{} instead of {} puts {} in front{}{}", criterion.id,
                     importance_words(*limit.importance), beyond, importance_words(now),
                     option_name(decision, limit.option), criterion.ask.empty() ? "" : ". ", criterion.ask);
}

}  // namespace

const char* origin_id(AnswerOrigin origin) {
  switch (origin) {
    case AnswerOrigin::profile:
      return "profile";
    case AnswerOrigin::given:
      return "given";
    case AnswerOrigin::neutral:
      break;
  }
  return "neutral";
}

std::string importance_words(int importance) {
  if (importance == 0) return "0 (no)";
  if (importance == max_importance) return "5 (yes)";
  return std::to_string(importance);
}

std::string choice_verdict_words(const Decision& decision, const DecisionReport& report) {
  if (!report.has_leader) return "No criterion counts, so no option leads";
  const double score = report.scores[report.ranking.front()];
  const std::vector<std::string> names = leader_names(decision, report);
  if (names.size() == 1) return fmt::format("{} leads with {} of 5", names.front(), format_score(score));
  return fmt::format("{} are level with {} of 5", join_names(names, names.size()), format_score(score));
}

std::string lead_words(const Decision& decision, const DecisionReport& report) {
  if (!report.has_leader || report.level_with_leader > 0 || report.ranking.size() < 2) return {};
  const std::size_t second = report.ranking[1];
  std::string lead = format_score_difference(report.scores[report.ranking[0]] - report.scores[second]);
  if (lead.starts_with('+')) lead.erase(0, 1);
  return fmt::format("{} ahead of {}", lead, option_name(decision, second));
}

std::string answer_words(const Decision& decision, const DecisionReport& report) {
  std::vector<std::string> answers;
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    const DecisionAnswer& answer = report.criteria[k].answer;
    if (answer.origin == AnswerOrigin::neutral) continue;
    answers.push_back(fmt::format("{} {}{}", decision.criteria[k].id, importance_words(answer.importance),
                                  answer.origin == AnswerOrigin::profile ? " from the profile" : ""));
  }
  const std::size_t open = report.criteria.size() - answers.size();
  if (answers.empty()) return "none: every criterion counts as the roadmap weighs it";
  if (open == 0) return fmt::format("{}", fmt::join(answers, ", "));
  return fmt::format("{}; {} counts as the roadmap weighs it", fmt::join(answers, ", "),
                     open == 1 ? "the other criterion" : fmt::format("each of the other {}", open));
}

std::string firm_words(const DecisionReport& report) {
  if (!report.has_leader) return {};
  if (report.level_with_leader > 0) return "the options are level: any answer may decide";
  return report.is_firm() ? "no single answer would put another option in front"
                          : "not every answer keeps it in front: see below";
}

std::string disputed_words(const Decision& decision, const DecisionReport& report) {
  const auto disputed = static_cast<std::size_t>(std::count_if(
      decision.criteria.begin(), decision.criteria.end(), [](const Criterion& c) { return c.disputed; }));
  if (!report.without_disputed || disputed == 0) return {};
  const WithoutDisputed& without = *report.without_disputed;
  const std::string then =
      fmt::format("{} of {} criteria {} disputed; without {} ", disputed, report.criteria.size(),
                  disputed == 1 ? "is" : "are", disputed == 1 ? "it" : "them");
  if (without.is_tie) return then + "no option leads alone";
  const bool is_same = without.leader == report.ranking.front() && report.level_with_leader == 0;
  return then + fmt::format("{} {} with {} of 5", option_name(decision, without.leader),
                            is_same ? "leads too," : "leads,", format_score(without.score));
}

std::vector<std::string> turning_answers(const Decision& decision, const DecisionReport& report) {
  std::vector<std::string> lines;
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    const std::array limits{report.criteria[k].lower, report.criteria[k].upper};
    for (const std::optional<WeightLimit>& limit : limits) {
      if (limit && limit->importance) lines.push_back(turning_answer(decision, report, k, *limit));
    }
  }
  return lines;
}

std::vector<std::string> words_against(const Decision& decision, const DecisionReport& report) {
  std::vector<std::string> lines;
  for (const CounterArgument& argument : report.against) {
    const Criterion& criterion = decision.criteria[argument.criterion];
    const std::string points = format_score_difference(-argument.points);
    lines.push_back(
        with_reason(fmt::format("{}{}: {} against {}", criterion.id, criterion.disputed ? " (disputed)" : "",
                                points, option_name(decision, argument.option)),
                    criterion.why));
  }
  return lines;
}

std::vector<std::string> other_disputes(const Decision& decision, const DecisionReport& report) {
  std::vector<std::string> lines;
  for (std::size_t k = 0; k < report.criteria.size(); ++k) {
    const Criterion& criterion = decision.criteria[k];
    if (!criterion.disputed || !counts(report.criteria[k]) || is_argument_against(report, k)) continue;
    lines.push_back(with_reason(criterion.id + ": " + criterion.name, criterion.why));
  }
  return lines;
}

std::vector<std::string> dated_words(const Catalog& catalog, const DecisionReport& report) {
  std::vector<std::string> lines;
  for (const DatedSource& dated : report.dated) {
    const Source& source = catalog[dated.source];
    lines.push_back(fmt::format("{}: {}, as of {}, {} months ago", source.id, source.title,
                                format_date(source.as_of), dated.months));
  }
  return lines;
}

}  // namespace aipath
