// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/fields.hpp"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace aipath {

/// New index by old index for one kind; Id::none for entries that are gone.
using IndexMap = std::vector<std::uint32_t>;

struct IndexMaps {
  IndexMap sources{}, categories{}, skills{}, roles{}, uplift_classes{}, certifications{}, salaries{},
      growth{}, topics{};

  [[nodiscard]] const IndexMap& of(SourceId) const { return sources; }
  [[nodiscard]] const IndexMap& of(CategoryId) const { return categories; }
  [[nodiscard]] const IndexMap& of(SkillId) const { return skills; }
  [[nodiscard]] const IndexMap& of(RoleId) const { return roles; }
  [[nodiscard]] const IndexMap& of(UpliftClassId) const { return uplift_classes; }
  [[nodiscard]] const IndexMap& of(CertificationId) const { return certifications; }
  [[nodiscard]] const IndexMap& of(SalaryId) const { return salaries; }
  [[nodiscard]] const IndexMap& of(GrowthId) const { return growth; }
  [[nodiscard]] const IndexMap& of(TopicId) const { return topics; }
};

/// Maps every id of a struct. A list item that names an entry that is gone goes too; an emptied list of
/// requirement options makes the requirement go.
class Renumber {
 public:
  explicit Renumber(const IndexMaps& maps) : maps_(maps) {}

  template <class Tag>
  void map(Id<Tag>& id) {
    if (!id.is_set()) return;
    const IndexMap& index = maps_.of(id);
    id.index = id.index < index.size() ? index[id.index] : Id<Tag>::none;
    if (!id.is_set()) names_gone_ = true;
  }
  void map(ProvenanceId&) {}

  /// Whether something that the visited struct named is gone.
  [[nodiscard]] bool names_gone() const { return names_gone_; }

  void entry_id(std::string&) {}
  void where(SourceLocation&) {}
  void provenance(ProvenanceId&) {}
  void group(std::string_view) {}
  void choice(std::string_view, std::string&, std::initializer_list<std::string_view>, FieldRule = {}) {}
  void flat_cost(MoneyRange&) {}
  void options(std::vector<SkillLevel>& options) {
    map_all(options);
    if (options.empty()) names_gone_ = true;
  }
  template <class RowId>
  void rows(std::string_view, std::vector<RowId>& ids) {
    map_all(ids);
  }
  template <class T>
  void field(std::string_view, T& member, FieldRule = {}) {
    visit(member);
  }

 private:
  template <class Tag>
  void visit(Id<Tag>& id) {
    map(id);
  }
  template <class T>
  void visit(std::vector<T>& list) {
    map_all(list);
  }
  template <class T>
    requires requires(Renumber& archive, T& member) { describe(archive, member); }
  void visit(T& member) {
    describe(*this, member);
  }
  template <class T>
    requires(!requires(Renumber& archive, T& member) { describe(archive, member); })
  void visit(T&) {}

  template <class T>
  void map_all(std::vector<T>& list) {
    std::erase_if(list, [&](T& item) {
      Renumber inner(maps_);
      inner.visit(item);
      return inner.names_gone();
    });
  }

  const IndexMaps& maps_;
  bool names_gone_ = false;
};

}  // namespace aipath
