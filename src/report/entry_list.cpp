// SPDX-License-Identifier: MIT
#include "report/entry_list.hpp"

#include "report/entry_list_rows.hpp"
#include "report/entry_lists.hpp"
#include "report/entry_values.hpp"
#include "report/escape.hpp"
#include "report/table_formats.hpp"

#include <algorithm>
#include <numeric>

namespace aipath {
namespace {

std::string people_text(const ListValue& value) {
  return value.number ? number_text(*value.number) : value.text;
}

bool is_empty(const EntryList& list, std::size_t column) {
  return std::all_of(list.rows.begin(), list.rows.end(),
                     [&](const auto& values) { return people_text(values[column]).empty(); });
}

/// Of the columns that a terminal shows.
std::vector<std::size_t> shown_columns(const EntryList& list) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < list.columns.size(); ++i) {
    const ColumnUse use = list.columns[i].use;
    if (use != ColumnUse::heading && use != ColumnUse::left_out && !is_empty(list, i)) shown.push_back(i);
  }
  return shown;
}

/// The currency stands beside its number and needs no title.
std::string people_title(const ListColumn& column) {
  return column.key == "currency" ? "" : words(column.key);
}

Table table_of(const EntryList& list, const std::vector<std::size_t>& shown) {
  constexpr std::size_t least = 12;
  Table table;
  for (const std::size_t i : shown) {
    const bool gives_way = list.columns[i].use == ColumnUse::gives_way;
    table.columns.push_back({.title = people_title(list.columns[i]),
                             .align = list.columns[i].is_number ? Align::right : Align::left,
                             .min_width = gives_way ? least : 1,
                             .gives_way = gives_way});
  }
  return table;
}

TableRow row_of(const std::vector<ListValue>& values, const std::vector<std::size_t>& shown) {
  TableRow row;
  for (const std::size_t i : shown)
    row.cells.push_back({.text = people_text(values[i])});
  return row;
}

/// The rows under one heading each, in the order in which the headings first appear.
Table grouped_table(const EntryList& list, std::size_t heading, const std::vector<std::size_t>& shown) {
  std::vector<std::string> headings;
  for (const auto& values : list.rows) {
    if (std::find(headings.begin(), headings.end(), values[heading].text) == headings.end())
      headings.push_back(values[heading].text);
  }
  Table table = table_of(list, shown);
  for (const std::string& group : headings) {
    table.rows.push_back({});
    const std::string title = group.empty() ? "no " + words(list.columns[heading].key) : group;
    table.rows.push_back({.across = {.text = title, .tone = Tone::strong}});
    for (const auto& values : list.rows) {
      if (values[heading].text == group) table.rows.push_back(row_of(values, shown));
    }
  }
  return table;
}

}  // namespace

EntryList make_list(const Catalog& catalog, EntryKind kind, const EntryFilter& filter) {
  EntryList list{.columns = list_columns(kind)};
  for (const EntryRef ref : list_entries(catalog, kind, filter)) {
    list.rows.push_back(
        visit_entry(catalog, ref, [&](const auto& entry) { return list_values(catalog, entry); }));
  }
  return list;
}

EntryList make_roadmap_list(const Catalog& catalog) {
  return make_list(catalog, EntryKind::roadmaps, {});
}

EntryList make_kind_list(const Catalog& catalog) {
  EntryList list;
  list.columns = {{.key = "kind"}, {.key = "count", .is_number = true}, {.key = "command"}};
  for_each_kind([&](EntryKind kind) {
    const std::size_t count = visit_list(catalog, kind, [](const auto& entries) { return entries.size(); });
    std::string name(entry_kind_name(kind));
    std::replace(name.begin(), name.end(), '_', '-');
    list.rows.push_back({{.text = words(name)},
                         {.number = static_cast<double>(count)},
                         {.text = "aipath roadmap list " + name}});
  });
  return list;
}

std::string list_text(const EntryList& list, const TextStyle& style) {
  const std::vector<std::size_t> shown = shown_columns(list);
  const auto heading = std::find_if(list.columns.begin(), list.columns.end(), [](const ListColumn& column) {
    return column.use == ColumnUse::heading;
  });
  if (heading != list.columns.end())
    return render_table(grouped_table(list, static_cast<std::size_t>(heading - list.columns.begin()), shown),
                        style);
  Table table = table_of(list, shown);
  for (const auto& values : list.rows)
    table.rows.push_back(row_of(values, shown));
  return render_table(table, style);
}

std::string list_markdown(const EntryList& list) {
  std::vector<std::size_t> all(list.columns.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  Table table = table_of(list, all);
  for (const auto& values : list.rows)
    table.rows.push_back(row_of(values, all));
  return markdown_table(table);
}

std::string list_csv(const EntryList& list) {
  std::string out;
  for (const ListColumn& column : list.columns)
    out += (out.empty() ? "" : ",") + column.key;
  out += "\n";
  for (const std::vector<ListValue>& values : list.rows) {
    std::string line;
    for (std::size_t i = 0; i < values.size(); ++i)
      line += (i == 0 ? "" : ",") +
              (values[i].number ? plain_number(*values[i].number) : csv_field(values[i].text));
    out += line + "\n";
  }
  return out;
}

}  // namespace aipath
