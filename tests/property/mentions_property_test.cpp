// SPDX-License-Identifier: MIT
//
// The automaton against a search that tries every name at every place.
#include <aipath/analysis/mentions.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

using Found = std::tuple<std::size_t, std::size_t, std::uint32_t>;  ///< begin, end, skill

/// Names of the letters x and y and of single spaces: no plural, no version, no sign.
std::string name_of(const std::vector<int>& picks) {
  std::string name;
  for (const int pick : picks) {
    const char c = " xyxy"[pick];
    if (c != ' ' || (!name.empty() && name.back() != ' ')) name += c;
  }
  while (!name.empty() && name.back() == ' ')
    name.pop_back();
  return name;
}

bool is_word(char c) {
  return c == 'x' || c == 'y' || c == 'X' || c == 'Y';
}

/// Where `name` ends if it stands at `begin`: any number of spaces and hyphens in the text for one of the
/// name.
std::size_t end_at(const std::string& text, std::size_t begin, const std::string& name) {
  const auto is_space = [](char c) { return c == ' ' || c == '-'; };
  std::size_t at = begin;
  for (const char c : name) {
    if (at >= text.size()) return std::string::npos;
    if (c == ' ') {
      if (!is_space(text[at])) return std::string::npos;
      while (at < text.size() && is_space(text[at]))
        ++at;
    } else {
      if ((text[at] | 0x20) != c) return std::string::npos;
      ++at;
    }
  }
  return at;
}

std::vector<Found> naive(const std::vector<std::string>& names, const std::string& text) {
  std::vector<Found> found;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t longest = 0;
    std::uint32_t owner = 0;
    const bool begins_word = begin == 0 || !is_word(text[begin - 1]);
    for (std::uint32_t i = 0; begins_word && i < names.size(); ++i) {
      const std::size_t end = end_at(text, begin, names[i]);
      const bool is_whole = end != std::string::npos && (end == text.size() || !is_word(text[end]));
      const bool is_part_of_hyphenated =
          names[i].size() == 1 && is_whole &&
          ((end + 1 < text.size() && text[end] == '-' && is_word(text[end + 1])) ||
           (begin >= 2 && text[begin - 1] == '-' && is_word(text[begin - 2])));
      if (is_whole && !is_part_of_hyphenated && end > longest) {
        longest = end;
        owner = i;
      }
    }
    if (longest > 0) found.emplace_back(begin, longest, owner);
    begin = longest > 0 ? longest : begin + 1;
  }
  return found;
}

RC_GTEST_PROP(MentionsLaw, TheAutomatonFindsWhatTryingEveryNameFinds, ()) {
  const auto small = rc::gen::inRange(0, 5);
  const auto picks =
      *rc::gen::container<std::vector<std::vector<int>>>(rc::gen::container<std::vector<int>>(small));
  Catalog catalog;
  std::vector<std::string> names;
  for (const auto& pick : picks) {
    const std::string name = name_of(pick);
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) continue;
    names.push_back(name);
    Skill skill;
    skill.name = name;
    catalog.skills.push_back(std::move(skill));
  }
  std::string text;
  for (const int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8)))
    text += " -xyxYXx"[pick];
  std::vector<Found> found;
  for (const SkillMention& m : find_mentions(build_alias_index(catalog), text))
    found.emplace_back(m.begin, m.end, m.skill.index);
  RC_ASSERT(found == naive(names, text));
}

RC_GTEST_PROP(MentionsLaw, AnyBytesGiveOrderedMentionsInsideTheText, (const std::string& bytes)) {
  Catalog catalog;
  for (const char* name : {"a", "ab", "é", "c++", ".a", "1"}) {
    Skill skill;
    skill.name = name;
    catalog.skills.push_back(std::move(skill));
  }
  const std::string text = bytes + "\xC3 no a, \xE2\x80" + bytes + " ab";
  std::size_t end = 0;
  for (const SkillMention& m : find_mentions(build_alias_index(catalog), text)) {
    RC_ASSERT(m.begin >= end);
    RC_ASSERT(m.end > m.begin);
    RC_ASSERT(m.end <= text.size());
    end = m.end;
  }
  RC_ASSERT(end == text.size());
}

// More states than the dense table has rows: the rest is found by failure links.
TEST(MentionsLaw, NamesBeyondTheDenseTableAreFoundToo) {
  Catalog catalog;
  const auto name_of_number = [](std::uint32_t number) {
    std::string name = "q";
    for (std::uint32_t seed = number * 2654435761U, i = 0; i < 20; ++i, seed = seed * 1664525U + 1013904223U)
      name += static_cast<char>('a' + (seed >> 24U) % 13);
    return name + "x";
  };
  constexpr std::uint32_t count = 400;
  for (std::uint32_t i = 0; i < count; ++i) {
    Skill skill;
    skill.name = name_of_number(i);
    catalog.skills.push_back(std::move(skill));
  }
  const AliasIndex index = build_alias_index(catalog);
  ASSERT_GT(index.states.size(), AliasIndex::max_dense_states);
  std::string text;
  for (std::uint32_t i = count; i > 0; --i)
    text += name_of_number(i - 1).substr(0, 12) + " " + name_of_number(i - 1) + "\n";
  const auto mentions = find_mentions(index, text);
  ASSERT_EQ(mentions.size(), count);
  for (std::uint32_t i = 0; i < count; ++i)
    EXPECT_EQ(mentions[i].skill.index, count - 1 - i);
}

}  // namespace
}  // namespace aipath
