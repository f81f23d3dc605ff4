// SPDX-License-Identifier: MIT
//
// What a catalogue holds, as lists and entry by entry. Untrusted text is made harmless in every format.
#pragma once

#include <aipath/catalog/catalog.hpp>
#include <aipath/report/text_style.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// The lists of a catalogue, in the order in which the overview shows them.
enum class EntryKind : std::uint8_t {
  roadmaps,
  sources,
  categories,
  skills,
  roles,
  certifications,
  uplift_classes,
  uplift_evidence,
  uplift_rules,
  resources,
  projects,
  practice_rules,
  markets,
  salaries,
  growth,
  decisions,
  topics,
  questions,
  learning_stages
};

inline constexpr std::size_t entry_kind_count = 19;

/// `learning_stages`: the key of the list in YAML and JSON.
[[nodiscard]] std::string_view entry_kind_name(EntryKind kind);
/// `learning stage`: one entry of the kind, in words.
[[nodiscard]] std::string_view entry_kind_singular(EntryKind kind);
/// Reads a kind in the plural or singular, with `_`, `-` or a space between its words, without regard to
/// case; `interview` means topics.
[[nodiscard]] std::optional<EntryKind> parse_entry_kind(std::string_view name);
/// What `parse_entry_kind` reads, for "did you mean".
[[nodiscard]] std::vector<std::string_view> entry_kind_candidates();
/// Whether a category says anything about entries of the kind: skills, and what names skills.
[[nodiscard]] bool has_category(EntryKind kind);

/// Which entries of a list are meant; an entry must pass everything that is set.
struct EntryFilter {
  std::optional<CategoryId> category{};  ///< skills of it, and what asks, teaches, shows or tests one of them
  std::string text{};                    ///< part of an id, a name or an alias, without regard to case
};

/// The place of an entry in the list of its kind.
struct EntryRef {
  EntryKind kind = EntryKind::skills;
  std::size_t index = 0;

  friend bool operator==(const EntryRef&, const EntryRef&) = default;
};

/// In the order of the catalogue, skills by category.
[[nodiscard]] std::vector<EntryRef> list_entries(const Catalog& catalog, EntryKind kind,
                                                 const EntryFilter& filter);

/// All entries of every kind with this id; if there is none, what the id of an older roadmap has become; else
/// the entries that are called so, without regard to case: a skill's or role's name or alias, a
/// certification's name or exam code. Empty if nothing fits.
[[nodiscard]] std::vector<EntryRef> find_entries(const Catalog& catalog, std::string_view id_or_name);
/// Ids and names that `find_entries` finds, for "did you mean". The texts live as long as the catalogue.
[[nodiscard]] std::vector<std::string_view> entry_name_candidates(const Catalog& catalog);
[[nodiscard]] std::optional<CategoryId> find_category(const Catalog& catalog, std::string_view id);

/// The list of one kind with the columns that matter for it.
[[nodiscard]] std::string entries_text(const Catalog& catalog, EntryKind kind, const EntryFilter& filter,
                                       const TextStyle& style);
[[nodiscard]] std::string entries_markdown(const Catalog& catalog, EntryKind kind, const EntryFilter& filter);
[[nodiscard]] std::string entries_csv(const Catalog& catalog, EntryKind kind, const EntryFilter& filter);
/// `aipath.roadmap-list/1`, with every entry in full.
[[nodiscard]] std::string entries_json(const Catalog& catalog, EntryKind kind, const EntryFilter& filter);

/// The roadmaps, and how many entries of each kind they hold.
[[nodiscard]] std::string catalog_overview_text(const Catalog& catalog, const TextStyle& style);
[[nodiscard]] std::string catalog_overview_markdown(const Catalog& catalog);
[[nodiscard]] std::string catalog_overview_csv(const Catalog& catalog);
/// `aipath.roadmap-overview/1`.
[[nodiscard]] std::string catalog_overview_json(const Catalog& catalog);

/// Entries in full, with what refers to them and where their numbers come from.
[[nodiscard]] std::string entry_text(const Catalog& catalog, const std::vector<EntryRef>& entries,
                                     const TextStyle& style);
[[nodiscard]] std::string entry_markdown(const Catalog& catalog, const std::vector<EntryRef>& entries);
/// `aipath.roadmap-show/1`.
[[nodiscard]] std::string entry_json(const Catalog& catalog, const std::vector<EntryRef>& entries);

}  // namespace aipath
