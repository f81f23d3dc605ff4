// SPDX-License-Identifier: MIT
#include "report/escape.hpp"

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(MarkdownText, OrdinaryNamesStayReadable) {
  for (const char* name : {"C++", "C#", "Node.js", "scikit-learn", "CI/CD", "R&D", "Retrieval (RAG)", "Wow!",
                           "JavaScript / TypeScript", "Logs: what to keep", "検索"})
    EXPECT_EQ(markdown_text(name), name);
}

TEST(MarkdownText, LinksAndImagesAreText) {
  EXPECT_EQ(markdown_text("[a](javascript:alert(1))"), "\\[a\\]\\(javascript\\:alert(1))");
  EXPECT_EQ(markdown_text("![a][b]"), "\\!\\[a\\]\\[b\\]");
}

TEST(MarkdownText, HtmlIsText) {
  EXPECT_EQ(markdown_text("<script>x</script>"), "&lt;script&gt;x&lt;/script&gt;");
  EXPECT_EQ(markdown_text("a --> b"), "a --&gt; b");
  EXPECT_EQ(markdown_text("&lt; &#x3c; & x"), "&amp;lt; &amp;\\#x3c; & x");
}

TEST(MarkdownText, EmphasisCodeAndFormulasAreText) {
  EXPECT_EQ(markdown_text("*a* _b_ `c` ~d~ $e$ {{f}} g\\"),
            "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ \\{\\{f\\}\\} g\\\\");
}

TEST(MarkdownText, AddressesAreNotLinked) {
  EXPECT_EQ(markdown_text("http://e.example"), "http\\://e.example");
  EXPECT_EQ(markdown_text("WWW.e.example"), "WWW\\.e.example");
}

TEST(MarkdownText, NobodyIsMentionedAndNoIssueReferred) {
  EXPECT_EQ(markdown_text("@octocat"), "@&#8203;octocat");
  EXPECT_EQ(markdown_text("a@e.example"), "a@&#8203;e.example");
  EXPECT_EQ(markdown_text("fixes #12"), "fixes \\#&#8203;12");
}

TEST(MarkdownText, StartOfALineStartsNoBlock) {
  EXPECT_EQ(markdown_text("# a"), "\\# a");
  EXPECT_EQ(markdown_text("- a"), "\\- a");
  EXPECT_EQ(markdown_text("+ a"), "\\+ a");
  EXPECT_EQ(markdown_text("---"), "\\---");
  EXPECT_EQ(markdown_text("==="), "\\===");
  EXPECT_EQ(markdown_text("1. a"), "1\\. a");
  EXPECT_EQ(markdown_text("12) a"), "12\\) a");
  EXPECT_EQ(markdown_text("> a"), "&gt; a");
  EXPECT_EQ(markdown_text("    code"), "code");
}

TEST(MarkdownText, NoLineEndAndNoControlIsLeft) {
  EXPECT_EQ(markdown_text("a\n# b"), "a\\\\x0a# b");
  EXPECT_EQ(markdown_text("\x1b[2J"), "\\\\x1b\\[2J");
}

TEST(MarkdownText, WorkflowCommandsAreBroken) {
  EXPECT_EQ(markdown_text("::error::x"), "\\:\\:error\\:\\:x");
  EXPECT_EQ(markdown_text("##[error]x"), "\\#\\#\\[error\\]x");
}

TEST(MarkdownTableCell, PipesAreTextAndStartsNeedNoEscape) {
  EXPECT_EQ(markdown_table_cell("a|b"), "a\\|b");
  EXPECT_EQ(markdown_table_cell("1. a"), "1. a");
  EXPECT_EQ(markdown_table_cell("a\\"), "a\\\\");
}

TEST(CsvField, IsQuotedWhereNeeded) {
  EXPECT_EQ(csv_field("plain text"), "plain text");
  EXPECT_EQ(csv_field("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_field("say \"x\""), "\"say \"\"x\"\"\"");
  EXPECT_EQ(csv_field(""), "");
}

TEST(CsvField, IsNeverAFormula) {
  EXPECT_EQ(csv_field("=cmd()"), "'=cmd()");
  EXPECT_EQ(csv_field("+1"), "'+1");
  EXPECT_EQ(csv_field("-1"), "'-1");
  EXPECT_EQ(csv_field("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(csv_field("\t=1"), "' =1");
  EXPECT_EQ(csv_field("\r=1"), "'\\x0d=1");
  EXPECT_EQ(csv_field("＝1"), "'＝1");
  EXPECT_EQ(csv_field(" =1,2"), "\"' =1,2\"");
}

TEST(TerminalText, HoldsNoCommandOfARunner) {
  EXPECT_EQ(terminal_text("::error::x"), "\\x3a:error::x");
  EXPECT_EQ(terminal_text("a ::error::x"), "a \\x3a:error::x");
  EXPECT_EQ(terminal_text("a ##[error]x"), "a #\\x23[error]x");
  EXPECT_EQ(terminal_text("std::vector"), "std::vector");
}

TEST(TerminalText, IsTheSameWhenDoneTwice) {
  const std::string once = terminal_text("::a ##[b] \x1b[2J");
  EXPECT_EQ(terminal_text(once), once);
}

TEST(InertJson, StringsReadTheSame) {
  EXPECT_EQ(inert_json("[\"##[error]\"]"), "[\"#\\u0023[error]\"]");
  EXPECT_EQ(inert_json("\"\u202e\""), "\"\\u202e\"");
  EXPECT_EQ(inert_json("\"\u0085\x7f\""), "\"\\u0085\\u007f\"");
  EXPECT_EQ(inert_json("\"\U000E0001\""), "\"\\udb40\\udc01\"");
  EXPECT_EQ(inert_json("{\n  \"ключ\": 1\n}"), "{\n  \"ключ\": 1\n}");
}

}  // namespace
}  // namespace aipath
