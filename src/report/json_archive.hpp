// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/fields.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace aipath {

using Json = nlohmann::ordered_json;

/// Shows the fields of a catalogue struct as a JSON object. Keys are those of the YAML, ids and enums are
/// text, every number about the world is an object with its source, date and confidence. What is not set or
/// empty is left out.
class JsonArchive {
 public:
  explicit JsonArchive(const Catalog& catalog) : catalog_(catalog) {}

  /// The object, once all fields were visited: what stands behind the entry and where it was written come
  /// last.
  [[nodiscard]] Json take();

  void entry_id(std::string& id) { put("id", id); }
  void where(SourceLocation& location) { where_ = location; }
  void provenance(ProvenanceId& id) { provenance_ = id; }
  void group(std::string_view) {}
  template <class T>
  void field(std::string_view key, T& member, FieldRule rule = {}) {
    if constexpr (std::is_same_v<T, int>) {
      if (member < rule.low) return;  // no value that the format allows: not set
    }
    put(key, value(member));
  }
  void choice(std::string_view key, std::string& member, std::initializer_list<std::string_view>,
              FieldRule = {}) {
    put(key, value(member));
  }
  void options(std::vector<SkillLevel>& options);
  void flat_cost(MoneyRange& cost) { object_.update(value(cost)); }
  /// Rows stand in full where they were written, in their market.
  void rows(std::string_view key, std::vector<SalaryId>& ids) { put_rows(key, ids); }
  void rows(std::string_view key, std::vector<GrowthId>& ids) { put_rows(key, ids); }

 private:
  /// Null stands for "not set".
  void put(std::string_view key, Json item);

  [[nodiscard]] static Json value(const std::string& text);
  [[nodiscard]] static Json value(bool flag) { return flag; }
  [[nodiscard]] static Json value(int number) { return number; }
  [[nodiscard]] static Json value(double number);
  [[nodiscard]] static Json value(PartialDate date) { return value(format_date(date)); }
  [[nodiscard]] static Json value(const std::array<std::string, max_level>& lines);
  [[nodiscard]] Json value(const Fact& fact) const;
  [[nodiscard]] Json value(const Estimate& estimate) const;
  [[nodiscard]] Json value(const Money& money) const;
  [[nodiscard]] Json value(const MoneyRange& range) const;
  void add_provenance(Json& object, ProvenanceId id) const;

  template <class Enum>
    requires std::is_enum_v<Enum>
  [[nodiscard]] static Json value(Enum item) {
    return value(std::string(enum_name(item)));
  }
  template <class Tag>
  [[nodiscard]] Json value(Id<Tag> id) const {
    return id.is_set() ? Json(catalog_[id].id) : Json();
  }
  template <class T>
  [[nodiscard]] Json value(const std::optional<T>& item) const {
    return item ? value(*item) : Json();
  }
  template <class T>
  [[nodiscard]] Json value(const std::vector<T>& items) const {
    return list_value(items);
  }
  template <class T, std::size_t n>
  [[nodiscard]] Json value(const std::array<T, n>& items) const {
    return list_value(items);
  }
  template <class T>
  [[nodiscard]] Json value(const std::map<std::string, T>& items) const {
    Json object;
    for (const auto& [name, item] : items)
      object[name] = value(item);
    return object;
  }
  template <class T>
    requires requires(JsonArchive& archive, T& member) { describe(archive, member); }
  [[nodiscard]] Json value(const T& entry) const {
    JsonArchive inner(catalog_);
    T copy = entry;  // archives visit through references; this one changes nothing
    describe(inner, copy);
    return inner.take();
  }

  template <class List>
  [[nodiscard]] Json list_value(const List& items) const {
    Json list;
    for (const auto& item : items)
      list.push_back(value(item));
    return list;
  }
  template <class RowId>
  void put_rows(std::string_view key, const std::vector<RowId>& ids) {
    Json list;
    for (const RowId id : ids)
      list.push_back(value(catalog_[id]));
    put(key, std::move(list));
  }

  const Catalog& catalog_;
  Json object_ = Json::object();
  ProvenanceId provenance_{};
  SourceLocation where_{};
};

/// One entry of the catalogue as a JSON object.
template <class Entry>
[[nodiscard]] Json entry_fields(const Catalog& catalog, const Entry& entry) {
  JsonArchive archive(catalog);
  Entry copy = entry;
  describe(archive, copy);
  return archive.take();
}

}  // namespace aipath
