// SPDX-License-Identifier: MIT
#include <aipath/catalog/load.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace aipath {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

/// A folder that is gone after the test.
class ReadFiles : public testing::Test {
 protected:
  ReadFiles() {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~ReadFiles() override { fs::remove_all(folder_); }
  ReadFiles(const ReadFiles&) = delete;
  ReadFiles& operator=(const ReadFiles&) = delete;

  void write(const std::string& name, const std::string& text = "x: 1\n") const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << text;
  }
  std::vector<std::string> names_read() {
    const auto files = read_roadmap_files(folder_.string(), diagnostics_);
    if (!files) return {"error"};
    std::vector<std::string> names;
    for (const SourceFile& file : files->files)
      names.push_back(fs::relative(file.path(), folder_).generic_string());
    return names;
  }

  fs::path folder_ =
      fs::path(testing::TempDir()) /
      (std::string("aipath-read-files-") + testing::UnitTest::GetInstance()->current_test_info()->name());
  Diagnostics diagnostics_{};
};

TEST_F(ReadFiles, ReadsYamlFilesOfAFolderInTheOrderOfTheirPaths) {
  for (const char* name : {"b.yaml", "a/z.yml", "c/d/e.yaml", "B.yaml", "readme.md", "a.yaml.txt"})
    write(name);
  EXPECT_THAT(names_read(), ElementsAre("B.yaml", "a/z.yml", "b.yaml", "c/d/e.yaml"));
}

TEST_F(ReadFiles, FollowsNoLinks) {
  write("a.yaml");
  write("target/b.yaml");
  fs::create_symlink(folder_ / "a.yaml", folder_ / "link.yaml");
  fs::create_directory_symlink(folder_, folder_ / "loop");
  fs::create_symlink("nowhere", folder_ / "broken.yaml");
  EXPECT_THAT(names_read(), ElementsAre("a.yaml", "target/b.yaml"));
}

TEST_F(ReadFiles, AFolderWithoutYamlFilesIsAnError) {
  write("readme.md");
  EXPECT_THAT(names_read(), ElementsAre("error"));
  EXPECT_EQ(diagnostics_.all().at(0).code, "cannot-read");
  EXPECT_EQ(diagnostics_.all()[0].message, "the folder has no YAML files");
}

TEST_F(ReadFiles, AMissingPathIsAnError) {
  EXPECT_FALSE(read_roadmap_files((folder_ / "none").string(), diagnostics_).has_value());
  EXPECT_EQ(diagnostics_.all().at(0).code, "cannot-read");
}

TEST_F(ReadFiles, AFileIsARoadmapByItselfWhateverItsName) {
  write("roadmap.txt");
  const auto files = read_roadmap_files((folder_ / "roadmap.txt").string(), diagnostics_);
  ASSERT_TRUE(files.has_value());
  EXPECT_EQ(files->files.size(), 1U);
}

TEST_F(ReadFiles, AnEarlierErrorIsNotItsOwn) {
  write("a.yaml");
  diagnostics_.add({Severity::error, "other", {}, "of something else", {}, {}});
  EXPECT_THAT(names_read(), ElementsAre("a.yaml"));
}

TEST_F(ReadFiles, FoldersHaveALimit) {
  for (int i = 0; i <= 2'000; ++i)
    write("f" + std::to_string(i) + ".yaml", "");
  EXPECT_THAT(names_read(), ElementsAre("error"));
  EXPECT_TRUE(diagnostics_.has_code("too-many-files"));
}

}  // namespace
}  // namespace aipath
