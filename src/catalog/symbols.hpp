// SPDX-License-Identifier: MIT
#pragma once

#include <aipath/catalog/catalog.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aipath {

/// The ids of one kind of entry while a catalogue is read. An id gets its place when it is first mentioned or
/// defined, so files may be read in any order; what was mentioned but never defined is found at the end.
class SymbolTable {
 public:
  explicit SymbolTable(std::string_view kind) : kind_(kind) {}

  struct Symbol {
    std::string name{};
    bool is_defined = false;
    bool is_dropped = false;
    std::uint32_t roadmap = 0;   ///< number of the roadmap that defined it last
    std::uint32_t sequence = 0;  ///< order of definition
    SourceLocation where{};      ///< of the definition
  };

  /// "skill", "role": for messages and codes.
  [[nodiscard]] std::string_view kind() const { return kind_; }
  [[nodiscard]] std::uint32_t find_or_add(std::string_view name);
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
  [[nodiscard]] Symbol& operator[](std::uint32_t index) { return symbols_[index]; }
  [[nodiscard]] const Symbol& operator[](std::uint32_t index) const { return symbols_[index]; }
  [[nodiscard]] std::size_t size() const { return symbols_.size(); }
  void define(std::uint32_t index, std::uint32_t roadmap, SourceLocation where);
  /// Names that are defined, for "did you mean".
  [[nodiscard]] std::vector<std::string_view> defined_names() const;

 private:
  std::string_view kind_;
  std::vector<Symbol> symbols_;
  std::unordered_map<std::string, std::uint32_t> index_;
  std::uint32_t next_sequence_ = 0;
};

/// One table for every list of the catalogue that has ids.
struct Symbols {
  SymbolTable sources{"source"};
  SymbolTable categories{"category"};
  SymbolTable skills{"skill"};
  SymbolTable roles{"role"};
  SymbolTable uplift_classes{"uplift-class"};
  SymbolTable uplift_evidence{"uplift-evidence"};
  SymbolTable uplift_rules{"uplift-rule"};
  SymbolTable certifications{"certification"};
  SymbolTable resources{"resource"};
  SymbolTable projects{"project"};
  SymbolTable practice_rules{"practice-rule"};
  SymbolTable salaries{"salary-row"};
  SymbolTable growth{"growth-row"};
  SymbolTable markets{"market"};
  SymbolTable decisions{"decision"};
  SymbolTable topics{"interview-topic"};
  SymbolTable questions{"question"};
  SymbolTable learning_stages{"learning-stage"};

  [[nodiscard]] SymbolTable& of(SourceId) { return sources; }
  [[nodiscard]] SymbolTable& of(CategoryId) { return categories; }
  [[nodiscard]] SymbolTable& of(SkillId) { return skills; }
  [[nodiscard]] SymbolTable& of(RoleId) { return roles; }
  [[nodiscard]] SymbolTable& of(UpliftClassId) { return uplift_classes; }
  [[nodiscard]] SymbolTable& of(CertificationId) { return certifications; }
  [[nodiscard]] SymbolTable& of(SalaryId) { return salaries; }
  [[nodiscard]] SymbolTable& of(GrowthId) { return growth; }
  [[nodiscard]] SymbolTable& of(TopicId) { return topics; }
};

/// Calls `visit(table, list)` for every table and the list of the catalogue that it stands for.
template <class SymbolsType, class Catalogue, class Visit>
void for_each_table(SymbolsType& s, Catalogue& c, Visit visit) {
  visit(s.sources, c.sources);
  visit(s.categories, c.categories);
  visit(s.skills, c.skills);
  visit(s.roles, c.roles);
  visit(s.uplift_classes, c.uplift_classes);
  visit(s.uplift_evidence, c.uplift_evidence);
  visit(s.uplift_rules, c.uplift_rules);
  visit(s.certifications, c.certifications);
  visit(s.resources, c.resources);
  visit(s.projects, c.projects);
  visit(s.practice_rules, c.practice_rules);
  visit(s.salaries, c.salaries);
  visit(s.growth, c.growth);
  visit(s.markets, c.markets);
  visit(s.decisions, c.decisions);
  visit(s.topics, c.topics);
  visit(s.questions, c.questions);
  visit(s.learning_stages, c.learning_stages);
}

}  // namespace aipath
