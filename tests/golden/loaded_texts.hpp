// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/load.hpp>
#include <aipath/profile/load.hpp>

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace aipath {

/// The catalogue of one roadmap file, which must be without error.
inline Catalog load(const char* text) {
  Diagnostics diagnostics;
  std::vector<RoadmapFiles> files{{"small.yaml", {SourceFile("small.yaml", text)}}};
  auto catalog = load_catalog({}, std::move(files), diagnostics);
  EXPECT_TRUE(catalog) << (diagnostics.all().empty() ? "" : diagnostics.all().front().message);
  return catalog.value_or(Catalog{});
}

/// A profile, which must be without error.
inline Profile load_learner(const Catalog& catalog, const char* text) {
  Diagnostics diagnostics;
  auto profile = load_profile(SourceFile("profile.yaml", text), catalog, diagnostics);
  EXPECT_TRUE(profile) << (diagnostics.all().empty() ? "" : diagnostics.all().front().message);
  return profile.value_or(Profile{});
}

}  // namespace aipath
