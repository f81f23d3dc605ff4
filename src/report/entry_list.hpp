// SPDX-License-Identifier: MIT
//
// The columns that matter for each kind of entry, with values that people and programs each read in their
// way.
#pragma once

#include "report/table.hpp"
#include <aipath/report/entries.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// How a column is set where people read it on a terminal; Markdown and CSV have all of them.
enum class ColumnUse : std::uint8_t {
  plain,
  gives_way,  ///< is cut where the table is too wide
  heading,    ///< groups the rows under its values
  left_out    ///< of no use without room for it
};

struct ListColumn {
  std::string key{};  ///< snake_case, of CSV; people read it with spaces
  ColumnUse use = ColumnUse::plain;
  bool is_number = false;
};

/// A number, or a text.
struct ListValue {
  std::string text{};
  std::optional<double> number{};
};

struct EntryList {
  std::vector<ListColumn> columns{};
  std::vector<std::vector<ListValue>> rows{};
};

[[nodiscard]] EntryList make_list(const Catalog& catalog, EntryKind kind, const EntryFilter& filter);
/// The roadmaps of the catalogue.
[[nodiscard]] EntryList make_roadmap_list(const Catalog& catalog);
/// Every kind with its count and the command that lists it.
[[nodiscard]] EntryList make_kind_list(const Catalog& catalog);

[[nodiscard]] std::string list_text(const EntryList& list, const TextStyle& style);
[[nodiscard]] std::string list_markdown(const EntryList& list);
[[nodiscard]] std::string list_csv(const EntryList& list);

}  // namespace aipath
