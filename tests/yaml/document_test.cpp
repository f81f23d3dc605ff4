// SPDX-License-Identifier: MIT
#include "yaml/document.hpp"

#include "yaml/parse_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using aipath::outline;
using aipath::Parsed;
using aipath::problems_of;
using aipath::yaml::Limits;
using testing::ElementsAre;

TEST(Document, EveryValueKnowsItsPlace) {
  EXPECT_EQ(outline("a: 1\nb:\n  - x\n  - y: z\n"),
            "{a@1:1: 1@1:4, b@2:1: [x@3:5, {y@4:5: z@4:8}@4:5]@3:3}@1:1");
  EXPECT_EQ(outline("{a: [1, 'b'], c: {d: e}}"),
            "{a@1:2: [1@1:6, \"b\"@1:9]@1:5, c@1:15: {d@1:19: e@1:22}@1:18}@1:1");
  EXPECT_EQ(outline("- a\n- b\n"), "[a@1:3, b@2:3]@1:1");
  EXPECT_EQ(outline("just text"), "just text@1:1");
}

TEST(Document, ColumnsCountCharacters) {
  EXPECT_EQ(outline("日本é: [ß, x]"), "{日本é@1:1: [ß@1:7, x@1:10]@1:6}@1:1");
}

TEST(Document, LinesMayEndInCrlf) {
  EXPECT_EQ(outline("a: 1\r\nb: 2\r\n"), "{a@1:1: 1@1:4, b@2:1: 2@2:4}@1:1");
}

TEST(Document, AByteOrderMarkMovesNothing) {
  EXPECT_EQ(outline("\xEF\xBB\xBF"
                    "a: 1\nb: 2\n"),
            "{a@1:1: 1@1:4, b@2:1: 2@2:4}@1:1");
}

TEST(Document, AnEmptyValueStandsAtItsKey) {
  EXPECT_EQ(outline("a:\nb: 2\n"), "{a@1:1: null@1:1, b@2:1: 2@2:4}@1:1");
  EXPECT_EQ(outline("b: 2\na:"), "{b@1:1: 2@1:4, a@2:1: null@2:1}@1:1");
  EXPECT_EQ(outline("a: ~\nb: null\n"), "{a@1:1: null@1:1, b@2:1: null@2:1}@1:1");
  EXPECT_EQ(outline("{a: , b}"), "{a@1:2: null@1:2, b@1:7: null@1:7}@1:1");
}

TEST(Document, AnEmptyItemStandsAtItsHyphen) {
  EXPECT_EQ(outline("-\n- a\n-\n-   \n\n"), "[null@1:1, a@2:3, null@3:1, null@4:1]@1:1");
  EXPECT_EQ(outline("x:\n  - a\n  -\ny: 1"), "{x@1:1: [a@2:5, null@3:3]@2:3, y@4:1: 1@4:4}@1:1");
}

TEST(Document, QuotedTextAndBlocksAreText) {
  EXPECT_EQ(outline("a: 'it''s'"), "{a@1:1: \"it's\"@1:4}@1:1");
  EXPECT_EQ(outline("a: \"x\\ty\""), "{a@1:1: \"x\ty\"@1:4}@1:1");
  EXPECT_EQ(outline("a: ''"), "{a@1:1: \"\"@1:4}@1:1");
  EXPECT_EQ(outline("a: 'null'"), "{a@1:1: \"null\"@1:4}@1:1");
  EXPECT_EQ(outline("a: |\n  x\n  y\n"), "{a@1:1: \"x\ny\n\"@1:4}@1:1");
  EXPECT_EQ(outline("a: >-\n  x\n  y\n"), "{a@1:1: \"x y\"@1:4}@1:1");
  EXPECT_EQ(outline("a: x\n  y\n"), "{a@1:1: x y@1:4}@1:1");
}

TEST(Document, WhatIsUnderlinedIsTheValueAsWritten) {
  EXPECT_EQ(Parsed("a: 'xy'").first().place().length, 4U);
  EXPECT_EQ(Parsed("a: xyz # c").first().place().length, 3U);
  EXPECT_EQ(Parsed("a: éé").first().place().length, 2U);
}

