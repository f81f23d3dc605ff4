// SPDX-License-Identifier: MIT
#include "catalog/lint_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> findings_with(const std::string& lines) {
  return lint_findings(clean_but("    status: active\n", "    status: active\n" + lines));
}

TEST(LintCertifications, OneThatRequiresAnotherIsFine) {
  EXPECT_THAT(findings_with("    requires: [{name: An exam elsewhere}]\n    attempts_included: 2\n"),
              IsEmpty());
}

TEST(LintCertifications, ARequirementThatNamesNothingIsAWarning) {
  EXPECT_THAT(findings_with("    requires: [{}]\n"), ElementsAre(HasSubstr("warning[unclear-requirement]")));
}

TEST(LintCertifications, ARequirementThatNamesTwoThingsIsAWarning) {
  EXPECT_THAT(findings_with("    requires: [{certification: exam, name: Another}]\n"),
              ElementsAre(HasSubstr("warning[unclear-requirement]")));
}

TEST(LintCertifications, ARequirementThatIsRetiredIsAWarning) {
  EXPECT_THAT(findings_with("    requires: [{certification: old-exam}]\n"),
              ElementsAre(HasSubstr("warning[requires-retired]")));
}

TEST(LintCertifications, AValidityThatIsBothKnownAndUnknownIsAWarning) {
  EXPECT_THAT(findings_with("    validity: unknown\n    validity_months: 24\n"),
              ElementsAre(HasSubstr("warning[contradicting-validity]")));
}

}  // namespace
}  // namespace aipath
