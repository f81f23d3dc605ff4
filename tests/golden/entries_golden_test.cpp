// SPDX-License-Identifier: MIT
//
// Lists and entries of a small catalogue as files. AIPATH_UPDATE_GOLDEN=1 rewrites them; read the difference
// before it is committed.
#include "golden/golden_file.hpp"
#include "report/entries_catalog.hpp"
#include <aipath/report/entries.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace aipath {
namespace {

void expect_golden(const std::string& name, const std::string& actual) {
  expect_golden_file("entries/" + name, actual);
}

/// All lists one after the other.
template <class Render>
std::string all_lists(Render render) {
  std::string out;
  for (std::size_t i = 0; i < entry_kind_count; ++i)
    out += render(static_cast<EntryKind>(i)) + "\n";
  return out;
}

TEST(EntriesGolden, ListsOfEveryKind) {
  const Catalog catalog = small_catalog();
  expect_golden("lists.txt", all_lists([&](EntryKind kind) { return entries_text(catalog, kind, {}, {}); }));
  expect_golden("lists.md", all_lists([&](EntryKind kind) { return entries_markdown(catalog, kind, {}); }));
  expect_golden("lists.csv.txt", all_lists([&](EntryKind kind) { return entries_csv(catalog, kind, {}); }));
  expect_golden("list-of-topics.json", entries_json(catalog, EntryKind::topics, {}));
}

TEST(EntriesGolden, Overview) {
  const Catalog catalog = small_catalog();
  expect_golden("overview.txt", catalog_overview_text(catalog, {}));
  expect_golden("overview.md", catalog_overview_markdown(catalog));
  expect_golden("overview.csv", catalog_overview_csv(catalog));
  expect_golden("overview.json", catalog_overview_json(catalog));
}

TEST(EntriesGolden, EveryKindInFull) {
  const Catalog catalog = small_catalog();
  for (std::size_t i = 0; i < entry_kind_count; ++i) {
    const auto kind = static_cast<EntryKind>(i);
    const std::string name(entry_kind_name(kind));
    const std::vector<EntryRef> entries = list_entries(catalog, kind, {});
    expect_golden(name + ".txt", entry_text(catalog, entries, {}));
    expect_golden(name + ".md", entry_markdown(catalog, entries));
    expect_golden(name + ".json", entry_json(catalog, entries));
  }
}

TEST(EntriesGolden, NarrowTerminal) {
  const Catalog catalog = small_catalog();
  expect_golden("skills-narrow.txt", entry_text(catalog, find_entries(catalog, "rag"), {.width = 50}));
}

TEST(EntriesGolden, ColourAddsNothingButColour) {
  const Catalog catalog = small_catalog();
  const std::vector<EntryRef> rag = find_entries(catalog, "rag");
  std::string coloured = entry_text(catalog, rag, {.colour = true});
  EXPECT_NE(coloured.find('\x1b'), std::string::npos);
  std::string bare;
  for (std::size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\x1b') {
      i = coloured.find('m', i);
    } else {
      bare += coloured[i];
    }
  }
  EXPECT_EQ(bare, entry_text(catalog, rag, {}));
}

}  // namespace
}  // namespace aipath
