// SPDX-License-Identifier: MIT
//
// What a weighed decision says in words. Names are as they were written: whoever prints makes them inert.
#pragma once

#include <aipath/report/choice.hpp>

#include <string>
#include <vector>

namespace aipath {

/// `PyTorch leads with 4.15 of 5`; says so if options are level or nothing counts.
[[nodiscard]] std::string choice_verdict_words(const Decision& decision, const DecisionReport& report);

/// `0.48 ahead of TensorFlow`; empty if there is no second option or no lead.
[[nodiscard]] std::string lead_words(const Decision& decision, const DecisionReport& report);

/// Which criteria were answered, how, and what the others count.
[[nodiscard]] std::string answer_words(const Decision& decision, const DecisionReport& report);

/// Whether one other answer would put another option in front.
[[nodiscard]] std::string firm_words(const DecisionReport& report);

/// What becomes of the lead without the disputed criteria; empty if none that counts is disputed.
[[nodiscard]] std::string disputed_words(const Decision& decision, const DecisionReport& report);

/// `5 (yes)`, `3`, `0 (no)`.
[[nodiscard]] std::string importance_words(int importance);

/// One line for each criterion of which another answer turns the decision.
[[nodiscard]] std::vector<std::string> turning_answers(const Decision& decision,
                                                       const DecisionReport& report);

/// One line for each criterion in which the leader falls behind, most points first.
[[nodiscard]] std::vector<std::string> words_against(const Decision& decision, const DecisionReport& report);

/// One line for each disputed criterion that counts and that `words_against` does not name.
[[nodiscard]] std::vector<std::string> other_disputes(const Decision& decision, const DecisionReport& report);

/// One line for each source that is dated.
[[nodiscard]] std::vector<std::string> dated_words(const Catalog& catalog, const DecisionReport& report);

/// `neutral`, `profile`, `given`.
[[nodiscard]] const char* origin_id(AnswerOrigin origin);

}  // namespace aipath
