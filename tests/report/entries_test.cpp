// SPDX-License-Identifier: MIT
#include "report/entries_catalog.hpp"
#include "source_folder.hpp"
#include <aipath/report/entries.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace aipath {
namespace {

std::vector<std::string> found_ids(const Catalog& catalog, const std::vector<EntryRef>& entries) {
  std::vector<std::string> ids;
  const auto document = nlohmann::json::parse(entry_json(catalog, entries));
  for (const auto& entry : document["entries"])
    ids.push_back(entry["kind"].get<std::string>() + " " + entry["id"].get<std::string>());
  return ids;
}

using Ids = std::vector<std::string>;

TEST(EntryKind, IsReadInEveryUsualForm) {
  EXPECT_EQ(parse_entry_kind("skills"), EntryKind::skills);
  EXPECT_EQ(parse_entry_kind("Skill"), EntryKind::skills);
  EXPECT_EQ(parse_entry_kind("category"), EntryKind::categories);
  EXPECT_EQ(parse_entry_kind("learning_stages"), EntryKind::learning_stages);
  EXPECT_EQ(parse_entry_kind("learning-stage"), EntryKind::learning_stages);
  EXPECT_EQ(parse_entry_kind("uplift class"), EntryKind::uplift_classes);
  EXPECT_EQ(parse_entry_kind("interview"), EntryKind::topics);
  EXPECT_EQ(parse_entry_kind("skil"), std::nullopt);
  EXPECT_EQ(parse_entry_kind(""), std::nullopt);
}

TEST(EntryKind, ReadsItsOwnNames) {
  for (std::size_t i = 0; i < entry_kind_count; ++i) {
    const auto kind = static_cast<EntryKind>(i);
    EXPECT_EQ(parse_entry_kind(entry_kind_name(kind)), kind);
    EXPECT_EQ(parse_entry_kind(entry_kind_singular(kind)), kind);
  }
}

TEST(FindEntries, ShowsAllKindsThatUseAnId) {
  const Catalog catalog = catalog_from(R"(roadmap: {id: python, title: R, version: 1.0.0}
categories: [{id: python, name: Python}]
skills: [{id: python, name: Python, category: python, hours: [1, 1, 1, 1, 1]}]
)");
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "python")),
            (Ids{"roadmap python", "category python", "skill python"}));
}

TEST(FindEntries, KnowsAliasesAndExamCodesInAnyCase) {
  const Catalog catalog = small_catalog();
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "Grounding")), Ids{"skill rag"});
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "RETRIEVAL augmented generation")), Ids{"skill rag"});
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "GenAI Engineer")), Ids{"role ai-engineer"});
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "new-01")), Ids{"certification new-exam"});
}

TEST(FindEntries, FollowsIdsOfOlderRoadmaps) {
  const Catalog catalog = small_catalog();
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "python-basics")), Ids{"skill python"});
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "languages")), (Ids{"skill python", "skill java"}));
  EXPECT_EQ(found_ids(catalog, find_entries(catalog, "retrieval")), Ids{"skill rag"});
}

TEST(FindEntries, EndsWhereRenamesGoInACircle) {
  Catalog catalog;
  catalog.succession.renames = {{"a", "b"}, {"b", "a"}};
  EXPECT_TRUE(find_entries(catalog, "a").empty());
}

TEST(FindEntries, FindsNothingForWhatNobodyIsCalled) {
  EXPECT_TRUE(find_entries(small_catalog(), "rags").empty());
  EXPECT_TRUE(find_entries(small_catalog(), "").empty());
}

TEST(FindEntries, FindsEveryCandidate) {
  const Catalog catalog = small_catalog();
  for (const std::string_view name : entry_name_candidates(catalog))
    EXPECT_FALSE(find_entries(catalog, name).empty()) << name;
}

