// SPDX-License-Identifier: MIT
#include "diagnostics/letter_case.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(LetterCase, OnlyTheCaseOfAToZDoesNotCount) {
  EXPECT_EQ(lower_case("SQL @[Z É"), "sql @[z É");
  EXPECT_TRUE(equal_without_case("PyTorch", "pytorch"));
  EXPECT_FALSE(equal_without_case("É", "é"));
  EXPECT_FALSE(equal_without_case("sql", "sq"));
}

TEST(LetterCase, ATextStartsWithEveryStartOfItAndWithNothingLonger) {
  EXPECT_TRUE(starts_without_case("PyTorch", "PYT"));
  EXPECT_TRUE(starts_without_case("PyTorch", ""));
  EXPECT_FALSE(starts_without_case("Py", "PyT"));
  EXPECT_FALSE(starts_without_case("PyTorch", "torch"));
}

}  // namespace
}  // namespace aipath
