// SPDX-License-Identifier: MIT
#include "yaml/parse_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using aipath::Parsed;
using aipath::problems_of;
using testing::ElementsAre;

TEST(TextCheck, TextInAnyScriptIsText) {
  EXPECT_THAT(problems_of("a: \"日本 é 👩‍💻\t\"\r\n"), ElementsAre());
}

TEST(TextCheck, BytesThatAreNotUtf8AreErrors) {
  EXPECT_THAT(problems_of("a: 1\nb: \xff"), ElementsAre("not-utf8 2:4"));
  EXPECT_THAT(problems_of("a: é\xc3"), ElementsAre("not-utf8 1:5"));  // cut in the middle of a character
  EXPECT_THAT(problems_of("a: \xed\xa0\x80"), ElementsAre("not-utf8 1:4"));  // a surrogate
  EXPECT_THAT(problems_of("a: \xc0\xaf"), ElementsAre("not-utf8 1:4"));      // an overlong form
  EXPECT_THAT(problems_of("\xff\xfe"
                          "a"),
              ElementsAre("not-utf8 1:1"));  // UTF-16
  EXPECT_EQ(Parsed("\xff").diagnostics.all()[0].message, "byte 0xff is not UTF-8 text");
}

TEST(TextCheck, ControlCharactersAreErrors) {
  EXPECT_THAT(problems_of(std::string("a: x\0y", 6)), ElementsAre("control-character 1:5"));
  EXPECT_THAT(problems_of("a: \x1b[31m"), ElementsAre("control-character 1:4"));
  EXPECT_THAT(problems_of("a: \x7f"), ElementsAre("control-character 1:4"));
  EXPECT_THAT(problems_of("a: \u0085"), ElementsAre("control-character 1:4"));
  EXPECT_EQ(Parsed(std::string("\0", 1)).diagnostics.all()[0].message, "control character U+0000");
}

TEST(TextCheck, ACarriageReturnByItselfIsAnError) {
  EXPECT_THAT(problems_of("a: 1\rb: 2\r"), ElementsAre("control-character 1:5"));
}

TEST(TextCheck, ABinaryFileIsOneError) {
  EXPECT_THAT(problems_of(std::string("\x7f"
                                      "ELF\2\1\1\0\0\xff\xfe",
                                      11)),
              ElementsAre("control-character 1:1"));
  EXPECT_THAT(problems_of("\x89PNG\r\n"), ElementsAre("not-utf8 1:1"));
}

}  // namespace
