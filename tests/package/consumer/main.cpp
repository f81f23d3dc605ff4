// SPDX-License-Identifier: MIT
#include <aipath/analysis/gap.hpp>
#include <aipath/catalog/load.hpp>
#include <aipath/profile/load.hpp>

#include <cstdio>
#include <iostream>
#include <sstream>

int main() {
  const aipath::Catalog catalog = aipath::shipped_catalog();
  std::istringstream input("role: ai-engineer\nskills: {python: 4}\n");
  aipath::Diagnostics diagnostics;
  const auto source = aipath::read_source_file("-", input, diagnostics);
  const auto profile = source ? aipath::load_profile(*source, catalog, diagnostics) : std::nullopt;
  if (!profile) return 1;
  const aipath::GapReport report =
      aipath::find_gap(catalog, *profile, profile->roles.front(), {2026, 11, 24});
  std::printf("readiness %.1f, %zu gaps\n", report.readiness, report.gaps.size());
  return report.readiness > 0 && !report.gaps.empty() ? 0 : 1;
}
