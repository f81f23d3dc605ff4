// SPDX-License-Identifier: MIT
#include "source_folder.hpp"
#include <aipath/catalog/lint.hpp>
#include <aipath/catalog/load.hpp>
#include <aipath/diagnostics/print.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(ShippedRoadmaps, LintFindsNeitherErrorsNorWarnings) {
  Diagnostics reading;
  std::vector<RoadmapFiles> roadmaps;
  auto files = read_roadmap_files(source_folder() + "/roadmaps", reading);
  ASSERT_TRUE(files) << print_text(reading, false);
  roadmaps.push_back(std::move(*files));
  const auto catalog = load_catalog({}, std::move(roadmaps), reading);
  ASSERT_TRUE(catalog) << print_text(reading, false);

  Diagnostics findings;
  lint_catalog(*catalog, {.today = {2026, 11, 24}}, findings);
  Diagnostics faults;
  for (const Diagnostic& finding : findings.all()) {
    if (finding.severity != Severity::note) faults.add(finding);
  }
  EXPECT_TRUE(faults.all().empty()) << print_text(faults, false);
}

}  // namespace
}  // namespace aipath
