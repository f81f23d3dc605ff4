// SPDX-License-Identifier: MIT
#pragma once

#include "cli/init_answers.hpp"
#include "cli/question.hpp"
#include <aipath/analysis/resume_proposal.hpp>

#include <functional>
#include <string>
#include <vector>

namespace aipath {

/// The skills that a role may ask, each once, by category; the levels that it asks play no part.
[[nodiscard]] std::vector<SkillId> skills_of_role(const Catalog& catalog, RoleId role);

/// `500 USD` as an amount; empty if it is none.
[[nodiscard]] std::optional<Money> parse_money(const std::string& text);

/// The questions of `aipath init` in their order.
class InitDialogue {
 public:
  /// Questions whose ids are in `settled` are not asked: flags have answered them.
  /// What `proposal` (null without a resume) makes likely stands as the preset of its question, with the
  /// reason.
  InitDialogue(Terminal& terminal, const Catalog& catalog, InitAnswers answers,
               std::vector<std::string> settled, const ResumeProposal* proposal = nullptr);

  enum class End : std::uint8_t { all_asked, quit, interrupted, cannot_keep };

  /// Asks from `answers.next` on. `keep` is called after every answer; it returns false if that failed.
  [[nodiscard]] End run(const std::function<bool(const InitAnswers&)>& keep);

  [[nodiscard]] const InitAnswers& answers() const { return answers_; }

 private:
  [[nodiscard]] std::vector<std::string> questions() const;
  [[nodiscard]] Answer ask_question(const std::string& id);
  [[nodiscard]] Answer ask_role();
  [[nodiscard]] Answer ask_seniority();
  [[nodiscard]] Answer ask_name();
  [[nodiscard]] Answer ask_region();
  [[nodiscard]] Answer ask_hours();
  [[nodiscard]] Answer ask_budget();
  [[nodiscard]] Answer ask_skill(const std::string& id);
  [[nodiscard]] Answer ask_other_skills();
  [[nodiscard]] Answer ask_certifications();
  [[nodiscard]] std::vector<const LevelProposal*> other_proposals() const;

  Terminal& terminal_;
  const Catalog& catalog_;
  InitAnswers answers_;
  std::vector<std::string> settled_;
  const ResumeProposal* proposal_;
};

}  // namespace aipath
