// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/diagnostic.hpp>

#include <gtest/gtest.h>

namespace {

using aipath::Diagnostic;
using aipath::Diagnostics;
using aipath::max_problems_per_file;
using aipath::Severity;

Diagnostic problem(Severity severity, const std::string& path, std::uint32_t line, std::uint32_t column,
                   const std::string& message) {
  return {severity, "code", {path, line, column, 1, {}}, message, {}, {}};
}

TEST(Diagnostics, SortsByPlaceAndKeepsTheOrderOfEquals) {
  Diagnostics diagnostics;
  diagnostics.add(problem(Severity::error, "b", 1, 1, "5"));
  diagnostics.add(problem(Severity::error, "a", 2, 1, "2"));
  diagnostics.add(problem(Severity::error, "a", 0, 0, "4"));  // of the whole file: last
  diagnostics.add(problem(Severity::error, "a", 2, 1, "3"));
  diagnostics.add(problem(Severity::error, "a", 1, 9, "1"));
  diagnostics.sort();
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.all())
    order += diagnostic.message;
  EXPECT_EQ(order, "12345");
}

TEST(Diagnostics, DropsExactRepetitionsOnly) {
  Diagnostics diagnostics;
  diagnostics.add(problem(Severity::error, "a", 1, 1, "same"));
  diagnostics.add(problem(Severity::error, "a", 1, 1, "same"));
  diagnostics.add(problem(Severity::error, "a", 1, 2, "same"));
  diagnostics.sort();
  EXPECT_EQ(diagnostics.all().size(), 2U);
  EXPECT_EQ(diagnostics.error_count(), 2U);
}

TEST(Diagnostics, KeepsAThousandProblemsOfAFileAndCountsTheRest) {
  Diagnostics diagnostics;
  for (std::uint32_t line = 1; line <= max_problems_per_file + 5; ++line)
    diagnostics.add(problem(Severity::error, "a", line, 1, "m"));
  diagnostics.add(problem(Severity::error, "b", 1, 1, "of another file"));
  diagnostics.sort();
  ASSERT_EQ(diagnostics.all().size(), max_problems_per_file + 2);
  EXPECT_EQ(diagnostics.error_count(), max_problems_per_file + 6);
  const Diagnostic& note = diagnostics.all()[max_problems_per_file];
  EXPECT_EQ(note.code, "too-many-problems");
  EXPECT_EQ(note.severity, Severity::note);
  EXPECT_EQ(note.place.path, "a");
  EXPECT_EQ(note.message, "this file has more than 1000 problems; the rest is left out");
}

TEST(Diagnostics, AnErrorIsNotLostBehindManyNotes) {
  Diagnostics diagnostics;
  for (std::uint32_t line = 1; line <= max_problems_per_file + 1; ++line)
    diagnostics.add(problem(Severity::note, "a", line, 1, "m"));
  EXPECT_FALSE(diagnostics.has_errors());
  diagnostics.add(problem(Severity::error, "a", 9'999, 1, "the error"));
  diagnostics.sort();
  EXPECT_TRUE(diagnostics.has_errors());
  EXPECT_EQ(diagnostics.all()[max_problems_per_file].message, "the error");
}

TEST(Diagnostics, StopsAskingForHintsAfterAHundredProblems) {
  Diagnostics diagnostics;
  for (std::uint32_t line = 1; line <= 100; ++line) {
    EXPECT_TRUE(diagnostics.wants_hints());
    diagnostics.add(problem(Severity::error, "a", line, 1, "m"));
  }
  EXPECT_FALSE(diagnostics.wants_hints());
}

}  // namespace
