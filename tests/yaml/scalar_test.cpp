// SPDX-License-Identifier: MIT
#include "yaml/scalar.hpp"

#include "yaml/parse_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

using aipath::Diagnostics;
using aipath::Parsed;
using namespace aipath::yaml;  // the readers under test

constexpr Range any{-1e9, 1e9};

/// The number, or `code: message; hint`.
std::string number_of(const std::string& written, Range range = any) {
  const Parsed parsed("a: " + written + "\n");
  Diagnostics diagnostics;
  const auto number = read_number(parsed.first(), range, diagnostics);
  if (number) return std::to_string(*number);
  return diagnostics.all().at(0).code + ": " + diagnostics.all()[0].message + "; " +
         diagnostics.all()[0].hint;
}

TEST(Scalar, NumbersAreReadAsEverybodyReadsThem) {
  EXPECT_EQ(number_of("12"), "12.000000");
  EXPECT_EQ(number_of("-2.5"), "-2.500000");
  EXPECT_EQ(number_of("0.15"), "0.150000");
  EXPECT_EQ(number_of("0"), "0.000000");
  EXPECT_EQ(number_of("1.10"), "1.100000");
  EXPECT_EQ(number_of("-0"), "0.000000");
}

TEST(Scalar, NumbersThatProgramsReadDifferentlyAreRefused) {
  for (const char* written : {"0x10", "1e3", ".5", "5.", "+1", "1_000", ".nan", ".inf", "-.inf", "nan", "inf",
                              "1,5", "--1", "1:30", "1 000", "०"}) {
    EXPECT_EQ(number_of(written), std::string("not-a-number: '") + written +
                                      "' is not a number; write it in plain digits, such as 12 or 2.5");
  }
}

TEST(Scalar, ALeadingZeroHasAHintOfItsOwn) {
  EXPECT_EQ(number_of("010"),
            "not-a-number: '010' is not a number; a leading zero is read differently by different "
            "programs: leave it out");
}

TEST(Scalar, AWordOrQuotesForANumberHaveAHintOfTheirOwn) {
  EXPECT_EQ(number_of("three"), "not-a-number: 'three' is not a number; write 3");
  EXPECT_EQ(number_of("\"3\""), "not-a-number: '3' is not a number; leave the quotes out");
}

TEST(Scalar, ANumberOfTwentyThousandDigitsIsNoNumber) {
  EXPECT_THAT(number_of(std::string(20'000, '9')), testing::StartsWith("not-a-number: "));
}

TEST(Scalar, NumbersHaveARange) {
  EXPECT_EQ(number_of("5", {0, 5}), "5.000000");
  EXPECT_EQ(number_of("-1", {0, 5}), "out-of-range: -1 is out of range: from 0 to 5 is allowed; ");
  EXPECT_EQ(number_of("168.5", {0.1, 168}),
            "out-of-range: 168.5 is out of range: from 0.1 to 168 is allowed; ");
}

TEST(Scalar, AListIsNoNumber) {
  EXPECT_EQ(number_of("[1]"), "wrong-type: a number is expected here, not a list; ");
}

TEST(Scalar, WholeNumbersHaveNoFraction) {
  const auto whole = [](const std::string& written) {
    const Parsed parsed("a: " + written);
    Diagnostics diagnostics;
    const auto number = read_whole_number(parsed.first(), any, diagnostics);
    return number ? std::to_string(*number)
                  : diagnostics.all().at(0).code + ": " + diagnostics.all()[0].message;
  };
  EXPECT_EQ(whole("3"), "3");
  EXPECT_EQ(whole("3.0"), "3");
  EXPECT_EQ(whole("2.5"), "not-whole: 2.5 must be a whole number");
}

TEST(Scalar, TextIsWhatIsWritten) {
  const auto text = [](const std::string& written) {
    const Parsed parsed("a: " + written);
    Diagnostics diagnostics;
    return read_text(parsed.first(), diagnostics)
        .value_or(diagnostics.all().empty() ? "" : diagnostics.all()[0].code);
  };
  EXPECT_EQ(text("no"), "no");
  EXPECT_EQ(text("1.10"), "1.10");
  EXPECT_EQ(text("2025-06"), "2025-06");
  EXPECT_EQ(text("12:30"), "12:30");
  EXPECT_EQ(text("0x10"), "0x10");
  EXPECT_EQ(text("True"), "True");
  EXPECT_EQ(text("{}"), "wrong-type");
}

TEST(Scalar, OnlyTrueAndFalseAreBooleans) {
  const auto boolean = [](const std::string& written) {
    const Parsed parsed("a: " + written);
    Diagnostics diagnostics;
    const auto value = read_boolean(parsed.first(), diagnostics);
    if (value) return std::string(*value ? "true" : "false");
    return diagnostics.all().at(0).code + "; " + diagnostics.all()[0].hint;
  };
  EXPECT_EQ(boolean("true"), "true");
  EXPECT_EQ(boolean("false"), "false");
  for (const char* written : {"yes", "no", "on", "off", "y", "True", "FALSE", "1", "'true'"})
    EXPECT_EQ(boolean(written), "not-a-boolean; write true or false") << written;
  EXPECT_EQ(boolean("[true]"), "wrong-type; ");
}

}  // namespace