TEST(EntryFilter, TakesSkillsOfACategoryAndWhatNamesThem) {
  const Catalog catalog = small_catalog();
  const EntryFilter programming{.category = find_category(catalog, "programming")};
  const auto ids = [&](EntryKind kind) {
    return found_ids(catalog, list_entries(catalog, kind, programming));
  };
  EXPECT_EQ(ids(EntryKind::skills), (Ids{"skill python", "skill java"}));
  EXPECT_EQ(ids(EntryKind::certifications), Ids{"certification new-exam"});
  EXPECT_EQ(ids(EntryKind::resources), Ids{"resource course"});
  EXPECT_EQ(ids(EntryKind::projects), Ids{});
  EXPECT_EQ(ids(EntryKind::questions), Ids{});
  EXPECT_FALSE(has_category(EntryKind::sources));
  EXPECT_TRUE(has_category(EntryKind::certifications));
}

TEST(EntryFilter, SearchesIdsNamesAndAliases) {
  const Catalog catalog = small_catalog();
  const auto ids = [&](const std::string& text) {
    return found_ids(catalog, list_entries(catalog, EntryKind::skills, {.text = text}));
  };
  EXPECT_EQ(ids("AUGMENTED"), Ids{"skill rag"});
  EXPECT_EQ(ids("round"), Ids{"skill rag"});
  EXPECT_EQ(ids("pyth"), Ids{"skill python"});
  EXPECT_EQ(ids("nothing"), Ids{});
}

TEST(Entries, ListSkillsByCategory) {
  const Catalog catalog = small_catalog();  // rag stands first in the file, its category second
  EXPECT_EQ(found_ids(catalog, list_entries(catalog, EntryKind::skills, {})),
            (Ids{"skill python", "skill java", "skill rag"}));
}

TEST(Entries, SayThatAListIsEmpty) {
  EXPECT_EQ(entries_text(small_catalog(), EntryKind::skills, {.text = "nothing"}, {}), "0 skills found\n");
}

TEST(Entries, KeepTheKindOfASourceBesideTheKindOfEntry) {
  const Catalog catalog = small_catalog();
  const auto document = nlohmann::json::parse(entry_json(catalog, find_entries(catalog, "paper")));
  EXPECT_EQ(document["schema"], "aipath.roadmap-show/1");
  EXPECT_EQ(document["entries"][0]["kind"], "source");
  EXPECT_EQ(document["entries"][0]["source_kind"], "research");
}

TEST(Entries, FitTheWidth) {
  const Catalog catalog = small_catalog();
  const auto longest_line = [](const std::string& text) {
    std::istringstream lines(text);
    std::size_t longest = 0;
    for (std::string line; std::getline(lines, line);)
      longest = std::max(longest, line.size());
    return longest;
  };
  for (const std::size_t width : {60U, 80U, 120U}) {
    for (std::size_t i = 0; i < entry_kind_count; ++i) {
      const auto kind = static_cast<EntryKind>(i);
      const std::vector<EntryRef> entries = list_entries(catalog, kind, {});
      EXPECT_LE(longest_line(entry_text(catalog, entries, {.width = width})), width) << entry_kind_name(kind);
    }
  }
}

/// Every text of the catalogue that comes from a file is hostile.
Catalog hostile_catalog() {
  Catalog catalog = small_catalog();
  const std::string hostile = "\x1b]0;x\x07::error::=1+1<script>|`[a](http://b)@me\n# \xE2\x80\xAE";
  catalog.skills[0].name = catalog.skills[0].summary = catalog.skills[0].levels[0] = hostile;
  catalog.skills[0].aliases = {hostile};
  catalog.sources[0].title = catalog.sources[0].publisher = catalog.sources[0].url = hostile;
  for (Provenance& provenance : catalog.provenances)
    provenance.note = hostile;
  catalog.roles[0].name = catalog.roles[0].requirements[0].name = hostile;
  catalog.certifications[1].name = catalog.certifications[1].vendor = hostile;
  catalog.certifications[1].other_costs[0].item = hostile;
  catalog.resources[0].title = catalog.projects[0].title = catalog.projects[0].deliverables[0] = hostile;
  catalog.decisions[0].question = catalog.decisions[0].options[0].name = catalog.decisions[0].notes[0] =
      hostile;
  catalog.questions[0].question = catalog.questions[0].answer_points[0] = hostile;
  catalog.topics[0].name = catalog.learning_stages[0].name = catalog.practice_rules[0].rule = hostile;
  catalog.growth[0].scope = catalog.salaries[0].kind = catalog.markets[0].note = hostile;
  catalog.roadmaps[0].title = catalog.answer_frame[0].name = catalog.preparation[0].task = hostile;
  catalog.uplift_evidence[0].finding = catalog.categories[0].name = hostile;
  return catalog;
}

