// SPDX-License-Identifier: MIT
#include "analysis/text_fold.hpp"
#include <aipath/analysis/mentions.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace aipath {
namespace {

/// Phrases that begin or end like a skill and mean something else. They take part in the search, and what
/// they find is dropped.
constexpr std::array<std::string_view, 9> look_alikes{"java script", "objective c", "go to market",
                                                      "go live",     "r & d",       "r&d",
                                                      "java island", "c level",     "c suite"};

struct NamedAlias {
  std::string text{};  ///< folded
  Alias alias{};
  std::uint64_t first_bytes = 0;  ///< the first eight in their order: sorting compares little else
};

std::uint64_t first_bytes_of(std::string_view text) {
  constexpr std::size_t count = 8;
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < count; ++i)
    bytes = bytes << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return bytes;
}

/// "vector databases" also as "vector database": only names of several words, since "pandas" is no plural.
std::string singular(const std::string& folded) {
  constexpr std::size_t shortest_word = 5;
  const std::size_t space = folded.rfind(' ');
  if (space == std::string::npos || folded.size() - space - 1 < shortest_word) return {};
  const std::string_view end = std::string_view(folded).substr(folded.size() - 3);
  if (end.back() != 's' || end.substr(1) == "ss" || end.substr(1) == "us" || end.substr(1) == "is") return {};
  if (end == "ies") return folded.substr(0, folded.size() - 3) + "y";
  return folded.substr(0, folded.size() - 1);
}

void add_folded(std::vector<NamedAlias>& names, std::string folded, SkillId skill, bool is_ambiguous) {
  const auto length = static_cast<std::uint32_t>(folded.size());
  const std::uint64_t first_bytes = first_bytes_of(folded);
  names.push_back({std::move(folded), {skill, length, is_ambiguous}, first_bytes});
}

void add_name(std::vector<NamedAlias>& names, std::string_view name, SkillId skill, bool is_ambiguous) {
  std::string folded = folded_name(name);
  if (folded.empty() || folded.size() > AliasIndex::max_alias_bytes) return;
  if (std::string single = singular(folded); !single.empty()) {
    add_folded(names, std::move(single), skill, is_ambiguous);
  }
  add_folded(names, std::move(folded), skill, is_ambiguous);
}

/// In the order of their text, each text once. A name that is ambiguous to its own skill stays so, although
/// it is also the skill's name.
std::vector<NamedAlias> names_of(const Catalog& catalog) {
  std::vector<NamedAlias> names;
  names.reserve(catalog.skills.size() * 12);
  for (std::uint32_t i = 0; i < catalog.skills.size(); ++i) {
    const Skill& skill = catalog.skills[i];
    const auto is_ambiguous = [&](const std::string& name) {
      const std::string folded = folded_name(name);
      return std::any_of(skill.ambiguous_aliases.begin(), skill.ambiguous_aliases.end(),
                         [&](const std::string& other) { return folded_name(other) == folded; });
    };
    add_name(names, skill.name, {i}, is_ambiguous(skill.name));
    // An id of one word is a name that people use (git), but nobody has looked at what else it means.
    if (skill.id.find('-') == std::string::npos) add_name(names, skill.id, {i}, true);
    for (const std::string& alias : skill.aliases)
      add_name(names, alias, {i}, false);
    for (const std::string& alias : skill.ambiguous_aliases)
      add_name(names, alias, {i}, true);
  }
  for (const std::string_view phrase : look_alikes)
    add_name(names, phrase, {}, false);
  // A skill that is really called so comes before a look-alike, which has the highest id.
  std::sort(names.begin(), names.end(), [](const NamedAlias& a, const NamedAlias& b) {
    if (a.first_bytes != b.first_bytes) return a.first_bytes < b.first_bytes;
    return std::tie(a.text, a.alias.is_ambiguous, a.alias.skill) <
           std::tie(b.text, b.alias.is_ambiguous, b.alias.skill);
  });
  names.erase(std::unique(names.begin(), names.end(),
                          [](const NamedAlias& a, const NamedAlias& b) { return a.text == b.text; }),
              names.end());
  return names;
}

