// SPDX-License-Identifier: MIT
#include <aipath/analysis/mentions.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>

namespace aipath {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

void add(Catalog& catalog, std::uint32_t category, std::string name, std::vector<std::string> aliases = {},
         std::vector<std::string> ambiguous = {}) {
  Skill skill;
  skill.id = "id-" + name;
  skill.name = std::move(name);
  skill.category = {category};
  skill.aliases = std::move(aliases);
  skill.ambiguous_aliases = std::move(ambiguous);
  catalog.skills.push_back(std::move(skill));
}

const Catalog& catalog() {
  static const Catalog made = [] {
    Catalog c;
    c.categories = {{.id = "code"}, {.id = "ops"}, {.id = "ai"}};
    add(c, 0, "Python", {"python3"});
    add(c, 0, "Java", {"java 17"});
    add(c, 0, "JavaScript", {"node.js"}, {"node"});
    add(c, 0, "C");
    add(c, 0, "C++", {"cpp"});
    add(c, 0, "C#");
    add(c, 0, ".NET");
    add(c, 0, "R language", {"r programming"}, {"r"});
    add(c, 0, "Go", {"golang"}, {"go"});
    add(c, 0, "scikit-learn", {"sklearn"});
    add(c, 1, "Docker");
    add(c, 1, "Kubernetes", {"k8s"});
    add(c, 1, "Terraform");
    add(c, 2, "machine learning", {"ML"});
    add(c, 2, "machine learning operations");
    add(c, 2, "vector databases");
    add(c, 2, "LLM", {"large language model"});
    add(c, 2, "information retrieval", {}, {"search"});
    add(c, 2, "Größenordnung", {"café"});
    return c;
  }();
  return made;
}

/// Everything found, as `text`, with `?` for ambiguous and without context, `~` for ambiguous with it, `!`
/// for denied.
std::vector<std::string> found(std::string_view text, TextKind kind = TextKind::prose) {
  static const AliasIndex index = build_alias_index(catalog());
  std::vector<std::string> words;
  for (const SkillMention& m : find_mentions(index, text, kind)) {
    std::string word(text.substr(m.begin, m.end - m.begin));
    if (m.is_ambiguous) word += m.has_context ? "~" : "?";
    if (m.is_negated) word += "!";
    words.push_back(word);
  }
  return words;
}

TEST(Mentions, KnowNamesWithSignsFromTheirBeginnings) {
  EXPECT_THAT(found("C, C++, C# and .NET"), ElementsAre("C", "C++", "C#", ".NET"));
  EXPECT_THAT(found("C++/C#"), ElementsAre("C++", "C#"));
  EXPECT_THAT(found("ASP.NET"), IsEmpty());
  EXPECT_THAT(found("c++17 and C++20."), ElementsAre("c++17", "C++20"));
  EXPECT_THAT(found("Objective-C"), IsEmpty());
}

TEST(Mentions, DoNotTakeJavaScriptForJava) {
  EXPECT_THAT(found("JavaScript"), ElementsAre("JavaScript"));
  EXPECT_THAT(found("Java script"), IsEmpty());
  EXPECT_THAT(found("Java and JavaScript, javac"), ElementsAre("Java", "JavaScript"));
}

TEST(Mentions, StandBetweenWordBoundaries) {
  EXPECT_THAT(found("cpython pythonic Python. (python) python's"), ElementsAre("Python", "python", "python"));
  EXPECT_THAT(found("docker.io me@docker"), IsEmpty());
  EXPECT_THAT(found("Node.js"), ElementsAre("Node.js"));
  EXPECT_THAT(found("ÑPython Pythoné"), IsEmpty());
}

TEST(Mentions, TakeTheLongestNameFirst) {
  EXPECT_THAT(found("machine learning operations"), ElementsAre("machine learning operations"));
  EXPECT_THAT(found("machine learning operator"), ElementsAre("machine learning"));
  EXPECT_THAT(found("Java 17 Java 8"), ElementsAre("Java 17", "Java"));
}

TEST(Mentions, TreatSpacesHyphensUnderscoresAndWrappedLinesAlike) {
  EXPECT_THAT(found("scikit learn, Scikit_Learn, SCIKIT-LEARN, scikit\n  learn"),
              ElementsAre("scikit learn", "Scikit_Learn", "SCIKIT-LEARN", "scikit\n  learn"));
  EXPECT_THAT(found("- machine\n- learning"), IsEmpty());
  EXPECT_THAT(found("machine\n\nlearning"), IsEmpty());
}

TEST(Mentions, TakeInPluralsAndVersions) {
  EXPECT_THAT(found("LLMs and a vector database"), ElementsAre("LLMs", "vector database"));
  EXPECT_THAT(found("Python3.11, Java17, Docker24"), ElementsAre("Python3.11", "Java17", "Docker24"));
  EXPECT_THAT(found("ML5"), IsEmpty());  // too short to be a name with a version
}

TEST(Mentions, CompareUnicodeInItsCompatibilityForm) {
  EXPECT_THAT(found("Ｐｙｔｈｏｎ"), ElementsAre("Ｐｙｔｈｏｎ"));
  EXPECT_THAT(found("GRÖSSENORDNUNG größenordnung"), ElementsAre("GRÖSSENORDNUNG", "größenordnung"));
  EXPECT_THAT(found("cafe\u0301 CAFÉ"), ElementsAre("cafe\u0301", "CAFÉ"));
  EXPECT_THAT(found("scikit\u2011learn, scikit\u00A0learn, Py\u00ADthon"),
              ElementsAre("scikit\u2011learn", "scikit\u00A0learn", "Py\u00ADthon"));
  EXPECT_THAT(found("使用Python开发"), ElementsAre("Python"));
  EXPECT_THAT(found("\xFFPython\xC3"), ElementsAre("Python"));
}

TEST(Mentions, OfAmbiguousWordsCountOnlyWithContext) {
  EXPECT_THAT(found("We search for people"), ElementsAre("search?"));
  EXPECT_THAT(found("Experience with search"), ElementsAre("search~"));
  EXPECT_THAT(found("LLMs for better search"), ElementsAre("LLMs", "search~"));
  EXPECT_THAT(found("search over Docker images"), ElementsAre("search?", "Docker"));
  EXPECT_THAT(found("Python, R, Go"), ElementsAre("Python", "R~", "Go~"));
  EXPECT_THAT(found("R, Go and Python"), ElementsAre("R~", "Go~", "Python"));
  EXPECT_THAT(found("Information retrieval. Later: search."),
              ElementsAre("Information retrieval", "search~"));
  EXPECT_THAT(found("search", TextKind::skill_list), ElementsAre("search~"));
}

TEST(Mentions, OfShortWordsNeedACapitalLetterInProse) {
  EXPECT_THAT(found("ready to go with Python"), ElementsAre("Python"));
  EXPECT_THAT(found("go", TextKind::skill_list), ElementsAre("go~"));
  EXPECT_THAT(found("R&D, R-squared, go-to-market"), IsEmpty());
}

TEST(Mentions, ThatTheTextDeniesDoNotCount) {
  EXPECT_THAT(found("no Kubernetes needed"), ElementsAre("Kubernetes!"));
  EXPECT_THAT(found("not using Docker any more"), ElementsAre("Docker!"));
  EXPECT_THAT(found("No Docker, Kubernetes or Terraform"),
              ElementsAre("Docker!", "Kubernetes!", "Terraform!"));
  EXPECT_THAT(found("Docker and Kubernetes aren’t required"), ElementsAre("Docker!", "Kubernetes!"));
  EXPECT_THAT(found("without prior experience in Python"), ElementsAre("Python!"));
  EXPECT_THAT(found("Terraform instead of Docker"), ElementsAre("Terraform", "Docker!"));
  EXPECT_THAT(found("Docker: none"), ElementsAre("Docker!"));
}

TEST(Mentions, ThatOnlyStandNearADenialCount) {
  EXPECT_THAT(found("not only Docker"), ElementsAre("Docker"));
  EXPECT_THAT(found("Python, not Java, Docker"), ElementsAre("Python", "Java!", "Docker"));
  EXPECT_THAT(found("No degree needed, Python a must"), ElementsAre("Python"));
  EXPECT_THAT(found("not Docker but Kubernetes"), ElementsAre("Docker!", "Kubernetes"));
  EXPECT_THAT(found("No rush. Python"), ElementsAre("Python"));
  EXPECT_THAT(found("- no\n- Python"), ElementsAre("Python"));
  EXPECT_THAT(found("This is not a junior role using Python"), ElementsAre("Python"));
}

TEST(Mentions, SayWhereTheyStand) {
  const AliasIndex index = build_alias_index(catalog());
  const auto mentions = find_mentions(index, "\xEF\xBB\xBFé Python\r\n\rDocker");
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(mentions[0].line, 1U);
  EXPECT_EQ(mentions[0].column, 3U);
  EXPECT_EQ(mentions[0].begin, 6U);
  EXPECT_EQ(mentions[1].line, 3U);
  EXPECT_EQ(mentions[1].column, 1U);
}

TEST(Mentions, OfACatalogueWithoutSkillsAreNone) {
  EXPECT_THAT(find_mentions(build_alias_index(Catalog{}), "Python, java script"), IsEmpty());
  EXPECT_THAT(found(""), IsEmpty());
}

}  // namespace
}  // namespace aipath
