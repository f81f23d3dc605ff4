// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/print.hpp>
#include <aipath/diagnostics/source_file.hpp>

#include <gtest/gtest.h>

namespace {

using aipath::Diagnostic;
using aipath::DiagnosticPlace;
using aipath::Diagnostics;
using aipath::print_text;
using aipath::Severity;
using aipath::SourceFile;

std::string printed(Diagnostic diagnostic, bool colour = false) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return print_text(diagnostics, colour);
}

std::string printed_at(const std::string& text, std::size_t offset, std::size_t length) {
  return printed({Severity::error, "c", SourceFile("f.yaml", text).place(offset, length), "m", {}, {}});
}

TEST(PrintText, ShowsPlaceLineCaretAndHint) {
  const SourceFile file("profile.yaml", "name: Ada\nskils: {}\n");
  EXPECT_EQ(printed({Severity::error,
                     "unknown-key",
                     file.place(10, 5),
                     "a profile has no key 'skils'",
                     "did you mean 'skills'?",
                     {}}),
            "profile.yaml:2:1: error[unknown-key]: a profile has no key 'skils'\n"
            " 2 | skils: {}\n"
            "   | ^~~~~\n"
            "  hint: did you mean 'skills'?\n");
}

TEST(PrintText, ShowsTheSecondPlaceOfAProblem) {
  const SourceFile file("f.yaml", "a: 1\na: 2\n");
  Diagnostic twice{Severity::error, "duplicate-key", file.place(5, 1), "the key 'a' is here twice", {}, {}};
  twice.notes.push_back({file.place(0, 1), "first written here"});
  EXPECT_EQ(printed(twice),
            "f.yaml:2:1: error[duplicate-key]: the key 'a' is here twice\n"
            " 2 | a: 2\n"
            "   | ^\n"
            "f.yaml:1:1: note: first written here\n"
            " 1 | a: 1\n"
            "   | ^\n");
}

TEST(PrintText, TheCaretStandsUnderWideCharacters) {
  EXPECT_EQ(printed_at("名前: x", 8, 1),
            "f.yaml:1:5: error[c]: m\n"
            " 1 | 名前: x\n"
            "   |       ^\n");  // 2 + 2 + 1 + 1 columns before it
  EXPECT_EQ(printed_at("k: 名前", 3, 6),
            "f.yaml:1:4: error[c]: m\n"
            " 1 | k: 名前\n"
            "   |    ^~~~\n");
}

TEST(PrintText, TheCaretStandsUnderCombiningCharacters) {
  EXPECT_EQ(printed_at("e\u0301: x", 5, 1),
            "f.yaml:1:5: error[c]: m\n"
            " 1 | e\u0301: x\n"
            "   |    ^\n");
}

TEST(PrintText, ATabIsOneColumn) {
  EXPECT_EQ(printed_at("\ta: x", 4, 1),
            "f.yaml:1:5: error[c]: m\n"
            " 1 |  a: x\n"
            "   |     ^\n");
}

TEST(PrintText, EscapesMoveTheCaretToo) {
  EXPECT_EQ(printed_at("\x1b: x", 3, 1),
            "f.yaml:1:4: error[c]: m\n"
            " 1 | \\x1b: x\n"
            "   |       ^\n");
}

TEST(PrintText, ACaretMayStandAfterTheEndOfTheLine) {
  EXPECT_EQ(printed_at("a:\nb", 2, 1),
            "f.yaml:1:3: error[c]: m\n"
            " 1 | a:\n"
            "   |   ^\n");
}

TEST(PrintText, ALongLineIsCutToAWindowAroundThePlace) {
  const std::string text = std::string(200, 'a') + "X" + std::string(200, 'b');
  EXPECT_EQ(printed_at(text, 200, 1),  // 96 characters: 48 before the place, itself, 47 after
            "f.yaml:1:201: error[c]: m\n"
            " 1 | ..." +
                std::string(48, 'a') + "X" + std::string(47, 'b') +
                "...\n"
                "   | " +
                std::string(51, ' ') + "^\n");
}

TEST(PrintText, AVeryLongLineShowsTheSame) {
  const std::string text = std::string(200'000, 'a') + "X" + std::string(200'000, 'b');
  EXPECT_EQ(printed_at(text, 200'000, 1),
            "f.yaml:1:200001: error[c]: m\n"
            " 1 | ..." +
                std::string(48, 'a') + "X" + std::string(47, 'b') +
                "...\n"
                "   | " +
                std::string(51, ' ') + "^\n");
}

TEST(PrintText, TheUnderlineEndsWithTheWindow) {
  const std::string text = std::string(200, 'a');
  EXPECT_EQ(printed_at(text, 0, 200),
            "f.yaml:1:1: error[c]: m\n"
            " 1 | " +
                std::string(96, 'a') +
                "...\n"
                "   | ^" +
                std::string(95, '~') + "\n");
}

TEST(PrintText, NothingUntrustedReachesTheTerminal) {
  EXPECT_EQ(printed({Severity::warning,
                     "c",
                     {"evil\x1b]0;x\x07.yaml", 1, 0, 1, {}},
                     "a\x1b[2Jb\nc\u202e",
                     "h\x07",
                     {}}),
            "evil\\x1b]0;x\\x07.yaml:1: warning[c]: a\\x1b[2Jb\\x0ac\\u{202e}\n"
            "  hint: h\\x07\n");
}

TEST(PrintText, AProblemWithoutPlaceIsASentence) {
  EXPECT_EQ(printed({Severity::note, "c", {}, "m", {}, {}}), "note[c]: m\n");
  EXPECT_EQ(printed({Severity::error, "c", {"f.yaml", 0, 0, 1, {}}, "m", {}, {}}), "f.yaml: error[c]: m\n");
}

TEST(PrintText, ColoursOnlyWhereAsked) {
  const DiagnosticPlace place{"f", 1, 1, 1, "a"};
  EXPECT_EQ(printed({Severity::error, "c", place, "m", {}, {}}, true),
            "\x1b[1mf:1:1: \x1b[31merror[c]\x1b[0m: m\n 1 | a\n   | \x1b[32m^\x1b[0m\n");
  EXPECT_EQ(printed({Severity::warning, "c", {}, "m", {}, {}}, true),
            "\x1b[1m\x1b[33mwarning[c]\x1b[0m: m\n");
}

TEST(PrintText, CountsWhatItLeavesOut) {
  Diagnostics diagnostics;
  for (const char* message : {"1", "2", "3"})
    diagnostics.add({Severity::error, "c", {}, message, {}, {}});
  EXPECT_EQ(print_text(diagnostics, false, 1), "error[c]: 1\n... and 2 more\n");
  EXPECT_EQ(print_text(diagnostics, false, 3), "error[c]: 1\nerror[c]: 2\nerror[c]: 3\n");
  EXPECT_EQ(print_text(Diagnostics(), false), "");
}

}  // namespace