void number_classes(AliasIndex& index, const std::vector<NamedAlias>& names) {
  std::array<bool, 256> is_used{};
  for (const NamedAlias& name : names) {
    for (const char c : name.text)
      is_used.at(static_cast<unsigned char>(c)) = true;
  }
  is_used[' '] = true;
  for (std::size_t byte = 0; byte < is_used.size(); ++byte) {
    // 0xFF is in no folded text, so 255 numbers are enough.
    if (is_used.at(byte)) index.class_of_byte.at(byte) = static_cast<std::uint8_t>(index.class_count++);
  }
  for (std::size_t byte = 0; byte < index.class_of_ascii.size(); ++byte) {
    const char folded = fold_ascii(static_cast<char>(byte));
    index.class_of_ascii.at(byte) = index.class_of_byte.at(static_cast<unsigned char>(folded));
  }
  index.separator_class = index.class_of_byte[' '];
}

/// Names with the same first `depth` bytes, a state of the tree.
struct NameRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t depth = 0;
};

/// The tree level by level: names are sorted, so those of a state stand together.
void grow_states(AliasIndex& index, const std::vector<NamedAlias>& names) {
  std::size_t bytes = 1;
  for (const NamedAlias& name : names)
    bytes += name.text.size();
  std::vector<NameRange> ranges{{0, names.size(), 0}};
  ranges.reserve(bytes);
  index.states.reserve(bytes);
  index.states.emplace_back();
  for (std::size_t state = 0; state < index.states.size(); ++state) {
    auto [begin, end, depth] = ranges[state];
    if (begin < end && names[begin].text.size() == depth) {
      index.states[state].alias = static_cast<std::uint32_t>(begin);
      ++begin;
    }
    index.states[state].first_child = static_cast<std::uint32_t>(index.states.size());
    while (begin < end) {
      const char byte = names[begin].text[depth];
      std::size_t last = begin;
      while (last < end && names[last].text[depth] == byte)
        ++last;
      AliasIndex::State child;
      child.byte_class = index.class_of_byte.at(static_cast<unsigned char>(byte));
      index.states.push_back(child);
      ++index.states[state].child_count;
      ranges.push_back({begin, last, depth + 1});
      begin = last;
    }
  }
}

constexpr std::uint32_t alias_bit = 1U << 31U;

std::uint32_t entry_for(const AliasIndex& index, std::uint32_t state) {
  const AliasIndex::State& s = index.states[state];
  const bool ends_here = s.alias != AliasIndex::no_alias || s.shorter != 0;
  return state | (ends_here ? alias_bit : 0);
}

std::uint32_t follow(const AliasIndex& index, std::uint32_t state, std::uint8_t byte_class) {
  while (state >= index.dense_states) {
    const AliasIndex::State& s = index.states[state];
    for (std::uint32_t child = s.first_child; child < s.first_child + s.child_count; ++child) {
      if (index.states[child].byte_class == byte_class) return child;
    }
    state = s.failure;
  }
  return index.next[std::size_t{state} * index.class_count + byte_class] & ~alias_bit;
}

/// Failure links and rows of the table, level by level: what a state needs of its failure is there already.
void link_states(AliasIndex& index) {
  const auto count = static_cast<std::uint32_t>(index.states.size());
  const std::uint32_t dense = std::min(count, AliasIndex::max_dense_states);
  const std::size_t width = index.class_count;
  index.next.resize(dense * width);
  for (std::uint32_t state = 0; state < count; ++state) {
    const AliasIndex::State s = index.states[state];
    if (state < dense && state > 0) {
      std::copy_n(index.next.begin() + static_cast<std::ptrdiff_t>(s.failure * width), width,
                  index.next.begin() + static_cast<std::ptrdiff_t>(state * width));
    }
    // Failures of the children first: they look at the row of this state's failure, not at its own.
    for (std::uint32_t child = s.first_child; child < s.first_child + s.child_count; ++child) {
      AliasIndex::State& c = index.states[child];
      c.failure = state == 0 ? 0 : follow(index, s.failure, c.byte_class);
      const AliasIndex::State& suffix = index.states[c.failure];
      c.shorter = suffix.alias != AliasIndex::no_alias ? c.failure : suffix.shorter;
      if (state < dense) index.next[state * width + c.byte_class] = entry_for(index, child);
    }
    if (state < dense) index.dense_states = state + 1;
  }
}

}  // namespace

AliasIndex build_alias_index(const Catalog& catalog) {
  AliasIndex index;
  const std::vector<NamedAlias> names = names_of(catalog);
  number_classes(index, names);
  grow_states(index, names);
  link_states(index);
  index.aliases.reserve(names.size());
  for (const NamedAlias& name : names)
    index.aliases.push_back(name.alias);
  index.categories.reserve(catalog.skills.size());
  for (const Skill& skill : catalog.skills)
    index.categories.push_back(skill.category);
  return index;
}

}  // namespace aipath
