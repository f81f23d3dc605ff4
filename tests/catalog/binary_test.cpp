// SPDX-License-Identifier: MIT
#include "catalog/binary.hpp"

#include "catalog/content_text.hpp"
#include "catalog/load_text.hpp"
#include "source_folder.hpp"
#include <aipath/diagnostics/print.hpp>

#include <gtest/gtest.h>

namespace aipath {
namespace {

TEST(Binary, AnEmptyCatalogueComesBackEmpty) {
  EXPECT_EQ(encode(decode(encode(Catalog{}))), encode(Catalog{}));
}

TEST(Binary, TheShippedCatalogueIsWhatItsFilesSay) {
  Diagnostics diagnostics;
  auto files = read_roadmap_files(source_folder() + "/roadmaps", diagnostics);
  ASSERT_TRUE(files) << print_text(diagnostics, false);
  std::vector<RoadmapFiles> roadmaps;
  roadmaps.push_back(std::move(*files));
  const auto read = load_catalog({}, std::move(roadmaps), diagnostics);
  ASSERT_TRUE(read) << print_text(diagnostics, false);
  EXPECT_EQ(content_of(shipped_catalog()), content_of(*read));
}

TEST(Binary, TheShippedCatalogueComesBackTheSame) {
  const std::string bytes = encode(shipped_catalog());
  const Catalog again = decode(bytes);
  EXPECT_EQ(encode(again), bytes);
  EXPECT_EQ(content_of(again), content_of(shipped_catalog()));
}

TEST(Binary, OptionalFieldsAndTextsInAnyScriptComeBack) {
  const Loaded loaded = load_text(
      "sources: [{id: s, title: \"日本 \\t é\", kind: survey, as_of: 2025-06-30, confidence: seed}]\n"
      "categories: [{id: core, name: ''}]\n"
      "skills:\n"
      "  - {id: a, name: A, category: core, hours: [1, 2, 3, 4, 5], half_life_months: 7, source: s, note: "
      "n}\n"
      "  - {id: b, name: B, category: core, hours: [1, 2, 3, 4, 5], prerequisites: [{skill: a, min_level: 2, "
      "for: 3}]}\n"
      "renames: {x: a}\nsplits: {y: [a, b]}\nmerges: {b: [z]}\n");
  ASSERT_TRUE(loaded.catalog);
  const Catalog again = decode(encode(*loaded.catalog));
  EXPECT_EQ(content_of(again), content_of(*loaded.catalog));
  EXPECT_EQ(again.skills[1].where, loaded.catalog->skills[1].where);
  EXPECT_EQ(again.files, loaded.catalog->files);
  EXPECT_EQ(again.succession.splits, loaded.catalog->succession.splits);
  EXPECT_EQ(encode(again), encode(*loaded.catalog));
}

}  // namespace
}  // namespace aipath