TEST(Document, AFileWithoutValuesIsEmpty) {
  EXPECT_THAT(problems_of(""), ElementsAre("empty-file 0:0"));
  EXPECT_THAT(problems_of("\n\n"), ElementsAre("empty-file 0:0"));
  EXPECT_THAT(problems_of("# only\n# comments\n"), ElementsAre("empty-file 0:0"));
  EXPECT_THAT(problems_of("---\n"), ElementsAre("empty-file 0:0"));
  EXPECT_THAT(problems_of("\xEF\xBB\xBF"), ElementsAre("empty-file 0:0"));
}

TEST(Document, DuplicateKeysAreErrors) {
  const Parsed parsed("a: 1\nb: 2\n'a': 3\n");
  EXPECT_THAT(aipath::places(parsed.diagnostics), ElementsAre("duplicate-key 3:1"));
  EXPECT_EQ(parsed.diagnostics.all()[0].notes.at(0).place.line, 1U);
  EXPECT_TRUE(parsed.document.has_value());  // so that the rest is checked too
}

TEST(Document, DuplicateKeysAreFoundInLargeMapsAndInInnerOnes) {
  std::string large;
  for (int i = 0; i < 1'000; ++i)
    large += "k" + std::to_string(i) + ": 1\n";
  EXPECT_THAT(problems_of(large), ElementsAre());
  EXPECT_THAT(problems_of(large + "k500: 1\nk0: 1\n"),
              ElementsAre("duplicate-key 1001:1", "duplicate-key 1002:1"));
  EXPECT_THAT(problems_of("a: {b: 1, b: 2}\nc: [{d: 1, d: 2}]"),
              ElementsAre("duplicate-key 1:11", "duplicate-key 2:12"));
}

TEST(Document, AKeyMustBeText) {
  EXPECT_THAT(problems_of("? [a]\n: 1\n"), ElementsAre("key-not-text 1:3"));
  EXPECT_THAT(problems_of("{a: 1}: 2\n"), ElementsAre("key-not-text 1:1"));
  EXPECT_THAT(problems_of("x: 1\n~: 2\n"), ElementsAre("key-not-text 1:4"));
}

TEST(Document, AliasesAndAnchorsAreRefused) {
  EXPECT_THAT(problems_of("a: &x 1\nb: *x\n"), ElementsAre("anchor 1:4"));
  EXPECT_THAT(problems_of("a: &x [1, *x]\n"), ElementsAre("anchor 1:4"));  // an alias to itself
  EXPECT_THAT(problems_of("&x a: 1\n"), ElementsAre("anchor 1:1"));
  EXPECT_THAT(problems_of("a: &x\n"), ElementsAre("anchor 1:4"));
  EXPECT_THAT(problems_of("<<: *x\n"), ElementsAre("syntax 1:5"));  // never defined
}

TEST(Document, TagsAreRefused) {
  EXPECT_THAT(problems_of("a: !!python/object x\n"), ElementsAre("tag 1:4"));
  EXPECT_THAT(problems_of("a: !mine [1]\n"), ElementsAre("tag 1:4"));
  EXPECT_THAT(problems_of("a: !!map {b: 1}\n"), ElementsAre("tag 1:4"));
  EXPECT_THAT(problems_of("a: !!str\n"), ElementsAre("tag 1:4"));
}

TEST(Document, OneDocumentInAFile) {
  EXPECT_THAT(problems_of("a: 1\n---\nb: 2\n"), ElementsAre("several-documents 2:1"));
  EXPECT_THAT(problems_of("a: 1\n---\n"), ElementsAre("several-documents 2:1"));
  EXPECT_EQ(outline("---\na: 1\n...\n"), "{a@2:1: 1@2:4}@2:1");
}

TEST(Document, NestingHasALimit) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_THAT(problems_of(nested(32)), ElementsAre());
  EXPECT_THAT(problems_of(nested(33)), ElementsAre("too-deep 1:33"));
  std::string hyphens;
  for (int i = 0; i < 33; ++i)
    hyphens += "- ";
  EXPECT_THAT(problems_of(hyphens + "x"), ElementsAre("too-deep 1:65"));
}

