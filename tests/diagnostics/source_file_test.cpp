// SPDX-License-Identifier: MIT
#include <aipath/diagnostics/source_file.hpp>

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

using aipath::DiagnosticPlace;
using aipath::Diagnostics;
using aipath::read_source_file;
using aipath::SourceFile;

std::string at(const SourceFile& file, std::size_t offset) {
  const SourceFile::Position position = file.position(offset);
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

TEST(SourceFile, LinesEndAtLf) {
  const SourceFile file("f", "ab\n\ncd");
  EXPECT_EQ(at(file, 0), "1:1");
  EXPECT_EQ(at(file, 2), "1:3");  // the line end itself
  EXPECT_EQ(at(file, 3), "2:1");
  EXPECT_EQ(at(file, 4), "3:1");
  EXPECT_EQ(at(file, 6), "3:3");
}

TEST(SourceFile, LinesEndAtCrlfAndAtCr) {
  const SourceFile crlf("f", "ab\r\ncd\r\n");
  EXPECT_EQ(at(crlf, 4), "2:1");
  EXPECT_EQ(crlf.place(5, 1).source_line, "cd");
  const SourceFile cr("f", "ab\rcd\r");
  EXPECT_EQ(at(cr, 3), "2:1");
  EXPECT_EQ(cr.place(0, 2).source_line, "ab");
}

TEST(SourceFile, ColumnsCountCharactersNotBytes) {
  const SourceFile file("f", "日é: x");
  EXPECT_EQ(at(file, 3), "1:2");  // 3 bytes of the first character
  EXPECT_EQ(at(file, 5), "1:3");  // 2 bytes of the second
  EXPECT_EQ(at(file, 7), "1:5");
}

TEST(SourceFile, AnOffsetBeyondTheEndIsTheEnd) {
  EXPECT_EQ(at(SourceFile("f", "ab"), 99), "1:3");
  EXPECT_EQ(at(SourceFile("f", ""), 5), "1:1");
}

TEST(SourceFile, AByteOrderMarkBelongsToNoLine) {
  const SourceFile file("f", "\xEF\xBB\xBFkey: 1\nb");
  EXPECT_EQ(at(file, 0), "1:1");
  EXPECT_EQ(at(file, 3), "1:1");
  EXPECT_EQ(at(file, 4), "1:2");
  EXPECT_EQ(at(file, 10), "2:1");
  EXPECT_EQ(file.place(3, 3).source_line, "key: 1");
  EXPECT_EQ(file.place(0, 1).source_line, "key: 1");
}

TEST(SourceFile, APlaceUnderlinesCharactersUpToTheEndOfTheLine) {
  const SourceFile file("f", "a: éé\nb");
  const DiagnosticPlace place = file.place(3, 100);
  EXPECT_EQ(place.line, 1U);
  EXPECT_EQ(place.column, 4U);
  EXPECT_EQ(place.length, 2U);
  EXPECT_EQ(place.source_line, "a: éé");
  EXPECT_EQ(file.place(7, 3).length, 1U);  // nothing is left of the line, but a caret needs one character
}

TEST(SourceFile, PositionAndPlaceAtAreInverse) {
  const std::string text =
      "日本: [a, é, c]\r\n\r\n" + std::string(3'000, 'x') + "é日" + std::string(1'000, 'y') + "\nend";
  const SourceFile file("f", text);
  for (std::size_t offset = 0; offset < text.size(); offset += 7) {
    const bool starts_character = (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
    if (!starts_character || text[offset] == '\r' || text[offset] == '\n') continue;
    const auto [line, column] = file.position(offset);
    const DiagnosticPlace place = file.place_at(line, column);
    EXPECT_EQ(place.line, line);
    EXPECT_EQ(place.column, column);
  }
}

TEST(SourceFile, OfALongLineOnlyThePartAroundThePlaceIsKept) {
  std::string text;
  for (int i = 0; i < 1'000; ++i)
    text += "é";
  text += "X" + std::string(1'000, 'y');
  const DiagnosticPlace place = SourceFile("f", text).place(2'000, 1);
  EXPECT_EQ(place.column, 1'001U);
  EXPECT_EQ(place.source_line_column, 1'001U - 128U);  // 256 bytes of two-byte characters before it
  EXPECT_EQ(place.source_line.size(), 512U);
  EXPECT_EQ(place.source_line.substr(256, 2), "Xy");
}

TEST(SourceFile, APlaceOutsideTheFileHasNoLine) {
  const SourceFile file("f", "a");
  EXPECT_EQ(file.place_at(0, 0).source_line, "");
  EXPECT_EQ(file.place_at(9, 1).source_line, "");
  EXPECT_EQ(file.place_at(1, 99).source_line, "a");
}

/// A folder that is gone after the test.
class ReadSourceFile : public testing::Test {
 protected:
  ReadSourceFile() { std::filesystem::create_directories(folder_); }
  ~ReadSourceFile() override { std::filesystem::remove_all(folder_); }
  ReadSourceFile(const ReadSourceFile&) = delete;
  ReadSourceFile& operator=(const ReadSourceFile&) = delete;

  std::string write(const std::string& name, const std::string& bytes) {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return (folder_ / name).string();
  }
  std::string problem_of(const std::string& path) {
    Diagnostics diagnostics;
    std::istringstream input;
    const auto file = read_source_file(path, input, diagnostics);
    if (file) return "read";
    return diagnostics.all().at(0).code + ": " + diagnostics.all().at(0).message;
  }

  std::filesystem::path folder_ =
      std::filesystem::path(testing::TempDir()) /
      ("aipath-source-file-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
       ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(ReadSourceFile, GivesTheBytesAsTheyAre) {
  const std::string bytes("a\0\xff\r\n", 5);
  std::istringstream input;
  Diagnostics diagnostics;
  const auto file = read_source_file(write("f.yaml", bytes), input, diagnostics);
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->text(), bytes);
}

TEST_F(ReadSourceFile, AMissingFileIsAnError) {
  EXPECT_EQ(problem_of((folder_ / "none.yaml").string()),
            "cannot-read: cannot read the file: No such file or directory");
}

TEST_F(ReadSourceFile, ADirectoryIsAnError) {
  EXPECT_EQ(problem_of(folder_.string()), "cannot-read: this is a directory, not a file");
}

TEST_F(ReadSourceFile, AnEmptyPathIsAnError) {
  EXPECT_EQ(problem_of(""), "cannot-read: cannot read the file: No such file or directory");
}

TEST_F(ReadSourceFile, AFileMayHaveSixteenMebibytesAndNoMore) {
  EXPECT_EQ(problem_of(write("full.yaml", std::string(aipath::max_source_bytes, '#'))), "read");
  EXPECT_EQ(problem_of(write("over.yaml", std::string(aipath::max_source_bytes + 1, '#'))),
            "too-large: the file is larger than 16 MiB");
}

TEST_F(ReadSourceFile, AnEndlessFileIsRefusedAtTheLimit) {
  EXPECT_EQ(problem_of("/dev/zero"), "too-large: the file is larger than 16 MiB");
}

TEST_F(ReadSourceFile, AHyphenIsStandardInput) {
  std::istringstream input("name: Ada\n");
  Diagnostics diagnostics;
  const auto file = read_source_file("-", input, diagnostics);
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->path(), "<stdin>");
  EXPECT_EQ(file->text(), "name: Ada\n");
}

TEST_F(ReadSourceFile, StandardInputHasTheSameLimit) {
  std::istringstream input(std::string(aipath::max_source_bytes + 1, '#'));
  Diagnostics diagnostics;
  EXPECT_FALSE(read_source_file("-", input, diagnostics).has_value());
  EXPECT_TRUE(diagnostics.has_code("too-large"));
}

}  // namespace
