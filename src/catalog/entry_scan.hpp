// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/fields.hpp"
#include "catalog/symbols.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// An archive (see fields.hpp) that lists the texts, numbers about the world and provenances of one entry.
/// What it lists lives as long as the entry.
class EntryScan {
 public:
  struct Text {
    std::string_view key{};
    std::string_view text{};
  };
  struct Number {
    std::string_view key{};
    ProvenanceId provenance{};
    SourceLocation where{};
  };

  std::vector<Text> texts{};
  std::vector<Number> numbers{};
  std::vector<ProvenanceId> provenances{};

  void entry_id(const std::string&) {}
  void where(const SourceLocation&) {}
  void group(std::string_view) {}
  void provenance(const ProvenanceId& id) { provenances.push_back(id); }
  template <class T>
  void field(std::string_view key, T& member, FieldRule = {}) {
    visit(key, member);
  }
  void choice(std::string_view, std::string&, std::initializer_list<std::string_view>, FieldRule = {}) {}
  void options(std::vector<SkillLevel>& options) { visit("any_of", options); }
  void flat_cost(MoneyRange& cost) { visit("amount", cost); }
  template <class RowId>
  void rows(std::string_view, std::vector<RowId>&) {}

 private:
  void add_number(std::string_view key, ProvenanceId provenance, SourceLocation where) {
    numbers.push_back({key, provenance, where});
    provenances.push_back(provenance);
  }

  void visit(std::string_view key, std::string& text) { texts.push_back({key, text}); }
  void visit(std::string_view key, Fact& fact) { add_number(key, fact.provenance, fact.where); }
  void visit(std::string_view key, Estimate& estimate) {
    add_number(key, estimate.provenance, estimate.where);
  }
  void visit(std::string_view key, Money& money) { add_number(key, money.provenance, money.where); }
  void visit(std::string_view key, MoneyRange& range) { add_number(key, range.provenance, range.where); }
  template <class T>
  void visit(std::string_view key, std::optional<T>& value) {
    if (value) visit(key, *value);
  }
  template <class T>
  void visit(std::string_view key, std::vector<T>& list) {
    for (T& item : list)
      visit(key, item);
  }
  template <class T, std::size_t n>
  void visit(std::string_view key, std::array<T, n>& list) {
    for (T& item : list)
      visit(key, item);
  }
  template <class T>
  void visit(std::string_view key, std::map<std::string, T>& items) {
    for (auto& [name, item] : items) {
      texts.push_back({key, name});
      visit(name, item);
    }
  }
  template <class T>
    requires requires(EntryScan& archive, T& member) { describe(archive, member); }
  void visit(std::string_view, T& member) {
    describe(*this, member);
  }
  template <class T>
    requires(!requires(EntryScan& archive, T& member) { describe(archive, member); })
  void visit(std::string_view, T&) {}
};

/// Calls `visit(kind, entry, scan)` for every entry with an id: "skill", "salary-row" and so on.
template <class Visit>
void scan_entries(const Catalog& catalog, Visit visit) {
  const Symbols kinds;
  for_each_table(kinds, catalog, [&](const SymbolTable& table, const auto& list) {
    typename std::decay_t<decltype(list)>::value_type copy;  // archives visit through references
    for (const auto& entry : list) {
      copy = entry;
      EntryScan scan;
      describe(scan, copy);
      visit(table.kind(), entry, scan);
    }
  });
}

}  // namespace aipath
