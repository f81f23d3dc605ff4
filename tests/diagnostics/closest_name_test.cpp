// SPDX-License-Identifier: MIT
#include "diagnostics/closest_name.hpp"

#include <gtest/gtest.h>

namespace {

using aipath::closest_name;
using aipath::did_you_mean;

TEST(ClosestName, FindsEachKindOfSlip) {
  EXPECT_EQ(closest_name("pytorh", {"pytorch", "sql"}), "pytorch");    // one letter left out
  EXPECT_EQ(closest_name("pyttorch", {"pytorch", "sql"}), "pytorch");  // one too many
  EXPECT_EQ(closest_name("pytirch", {"pytorch", "sql"}), "pytorch");   // another one
  EXPECT_EQ(closest_name("ptyorch", {"pytorch", "sql"}), "pytorch");   // two swapped
}

TEST(ClosestName, IgnoresCaseAndHyphensAndSpaces) {
  EXPECT_EQ(closest_name("Scikit Learn", {"scikit-learn"}), "scikit-learn");
  EXPECT_EQ(closest_name("hours_per_week", {"hours-per-week"}), "hours-per-week");
}

TEST(ClosestName, AllowsAThirdOfTheNameToDiffer) {
  EXPECT_EQ(closest_name("abcdef", {"abcdxy"}), "abcdxy");
  EXPECT_EQ(closest_name("abcdef", {"abcxyz"}), std::nullopt);
}

TEST(ClosestName, AllowsOneSlipInAShortNameButNotAnotherLetter) {
  EXPECT_EQ(closest_name("sq", {"sql"}), "sql");
  EXPECT_EQ(closest_name("x", {"y"}), std::nullopt);
  EXPECT_EQ(closest_name("R", {"r"}), "r");
}

TEST(ClosestName, TakesTheNearestAndThenTheFirstInTheAlphabet) {
  EXPECT_EQ(closest_name("keras", {"kerar", "keras2", "kera"}), "kera");
  EXPECT_EQ(closest_name("hours", {"hoursxy", "hour"}), "hour");
}

TEST(ClosestName, FindsNothingForNothing) {
  EXPECT_EQ(closest_name("", {"a"}), std::nullopt);
  EXPECT_EQ(closest_name("--", {"a"}), std::nullopt);
  EXPECT_EQ(closest_name("python", {}), std::nullopt);
}

TEST(ClosestName, DoesNotCompareNamesThatNobodyTypes) {
  const std::string long_name(65, 'a');
  EXPECT_EQ(closest_name(long_name, {long_name}), std::nullopt);
  const std::string longest(64, 'a');
  EXPECT_EQ(closest_name(longest, {longest}), longest);
}

TEST(ClosestName, AsksTheQuestionOnlyIfThereIsAnAnswer) {
  EXPECT_EQ(did_you_mean("skils", {"skills"}), "did you mean 'skills'?");
  EXPECT_EQ(did_you_mean("zebra", {"skills"}), "");
}

}  // namespace
