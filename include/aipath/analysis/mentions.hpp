// SPDX-License-Identifier: MIT
//
// Skills in free text: a resume, a job advert. One pass over the text finds all names and aliases of a
// catalogue.
//
// Design. The automaton is our own Aho-Corasick of about a hundred lines. RE2 says which of two thousand
// alternatives matched, but not where each ends, and has to compile them first; Hyperscan exists for amd64
// only; a hash of words cannot tell `C` from `C++`. Names are shorter than a line and made of few different
// bytes, so a dense table of the states nearest to the root by classes of bytes takes 700 KB and is built
// when it is first needed, never at the start of the program. States beyond `AliasIndex::max_dense_states`
// keep lists of children and failure links: few bytes lead there, and a very large catalogue costs little
// memory.
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace aipath {

/// One name of a skill as the automaton knows it.
struct Alias {
  SkillId skill{};           ///< not set: a phrase that only looks like a skill, such as "Java script"
  std::uint32_t length = 0;  ///< in bytes of folded text
  bool is_ambiguous = false;
};

/// All names of a catalogue, folded and joined into one automaton. Made by `build_alias_index`.
struct AliasIndex {
  static constexpr std::uint32_t no_alias = 0xFFFFFFFF;
  static constexpr std::uint32_t max_dense_states = 1U << 12U;
  /// Longer names, in bytes of folded text, are not looked for.
  static constexpr std::uint32_t max_alias_bytes = 200;

  std::array<std::uint8_t, 256> class_of_byte{};   ///< of folded text; 0: in no alias
  std::array<std::uint8_t, 128> class_of_ascii{};  ///< of text as it is written
  std::uint8_t separator_class = 0;
  std::uint32_t class_count = 1;
  std::uint32_t dense_states = 0;
  std::vector<std::uint32_t> next{};  ///< [state * class_count + class]; bit 31: an alias ends there

  /// States in the order of their depth; the root is state 0.
  struct State {
    std::uint32_t failure = 0;  ///< state of the longest proper suffix
    std::uint32_t shorter = 0;  ///< nearest state on the chain of failures at which an alias ends; 0: none
    std::uint32_t alias = no_alias;
    std::uint32_t first_child = 0;  ///< children stand together
    std::uint8_t child_count = 0;
    std::uint8_t byte_class = 0;  ///< of the edge from the parent
  };
  std::vector<State> states{};
  std::vector<Alias> aliases{};
  std::vector<CategoryId> categories{};  ///< by skill
};

/// Takes time in proportion to the length of all names: about a millisecond for 200 skills. Where two skills
/// have the same name, the one to which it is not ambiguous wins, then the one that stands first in the
/// catalogue.
[[nodiscard]] AliasIndex build_alias_index(const Catalog& catalog);

enum class TextKind : std::uint8_t {
  prose,
  skill_list  ///< a list of skills and nothing else: an ambiguous word is meant as a skill
};

/// A place in a text that names a skill.
struct SkillMention {
  SkillId skill{};
  std::size_t begin = 0;      ///< in bytes
  std::size_t end = 0;        ///< behind the last byte; takes in a plural `s` and digits of a version
  std::uint32_t line = 1;     ///< from 1
  std::uint32_t column = 1;   ///< from 1, in characters
  bool is_ambiguous = false;  ///< the word also means something else: search, R, spark
  bool has_context = false;   ///< of an ambiguous one: what stands around it says that the skill is meant
  bool is_negated = false;    ///< "no Kubernetes needed"

  [[nodiscard]] bool counts() const { return !is_negated && (!is_ambiguous || has_context); }
};

/// Every mention, leftmost and longest first, none overlapping another, in the order of the text. Upper and
/// lower case are the same, and so are spaces, hyphens, underscores and the end of a line; Unicode is
/// compared in its compatibility form (full-width letters, ligatures, accents in one piece or two). Bytes
/// that are not UTF-8 are part of no mention. Names stand between word boundaries: `C` is not in `C++` and
/// `Java` not in `JavaScript`. Time is linear in the length of the text, whatever the number of names.
[[nodiscard]] std::vector<SkillMention> find_mentions(const AliasIndex& index, std::string_view text,
                                                      TextKind kind = TextKind::prose);

}  // namespace aipath
