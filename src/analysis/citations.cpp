// SPDX-License-Identifier: MIT
#include "catalog/fields.hpp"
#include <aipath/analysis/references.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace aipath {
namespace {

/// Counts what names a source among the fields of a struct.
class CitationCounter {
 public:
  CitationCounter(const Catalog& catalog, SourceId source) : catalog_(catalog), source_(source) {}

  [[nodiscard]] const Citations& counted() const { return counted_; }

  void entry_id(const std::string&) {}
  void where(const SourceLocation&) {}
  void provenance(const ProvenanceId& id) {
    if (cites(id)) ++counted_.entries;
  }
  void group(std::string_view) {}
  void choice(std::string_view, const std::string&, std::initializer_list<std::string_view>, FieldRule = {}) {
  }
  void flat_cost(const MoneyRange& cost) { count(cost); }
  void options(std::vector<SkillLevel>& options) { count(options); }
  template <class RowId>
  void rows(std::string_view, const std::vector<RowId>&) {}  // counted in the lists of their own
  template <class T>
  void field(std::string_view, T& member, FieldRule = {}) {
    count(member);
  }

  template <class T>
  void count(std::vector<T>& list) {
    for (T& item : list)
      count(item);
  }
  template <class T, std::size_t n>
  void count(std::array<T, n>& list) {
    for (T& item : list)
      count(item);
  }
  template <class T>
  void count(std::optional<T>& item) {
    if (item) count(*item);
  }
  template <class T>
  void count(std::map<std::string, T>& items) {
    for (auto& [name, item] : items)
      count(item);
  }
  template <class T>
  void count(T& member) {
    if constexpr (requires { describe(*this, member); }) {
      describe(*this, member);
    } else if constexpr (requires { member.provenance; }) {
      if (cites(member.provenance)) ++counted_.numbers;
    }
  }

 private:
  [[nodiscard]] bool cites(ProvenanceId id) const {
    if (!id.is_set()) return false;
    const std::vector<SourceId>& sources = catalog_[id].sources;
    return std::find(sources.begin(), sources.end(), source_) != sources.end();
  }

  const Catalog& catalog_;
  SourceId source_;
  Citations counted_{};
};

}  // namespace

Citations count_citations(const Catalog& catalog, SourceId source) {
  CitationCounter counter(catalog, source);
  Catalog copy = catalog;  // archives visit through references; this one changes nothing
  counter.count(copy.skills);
  counter.count(copy.roles);
  counter.count(copy.certifications);
  counter.count(copy.uplift_classes);
  counter.count(copy.uplift_evidence);
  counter.count(copy.uplift_rules);
  counter.count(copy.resources);
  counter.count(copy.projects);
  counter.count(copy.practice_rules);
  counter.count(copy.markets);
  counter.count(copy.salaries);
  counter.count(copy.growth);
  counter.count(copy.decisions);
  counter.count(copy.topics);
  counter.count(copy.questions);
  counter.count(copy.learning_stages);
  return counter.counted();
}

}  // namespace aipath
