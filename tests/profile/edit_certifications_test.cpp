// SPDX-License-Identifier: MIT
#include "catalog/load_text.hpp"
#include <aipath/profile/edit.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

const Catalog& catalog() {
  static const Catalog loaded =
      load_text(
          "categories: [{id: core, name: Core}]\n"
          "skills:\n"
          "  - {id: python, name: Python, category: core, hours: [1, 2, 3, 4, 5]}\n"
          "roles:\n"
          "  - {id: dev, name: Developer, requirements: [{skill: python, level: 1, importance: 5}]}\n"
          "certifications:\n"
          "  - {id: one, name: One, prep_hours: 1, evidences: [{skill: python, level: 2}]}\n"
          "  - {id: two, name: Two, prep_hours: 1, evidences: [{skill: python, level: 3}]}\n")
          .catalog.value();
  return loaded;
}

/// The text with certification `two` of this day, or the code of the problem.
std::string edited(const std::string& text) {
  Diagnostics diagnostics;
  const auto result = with_certification(SourceFile("p.yaml", text), catalog(), CertificationId{1},
                                         {2026, 12, 3}, diagnostics);
  return result ? *result : diagnostics.all().back().code;
}

TEST(EditCertifications, ANewOneGoesBelowTheLastOfABlock) {
  EXPECT_EQ(edited("certifications:\n  - id: one  # long ago\n    date: 2020-01\n\n# end\nname: Ada\n"),
            "certifications:\n  - id: one  # long ago\n    date: 2020-01\n"
            "  - {id: two, date: 2026-12-03}\n\n# end\nname: Ada\n");
  EXPECT_EQ(edited("certifications:\r\n- one"), "certifications:\r\n- one\r\n- {id: two, date: 2026-12-03}");
}

TEST(EditCertifications, ANewOneGoesBehindTheLastInBrackets) {
  EXPECT_EQ(edited("certifications: [{id: one, date: 2025-05-01}] # mine\n"),
            "certifications: [{id: one, date: 2025-05-01}, {id: two, date: 2026-12-03}] # mine\n");
  EXPECT_EQ(edited("certifications: []\n"), "certifications: [{id: two, date: 2026-12-03}]\n");
  EXPECT_EQ(edited("certifications:  # none yet\nname: Ada\n"),
            "certifications: [{id: two, date: 2026-12-03}]  # none yet\nname: Ada\n");
}

TEST(EditCertifications, AProfileWithoutTheListGetsOne) {
  EXPECT_EQ(edited("name: Ada\n# end\n"),
            "name: Ada\ncertifications:\n  - {id: two, date: 2026-12-03}\n# end\n");
  EXPECT_EQ(edited("{name: Ada}\n"), "{name: Ada, certifications: [{id: two, date: 2026-12-03}]}\n");
}

TEST(EditCertifications, OneThatIsThereStaysAsItIs) {
  EXPECT_EQ(edited("certifications: [{id: two, date: 2020-01-01}]\n"),
            "certifications: [{id: two, date: 2020-01-01}]\n");
}

TEST(EditCertifications, WhatCannotBeDoneWithoutTouchingMoreIsRefused) {
  EXPECT_EQ(edited("certifications: ~\n"), "cannot-edit");
  EXPECT_EQ(edited("certifications: [nothing]\n"), "unknown-certification");
}

}  // namespace
}  // namespace aipath
