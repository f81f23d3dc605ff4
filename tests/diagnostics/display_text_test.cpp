// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/display_text.hpp>

#include <gtest/gtest.h>

namespace {

using aipath::cut_to_width;
using aipath::display_width;
using aipath::printable;

TEST(DisplayText, PlainTextStaysAsItIs) {
  EXPECT_EQ(printable("plain ~text"), "plain ~text");
  EXPECT_EQ(printable("日本 é 👩‍💻"), "日本 é 👩‍💻");
  EXPECT_EQ(printable(""), "");
}

TEST(DisplayText, ControlCharactersBecomeVisible) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a\\x1b[31mb");
  EXPECT_EQ(printable("a\nb\rc"), "a\\x0ab\\x0dc");
  EXPECT_EQ(printable("\x7f"), "\\x7f");
  EXPECT_EQ(printable(std::string_view("\0", 1)), "\\x00");
  EXPECT_EQ(printable("\u009b31m"), "\\x9b31m");  // C1: another way to start a terminal sequence
}

TEST(DisplayText, ATabBecomesASpace) {
  EXPECT_EQ(printable("a\tb"), "a b");
}

TEST(DisplayText, CharactersThatReorderOrHideTextBecomeVisible) {
  EXPECT_EQ(printable("a\u202eb"), "a\\u{202e}b");
  EXPECT_EQ(printable("\u2066x\u2069"), "\\u{2066}x\\u{2069}");
  EXPECT_EQ(printable("a\u200bb"), "a\\u{200b}b");
  EXPECT_EQ(printable("\ufeff"), "\\u{feff}");
  EXPECT_EQ(printable("a\u2028b\u2029"), "a\\u{2028}b\\u{2029}");
  EXPECT_EQ(printable("\u00ad"), "\\xad");
  EXPECT_EQ(printable("\U000e0041"), "\\u{e0041}");  // a tag character, which shows nothing
}

TEST(DisplayText, BytesThatAreNotUtf8BecomeVisible) {
  EXPECT_EQ(printable("a\xff"), "a\\xff");
  EXPECT_EQ(printable("\xc3"), "\\xc3");
  EXPECT_EQ(printable("\xed\xa0\x80"), "\\xed\\xa0\\x80");  // a surrogate
}

TEST(DisplayText, WidthCountsColumnsOfATerminal) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("日本"), 4U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("é"), 1U);
  EXPECT_EQ(display_width(""), 0U);
}

TEST(DisplayText, CutsAtAColumnAndSaysSo) {
  EXPECT_EQ(cut_to_width("abcdef", 6), "abcdef");
  EXPECT_EQ(cut_to_width("abcdef", 5), "abcd…");
  EXPECT_EQ(cut_to_width("abcdef", 1), "…");
  EXPECT_EQ(cut_to_width("abcdef", 0), "");
}

TEST(DisplayText, CutsNoCharacterInTwo) {
  EXPECT_EQ(cut_to_width("日本語", 6), "日本語");
  EXPECT_EQ(cut_to_width("日本語", 5), "日本…");
  EXPECT_EQ(cut_to_width("日本語", 4), "日…");  // the second would need columns 3 and 4
  EXPECT_EQ(cut_to_width("e\u0301ee", 2), "e\u0301…");
}

}  // namespace
