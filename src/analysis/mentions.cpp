// SPDX-License-Identifier: MIT
#include "analysis/mention_bounds.hpp"
#include "analysis/mention_context.hpp"
#include "analysis/text_fold.hpp"
#include <aipath/analysis/mentions.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace aipath {
namespace {

constexpr std::uint32_t alias_bit = 1U << 31U;

/// A name at its place, before the longest are chosen.
struct Hit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t alias = 0;
};

/// The automaton on its way through a text.
class Scan {
 public:
  Scan(const AliasIndex& index, std::string_view text, TextKind kind)
      : index_(index), text_(text), kind_(kind) {}

  std::vector<Hit> run() {
    for (std::size_t at = 0; at < text_.size();) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80) {
        step(index_.class_of_ascii[byte], at);
        ++at;
      } else {
        at += step_character(at);
      }
      if (ends_alias_ && !is_plain_letter(at)) take_hits(at);
    }
    return std::move(hits_);
  }

 private:
  /// The cheap half of the test for a word's end; `s` may be a plural, a digit a version.
  [[nodiscard]] bool is_plain_letter(std::size_t at) const {
    if (at >= text_.size()) return false;
    const char lower = static_cast<char>(text_[at] | 0x20);
    return lower >= 'a' && lower <= 'z' && lower != 's';
  }

  void step(std::uint8_t byte_class, std::size_t at) {
    ends_alias_ = false;
    const bool repeats_separator = byte_class == index_.separator_class && last_class_ == byte_class;
    if (repeats_separator) return;
    last_class_ = byte_class;
    begins_[count_++ % begins_.size()] = at;
    if (state_ < index_.dense_states) {
      const std::uint32_t entry = index_.next[std::size_t{state_} * index_.class_count + byte_class];
      state_ = entry & ~alias_bit;
      ends_alias_ = (entry & alias_bit) != 0;
    } else {
      step_in_tree(byte_class);
    }
  }

  void step_in_tree(std::uint8_t byte_class) {
    while (state_ >= index_.dense_states) {
      const AliasIndex::State& s = index_.states[state_];
      for (std::uint32_t child = s.first_child; child < s.first_child + s.child_count; ++child) {
        if (index_.states[child].byte_class != byte_class) continue;
        state_ = child;
        const AliasIndex::State& c = index_.states[child];
        ends_alias_ = c.alias != AliasIndex::no_alias || c.shorter != 0;
        return;
      }
      state_ = s.failure;
    }
    const std::uint32_t entry = index_.next[std::size_t{state_} * index_.class_count + byte_class];
    state_ = entry & ~alias_bit;
    ends_alias_ = (entry & alias_bit) != 0;
  }

  std::size_t step_character(std::size_t at) {
    const Character character = character_at(text_, at);
    folded_.clear();
    append_folded(folded_, character);
    if (folded_.empty()) ends_alias_ = false;
    for (const char c : folded_)
      step(index_.class_of_byte[static_cast<unsigned char>(c)], at);
    return character.length;
  }

  void take_hits(std::size_t end) {
    std::uint32_t state = state_;
    if (index_.states[state].alias == AliasIndex::no_alias) state = index_.states[state].shorter;
    for (; state != 0; state = index_.states[state].shorter) {
      const std::uint32_t id = index_.states[state].alias;
      const Alias& alias = index_.aliases[id];
      const std::size_t first = count_ - alias.length;
      const std::size_t begin = begins_[first % begins_.size()];
      const bool begins_inside_character = first > 0 && begins_[(first - 1) % begins_.size()] == begin;
      if (begins_inside_character) continue;
      if (const auto whole = whole_word_end(text_, begin, end, alias, kind_))
        hits_.push_back({begin, *whole, id});
    }
  }

  const AliasIndex& index_;
  std::string_view text_;
  TextKind kind_;
  std::uint32_t state_ = 0;
  std::uint8_t last_class_ = 0;
  bool ends_alias_ = false;
  std::size_t count_ = 0;                  ///< folded bytes so far
  std::array<std::size_t, 256> begins_{};  ///< [i % 256]: where the character of folded byte i begins
  std::string folded_{};
  std::vector<Hit> hits_{};
};

static_assert(AliasIndex::max_alias_bytes < 255, "Scan remembers where the last 256 folded bytes began");

/// Leftmost first, then longest; drops what lies over an earlier one.
std::vector<Hit> longest_of(const AliasIndex& index, std::vector<Hit> hits) {
  const auto rank = [&](const Hit& hit) {
    const Alias& alias = index.aliases[hit.alias];
    return std::tuple(hit.begin, ~hit.end, alias.is_ambiguous, alias.skill);
  };
  // Hits come in the order of their ends, so each is at most a few places from its own: insertion is linear
  // here.
  for (std::size_t i = 1; i < hits.size(); ++i) {
    const Hit hit = hits[i];
    std::size_t to = i;
    for (; to > 0 && hit.begin <= hits[to - 1].begin && rank(hit) < rank(hits[to - 1]); --to)
      hits[to] = hits[to - 1];
    hits[to] = hit;
  }
  std::vector<Hit> kept;
  kept.reserve(hits.size());
  std::size_t end = 0;
  for (const Hit& hit : hits) {
    if (hit.begin < end) continue;
    end = hit.end;
    kept.push_back(hit);
  }
  return kept;
}

/// Lines end at LF, CRLF or CR. Goes over the text once, however many mentions there are.
void find_lines(std::string_view text, std::vector<SkillMention>& mentions) {
  std::size_t at = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  for (SkillMention& mention : mentions) {
    for (; at < mention.begin; ++at) {
      const char c = text[at];
      const bool ends_line = c == '\n' || (c == '\r' && text[at + 1] != '\n');
      if (ends_line) {
        ++line;
        column = 1;
      } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
        ++column;
      }
    }
    mention.line = line;
    mention.column = column;
  }
}

}  // namespace

std::vector<SkillMention> find_mentions(const AliasIndex& index, std::string_view text, TextKind kind) {
  const std::vector<Hit> hits = longest_of(index, Scan(index, text, kind).run());
  std::vector<SkillMention> mentions;
  mentions.reserve(hits.size());
  for (const Hit& hit : hits) {
    const Alias& alias = index.aliases[hit.alias];
    SkillMention mention;
    mention.skill = alias.skill;
    mention.begin = hit.begin;
    mention.end = hit.end;
    mention.is_ambiguous = alias.is_ambiguous;
    if (alias.skill.is_set()) mentions.push_back(mention);
  }
  find_lines(text, mentions);
  mark_negated(text, mentions);
  mark_context(index, text, kind, mentions);
  return mentions;
}

}  // namespace aipath
