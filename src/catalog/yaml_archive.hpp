// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/draft.hpp"
#include "catalog/fields.hpp"
#include "catalog/value_readers.hpp"
#include "yaml/map_reader.hpp"
#include "yaml/scalar.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace aipath {

/// Reads the fields of one entry, or of a struct inside it, from a YAML map. Only keys that are there are
/// set, so reading into a filled struct overrides it field by field.
class YamlArchive {
 public:
  /// `is_new`: keys that are required must be there.
  YamlArchive(Draft& draft, Diagnostics& diagnostics, yaml::Value map, std::string_view what, bool is_new);

  void entry_id(std::string&) { (void)map_.find("id"); }
  void where(SourceLocation& location) { location = map_.value().location(); }
  /// `source`, `as_of`, `confidence` and `note` of the entry; its numbers inherit them.
  void provenance(ProvenanceId& id);
  /// `NAME_source` and so on: provenance of the numbers of one field, before the entry's.
  void group(std::string_view name);

  template <class T>
  void field(std::string_view key, T& member, FieldRule rule = {}) {
    const std::optional<yaml::Value> value = rule.required && is_new_ ? map_.require(key) : map_.find(key);
    if (!value) return;
    const ProvenanceId outer = current_;
    current_ = provenance_of_group(key);
    read(*value, member, rule, key);
    current_ = outer;
  }
  void choice(std::string_view key, std::string& member, std::initializer_list<std::string_view> allowed,
              FieldRule rule = {});
  /// `skill` and `level`, or `any_of`.
  void options(std::vector<SkillLevel>& options);
  /// `amount`, or `low` and `high`, beside `currency`, in the map of the owner.
  void flat_cost(MoneyRange& cost);
  void rows(std::string_view key, std::vector<SalaryId>& ids);
  void rows(std::string_view key, std::vector<GrowthId>& ids);

  void report_unknown_keys() { map_.report_unknown_keys(); }

 private:
  void read(yaml::Value value, std::string& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, bool& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, int& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, double& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, PartialDate& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, Fact& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, Estimate& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, Money& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, MoneyRange& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, std::array<Estimate, max_level>& out, FieldRule rule, std::string_view what);
  void read(yaml::Value value, std::array<std::string, max_level>& out, FieldRule rule,
            std::string_view what);
  [[nodiscard]] std::optional<std::size_t> read_name(yaml::Value value, const std::string_view* names,
                                                     std::size_t count);

  template <class Enum>
    requires std::is_enum_v<Enum>
  void read(yaml::Value value, Enum& out, FieldRule, std::string_view) {
    const auto& names = EnumNames<Enum>::names;
    const std::optional<std::size_t> index = read_name(value, names.data(), names.size());
    if (index) out = static_cast<Enum>(*index + static_cast<std::size_t>(EnumNames<Enum>::first));
  }

  template <class Tag>
  void read(yaml::Value value, Id<Tag>& out, FieldRule, std::string_view what) {
    const std::uint32_t symbol = read_reference(value, draft_.symbols.of(Id<Tag>{}), what);
    if (symbol != Id<Tag>::none) out = Id<Tag>{symbol};
  }

  template <class T>
  void read(yaml::Value value, std::optional<T>& out, FieldRule rule, std::string_view what) {
    read(value, out.emplace(), rule, what);
  }

  template <class T>
  void read(yaml::Value value, std::vector<T>& out, FieldRule rule, std::string_view what) {
    if (!require_items(value, what, rule.required)) return;
    std::vector<T> items;
    for (auto item = value.first(); item; item = item->next())
      read(*item, items.emplace_back(), rule, what);
    out = std::move(items);
  }

  template <class T>
  void read(yaml::Value value, std::map<std::string, T>& out, FieldRule rule, std::string_view what) {
    if (!require_map(value, what, diagnostics_)) return;
    std::map<std::string, T> items;
    for (auto key = value.first(); key;) {
      const auto item = key->next();
      if (!item) break;
      if (key->is_scalar()) read(*item, items[std::string(key->text())], rule, what);
      key = item->next();
    }
    out = std::move(items);
  }

  /// A struct with fields of its own.
  template <class T>
    requires requires(YamlArchive& archive, T& member) { describe(archive, member); }
  void read(yaml::Value value, T& out, FieldRule, std::string_view what) {
    YamlArchive inner(draft_, diagnostics_, value, what, true);
    inner.current_ = current_;
    inner.groups_ = groups_;
    describe(inner, out);
    inner.report_unknown_keys();
  }

  [[nodiscard]] std::uint32_t read_reference(yaml::Value value, SymbolTable& table, std::string_view what);
  [[nodiscard]] bool require_items(yaml::Value value, std::string_view what, bool needs_an_item);
  [[nodiscard]] ProvenanceId provenance_of_group(std::string_view key) const;
  [[nodiscard]] ProvenanceId read_provenance(yaml::MapReader& map, std::string_view prefix,
                                             ProvenanceId inherited);
  void read_low_likely_high(yaml::MapReader& map, Estimate& out, FieldRule rule);
  void check_order(yaml::Value value, double low, double likely, double high);

  Draft& draft_;
  Diagnostics& diagnostics_;
  yaml::MapReader map_;
  bool is_new_;
  ProvenanceId current_{};
  std::vector<std::pair<std::string_view, ProvenanceId>> groups_{};
};

/// Reads the id of an entry: kebab-case, at most 64 characters. Codes: missing-key, bad-id.
[[nodiscard]] std::optional<std::string> read_id(yaml::Value entry, Diagnostics& diagnostics);

/// Whether a text is an id.
[[nodiscard]] bool is_id(std::string_view text);

}  // namespace aipath