void expect_inert(const std::string& output) {
  EXPECT_EQ(output.find('\x1b'), std::string::npos) << output;
  EXPECT_EQ(output.find('\x07'), std::string::npos);
  EXPECT_EQ(output.find("\xE2\x80\xAE"), std::string::npos);
  EXPECT_EQ(output.find("\n::"), std::string::npos);
  EXPECT_FALSE(output.starts_with("::"));
}

TEST(Entries, MakeHostileNamesInertInEveryFormat) {
  const Catalog catalog = hostile_catalog();
  for (std::size_t i = 0; i < entry_kind_count; ++i) {
    const auto kind = static_cast<EntryKind>(i);
    const std::vector<EntryRef> entries = list_entries(catalog, kind, {});
    SCOPED_TRACE(entry_kind_name(kind));
    for (const std::string& markdown :
         {entries_markdown(catalog, kind, {}), entry_markdown(catalog, entries)}) {
      expect_inert(markdown);
      EXPECT_EQ(markdown.find("<script"), std::string::npos);
      EXPECT_EQ(markdown.find("](http"), std::string::npos);
      EXPECT_EQ(markdown.find("@me"), std::string::npos);
    }
    expect_inert(entries_text(catalog, kind, {}, {}));
    expect_inert(entry_text(catalog, entries, {}));
    expect_inert(entries_csv(catalog, kind, {}));
    expect_inert(entries_json(catalog, kind, {}));
    expect_inert(entry_json(catalog, entries));
  }
  expect_inert(catalog_overview_text(catalog, {}));
  expect_inert(catalog_overview_markdown(catalog));
  expect_inert(catalog_overview_csv(catalog));
  expect_inert(catalog_overview_json(catalog));
}

TEST(Entries, KeepFormulasOutOfSpreadsheets) {
  Catalog catalog = small_catalog();
  catalog.practice_rules[0].rule = "=1+1";
  EXPECT_EQ(entries_csv(catalog, EntryKind::practice_rules, {}), "id,rule\nstart-small,'=1+1\n");
}

/// What stands behind `command` in the page, up to the closing backtick.
std::set<std::string> named_by(const std::string& page, const std::string& command) {
  std::set<std::string> names;
  const std::regex pattern("`" + command + " ([^`]+)`");
  for (auto match = std::sregex_iterator(page.begin(), page.end(), pattern); match != std::sregex_iterator();
       ++match)
    names.insert((*match)[1]);
  return names;
}

TEST(SeedArticle, NamesOnlyEntriesThatAreFound) {
  std::ifstream file(source_folder() + "/docs/seed-article.md");
  std::stringstream page;
  page << file.rdbuf();
  const Catalog catalog = shipped_catalog();
  const std::set<std::string> shown = named_by(page.str(), "aipath roadmap show");
  EXPECT_GT(shown.size(), 100U);
  for (const std::string& names : shown) {
    std::istringstream ids(names);
    for (std::string id; ids >> id;)
      EXPECT_FALSE(find_entries(catalog, id).empty()) << id;
  }
  for (const std::string& kind : named_by(page.str(), "aipath roadmap list")) {
    if (kind == "KIND") continue;
    EXPECT_TRUE(parse_entry_kind(kind).has_value()) << kind;
  }
}

}  // namespace
}  // namespace aipath
