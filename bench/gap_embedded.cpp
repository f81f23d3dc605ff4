// SPDX-License-Identifier: MIT
//
// How long a large roadmap takes once it is in the form in which the program carries its own: decode, then
// find the gap of a profile. usage: gap_embedded ROADMAP.yaml PROFILE.yaml; prints the median of several runs
// in milliseconds.
#include "catalog/binary.hpp"
#include <aipath/analysis/gap.hpp>
#include <aipath/catalog/load.hpp>
#include <aipath/profile/load.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <vector>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  aipath::Diagnostics diagnostics;
  std::vector<aipath::RoadmapFiles> roadmaps;
  if (auto files = aipath::read_roadmap_files(argv[1], diagnostics)) roadmaps.push_back(std::move(*files));
  const auto original = aipath::load_catalog({}, std::move(roadmaps), diagnostics);
  const auto source = aipath::read_source_file(argv[2], std::cin, diagnostics);
  if (!original || !source) return 3;
  const std::string bytes = aipath::encode(*original);

  std::vector<double> milliseconds;
  constexpr int runs = 15;
  for (int i = 0; i < runs; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    const aipath::Catalog catalog = aipath::decode(bytes);
    const auto profile = aipath::load_profile(*source, catalog, diagnostics);
    if (!profile || profile->roles.empty()) return 3;
    const aipath::GapReport report =
        aipath::find_gap(catalog, *profile, profile->roles.front(), {2026, 11, 24});
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    if (report.gaps.empty()) return 3;
    milliseconds.push_back(taken.count());
  }
  std::nth_element(milliseconds.begin(), milliseconds.begin() + runs / 2, milliseconds.end());
  std::printf("%.2f\n", milliseconds[runs / 2]);
}
