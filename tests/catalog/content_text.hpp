// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/fields.hpp"

#include <fmt/format.h>

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aipath {

/// Writes what an entry says, with names instead of indexes and without places, so that catalogues can be
/// compared that were read from differently arranged files.
class ContentText {
 public:
  explicit ContentText(const Catalog& catalog) : catalog_(catalog) {}

  [[nodiscard]] std::string take() { return std::move(out_); }

  void entry_id(std::string&) {}
  void where(SourceLocation&) {}
  void group(std::string_view) {}
  void provenance(ProvenanceId& id) { write("provenance", text(id)); }
  void choice(std::string_view key, std::string& member, std::initializer_list<std::string_view>,
              FieldRule = {}) {
    write(key, member);
  }
  void options(std::vector<SkillLevel>& options) { write("options", text(options)); }
  void flat_cost(MoneyRange& cost) { write("cost", text(cost)); }
  template <class T>
  void rows(std::string_view key, std::vector<T>& ids) {
    write(key, text(ids));
  }
  template <class T>
  void field(std::string_view key, T& member, FieldRule = {}) {
    write(key, text(member));
  }

 private:
  void write(std::string_view key, const std::string& value) { out_ += fmt::format("{}={}; ", key, value); }

  std::string text(std::string& value) { return value; }
  std::string text(int& value) { return std::to_string(value); }
  std::string text(bool& value) { return value ? "true" : "false"; }
  std::string text(double& value) { return fmt::format("{}", value); }
  std::string text(PartialDate& date) { return format_date(date); }
  std::string text(ProvenanceId& id) {
    if (!id.is_set()) return "none";
    Provenance p = catalog_[id];
    return fmt::format("<{} {} {} {}>", text(p.sources), format_date(p.as_of), enum_name(p.confidence),
                       p.note);
  }
  template <class Tag>
  std::string text(Id<Tag>& id) {
    return id.is_set() ? catalog_[id].id : "none";
  }
  std::string text(Fact& fact) { return fmt::format("{}{}", fact.value, text(fact.provenance)); }
  std::string text(Estimate& e) {
    return fmt::format("{}/{}/{}{}", e.low, e.likely, e.high, text(e.provenance));
  }
  std::string text(Money& m) { return fmt::format("{} {}{}", m.amount, m.currency, text(m.provenance)); }
  std::string text(MoneyRange& m) {
    return fmt::format("{}-{} {}{}", m.low, m.high, m.currency, text(m.provenance));
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  std::string text(Enum& value) {
    return std::string(enum_name(value));
  }
  template <class T>
  std::string text(std::optional<T>& value) {
    return value ? text(*value) : "-";
  }
  template <class T>
  std::string text(std::vector<T>& list) {
    return join(list);
  }
  template <class T, std::size_t n>
  std::string text(std::array<T, n>& list) {
    return join(list);
  }
  template <class T>
  std::string text(std::map<std::string, T>& items) {
    std::string all = "{";
    for (auto& [name, item] : items)
      all += name + ": " + text(item) + ", ";
    return all + "}";
  }
  template <class T>
    requires requires(ContentText& archive, T& member) { describe(archive, member); }
  std::string text(T& member) {
    ContentText inner(catalog_);
    describe(inner, member);
    return "{" + inner.take() + "}";
  }
  template <class List>
  std::string join(List& list) {
    std::string all = "[";
    for (auto& item : list)
      all += text(item) + ", ";
    return all + "]";
  }

  const Catalog& catalog_;
  std::string out_;
};

template <class Entry>
void add_content(std::map<std::string, std::string>& content, const Catalog& catalog, std::string_view kind,
                 std::vector<Entry> entries) {
  for (Entry& entry : entries) {
    ContentText text(catalog);
    describe(text, entry);
    content[fmt::format("{} {}", kind, entry.id)] = text.take();
  }
}

/// What every entry says, by kind and id.
inline std::map<std::string, std::string> content_of(const Catalog& c) {
  std::map<std::string, std::string> content;
  add_content(content, c, "source", c.sources);
  add_content(content, c, "category", c.categories);
  add_content(content, c, "skill", c.skills);
  add_content(content, c, "role", c.roles);
  add_content(content, c, "certification", c.certifications);
  add_content(content, c, "uplift class", c.uplift_classes);
  add_content(content, c, "uplift evidence", c.uplift_evidence);
  add_content(content, c, "resource", c.resources);
  add_content(content, c, "project", c.projects);
  add_content(content, c, "practice rule", c.practice_rules);
  add_content(content, c, "market", c.markets);
  add_content(content, c, "salary", c.salaries);
  add_content(content, c, "growth", c.growth);
  add_content(content, c, "decision", c.decisions);
  add_content(content, c, "topic", c.topics);
  add_content(content, c, "question", c.questions);
  add_content(content, c, "stage", c.learning_stages);
  return content;
}

}  // namespace aipath
