// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> findings_of_version(const std::string& version) {
  return lint_findings(clean_but("version: 1.0.0", "version: '" + version + "'"));
}

TEST(LintRoadmaps, AVersionHasThreeWholeNumbers) {
  for (const char* version : {"0.0.0", "10.20.30", "1.0.0-beta.1", "1.0.0+build", "1.0.0-a+b"})
    EXPECT_THAT(findings_of_version(version), IsEmpty()) << version;
  for (const char* version :
       {"1", "1.0", "1.0.0.0", "v1.0.0", "01.0.0", "1..0", "1.0.", "1.0.0-", "1.0.0 -a", "1.0.x"})
    EXPECT_THAT(findings_of_version(version), testing::SizeIs(1)) << version;
  EXPECT_THAT(
      findings_of_version("1.0"),
      ElementsAre("warning[bad-version] 1:10: the version '1.0' of roadmap 'test' is not major.minor.patch"));
}

std::string with_specialisation(const std::string& specialisation) {
  std::string text =
      clean_but("  - id: analyst\n", "  - id: analyst\n    specialisation: " + specialisation + "\n");
  const std::string decision =
      "decisions:\n  - id: specialisation\n    question: Which?\n    source: survey\n"
      "    options: [{id: cv, name: Vision}, {id: nlp, name: Language}]\n"
      "    criteria: [{id: fit, name: Fit, ask: Fit, weight: 1, scores: {cv: 1, nlp: 2}}]\n";
  const std::string begin = "decisions:\n";
  return text.replace(text.find(begin), begin.size(), decision);
}

TEST(LintRoles, ASpecialisationThatTheDecisionLacksIsAWarning) {
  EXPECT_THAT(lint_findings(with_specialisation("nlp")), IsEmpty());
  EXPECT_THAT(
      lint_findings(with_specialisation("llm")),
      ElementsAre(
          "warning[unknown-specialisation] 30:5: the specialisation 'llm' of role 'analyst' is no option "
          "of the decision 'specialisation'"));
}

TEST(LintRoles, WithoutTheDecisionASpecialisationMayBeCalledAnything) {
  EXPECT_THAT(lint_findings(clean_but("  - id: analyst\n", "  - id: analyst\n    specialisation: llm\n")),
              IsEmpty());
}

}  // namespace
}  // namespace aipath