TEST(Document, ValuesHaveALimit) {
  EXPECT_THAT(problems_of("[1, 2, 3]", Limits{.values = 4}), ElementsAre());
  EXPECT_THAT(problems_of("[1, 2, 3, 4]", Limits{.values = 4}), ElementsAre("too-many-values 1:11"));
}

TEST(Document, TextHasALimit) {
  EXPECT_THAT(problems_of("a: " + std::string(20'000, 'x')), ElementsAre());
  EXPECT_THAT(problems_of("a: " + std::string(20'001, 'x')), ElementsAre("too-long 1:4"));
  EXPECT_THAT(problems_of("? " + std::string(20'001, 'k') + "\n: 1"), ElementsAre("too-long 1:3"));
}

TEST(Document, TheGapBetweenValuesHasALimit) {
  EXPECT_THAT(problems_of("a: 1\n#" + std::string(900'000, 'x') + "\nb: 2\n"), ElementsAre());
  EXPECT_THAT(problems_of("a: 1\n#" + std::string(1'100'000, 'x') + "\nb: 2\n"),
              ElementsAre("too-long-gap 1:4"));
}

TEST(Document, ALongTextIsQuotedWithoutItsMiddle) {
  const Parsed parsed("a: 1");
  aipath::Diagnostics diagnostics;
  report(diagnostics, parsed.root(), "c", "'" + std::string(600, 'x') + "' is no id");
  EXPECT_EQ(diagnostics.all()[0].message,
            "'" + std::string(199, 'x') + "…" + std::string(190, 'x') + "' is no id");
}

TEST(Document, SyntaxErrorsHaveAPlaceAndAHint) {
  const auto problem = [](const std::string& text) { return Parsed(text).diagnostics.all().at(0); };
  EXPECT_THAT(problems_of("a: b: c\n"), ElementsAre("syntax 1:5"));
  EXPECT_EQ(problem("a: b: c\n").message, "this is not YAML: a ':' stands where no key can be");
  EXPECT_EQ(problem("a: b: c\n").hint, "put text that contains ': ' in quotes");
  EXPECT_THAT(problems_of("a:\n\tb: 1\n"), ElementsAre("syntax 2:3"));
  EXPECT_EQ(problem("a:\n\tb: 1\n").hint, "YAML does not allow tabs for indentation: use spaces");
  EXPECT_THAT(problems_of("a: [1, 2\nb: 3\n"), ElementsAre("syntax 2:2"));
  EXPECT_THAT(problems_of("a: 'x\n"), ElementsAre("syntax 1:4"));
  EXPECT_THAT(problems_of("a: \"x\\\"\nb: 2"), ElementsAre("syntax 2:5"));
  EXPECT_THAT(problems_of("a: 'it''s"), ElementsAre("syntax 1:10"));
  EXPECT_THAT(problems_of("a: [\"\\\"\", 'it''s']"), ElementsAre());
  EXPECT_THAT(problems_of("a: 1\n b: 2\n"), ElementsAre("syntax 2:3"));
  EXPECT_THAT(problems_of("a: @x\n"), ElementsAre("syntax 1:4"));
  EXPECT_THAT(problems_of("a: %x\n"), ElementsAre("syntax 1:4"));
}

TEST(Document, TheByteOrderMarkMovesNoError) {
  EXPECT_THAT(problems_of("\xEF\xBB\xBF"
                          "a: b: c\n"),
              ElementsAre("syntax 1:5"));
  EXPECT_THAT(problems_of("\xEF\xBB\xBF"
                          "a: 1\na: 2\n"),
              ElementsAre("duplicate-key 2:1"));
}

TEST(Document, SaysWhatKindAValueIs) {
  EXPECT_EQ(Parsed("a: {}").first().kind_name(), "a map");
  EXPECT_EQ(Parsed("a: []").first().kind_name(), "a list");
  EXPECT_EQ(Parsed("a: x").first().kind_name(), "text");
  EXPECT_EQ(Parsed("a:").first().kind_name(), "nothing");
}

}  // namespace
