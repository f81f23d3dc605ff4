// SPDX-License-Identifier: MIT
#include "cli/choose_answers.hpp"

#include "cli/question.hpp"
#include "diagnostics/closest_name.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace aipath {
namespace {

std::optional<int> parse_importance(std::string_view text) {
  if (text == "no") return 0;
  if (text == "yes") return max_importance;
  if (text.size() != 1 || text[0] < '0' || text[0] > '0' + max_importance) return std::nullopt;
  return text[0] - '0';
}

std::string hint_for_criterion(const Decision& decision, std::string_view name) {
  std::vector<std::string_view> ids;
  for (const Criterion& criterion : decision.criteria)
    ids.push_back(criterion.id);
  const std::string hint = did_you_mean(name, ids);
  return hint.empty() ? fmt::format("the criteria are: {}", fmt::join(ids, ", ")) : hint;
}

void apply_answer(Session& session, const Decision& decision, const std::string& given,
                  std::vector<DecisionAnswer>& answers) {
  const std::size_t equals = given.find('=');
  const std::string_view name = std::string_view(given).substr(0, equals);
  const auto criterion = std::find_if(decision.criteria.begin(), decision.criteria.end(),
                                      [&](const Criterion& c) { return c.id == name; });
  if (criterion == decision.criteria.end()) {
    report_error(session, "wrong-usage",
                 fmt::format("--answer: decision '{}' has no criterion '{}'", decision.id, name),
                 hint_for_criterion(decision, name));
    return;
  }
  const std::string_view word =
      equals == std::string::npos ? std::string_view() : std::string_view(given).substr(equals + 1);
  const auto importance = parse_importance(word);
  if (!importance) {
    report_error(
        session, "wrong-usage", fmt::format("--answer: '{}' is no answer", given),
        fmt::format("write `{0}=yes`, `{0}=no` or how much it matters, 0 to {1}", name, max_importance));
    return;
  }
  answers[static_cast<std::size_t>(criterion - decision.criteria.begin())] = {*importance,
                                                                              AnswerOrigin::given};
}

Choice criterion_question(const Criterion& criterion, std::size_t number, std::size_t count) {
  Choice choice;
  choice.subject = criterion.name;
  choice.title = criterion.ask.empty() ? criterion.name + "?" : criterion.ask;
  choice.note = fmt::format("{} · {} of {} · skipped, it counts as the roadmap weighs it", criterion.name,
                            number, count);
  choice.options = {"no, not at all",      "hardly",         "less than most",
                    "as much as is usual", "more than most", "yes, as much as can be"};
  choice.first_number = 0;
  choice.may_go_back = number > 1;
  return choice;
}

std::vector<std::size_t> open_criteria(const std::vector<DecisionAnswer>& answers) {
  std::vector<std::size_t> open;
  for (std::size_t k = 0; k < answers.size(); ++k) {
    if (answers[k].origin == AnswerOrigin::neutral) open.push_back(k);
  }
  return open;
}

}  // namespace

void apply_answers(Session& session, const Decision& decision, const std::vector<std::string>& given,
                   std::vector<DecisionAnswer>& answers) {
  answers.resize(decision.criteria.size());
  for (const std::string& answer : given)
    apply_answer(session, decision, answer, answers);
}

DialogueEnd ask_answers(Session& session, const Decision& decision, std::vector<DecisionAnswer>& answers) {
  Terminal terminal(session.environment, text_style(session).colour);
  const std::vector<std::size_t> open = open_criteria(answers);
  say(terminal, decision.question);
  for (std::size_t at = 0; at < open.size();) {
    Choice choice = criterion_question(decision.criteria[open[at]], at + 1, open.size());
    DecisionAnswer& answer = answers[open[at]];
    if (answer.origin == AnswerOrigin::given) choice.preset = static_cast<std::size_t>(answer.importance);
    const Answer reply = ask(terminal, choice);
    if (reply.kind == AnswerKind::interrupted) return DialogueEnd::interrupted;
    if (reply.kind == AnswerKind::quit) break;
    if (reply.kind == AnswerKind::back) {
      at -= at == 0 ? 0 : 1;
      continue;
    }
    answer = reply.kind == AnswerKind::given
                 ? DecisionAnswer{static_cast<int>(reply.option), AnswerOrigin::given}
                 : DecisionAnswer{};
    ++at;
  }
  say(terminal, "");
  return DialogueEnd::done;
}

}  // namespace aipath
