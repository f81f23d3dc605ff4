// SPDX-License-Identifier: MIT
#include "analysis/mention_context.hpp"

#include "analysis/text_clauses.hpp"

#include <algorithm>
#include <array>

namespace aipath {
namespace {

template <std::size_t Count>
bool is_one_of(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_negation(std::string_view word) {
  static constexpr std::array<std::string_view, 12> words{"no",      "not",       "without", "never",
                                                          "neither", "nor",       "cannot",  "lacking",
                                                          "except",  "excluding", "lack",    "avoid"};
  return is_one_of(words, word) || (word.size() > 3 && word.substr(word.size() - 3) == "n't");
}

/// Behind a negation these say that more is meant, not nothing.
bool undoes_negation(std::string_view word) {
  static constexpr std::array<std::string_view, 10> words{"only",   "just",  "limited", "merely", "solely",
                                                          "matter", "doubt", "less",    "fewer",  "later"};
  return is_one_of(words, word);
}

/// Words between a negation and the skill that it means.
bool is_filler(std::string_view word) {
  static constexpr std::array<std::string_view, 34> words{
      "any",  "prior", "previous",  "hands",      "on",          "the",     "a",       "an",   "to",
      "in",   "with",  "of",        "for",        "need",        "needed",  "have",    "has",  "use",
      "used", "using", "work",      "know",       "known",       "worked",  "longer",  "more", "yet",
      "been", "deep",  "knowledge", "experience", "experiences", "require", "required"};
  return is_one_of(words, word);
}

/// Whether there can be a word of `is_negation` or ": none" behind a mention; most texts deny nothing.
bool may_deny(std::string_view piece) {
  for (std::size_t at = 0; at + 1 < piece.size(); ++at) {
    const char lower = static_cast<char>(piece[at + 1] | 0x20);
    const bool is_n = (piece[at] | 0x20) == 'n';
    if (is_n && (lower == 'o' || lower == 'e' || piece[at + 1] == '\'' || piece[at + 1] == '\xE2'))
      return true;
  }
  return false;
}

/// "no Docker", "not using Docker", "no prior experience with Docker": at most one word that is no filler.
bool is_denied_before(std::string_view piece) {
  if (piece.size() < 2) return false;
  const Words words(piece);
  int other_words = 0;
  for (std::size_t i = words.size(); i > 0; --i) {
    const std::string_view word = words[i - 1];
    if (word == "," || word == ":") return false;
    if (is_negation(word)) return i >= words.size() || !undoes_negation(words[i]);
    if (i >= 2 && word == "of" && words[i - 2] == "instead") return true;
    if (i >= 2 && word == "than" && words[i - 2] == "rather") return true;
    if (!is_filler(word) && ++other_words > 1) return false;
  }
  return false;
}

/// "is not required", "experience isn't needed", "is no longer used", ": none".
bool is_denied_after(std::string_view piece) {
  static constexpr std::array<std::string_view, 17> asked{
      "required", "needed",    "necessary", "used",         "use",      "using",
      "expected", "mandatory", "relevant",  "need",         "must",     "essential",
      "anymore",  "wanted",    "require",   "prerequisite", "important"};
  if (!may_deny(piece)) return false;
  const Words words(piece);
  if (words.size() >= 2 && words[0] == ":" && (words[1] == "none" || words[1] == "no")) return true;
  constexpr std::size_t reach = 7;
  bool is_denied = false;
  for (std::size_t i = 0; i < std::min(words.size(), reach); ++i) {
    if (words[i] == "," || words[i] == ":") return false;
    if (is_denied && is_one_of(asked, words[i])) return true;
    if (is_negation(words[i])) is_denied = i + 1 >= words.size() || !undoes_negation(words[i + 1]);
  }
  return false;
}

std::string_view between(std::string_view text, std::size_t begin, std::size_t end) {
  return text.substr(begin, end - begin);
}

std::size_t end_before(const std::vector<SkillMention>& mentions, std::size_t i) {
  return i == 0 ? 0 : mentions[i - 1].end;
}

std::size_t begin_after(std::string_view text, const std::vector<SkillMention>& mentions, std::size_t i) {
  return i + 1 < mentions.size() ? mentions[i + 1].begin : text.size();
}

/// How mention `i` is joined to the one before it.
Joint joint_before(std::string_view text, const std::vector<SkillMention>& mentions, std::size_t i) {
  return i == 0 ? Joint::none : joint_of(between(text, mentions[i - 1].end, mentions[i].begin));
}

/// "no A, B or C" denies all of them, "not A, B" only the first: commas carry it if the list ends with a
/// conjunction.
void carry_denial(const std::vector<Joint>& joints, std::size_t begin, std::size_t end,
                  std::vector<SkillMention>& mentions) {
  std::size_t last_conjunction = begin;
  for (std::size_t i = begin + 1; i < end; ++i) {
    if (joints[i] == Joint::conjunction) last_conjunction = i;
  }
  for (std::size_t i = begin + 1; i <= last_conjunction && i < end; ++i)
    mentions[i].is_negated = mentions[i].is_negated || mentions[i - 1].is_negated;
}

/// Words right before and right after a mention that make an ambiguous word a skill.
bool has_cue(std::string_view text, const std::vector<SkillMention>& mentions, std::size_t i) {
  static constexpr std::array<std::string_view, 5> before_cues{"using", "proficient", "skilled", "via",
                                                               "language"};
  static constexpr std::array<std::string_view, 11> after_cues{
      "programming", "library", "framework", "language", "developer", "development",
      "api",         "sdk",     "scripts",   "package",  "packages"};
  static constexpr std::array<std::string_view, 10> nouns{
      "experience", "knowledge",  "proficiency", "expertise", "programming",
      "written",    "proficient", "skills",      "skilled",   "fluent"};
  const SkillMention& mention = mentions[i];
  const Words before(
      between(text, clause_begin(text, mention.begin, end_before(mentions, i)), mention.begin));
  const Words after(
      between(text, mention.end, clause_end(text, mention.end, begin_after(text, mentions, i))));
  if (!after.empty() && is_one_of(after_cues, after.front())) return true;
  if (before.empty()) return false;
  if (is_one_of(before_cues, before.back())) return true;
  const bool has_preposition = before.back() == "in" || before.back() == "with" || before.back() == "of";
  return has_preposition && before.size() >= 2 && is_one_of(nouns, before[before.size() - 2]);
}

/// A mention without doubt of the same category in the clause, looking at the neighbours on both sides.
bool has_relative(const AliasIndex& index, std::string_view text, const std::vector<SkillMention>& mentions,
                  std::size_t i) {
  const SkillMention& mention = mentions[i];
  const CategoryId category = index.categories[mention.skill.index];
  const auto is_relative = [&](const SkillMention& other) {
    return !other.is_ambiguous && index.categories[other.skill.index] == category;
  };
  const std::size_t begin = clause_begin(text, mention.begin, 0);
  const std::size_t end = clause_end(text, mention.end, text.size());
  for (std::size_t k = i; k > 0 && mentions[k - 1].begin >= begin; --k) {
    if (is_relative(mentions[k - 1])) return true;
  }
  for (std::size_t k = i + 1; k < mentions.size() && mentions[k].end <= end; ++k) {
    if (is_relative(mentions[k])) return true;
  }
  return false;
}

}  // namespace

void mark_negated(std::string_view text, std::vector<SkillMention>& mentions) {
  std::vector<Joint> joints(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    joints[i] = joint_before(text, mentions, i);
    SkillMention& mention = mentions[i];
    const std::size_t begin = clause_begin(text, mention.begin, end_before(mentions, i));
    const std::size_t end = clause_end(text, mention.end, begin_after(text, mentions, i));
    mention.is_negated = is_denied_before(between(text, begin, mention.begin));
    if (!is_denied_after(between(text, mention.end, end))) continue;
    mention.is_negated = true;  // and with it the list that it ends
    for (std::size_t k = i; k > 0 && joints[k] != Joint::none; --k)
      mentions[k - 1].is_negated = true;
  }
  for (std::size_t begin = 0; begin < mentions.size();) {
    std::size_t end = begin + 1;
    while (end < mentions.size() && joints[end] != Joint::none)
      ++end;
    carry_denial(joints, begin, end, mentions);
    begin = end;
  }
}

void mark_context(const AliasIndex& index, std::string_view text, TextKind kind,
                  std::vector<SkillMention>& mentions) {
  std::vector<bool> is_certain(index.categories.size());
  for (const SkillMention& mention : mentions) {
    if (!mention.is_ambiguous && !mention.is_negated) is_certain[mention.skill.index] = true;
  }
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    SkillMention& mention = mentions[i];
    if (!mention.is_ambiguous) continue;
    mention.has_context = kind == TextKind::skill_list || is_certain[mention.skill.index] ||
                          has_cue(text, mentions, i) || has_relative(index, text, mentions, i);
  }
  const auto is_sure = [](const SkillMention& mention) {
    return !mention.is_ambiguous || mention.has_context;
  };
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    if (joint_before(text, mentions, i) != Joint::none && is_sure(mentions[i - 1]))
      mentions[i].has_context = true;
  }
  for (std::size_t i = mentions.size(); i > 1; --i) {
    if (joint_before(text, mentions, i - 1) != Joint::none && is_sure(mentions[i - 1]))
      mentions[i - 2].has_context = true;
  }
  for (SkillMention& mention : mentions)
    mention.has_context = mention.has_context && mention.is_ambiguous;
}

}  // namespace aipath
