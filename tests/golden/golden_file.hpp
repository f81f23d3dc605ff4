// SPDX-License-Identifier: MIT
#pragma once

#include "source_folder.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace aipath {

/// Compares with the file of this name below tests/golden, byte for byte. AIPATH_UPDATE_GOLDEN=1 writes it.
inline void expect_golden_file(const std::string& name, const std::string& actual) {
  const std::string path = source_folder() + "/tests/golden/" + name;
  if (std::getenv("AIPATH_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file.is_open()) << path;
  std::stringstream expected;
  expected << file.rdbuf();
  EXPECT_EQ(actual, expected.str()) << path;
}

}  // namespace aipath
