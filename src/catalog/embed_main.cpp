// SPDX-License-Identifier: MIT
//
// Runs at build time: reads the shipped roadmaps and writes the C++ source that carries them inside the
// program.
#include "catalog/binary.hpp"
#include <aipath/catalog/load.hpp>
#include <aipath/diagnostics/print.hpp>

#include <fmt/format.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

/// 64-bit words compile much faster than bytes.
std::string to_source(const std::string& bytes) {
  std::string padded = bytes;
  padded.resize((bytes.size() + 7) / 8 * 8);
  std::string out =
      "// Generated from roadmaps/ by embed_roadmaps.\n#include <cstddef>\n#include <cstdint>\n\n";
  out += "namespace aipath {\n\n";
  fmt::format_to(std::back_inserter(out), "extern const std::size_t shipped_catalog_size = {};\n",
                 bytes.size());
  fmt::format_to(std::back_inserter(out), "extern const std::uint64_t shipped_catalog_words[{}] = {{\n",
                 padded.size() / 8 + 1);
  for (std::size_t i = 0; i < padded.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, padded.data() + i, sizeof word);
    fmt::format_to(std::back_inserter(out), "{:#x},{}", word, i % 64 == 56 ? "\n" : "");
  }
  return out + "0};\n\n}  // namespace aipath\n";
}

}  // namespace

/// embed_roadmaps ROADMAPS_FOLDER OUTPUT.cpp, run in the folder that paths in messages are relative to.
int main(int argc, char** argv) {
  if (argc != 3) return 2;
  aipath::Diagnostics diagnostics;
  std::vector<aipath::RoadmapFiles> roadmaps;
  if (auto files = aipath::read_roadmap_files(argv[1], diagnostics)) roadmaps.push_back(std::move(*files));
  const auto catalog = aipath::load_catalog({}, std::move(roadmaps), diagnostics);
  diagnostics.sort();
  std::cerr << aipath::print_text(diagnostics, false);
  if (!catalog) return 3;
  std::ofstream output(argv[2], std::ios::binary);
  output << to_source(aipath::encode(*catalog));
  return output.flush() ? 0 : 4;
}
