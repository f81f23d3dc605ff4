// SPDX-License-Identifier: MIT
//
// What `aipath choose` prints for small decisions, as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the
// difference before it is committed.
#include "golden/golden_file.hpp"
#include "golden/loaded_texts.hpp"
#include <aipath/report/choice.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

constexpr const char* catalog_text = R"yaml(
roadmap: {id: small, title: Small, version: 1.0.0}
sources:
  - {id: old-survey, title: An old survey, kind: survey, as_of: 2021, confidence: survey}
decisions:
  - id: tool
    question: Which tool should you buy first?
    options:
      - {id: hammer, name: Hammer}
      - {id: saw, name: "鋸 for wood and metal, with everything that a very long name may bring"}
      - {id: none, name: No tool}
    criteria:
      - {id: force, name: Force, ask: "Is there much to hit?", weight: 4, scores: {hammer: 5, saw: 2, none: 1}, why: A saw bends}
      - {id: clean, name: Clean cuts, ask: "Will it be seen?", weight: 2, scores: {hammer: 2, saw: 5, none: 1}, disputed: true}
      - {id: price, name: Price, ask: "Is money short?", weight: 3, scores: {hammer: 3, saw: 2, none: 5}, why: Nothing is free}
    notes: [Borrow before you buy.]
    source: old-survey
)yaml";

constexpr const char* hostile_text = R"yaml(
roadmap: {id: hostile, title: Hostile, version: 1.0.0}
decisions:
  - id: "bad"
    question: "::error::Which <b>one</b>? ![x](http://e.example/x)\e[2J"
    options:
      - {id: "=cmd|' /C calc'!A0", name: "[click](javascript:alert(1)) | @octocat #12"}
      - {id: "##[error]b", name: "<script>alert(1)</script>\u202e"}
    criteria:
      - {id: "+1", name: "# ::warning::a | b", ask: "`rm`\a?", weight: 4, disputed: true,
         scores: {"=cmd|' /C calc'!A0": 5, "##[error]b": 2}, why: "<img src=x>"}
      - {id: "@sum", name: "- **b**", weight: 2, scores: {"=cmd|' /C calc'!A0": 2, "##[error]b": 5}, why: "\e]0;t\a"}
    notes: ["::stop-commands::x", "<!-- hidden -->"]
)yaml";

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("choice/" + name, actual);
}

void expect_all_formats(const std::string& name, const Catalog& catalog,
                        const std::vector<DecisionAnswer>& answers, ChoiceView view) {
  const DecisionReport report = weigh_decision(catalog, 0, answers, {2026, 11, 24});
  view.aipath_version = "0.1.0";
  expect_golden(name + ".txt", choice_text(catalog, report, view, {}));
  expect_golden(name + ".md", choice_markdown(catalog, report, view));
  expect_golden(name + ".json", choice_json(catalog, report, view));
  expect_golden(name + ".csv", choice_csv(catalog, report));
}

TEST(ChoiceGolden, WithoutAnswers) {
  expect_all_formats("neutral", load(catalog_text), {}, {});
}

TEST(ChoiceGolden, AnswersOfALearnerWhoPrefersAnotherOption) {
  expect_all_formats("answered", load(catalog_text),
                     {{2, AnswerOrigin::given}, {3, AnswerOrigin::neutral}, {5, AnswerOrigin::profile}},
                     {.profile_name = "Ada", .preferred = 1});
}

TEST(ChoiceGolden, LevelOptions) {
  expect_all_formats("level", load(catalog_text),
                     {{1, AnswerOrigin::given}, {2, AnswerOrigin::given}, {0, AnswerOrigin::given}}, {});
}

TEST(ChoiceGolden, NothingCounts) {
  const DecisionAnswer no{0, AnswerOrigin::given};
  expect_all_formats("nothing", load(catalog_text), {no, no, no}, {});
}

TEST(ChoiceGolden, NarrowTerminal) {
  const Catalog catalog = load(catalog_text);
  const DecisionReport report = weigh_decision(catalog, 0, {}, {2026, 11, 24});
  expect_golden("narrow.txt", choice_text(catalog, report, {}, {.width = 50, .colour = false}));
}

TEST(ChoiceGolden, NamesOfAStranger) {
  expect_all_formats("hostile", load(hostile_text), {}, {.profile_name = "::error::\x1b[31mEve"});
}

}  // namespace
}  // namespace aipath
