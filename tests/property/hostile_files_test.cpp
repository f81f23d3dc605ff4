// SPDX-License-Identifier: MIT
#include "source_folder.hpp"
#include <aipath/catalog/load.hpp>
#include <aipath/diagnostics/print.hpp>
#include <aipath/profile/load.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace aipath {
namespace {

/// The file and the code of the first error that it must give.
const std::map<std::string, std::string> expected_codes{
    {"bidi_key", "unknown-key"},
    {"billion_laughs", "anchor"},
    {"binary", "control-character"},
    {"deep_brackets", "too-deep"},
    {"deep_hyphens", "too-deep"},
    {"deep_maps", "too-deep"},
    {"empty", "empty-file"},
    {"escape_sequence", "control-character"},
    {"huge_scalar", "too-long"},
    {"invalid_utf8", "not-utf8"},
    {"merge_key", "anchor"},
    {"nul_byte", "control-character"},
    {"only_comments", "empty-file"},
    {"self_alias", "anchor"},
    {"tabs", "syntax"},
    {"tag", "tag"},
    {"two_documents", "several-documents"},
    {"unclosed_quote", "syntax"},
    {"utf16", "not-utf8"},
    {"workflow_command", "unknown-key"},
};

std::string path_of(const std::string& name) {
  return source_folder() + "/tests/fixtures/hostile/" + name + ".yaml";
}

SourceFile read(const std::string& name) {
  std::istringstream input;
  Diagnostics diagnostics;
  return read_source_file(path_of(name), input, diagnostics).value();
}

class HostileFile : public testing::TestWithParam<std::pair<const std::string, std::string>> {};

TEST_P(HostileFile, IsRefusedAsAProfile) {
  Diagnostics diagnostics;
  EXPECT_FALSE(load_profile(read(GetParam().first), Catalog{}, diagnostics).has_value());
  ASSERT_FALSE(diagnostics.all().empty());
  EXPECT_EQ(diagnostics.all()[0].code, GetParam().second) << print_text(diagnostics, false);
}

TEST_P(HostileFile, IsRefusedAsARoadmap) {
  Diagnostics diagnostics;
  std::vector<RoadmapFiles> roadmaps(1);
  roadmaps[0].files.push_back(read(GetParam().first));
  EXPECT_FALSE(load_catalog({}, std::move(roadmaps), diagnostics).has_value());
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST_P(HostileFile, ItsReportHasNoControlCharactersAndStartsNoCommand) {
  Diagnostics diagnostics;
  (void)load_profile(read(GetParam().first), Catalog{}, diagnostics);
  for (const std::string& printed : {print_text(diagnostics, false), print_github(diagnostics)}) {
    EXPECT_TRUE(std::none_of(printed.begin(), printed.end(),
                             [](char c) { return (c >= 0 && c < 0x20 && c != '\n') || c == 0x7F; }));
    EXPECT_EQ(printed.find("\u202e"), std::string::npos);
  }
  std::istringstream lines(print_github(diagnostics));
  for (std::string line; std::getline(lines, line);)
    EXPECT_THAT(line, testing::StartsWith("::error file=" + source_folder() + "/tests/fixtures/hostile/" +
                                          GetParam().first));
}

INSTANTIATE_TEST_SUITE_P(Fixtures, HostileFile,
                         testing::ValuesIn(expected_codes.begin(), expected_codes.end()),
                         [](const auto& test) { return test.param.first; });

TEST(HostileFiles, EveryFixtureHasAnExpectation) {
  for (const auto& entry : std::filesystem::directory_iterator(source_folder() + "/tests/fixtures/hostile"))
    EXPECT_TRUE(expected_codes.contains(entry.path().stem().string())) << entry.path();
}

TEST(HostileFiles, TheBillionLaughsFitIntoAKilobyte) {
  EXPECT_LE(std::filesystem::file_size(path_of("billion_laughs")), 1'024U);
}

}  // namespace
}  // namespace aipath
