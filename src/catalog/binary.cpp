// SPDX-License-Identifier: MIT
#include "catalog/binary.hpp"

#include "catalog/fields.hpp"

#include <cassert>
#include <cstring>
#include <initializer_list>
#include <map>
#include <optional>
#include <type_traits>

namespace aipath {
namespace {

template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, PartialDate> ||
                std::is_same_v<T, Fact> || std::is_same_v<T, Estimate> || std::is_same_v<T, SourceLocation>;

/// What both directions share: every kind of field ends in `carry`.
template <class Self>
class BinaryArchive {
  friend Self;
  BinaryArchive() = default;

 public:
  void entry_id(std::string& id) { self().carry(id); }
  void where(SourceLocation& location) { self().carry(location); }
  void provenance(ProvenanceId& id) { self().carry(id); }
  void group(std::string_view) {}
  template <class T>
  void field(std::string_view, T& member, FieldRule = {}) {
    self().carry(member);
  }
  void choice(std::string_view, std::string& member, std::initializer_list<std::string_view>,
              FieldRule = {}) {
    self().carry(member);
  }
  void options(std::vector<SkillLevel>& options) { self().carry(options); }
  void flat_cost(MoneyRange& cost) { self().carry(cost); }
  template <class RowId>
  void rows(std::string_view, std::vector<RowId>& ids) {
    self().carry(ids);
  }

  void carry(Money& m) {
    self().carry(m.amount);
    self().carry(m.currency);
    self().carry(m.provenance);
    self().carry(m.where);
  }
  void carry(MoneyRange& m) {
    self().carry(m.low);
    self().carry(m.high);
    self().carry(m.currency);
    self().carry(m.provenance);
    self().carry(m.where);
  }
  void carry(Provenance& p) {
    self().carry(p.sources);
    self().carry(p.as_of);
    self().carry(p.confidence);
    self().carry(p.note);
  }
  template <class Tag>
  void carry(Id<Tag>& id) {
    self().carry(id.index);
  }
  template <class T, std::size_t n>
  void carry(std::array<T, n>& items) {
    for (T& item : items)
      self().carry(item);
  }
  template <class T>
    requires requires(Self& archive, T& member) { describe(archive, member); }
  void carry(T& member) {
    describe(self(), member);
  }

 private:
  Self& self() { return static_cast<Self&>(*this); }
};

class BinaryWriter : public BinaryArchive<BinaryWriter> {
 public:
  using BinaryArchive::carry;

  template <Plain T>
  void carry(T& value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void carry(std::string& text) {
    size(text.size());
    bytes_ += text;
  }
  template <class T>
  void carry(std::vector<T>& list) {
    size(list.size());
    for (T& item : list)
      carry(item);
  }
  template <class T>
  void carry(std::optional<T>& value) {
    bytes_.push_back(value ? '\1' : '\0');
    if (value) carry(*value);
  }
  template <class T>
  void carry(std::map<std::string, T>& items) {
    size(items.size());
    for (auto& [name, item] : items) {
      std::string key = name;
      carry(key);
      carry(item);
    }
  }

  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  void size(std::size_t count) {
    auto stored = static_cast<std::uint32_t>(count);
    carry(stored);
  }

  std::string bytes_;
};

class BinaryReader : public BinaryArchive<BinaryReader> {
 public:
  using BinaryArchive::carry;

  explicit BinaryReader(std::string_view bytes) : bytes_(bytes) {}

  template <Plain T>
  void carry(T& value) {
    take(sizeof value).copy(reinterpret_cast<char*>(&value), sizeof value);
  }
  void carry(std::string& text) { text = take(size()); }
  template <class T>
  void carry(std::vector<T>& list) {
    list.resize(size());
    for (T& item : list)
      carry(item);
  }
  template <class T>
  void carry(std::optional<T>& value) {
    if (take(1).front() != '\0') carry(value.emplace());
  }
  template <class T>
  void carry(std::map<std::string, T>& items) {
    for (std::uint32_t left = size(); left > 0; --left) {
      std::string key;
      carry(key);
      carry(items[key]);
    }
  }

 private:
  std::string_view take(std::size_t count) {
    assert(count <= bytes_.size());
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }
  std::uint32_t size() {
    std::uint32_t stored = 0;
    carry(stored);
    return stored;
  }

  std::string_view bytes_;
};

template <class Archive>
void carry_catalog(Archive& archive, Catalog& c) {
  archive.carry(c.files);
  archive.carry(c.roadmaps);
  archive.carry(c.sources);
  archive.carry(c.provenances);
  archive.carry(c.categories);
  archive.carry(c.skills);
  archive.carry(c.roles);
  archive.carry(c.certifications);
  archive.carry(c.uplift_classes);
  archive.carry(c.uplift_evidence);
  archive.carry(c.uplift_rules);
  archive.carry(c.resources);
  archive.carry(c.projects);
  archive.carry(c.practice_rules);
  archive.carry(c.markets);
  archive.carry(c.salaries);
  archive.carry(c.growth);
  archive.carry(c.decisions);
  archive.carry(c.topics);
  archive.carry(c.questions);
  archive.carry(c.answer_frame);
  archive.carry(c.preparation);
  archive.carry(c.learning_stages);
  archive.carry(c.succession.renames);
  archive.carry(c.succession.splits);
  archive.carry(c.succession.merges);
}

}  // namespace

std::string encode(const Catalog& catalog) {
  Catalog copy = catalog;  // archives visit through references; the writer changes nothing
  BinaryWriter writer;
  carry_catalog(writer, copy);
  return writer.take();
}

Catalog decode(std::string_view bytes) {
  Catalog catalog;
  BinaryReader reader(bytes);
  carry_catalog(reader, catalog);
  return catalog;
}

}  // namespace aipath
